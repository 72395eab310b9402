import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const SIMPLIFIED = '县委书记高立秋到柳林镇调研春耕生产工作，强调要抢抓农时，压实责任。\n副县长何白露陪同调研。';
const TRADITIONAL = '縣委書記高立秋到柳林鎮調研春耕生產工作，強調要搶抓農時，壓實責任。';

describe('encodings are found out', () => {
  test.each<[string, string, boolean]>([
    ['utf-8', SIMPLIFIED, false],
    ['utf-8', SIMPLIFIED, true],
    ['gb18030', SIMPLIFIED, false],
    ['gb2312', SIMPLIFIED, false],
    ['big5', TRADITIONAL, false],
    ['utf-16le', SIMPLIFIED, true],
    ['utf-16be', SIMPLIFIED, true],
    ['utf-16le', SIMPLIFIED, false],
    ['utf-16be', SIMPLIFIED, false],
  ])('%s (byte order mark: %3$s)', (encoding, text, addBOM) => {
    expect(decode(iconv.encode(text, encoding, { addBOM }), 'page.txt')).toBe(text);
  });

  test('UTF-8 cut off inside a character is still UTF-8', () => {
    const bytes = Buffer.from(SIMPLIFIED);
    expect(decode(bytes.subarray(0, bytes.length - 1), 'page.txt').slice(0, 30)).toBe(SIMPLIFIED.slice(0, 30));
  });

  test('bytes that are no text are refused, naming the file', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * i * 31 + i * 7) % 256);
    expect(() => decode(noise, 'noise.txt')).toThrow(/noise\.txt is no text/u);
  });
});
