import { expect, test } from 'vitest';
import { countedPeople } from '../../../src/grammar/en/headcounts.ts';

test.each([
  ['About 2,000 cocoa farmers marched', [[2000, 'cocoa farmers', true]]],
  ['three hundred and', []],
  ['two hundred delegates came', [[200, 'delegates', false]]],
  ['more than 80 residents', [[80, 'residents', true]]],
  ['twenty-five nurses and midwives', [[25, 'nurses and midwives', false]]],
  ['30 per cent of farmers', []],
  ['5,000 bags for farmers', []],
  ['in 2019 farmers left', []],
])('%s', (text, expected) => {
  expect(countedPeople(text).map(({ count, of, approximate }) => [count, of, approximate])).toEqual(expected);
});
