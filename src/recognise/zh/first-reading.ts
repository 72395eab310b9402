import type { Report, Span } from '../../domain/text.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import { CAMPUS } from '../../grammar/zh/school-bodies.ts';
import type { Trie } from '../../grammar/zh/trie.ts';
import { heldAbroad } from './abroad.ts';
import { centreIn } from './centre.ts';
import { companiesIn } from './companies.ts';
import { hallsIn } from './halls.ts';
import { listedBodies } from './listed-bodies.ts';
import { type NameMention, namesOfDocument, type ReportNames } from './names/document.ts';
import { bodiesOfRun } from './phrases/bodies.ts';
import type { BodyPhrase, PlacePhrase } from './phrases/phrase.ts';
import { placesOfRun } from './phrases/places.ts';
import { divideIntoRuns } from './runs.ts';
import { ownSchools, schoolBodies } from './school-bodies.ts';
import { settlementsIn } from './settlements.ts';
import { SpanIndex } from './span-index.ts';
import { teamsIn } from './teams.ts';
import { chartTitles, type TitleChart } from './titles-chart.ts';
import { type Atom, tokenise } from './tokens.ts';

/** Bodies and places of one report, in text order. */
export interface Phrases {
  readonly bodies: readonly BodyPhrase[];
  readonly places: readonly PlacePhrase[];
}

/** What grammar reads in one document by itself; every list has one entry for each report. */
export interface FirstReading {
  readonly words: Trie;
  readonly reports: readonly Report[];
  readonly titles: readonly TitleChart[];
  readonly names: readonly ReportNames[];
  readonly phrases: readonly Phrases[];
}

export function readFirst(words: Trie, reports: readonly Report[]): FirstReading {
  const titles = reports.map((report) => chartTitles(words, report.content.folded));
  const names = namesOfDocument(words, reports, titles, []);
  const phrases = reports.map((report, i) => phrasesOf(words, report, names[i]?.mentions ?? []));
  return { words, reports, titles, names, phrases };
}

/** Bodies and places that stand around the names of persons. */
export function phrasesOf(words: Trie, report: Report, persons: readonly NameMention[]): Phrases {
  const text = report.content.folded;
  const campus = CAMPUS.test(text);
  const listed = new SpanIndex(listedBodies(words, text));
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
        [FLAG.levelBody, companiesIn(words, text, span, persons.slice(next, last))],
        [FLAG.levelBody, listed.near(span.start, span.end - 1)],
        [FLAG.levelBody, campus ? schoolBodies(words, text, span) : []],
        [FLAG.levelBody, teamsIn(text, span)],
        [FLAG.levelBody, centreIn(text, span)],
        [FLAG.site, hallsIn(words, text, span)],
        [FLAG.knownPlace, heldAbroad(words, text, span)],
        [FLAG.function, campus ? ownSchools(text, span) : []],
      ]),
    );
    for (const run of divideIntoRuns(tokens, text)) {
      bodies.push(...bodiesOfRun(words, text, run));
      places.push(...placesOfRun(words, text, run));
    }
  }
  return { bodies, places };
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
