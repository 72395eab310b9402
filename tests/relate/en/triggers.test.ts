import { describe, expect, test } from 'vitest';
import { TRIGGERS } from '../../../src/grammar/en/events.ts';

describe.each(TRIGGERS)('$name', ({ pattern, examples, not }) => {
  const fires = (text: string) => new RegExp(pattern.source, pattern.flags).test(text);

  test.each(examples)('fires on %s', (text) => {
    expect(fires(text)).toBe(true);
  });

  if (not.length > 0) {
    test.each(not)('is silent on %s', (text) => {
      expect(fires(text)).toBe(false);
    });
  }
});

test('names are unique', () => {
  const names = TRIGGERS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
