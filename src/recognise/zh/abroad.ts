import type { Span } from '../../domain/text.ts';
import { isTransliteration } from '../../grammar/zh/characters.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { Trie } from '../../grammar/zh/trie.ts';
import { readWordList } from '../../grammar/zh/word-list.ts';

/** States whose name joins two: neither half is somebody's name. */
const JOINED_STATES = new RegExp(
  readWordList('countries.txt')
    .filter((name) => name.includes('和'))
    .join('|'),
  'gu',
);

/** Names of such states in one sentence. */
export const joinedStates = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(JOINED_STATES)].map(({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
  }));

const HELD = /举行|召开|举办|开幕|闭幕|启动|出席/gu;
/** A state or province of another country, or where somebody is, in front of the city. */
const LEADS_TO_CITY = /[在赴抵达州省]$/u;
const LONGEST = 7;
const KNOWN = FLAG.place | FLAG.placeShort | FLAG.town | FLAG.knownPlace | FLAG.site | FLAG.body;

/** Where the foreign letters before `end` begin, past the name of a state: 在(某国)|某某举行; -1 when nothing leads there. */
function cityStart(words: Trie, text: string, floor: number, end: number): number {
  let start = end;
  while (start > floor && end - start < LONGEST && isTransliteration[text.charCodeAt(start - 1)] === 1) start--;
  for (let from = start; from <= end - 2; from++) {
    if (LEADS_TO_CITY.test(text.slice(floor, from))) {
      const state = words.longest(text, from, end, FLAG.country);
      const city = state > 0 && end - state > 1 ? state : from;
      return words.longest(text, city, end, KNOWN | FLAG.country) > 0 ? -1 : city;
    }
    for (let length = 2; length <= 6; length++)
      if (
        (words.lookup(text, from - length, from) & FLAG.country) !== 0 &&
        LEADS_TO_CITY.test(text.slice(floor, from - length)) &&
        words.longest(text, from, end, KNOWN) < 0
      )
        return from;
  }
  return -1;
}

/** Cities abroad that no list knows, by the foreign letters before what was held there, in one sentence. */
export function heldAbroad(words: Trie, text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const { index } of text.slice(start, end).matchAll(HELD)) {
    const city = cityStart(words, text, start, start + index);
    if (city >= 0) found.push({ start: city, end: start + index });
  }
  return found;
}
