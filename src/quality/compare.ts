import type { AnnotatedEvent, AnnotatedReport } from '../domain/annotation.ts';
import type { Layer } from './layers.ts';
import { foldedForms, foldName, type Named, overlap, sameBody, sameEntity, samePost } from './names.ts';
import { alignClosest, pairUp } from './pairing.ts';

/** One item of a layer in words. `subject` is who or what it is about, `value` what is said of it; both may be wrong. */
export interface Item {
  readonly subject: string;
  readonly value: string;
}

/** One layer of one report, or of one event of it, compared. */
export interface Comparison {
  readonly layer: Layer;
  readonly hits: number;
  readonly missed: readonly Item[];
  readonly invented: readonly Item[];
  /** The container that one side lacks altogether, so that all of its items are lost or spurious with it. */
  readonly alone: 'report' | 'event' | null;
}

type Alone = Comparison['alone'];

function compareLayer<T>(
  layer: Layer,
  alone: Alone,
  gold: readonly T[],
  predicted: readonly T[],
  same: (gold: T, predicted: T) => boolean,
  say: (item: T) => Item,
): Comparison {
  const { hits, missed, invented } = pairUp(gold, predicted, same);
  return { layer, alone, hits: hits.length, missed: missed.map(say), invented: invented.map(say) };
}

const bare = (subject: string): Item => ({ subject, value: '' });
const named = ({ name }: { readonly name: string }): Item => bare(name);
const sameName = (a: { readonly name: string }, b: { readonly name: string }) => foldName(a.name) === foldName(b.name);

const EMPTY: AnnotatedReport = {
  headline: '',
  reporters: [],
  persons: [],
  organisations: [],
  locations: [],
  events: [],
  statements: [],
  awards: [],
};

/** Judges whether a predicted name stands for a gold one: any form that the gold lists for that body or place will do. */
function nameJudge(gold: AnnotatedReport): (gold: string, predicted: string) => boolean {
  const entities: readonly Named[] = [...gold.organisations, ...gold.locations];
  const accepted = new Map(
    entities.flatMap((entity) => foldedForms(entity).map((form) => [form, foldedForms(entity)])),
  );
  return (one, other) =>
    foldName(one) === foldName(other) || (accepted.get(foldName(one)) ?? []).includes(foldName(other));
}

const participantNames = (event: AnnotatedEvent) => event.participants.map(({ name }) => name);

function eventCloseness(one: AnnotatedEvent, other: AnnotatedEvent): number {
  return (
    (one.type === other.type ? 1 : 0) +
    (one.date !== null && one.date === other.date ? 0.5 : 0) +
    overlap(participantNames(one), participantNames(other)) +
    overlap(one.venues, other.venues)
  );
}

function compareEvent(
  gold: AnnotatedEvent | null,
  predicted: AnnotatedEvent | null,
  same: (gold: string, predicted: string) => boolean,
  reportAlone: Alone,
): Comparison[] {
  const alone = reportAlone ?? (gold === null || predicted === null ? 'event' : null);
  const from = <T>(pick: (event: AnnotatedEvent) => readonly T[]) =>
    [gold === null ? [] : pick(gold), predicted === null ? [] : pick(predicted)] as const;
  const title = gold?.name ?? predicted?.name ?? '';
  const dates = from(({ date }) => (date === null ? [] : [date]));
  const people = from((event) => [...new Set(participantNames(event))]);
  return [
    compareLayer(
      'events',
      alone,
      ...from((event) => [event]),
      (a, b) => a.type === b.type,
      (event) => ({ subject: event.name, value: event.type }),
    ),
    compareLayer(
      'event dates',
      alone,
      ...dates,
      (a, b) => a === b,
      (date) => ({ subject: title, value: date }),
    ),
    compareLayer('venues', alone, ...from(({ venues }) => venues), same, bare),
    compareLayer('participants', alone, ...people, same, bare),
    compareLayer(
      'roles',
      alone,
      ...from(({ participants }) => participants),
      (a, b) => a.role === b.role && same(a.name, b.name),
      ({ name, role }) => ({ subject: name, value: role }),
    ),
    compareLayer(
      'headcounts',
      alone,
      ...from(({ headcounts }) => headcounts),
      (a, b) => a.count === b.count,
      ({ count, of }) => ({ subject: of, value: String(count) }),
    ),
  ];
}

const positionsOf = (report: AnnotatedReport) =>
  report.persons.flatMap(({ name, positions }) => positions.map((position) => ({ name, ...position })));

/** Compares two reports that are about the same story; null stands for a report that one side does not have. */
export function compareReport(gold: AnnotatedReport | null, predicted: AnnotatedReport | null): Comparison[] {
  const alone = gold === null || predicted === null ? 'report' : null;
  const [g, p] = [gold ?? EMPTY, predicted ?? EMPTY];
  const [goldPositions, predictedPositions] = [positionsOf(g), positionsOf(p)];
  const same = nameJudge(g);
  type Position = (typeof goldPositions)[number];
  const samePosition = (a: Position, b: Position) => sameName(a, b) && samePost(a, b);
  const sayPosition = ({ name, title, organisation }: Position): Item => ({
    subject: name,
    value: `${title} @ ${organisation ?? '-'}`,
  });
  const held = ({ organisation }: Position) => organisation !== null && organisation !== '';
  return [
    compareLayer('reporters', alone, g.reporters, p.reporters, sameName, named),
    compareLayer('persons', alone, g.persons, p.persons, sameName, named),
    compareLayer('positions', alone, goldPositions, predictedPositions, samePosition, sayPosition),
    compareLayer(
      'position bodies',
      alone,
      goldPositions.filter(held),
      predictedPositions.filter(held),
      (a, b) => samePosition(a, b) && sameBody(a.organisation, b.organisation),
      sayPosition,
    ),
    compareLayer('organisations', alone, g.organisations, p.organisations, sameEntity, named),
    compareLayer('locations', alone, g.locations, p.locations, sameEntity, named),
    ...alignClosest(g.events, p.events, eventCloseness).flatMap(([a, b]) => compareEvent(a, b, same, alone)),
    compareLayer(
      'statements',
      alone,
      g.statements,
      p.statements,
      (a, b) => foldName(a.speaker) === foldName(b.speaker),
      ({ speaker, excerpt }) => ({ subject: speaker, value: excerpt }),
    ),
    compareLayer(
      'awards',
      alone,
      g.awards,
      p.awards,
      (a, b) => same(a.recipient, b.recipient) && foldName(a.award) === foldName(b.award),
      ({ recipient, award }) => ({ subject: recipient, value: award }),
    ),
  ];
}

const people = (report: AnnotatedReport) => report.persons.map(({ name }) => name);

function reportCloseness(one: AnnotatedReport, other: AnnotatedReport): number {
  const [a, b] = [foldName(one.headline), foldName(other.headline)];
  return (a === b ? 3 : 0) + overlap(people(one), people(other)) + overlap(a, b) / 2;
}

/** Compares everything two readings of one document say: the cut into reports, then report by report. */
export function compareReports(gold: readonly AnnotatedReport[], predicted: readonly AnnotatedReport[]): Comparison[] {
  const sameHeadline = (a: AnnotatedReport, b: AnnotatedReport) => foldName(a.headline) === foldName(b.headline);
  return [
    compareLayer('reports', null, gold, predicted, sameHeadline, ({ headline }) => bare(headline)),
    ...alignClosest(gold, predicted, reportCloseness).flatMap(([a, b]) => compareReport(a, b)),
  ];
}
