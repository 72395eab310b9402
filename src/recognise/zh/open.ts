import type { Span } from '../../domain/text.ts';
import { isTransliteration } from '../../grammar/zh/characters.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { FirstReading } from './first-reading.ts';
import { SpanIndex } from './span-index.ts';

/** Letters in a row that may be a foreign name. */
const FOREIGN = 3;

/**
 * Sentences of each report in which a tagger's word may still count: letters of good shape that nothing around them
 * makes a name, letters of foreign names, the head noun of a body that no rule has read. What a tagger says of the
 * others changes nothing, or next to nothing (docs/decisions/statistical-tagger.md).
 */
export function openSentences({ words, reports, names, phrases }: FirstReading): Span[][] {
  return reports.map((report, i) => {
    const text = report.content.folded;
    const { mentions = [], doubtful = [] } = names[i] ?? {};
    const { bodies = [], places = [] } = phrases[i] ?? {};
    const persons = new SpanIndex(mentions);
    const read = [persons, new SpanIndex(bodies), new SpanIndex(places)];
    const doubts = new SpanIndex(doubtful);

    const mayBeForeign = ({ start, end }: Span): boolean => {
      let run = 0;
      for (let at = start; at < end; at++) {
        run = isTransliteration[text.charCodeAt(at)] === 1 ? run + 1 : 0;
        if (run >= FOREIGN && !covers(persons, at + 1 - run, at + 1)) return true;
      }
      return false;
    };
    const holdsHead = ({ start, end }: Span): boolean => {
      for (let at = start + 1; at < end - 1; at++) {
        const head = words.longest(text, at, end, FLAG.bodyHead);
        if (head > at + 1 && !read.some((index) => covers(index, at, head))) return true;
      }
      return false;
    };
    return report.sentences
      .filter(
        ({ span, part }) =>
          part !== 'byline' && (covers(doubts, span.start, span.end) || mayBeForeign(span) || holdsHead(span)),
      )
      .map(({ span }) => span);
  });
}

/** Whether something stands in `[start, end)`, wholly or in part. */
const covers = (index: SpanIndex<Span>, start: number, end: number): boolean =>
  index.near(start, end).some((span) => span.start < end && span.end > start);
