import type { TaggedSpan } from '../../domain/mention.ts';
import { kindOfHead } from '../../grammar/zh/heads.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { Trie } from '../../grammar/zh/trie.ts';
import { ANY } from './phrases/bodies.ts';
import type { BodyPhrase, PlacePhrase } from './phrases/phrase.ts';
import { COMMON_VILLAGE } from './phrases/settlements.ts';
import type { SpanIndex } from './span-index.ts';

const SHORTEST_BODY = 5;
const SHORTEST_PLACE = 3;

const headAt = (words: Trie, text: string, start: number, end: number, flag: number): string | null => {
  for (let at = start + 1; at < end; at++) if ((words.lookup(text, at, end) & flag) !== 0) return text.slice(at, end);
  return null;
};

/** Whether nothing has been read where a span stands. */
export const free = (span: { start: number; end: number }, index: SpanIndex<{ start: number; end: number }>): boolean =>
  index.near(span.start, span.end).every((other) => other.end <= span.start || other.start >= span.end);

/**
 * Bodies and places that only the tagger proposes: believed when no rule has said anything about the stretch and the
 * name ends as names of its kind do. The tagger alone is wrong on one name in four (docs/decisions/statistical-tagger.md).
 */
export function believedBodies(
  words: Trie,
  text: string,
  tagged: readonly TaggedSpan[],
  taken: readonly SpanIndex<{ start: number; end: number }>[],
): BodyPhrase[] {
  const found: BodyPhrase[] = [];
  for (const { span, tag } of tagged) {
    if (tag !== 'organisation' || span.end - span.start < SHORTEST_BODY || !taken.every((index) => free(span, index)))
      continue;
    if (ANY.test(text.slice(0, span.start).slice(-3))) continue;
    const head = headAt(words, text, span.start, span.end, FLAG.bodyHead);
    if (head !== null && head.length > 1) found.push({ ...span, head, elliptic: false, rule: 'body-tagged' });
  }
  return found;
}

export function believedPlaces(
  words: Trie,
  text: string,
  tagged: readonly TaggedSpan[],
  taken: readonly SpanIndex<{ start: number; end: number }>[],
): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  for (const { span, tag } of tagged) {
    if (tag !== 'location' || span.end - span.start < SHORTEST_PLACE || !taken.every((index) => free(span, index)))
      continue;
    const head = headAt(words, text, span.start, span.end, FLAG.siteHead);
    if (head === null || COMMON_VILLAGE.test(text.slice(span.start, span.end))) continue;
    if (words.countOfWord(text, span.start, span.end) > 20) continue;
    found.push({ ...span, kind: kindOfHead(head), head, core: span.start, rule: 'site-tagged' });
  }
  return found;
}
