import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findDivisions, shortName } from '../../../src/grammar/zh/gazetteer.ts';

const folder = new URL('../../../src/grammar/zh/words/', import.meta.url);

test.each(readdirSync(folder))('%s names its source, is sorted and says nothing twice', (file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  const entries = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t')[0] ?? '');
  expect(lines[0]).toMatch(/^# /);
  expect(lines.slice(0, 3).join(' ')).toContain('Source:');
  expect(entries).toEqual([...new Set(entries)].sort());
});

test.each([
  ['郑州市', '郑州'],
  ['延边朝鲜族自治州', '延边'],
  ['积石山保安族东乡族撒拉族自治县', '积石山'],
  ['浦东新区', '浦东'],
  ['中原区', '中原'],
  ['忠县', null],
] as const)('%s is %s for short', (name, short) => {
  expect(shortName(name)).toBe(short);
});

test('finds a division by its full and short name, larger ones first', () => {
  expect(findDivisions('吉林').map(({ name }) => name)).toEqual(['吉林省', '吉林市']);
  expect(findDivisions('郑州市')[0]).toMatchObject({ kind: 'city', code: '4101' });
  expect(findDivisions('没有的地方')).toEqual([]);
});
