import { allDivisions, type Division, findDivisions } from '../grammar/zh/gazetteer.ts';
import { divisionByLetter } from '../grammar/zh/place-letters.ts';

/** Divisions of exactly this full name that have a code, larger ones first. */
export const divisionsNamed = (name: string): readonly Division[] =>
  findDivisions(name).filter((one) => one.name === name && one.code !== '');

/** Divisions called this without their level word, or by one letter: 渑池 -> 渑池县, 京 -> 北京市. */
export function divisionsShort(short: string): readonly Division[] {
  const byLetter = divisionByLetter(short);
  if (byLetter !== undefined) return divisionsNamed(byLetter);
  return findDivisions(short).filter((one) => one.short === short && one.code !== '');
}

let lengths: Map<string, number[]> | undefined;

/** Lengths, longest first, of the names of divisions that end in these two letters. */
export function lengthsOfNames(ending: string): readonly number[] {
  if (lengths === undefined) {
    const found = new Map<string, Set<number>>();
    for (const { name } of allDivisions()) {
      const key = name.slice(-2);
      found.set(key, (found.get(key) ?? new Set()).add(name.length));
    }
    lengths = new Map([...found].map(([key, all]) => [key, [...all].sort((a, b) => b - a)]));
  }
  return lengths.get(ending) ?? [];
}

let byCode: Map<string, Division> | undefined;

/** The division of a code, under its official name. */
export function divisionOfCode(code: string): Division | undefined {
  if (byCode === undefined) {
    byCode = new Map();
    for (const division of allDivisions()) if (!byCode.has(division.code)) byCode.set(division.code, division);
  }
  return byCode.get(code);
}

/** The divisions that hold this one, nearest first. */
export function divisionsAbove({ code }: Division): Division[] {
  return [6, 4, 2]
    .filter((length) => length < code.length)
    .map((length) => divisionOfCode(code.slice(0, length)))
    .filter((division) => division !== undefined);
}
