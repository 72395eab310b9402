import { expect, test } from 'vitest';
import { corpus } from '../../bench/extract/corpus.ts';
import { lengthOf } from '../../bench/extract/measure.ts';

const generated = { language: 'zh', characters: 20_000, folder: null } as const;
const gold = new URL('../quality/gold/', import.meta.url).pathname;

test('the corpus of the extraction bench is the same in every run and as long as asked for', async () => {
  const [one, other] = [await corpus(generated), await corpus(generated)];
  expect(one).toEqual(other);
  expect(lengthOf(one)).toBeGreaterThanOrEqual(20_000);
  expect(lengthOf(one)).toBeLessThan(21_000);
});

test('its people change from round to round, so that names cannot be remembered', async () => {
  const texts = (await corpus(generated)).filter(({ id }) => id.startsWith('awards-')).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(2);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => text.includes('慕容晓'))).toEqual([]);
});

test('documents of the user are read as they are, once if so asked', async () => {
  const once = await corpus({ language: 'zh', characters: 1_000_000, folder: gold, once: true });
  expect(new Set(once.map(({ text }) => text)).size).toBe(once.length);
  expect(once.some(({ text }) => text.includes('慕容晓'))).toBe(true);
  expect(once.every(({ source }) => source.language === 'zh')).toBe(true);
});
