import type { TaggedSpan } from '../../domain/mention.ts';
import type { Report, Span } from '../../domain/text.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import { CAMPUS } from '../../grammar/zh/school-bodies.ts';
import type { Trie } from '../../grammar/zh/trie.ts';
import { centreIn } from './centre.ts';
import { hallsIn } from './halls.ts';
import { listedBodies } from './listed-bodies.ts';
import { listedFirms } from './listed-firms.ts';
import { listedTowns } from './listed-towns.ts';
import { type NameMention, namesOfDocument } from './names/document.ts';
import { bodiesOfRun } from './phrases/bodies.ts';
import type { BodyPhrase, PlacePhrase } from './phrases/phrase.ts';
import { placesOfRun } from './phrases/places.ts';
import { divideIntoRuns } from './runs.ts';
import { ownSchools, schoolBodies } from './school-bodies.ts';
import { settlementsIn } from './settlements.ts';
import { SpanIndex } from './span-index.ts';
import { believedBodies, believedPlaces, free } from './tagged.ts';
import { teamsIn } from './teams.ts';
import { chartTitles, type TitleChart } from './titles-chart.ts';
import { type Atom, tokenise } from './tokens.ts';
import { touredSites } from './toured.ts';
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

/** Analyses of all reports of one document; what one report makes certain about a name holds in the others. */
export function analyse(
  words: Trie,
  reports: readonly Report[],
  tagged: readonly (readonly TaggedSpan[])[],
): Analysis[] {
  const charts = reports.map((report) => chartTitles(words, report.content.folded));
  const names = namesOfDocument(words, reports, charts, tagged);
  return reports.map((report, i) => {
    const text = report.content.folded;
    const persons = names[i] ?? [];
    const campus = CAMPUS.test(text);
    const schools = /中学|学校|校长/u.test(text);
    const bodies: BodyPhrase[] = [];
    const places: PlacePhrase[] = [];
    let next = 0;
    for (const { span, part } of report.sentences) {
      if (part === 'byline') continue;
      while (next < persons.length && (persons[next] as NameMention).start < span.start) next++;
      let last = next;
      while (last < persons.length && (persons[last] as NameMention).start < span.end) last++;
      const tokens = tokenise(
        words,
        text,
        span.start,
        span.end,
        atomsOf(persons.slice(next, last), [
          [FLAG.town, settlementsIn(words, text, span)],
          [FLAG.levelBody, listedBodies(words, text, span, schools)],
          [FLAG.levelBody, campus ? schoolBodies(words, text, span) : []],
          [FLAG.levelBody, teamsIn(text, span)],
          [FLAG.levelBody, centreIn(text, span)],
          [FLAG.site, hallsIn(words, text, span)],
          [FLAG.function, campus ? ownSchools(text, span) : []],
        ]),
      );
      for (const run of divideIntoRuns(tokens, text)) {
        bodies.push(...bodiesOfRun(words, text, run));
        places.push(...placesOfRun(words, text, run));
      }
    }
    const people = new SpanIndex(persons);
    const spans = tagged[i] ?? [];
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
    const read = [people, new SpanIndex(bodies), new SpanIndex(places)];
    for (const { span, part } of report.sentences) {
      if (part !== 'byline') places.push(...touredSites(text, span, read));
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
      titles: charts[i] as TitleChart,
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

/** Persons, settlements and listed bodies in text order; where they overlap a person stays, else the one that opens first. */
function atomsOf(persons: readonly NameMention[], groups: readonly (readonly [number, readonly Span[]])[]): Atom[] {
  const all: Atom[] = persons.map(({ start, end }) => ({ start, end, kind: 'person', flags: 0 }));
  for (const [flags, spans] of groups)
    for (const { start, end } of spans) all.push({ start, end, kind: 'word', flags });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const atoms: Atom[] = [];
  for (const atom of all) {
    const last = atoms.at(-1);
    if (last === undefined || last.end <= atom.start) atoms.push(atom);
    else if (atom.kind === 'person' && last.kind !== 'person') atoms[atoms.length - 1] = atom;
  }
  return atoms;
}

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
