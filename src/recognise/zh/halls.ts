import type { Span } from '../../domain/text.ts';
import { HALL, MAY_NAME_HALL } from '../../grammar/zh/halls.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { Trie } from '../../grammar/zh/trie.ts';

const CITY = FLAG.place | FLAG.placeShort | FLAG.knownPlace;

/** Rooms and grounds in which something is held, in one sentence; a hall known by its own name stands without its city. */
export function hallsIn(words: Trie, text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  if (!MAY_NAME_HALL.test(sentence)) return [];
  return [...sentence.matchAll(HALL)].map(({ index, 0: name }) => {
    const from = start + index;
    const to = from + name.length;
    const city = words.longest(text, from, to, CITY);
    return { start: city > 0 && (words.lookup(text, city, to) & FLAG.site) !== 0 ? city : from, end: to };
  });
}
