import { expect, test } from 'vitest';
import { namedDays } from '../../../src/grammar/en/dates.ts';

const days = (text: string, published: string | null) =>
  namedDays(text, published).map(({ date, end }) => (end === null ? date : `${date}/${end}`));

test.each([
  ['on Wednesday, January 14', '2026-01-14', ['2026-01-14']],
  ['on Tuesday', '2024-05-16', ['2024-05-14']],
  ['on Thursday', '2024-05-16', ['2024-05-16']],
  ['last Thursday', '2024-05-16', ['2024-05-09']],
  ['next Monday', '2024-05-16', ['2024-05-20']],
  ['yesterday', '2024-03-01', ['2024-02-29']],
  ['on 28th of December', '2024-01-03', ['2023-12-28']],
  ['from June 3 to 5, 2023', null, ['2023-06-03/2023-06-05']],
  ['12th March, 2024', null, ['2024-03-12']],
  ['Monday 15th January 2018', '2020-01-01', ['2018-01-15']],
  ['February 30, 2024', null, []],
  ['on Friday', null, []],
  ['may be in the market', '2024-05-16', []],
])('%s, published %s', (text, published, expected) => {
  expect(days(text, published)).toEqual(expected);
});
