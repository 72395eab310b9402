import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter as ToSimplified } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { EntityKind } from './graph.ts';

const simplified = ToSimplified({ from: 't', to: 'cn' });
const traditional = ToTraditional({ from: 'cn', to: 't' });

const HAN = /\p{Script=Han}/u;
const known = new Map<string, readonly string[]>();
/** Busy names come again and again; the cache is emptied when it has held this many. */
const CACHE = 20_000;

/**
 * What a name is found by: itself, its simplified and traditional forms, and for Han names its pinyin run together, in
 * syllables, and as initials. Latin letters in lower case, a blank between Han and digits (the `cjk` analyzer takes a word
 * joined to digits as one token).
 */
function searchKeys(name: string, kind: EntityKind): readonly string[] {
  const key = `${kind} ${name}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  if (known.size >= CACHE) known.clear();
  const keys = compute(name, kind === 'person');
  known.set(key, keys);
  return keys;
}

/** A surname is read as one: 区 is Ou in a person's name, and qu in a body's. */
function compute(name: string, person: boolean): string[] {
  const plain = spaced(name);
  if (!HAN.test(name)) return [plain];
  const syllables = pinyin(simplified(name), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    surname: person ? 'head' : 'off',
    v: true,
  })
    .map((syllable) => syllable.toLowerCase().trim())
    .filter((syllable) => syllable !== '');
  const initials = syllables.map((syllable) => syllable[0]).join('');
  return [
    ...new Set([
      plain,
      spaced(simplified(name)),
      spaced(traditional(name)),
      syllables.join(''),
      syllables.join(' '),
      initials,
    ]),
  ];
}

const spaced = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})(?=[\d])|(?<=\d)(?=\p{Script=Han})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The keys of several names, sorted, each once. */
export const searchKeysOf = (names: readonly string[], kind: EntityKind): string[] =>
  [...new Set(names.flatMap((name) => searchKeys(name, kind)))].sort();
