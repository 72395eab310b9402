import type { Span } from '../../../domain/text.ts';
import { isTransliterated, isTransliteration } from '../../../grammar/zh/characters.ts';
import { FLAG, TITLE_FLAGS } from '../../../grammar/zh/lexicon.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import { heldAbroad, joinedStates } from '../abroad.ts';
import type { TitleChart } from '../titles-chart.ts';
import type { Candidate } from './candidate.ts';
import { DOT, dottedName, hyphenatedName } from './dotted.ts';
import { japaneseName } from './japanese.ts';
import { GOVERNS, listedNames, PLACES, undottedName } from './undotted.ts';

/** Where a letter stands in one sentence. */
function placesOf(letter: string, text: string, { start, end }: Span): number[] {
  const places: number[] = [];
  const sentence = text.slice(start, end);
  for (let at = sentence.indexOf(letter); at >= 0; at = sentence.indexOf(letter, at + 1)) places.push(start + at);
  return places;
}

/** Names without a Chinese surname, in one sentence. `tagged` maps starts of tagged persons to their ends. */
export function foreignNames(
  words: Trie,
  text: string,
  span: Span,
  titles: TitleChart,
  tagged: ReadonlyMap<number, number>,
): Candidate[] {
  const found: Candidate[] = [];
  for (const dot of placesOf(DOT, text, span)) {
    const last = found.at(-1);
    if (last !== undefined && dot < last.end) continue;
    const name = dottedName(words, text, dot, span, titles);
    if (name !== null) found.push(name);
  }
  found.push(...listedNames(words, text, span));
  for (const joint of placesOf('-', text, span)) {
    const taken = found.some(({ start, end }) => start <= joint && joint < end);
    const name = taken ? null : hyphenatedName(words, text, joint, span, titles);
    if (name !== null) found.push(name);
  }
  for (let at = span.start; at < span.end - 2; at++) {
    const japanese = ((titles.flags[at] as number) & TITLE_FLAGS) === 0 ? null : japaneseName(words, text, at, span);
    if (japanese !== null) found.push(japanese);
  }
  const abroad = new Set(heldAbroad(words, text, span).map(({ start }) => start));
  const states = joinedStates(text, span);
  for (let at = span.start; at < span.end - 1; at++) {
    if (abroad.has(at) || states.some(({ start, end }) => start <= at && at < end)) continue;
    if (isTransliteration[text.charCodeAt(at)] !== 1) continue;
    const previous = text.charAt(at - 1);
    const free = (titles.flags[at] as number) === 0 && previous !== '、' && !GOVERNS.has(previous);
    const name = free ? null : undottedName(words, text, at, span, titles);
    const tagEnd = tagged.get(at);
    if (name !== null && (tagEnd === undefined || name.end >= tagEnd)) found.push(name);
    else if (
      tagEnd !== undefined &&
      tagEnd - at >= 2 &&
      isForeign(text, at, tagEnd) &&
      (words.lookup(text, at, tagEnd) & PLACES) === 0 &&
      words.longest(text, tagEnd, tagEnd + 4, FLAG.bodyHead) < 0 &&
      words.longest(text, at, Math.min(span.end, at + 16), FLAG.body | FLAG.department) < tagEnd &&
      !found.some(({ start, end }) => start < at && end >= tagEnd)
    ) {
      found.push({
        start: at,
        end: tagEnd,
        name: text.slice(at, tagEnd),
        score: 4,
        before: 'open',
        rule: 'name-foreign-tagged',
      });
    }
  }
  return found;
}

/** Letters for foreign names, and the dots between their parts. */
const isForeign = (text: string, start: number, end: number): boolean => {
  const parts = text.slice(start, end).replaceAll(DOT, '');
  return isTransliterated(parts, 0, parts.length);
};
