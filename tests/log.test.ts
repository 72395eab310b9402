import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { readableLines } from '../src/log.ts';

test('writes a line that a person can read, with fields behind the message', () => {
  const target = new PassThrough();
  const line = { level: 'warn', time: '2026-01-02T03:04:05.678Z', requestId: 'r1', ms: 12, msg: 'slow' };
  readableLines(target).write(JSON.stringify(line));
  expect(stripVTControlCharacters(String(target.read()))).toBe('03:04:05 warn slow requestId=r1 ms=12\n');
});
