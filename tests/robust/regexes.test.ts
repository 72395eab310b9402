import { globSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../src/grammar/', import.meta.url).pathname;

/** Every regex that a module of the grammar exports, in tables too, by where it stands. */
function regexesIn(value: unknown, name: string, seen = new Set<unknown>()): { name: string; regex: RegExp }[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof RegExp) return [{ name, regex: value }];
  if (value instanceof Set) return [];
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => regexesIn(inner, `${name}.${String(key)}`, seen));
}

/** Whether a pattern repeats anything without end. */
const isUnbounded = (source: string): boolean =>
  /[*+]|\{\d+,\}/u.test(source.replace(/\\./gu, '').replace(/\[[^\]]*\]/gu, ''));

const modules = globSync('**/*.ts', { cwd: ROOT }).sort();
const regexes = (
  await Promise.all(modules.map(async (file) => regexesIn({ ...(await import(`${ROOT}${file}`)) }, file)))
).flat();

describe('no regex of the grammar can be made to run for ever', () => {
  test('there are regexes to check', () => {
    expect(regexes.length).toBeGreaterThan(30);
  });

  test.each(regexes)('$name', ({ regex }) => {
    // A sticky regex starts at one place only; recheck knows no such flag and would take it for a search.
    const anchored = regex.sticky && !regex.source.startsWith('^') ? `^(?:${regex.source})` : regex.source;
    const found = checkSync(anchored, regex.flags.replace('y', ''), { timeout: 10_000, randomSeed: 1 });
    if (found.status !== 'vulnerable') return;
    const { complexity } = found;
    // Squares and cubes that come of bounded repeats are a constant; those of * and + grow with the text.
    const harmless = complexity.type === 'polynomial' && complexity.degree <= 3 && !isUnbounded(regex.source);
    expect(harmless ? 'harmless' : `${complexity.type} on ${found.attack.pattern}`).toBe('harmless');
  });
});
