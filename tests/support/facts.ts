import type { EntityRef, Event, ReportFacts } from '../../src/domain/fact.ts';
import type { Evidence, Report, SourceDocument } from '../../src/domain/text.ts';
import type { EventType, LocationKind, Role } from '../../src/domain/vocabulary.ts';

/** A report as a test states it: its text, and what is said to have been found. Every name must stand in the text. */
export interface Told {
  readonly text: string;
  readonly persons?: Readonly<Record<string, readonly (readonly [title: string, organisation: string | null])[]>>;
  readonly organisations?: readonly string[];
  readonly locations?: Readonly<Record<string, LocationKind>>;
  readonly events?: readonly ToldEvent[];
  readonly statements?: readonly (readonly [speaker: string, kind: string, excerpt: string])[];
  readonly awards?: readonly (readonly [recipient: string, award: string])[];
}

export interface ToldEvent {
  readonly type?: EventType;
  readonly name: string;
  readonly date?: string | null;
  readonly venues?: readonly string[];
  readonly roles: readonly (readonly [name: string, role: Role])[];
}

export const documentOf = (text: string, source: Partial<SourceDocument['source']> = {}): SourceDocument => ({
  id: 'test',
  text,
  source: { url: null, publication: null, published: '2024-05-07', language: 'zh', ...source },
});

/** Facts of one document whose reports follow one another, each a single sentence. */
export function factsOf(told: readonly Told[], source: Partial<SourceDocument['source']> = {}): ReportFacts[] {
  const document = documentOf(told.map(({ text }) => text).join('\n'), source);
  let offset = 0;
  return told.map((one, index) => {
    const report = reportOf(one.text, document, index, offset);
    offset += one.text.length + 1;
    return found(one, report);
  });
}

function reportOf(text: string, document: SourceDocument, index: number, offset: number): Report {
  const offsets = Uint32Array.from({ length: text.length }, (_, at) => at + offset);
  const span = { start: 0, end: text.length };
  const sentences = [{ index: 0, span, paragraph: 0, part: 'body' as const }];
  return { index, document, headline: '', content: { text, folded: text, offsets }, sentences, reporters: [] };
}

function found(told: Told, report: Report): ReportFacts {
  const { text } = report.content;
  const at = (name: string): Evidence => {
    const start = text.indexOf(name);
    if (start < 0) throw new Error(`The test's text does not say ${name}`);
    return { sentence: 0, span: { start, end: start + name.length }, rule: 'test' };
  };
  const organisations = told.organisations ?? [];
  const locations = told.locations ?? {};
  const ref = (name: string): EntityRef => {
    if (organisations.includes(name)) return { kind: 'organisation', name };
    return { kind: name in locations ? 'location' : 'person', name };
  };
  const events = (told.events ?? []).map(
    ({ type = 'MEETING', name, date = '2024-05-06', venues = [], roles }): Event => ({
      type,
      name,
      date,
      endDate: null,
      headcounts: [],
      venues: venues.map((place) => ({ place: ref(place), evidence: at(place) })),
      participations: roles.map(([who, role], rank) => {
        return { participant: ref(who), role, rank, onBehalfOf: null, evidence: at(who) };
      }),
      evidence: at(name),
    }),
  );
  return {
    report,
    entities: {
      persons: Object.entries(told.persons ?? {}).map(([name, positions]) => ({
        name,
        mentions: [at(name)],
        positions: positions.map(([title, organisation]) => ({ title, organisation, evidence: at(title) })),
      })),
      organisations: organisations.map((name) => ({ name, aliases: [], mentions: [at(name)] })),
      locations: Object.entries(locations).map(([name, kind]) => ({ name, kind, aliases: [], mentions: [at(name)] })),
    },
    relations: {
      events,
      statements: (told.statements ?? []).map(([speaker, kind, excerpt]) => {
        return { speaker: ref(speaker), kind, excerpt, event: events.length > 0 ? 0 : null, evidence: at(excerpt) };
      }),
      awards: (told.awards ?? []).map(([recipient, award]) => {
        return { recipient: ref(recipient), award, event: events.length > 0 ? 0 : null, evidence: at(award) };
      }),
    },
  };
}
