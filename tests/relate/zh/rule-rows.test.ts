import { describe, expect, it } from 'vitest';
import { HEADCOUNT_RULES } from '../../../src/grammar/zh/headcounts.ts';
import { BODY_DOES, BODY_HOLDS } from '../../../src/grammar/zh/role-bodies.ts';
import { ROLE_SHAPES } from '../../../src/grammar/zh/role-shapes.ts';
import { PEOPLE_DO } from '../../../src/grammar/zh/role-words.ts';
import { AT_HOST, AT_STOP } from '../../../src/grammar/zh/venue-rules.ts';
import { chineseNumber } from '../../../src/relate/zh/number.ts';
import { around, CODES } from './marked.ts';

interface Row {
  readonly name: string;
  readonly examples: readonly string[];
  readonly not: readonly string[];
  readonly fires: (example: string) => boolean;
}

const places: Row[] = [...AT_STOP, ...AT_HOST].map((rule) => ({
  ...rule,
  fires: (example) =>
    around(example, CODES.places).some(
      ({ before, after }) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true),
    ),
}));

const shapes: Row[] = ROLE_SHAPES.map((rule) => ({
  ...rule,
  fires: (example) =>
    around(example, CODES[rule.of ?? 'people']).some(
      ({ before, after }) =>
        (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true) && (rule.post?.test(before) ?? true),
    ),
}));

const doings: Row[] = [...BODY_DOES, ...BODY_HOLDS, ...PEOPLE_DO].map((rule) => ({
  ...rule,
  fires: (example) => around(example, CODES.bodies).some(({ after }) => rule.pattern.test(after)),
}));

describe.each([...places, ...shapes, ...doings])('$name', ({ examples, not, fires }) => {
  it.each(examples)('fires on %s', (example) => expect(fires(example)).toBe(true));
  it.each(not)('is silent on %s', (example) => expect(fires(example)).toBe(false));
});

describe.each(HEADCOUNT_RULES)('$name', ({ pattern, examples, not }) => {
  const counts = (text: string) =>
    [...text.matchAll(pattern)].map(({ groups }) => chineseNumber(groups?.['number'] ?? groups?.['count'] ?? ''));
  it.each(examples)('reads %s as %d', (example, count) => expect(counts(example)).toContain(count));
  it.each(not)('is silent on %s', (example) => expect(counts(example)).toEqual([]));
});

it('names each rule once', () => {
  const names = [
    ...AT_STOP,
    ...AT_HOST,
    ...ROLE_SHAPES,
    ...BODY_DOES,
    ...BODY_HOLDS,
    ...PEOPLE_DO,
    ...HEADCOUNT_RULES,
  ].map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
