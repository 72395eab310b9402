import type { Span } from '../../domain/text.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import { CAMPUS_OWNER, OWN_SCHOOL, SCHOOL_BODY } from '../../grammar/zh/school-bodies.ts';
import type { Trie } from '../../grammar/zh/trie.ts';

const PLACES = FLAG.place | FLAG.placeShort | FLAG.geographic;
const LONGEST_OWNER = 14;

/** Where the owner that ends at `end` begins: at a place (云州大学) or as a known body; -1 when neither is in reach. */
function ownerStart(words: Trie, text: string, end: number, floor: number): number {
  for (let at = Math.max(floor, end - LONGEST_OWNER); at <= end - 4; at++) {
    if (words.longest(text, at, end, PLACES) > at + 1 || (words.lookup(text, at, end) & FLAG.body) !== 0) return at;
  }
  return -1;
}

/** 徐州|工程学院, 职业|技术学院: a place or a noun before a common name belongs to it. */
const goesOnLeft = (words: Trie, text: string, end: number): boolean =>
  !/[我本该][校院]/u.test(text.slice(end - 2, end)) &&
  [2, 3, 4].some(
    (length) => (words.lookup(text, end - length, end) & (length === 2 ? PLACES | FLAG.noun : PLACES)) !== 0,
  );

/** Bodies inside schools and hospitals in one sentence, with the owner that is written straight before. */
export function schoolBodies(words: Trie, text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  return [...sentence.matchAll(SCHOOL_BODY)].flatMap(({ index, 0: name }) => {
    const at = start + index;
    const stop = at + name.length;
    if (!CAMPUS_OWNER.test(text.slice(Math.max(start, at - 4), at)))
      return goesOnLeft(words, text, at) ? [] : [{ start: at, end: stop }];
    const owner = ownerStart(words, text, at, start);
    return owner < 0 ? [] : [{ start: owner, end: stop }];
  });
}

/** Words for the reporting school or hospital itself, in one sentence. */
export function ownSchools(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(OWN_SCHOOL)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}
