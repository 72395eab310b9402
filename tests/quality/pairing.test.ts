import { expect, test } from 'vitest';
import { alignClosest, pairUp } from '../../src/quality/pairing.ts';

test('each item pairs once, and what is left over is missed or invented', () => {
  const { hits, missed, invented } = pairUp(['甲', '甲', '乙'], ['乙', '甲', '丁'], (a, b) => a === b);
  expect(hits).toEqual([
    ['甲', '甲'],
    ['乙', '乙'],
  ]);
  expect(missed).toEqual(['甲']);
  expect(invented).toEqual(['丁']);
});

test('the closest two are put side by side first, whatever the order they come in', () => {
  const closeness = (a: number, b: number) => Math.max(0, 10 - Math.abs(a - b));
  expect(alignClosest([4, 7], [8, 30], closeness)).toEqual([
    [7, 8],
    [4, null],
    [null, 30],
  ]);
});
