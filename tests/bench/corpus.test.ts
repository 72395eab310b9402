import { expect, test } from 'vitest';
import { corpus } from '../../bench/extract/corpus.ts';
import { lengthOf } from '../../bench/extract/measure.ts';

const generated = { language: 'zh', characters: 20_000, origin: 'gold' } as const;

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

test('a folder of annotated documents gives the same corpus as the gold set it holds', async () => {
  const folder = new URL('../quality/gold/', import.meta.url).pathname;
  expect(await corpus({ ...generated, origin: { folder } })).toEqual(await corpus(generated));
});

test('the page of the seeds is varied too', async () => {
  const [first, second] = await corpus({ ...generated, origin: 'page' });
  expect(first?.text).toContain('调研');
  expect(first?.text).not.toEqual(second?.text);
});
