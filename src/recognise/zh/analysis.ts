import type { TaggedSpan } from '../../domain/mention.ts';
import type { Report, Span } from '../../domain/text.ts';
import { heldAt } from '../../grammar/zh/halls.ts';
import type { Trie } from '../../grammar/zh/trie.ts';
import { type FirstReading, phrasesOf } from './first-reading.ts';
import { listedFirms } from './listed-firms.ts';
import { listedTowns } from './listed-towns.ts';
import { type NameMention, namesOfDocument } from './names/document.ts';
import type { BodyPhrase, PlacePhrase } from './phrases/phrase.ts';
import { SpanIndex } from './span-index.ts';
import { believedBodies, believedPlaces, free } from './tagged.ts';
import type { TitleChart } from './titles-chart.ts';
import { touredStops } from './toured.ts';
import { wholeStop } from './whole-stops.ts';

/** What the grammar sees in one report before names are chosen: everything in text order, spans in the clean text. */
export interface Analysis {
  readonly report: Report;
  readonly text: string;
  readonly words: Trie;
  readonly titles: TitleChart;
  readonly persons: SpanIndex<NameMention>;
  readonly bodies: SpanIndex<BodyPhrase>;
  readonly places: SpanIndex<PlacePhrase>;
}

/**
 * Analyses of all reports of one document; what one report makes certain about a name holds in the others. `tagged` are
 * the spans that a tagger proposes for each report, when one was asked.
 */
export function analyse(first: FirstReading, tagged?: readonly (readonly TaggedSpan[])[]): Analysis[] {
  const { words, reports, titles } = first;
  const names = tagged === undefined ? first.names : namesOfDocument(words, reports, titles, tagged);
  return reports.map((report, i) => {
    const text = report.content.folded;
    const persons = names[i]?.mentions ?? [];
    const before = first.names[i]?.mentions ?? [];
    const phrases = sameSpans(persons, before) ? first.phrases[i] : phrasesOf(words, report, persons);
    let bodies = [...(phrases?.bodies ?? [])];
    let places = [...(phrases?.places ?? [])];
    const people = new SpanIndex(persons);
    const spans = tagged?.[i] ?? [];
    const taken = [people, new SpanIndex(bodies), new SpanIndex(places)];
    bodies.push(...believedBodies(words, text, spans, taken));
    places.push(...believedPlaces(words, text, spans, taken));
    const known = [people, new SpanIndex(bodies)];
    for (const { span, part } of report.sentences) {
      if (part === 'byline') continue;
      for (const firm of listedFirms(words, text, span))
        if (known.every((index) => free(firm, index)))
          bodies.push({ ...firm, head: '企业', elliptic: false, rule: 'body-firm' });
    }
    const sofar = [new SpanIndex(bodies), new SpanIndex(places)] as const;
    const read = [people, ...sofar];
    const stops = report.sentences.flatMap(({ span, part }) =>
      part === 'byline' ? [] : [touredStops(words, text, span, ...sofar, people)],
    );
    const replaced = new Set(stops.flatMap((stop) => [...stop.replaced]));
    bodies = [...bodies.filter((body) => !replaced.has(body)), ...stops.flatMap((stop) => stop.bodies)];
    places = [...places.filter((place) => !replaced.has(place)), ...stops.flatMap((stop) => stop.places)];
    const held = [people, new SpanIndex(bodies), new SpanIndex(places)];
    for (const { span, part } of report.sentences) {
      if (part === 'byline') continue;
      for (const { index, name } of heldAt(text.slice(span.start, span.end))) {
        const start = span.start + index;
        const place = { start, end: start + name.length };
        if (held.every((known) => free(place, known)))
          places.push({ ...place, kind: 'site', head: '处', core: start, rule: 'site-held' });
      }
    }
    // 莲花、甲、乙三乡镇: a town among towns, not the county of that short name.
    const certain = new SpanIndex(places.filter(({ rule }) => rule !== 'place-short'));
    const named = new SpanIndex(bodies);
    const towns = report.sentences.flatMap(({ span, part }) =>
      part === 'byline' ? [] : listedTowns(text, span, [people, named, certain]),
    );
    return {
      report,
      text,
      words,
      titles: titles[i] as TitleChart,
      persons: people,
      bodies: new SpanIndex(bodies),
      places: new SpanIndex([
        ...places
          .filter(({ rule, start }) => rule !== 'place-short' || towns.every((town) => town.start !== start))
          .map((place) => wholeStop(text, place, read)),
        ...towns,
      ]),
    };
  });
}

const sameSpans = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end }, i) => start === others[i]?.start && end === others[i]?.end);

/** Index of the sentence a position stands in. */
export function sentenceAt(report: Report, position: number): number {
  const { sentences } = report;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return sentences[low]?.index ?? 0;
}
