import type { Event, ReportFacts } from '../domain/fact.ts';
import { type Evidence, type SourceDocument, sourceSpan } from '../domain/text.ts';
import { appearances } from './appearances.ts';
import { officialName } from './bodies.ts';
import { EntityRows } from './entity-rows.ts';
import type {
  AwardRow,
  EventRow,
  EvidenceRow,
  GraphDocument,
  GraphReport,
  MentionRow,
  ParticipationRow,
  StatementRow,
  VenueRow,
} from './graph.ts';
import { documentId, partId, reportId } from './identity.ts';
import { type Scope, scopes } from './scope.ts';
import { tallies } from './tallies.ts';

/** A document's facts as rows for the graph. Deterministic: the same document gives the same rows, whatever is stored. */
export function toGraph(document: SourceDocument, facts: readonly ReportFacts[]): GraphDocument {
  const { url, publication, published, language } = document.source;
  const id = documentId(document);
  const byReport = scopes(facts);
  const reports = facts.flatMap((one, index) => {
    const scope = byReport[index];
    return scope === undefined ? [] : [reportRows(one, scope, id)];
  });
  return { id, name: document.id, url, publication, published, language, reports };
}

const sortKey = (date: string | null, id: string): string => `${date ?? '0000-00-00'}|${id}`;

function reportRows(facts: ReportFacts, scope: Scope, document: string): GraphReport {
  const { report, entities, relations } = facts;
  const { published } = report.document.source;
  const id = reportId(document, report.index);
  const rows = new EntityRows(facts, scope);
  const evidence = (one: Evidence): EvidenceRow => {
    const source = sourceSpan(report.content, one.span);
    const { start, end } = one.span;
    return { sentence: one.sentence, start, end, sourceStart: source.start, sourceEnd: source.end, rule: one.rule };
  };
  const mentions: MentionRow[] = [];
  const mention = (entity: string, kind: MentionRow['kind'], found: readonly Evidence[], forms: readonly string[]) => {
    const [first] = found;
    if (first !== undefined) mentions.push({ ...evidence(first), entity, kind, count: found.length, forms });
  };
  const posts = new Map(entities.persons.map(({ name, positions }) => [name, positions]));
  for (const { name, mentions: found } of entities.persons) mention(rows.person(name), 'person', found, [name]);
  for (const one of entities.organisations) {
    mention(rows.organisation(one.name), 'organisation', one.mentions, [one.name, ...one.aliases]);
  }
  for (const one of entities.locations)
    mention(rows.location(one.name), 'location', one.mentions, [one.name, ...one.aliases]);

  const eventIds = relations.events.map((_, index) => partId('event', id, index));
  const participations: ParticipationRow[] = [];
  const venues: VenueRow[] = [];
  const events = relations.events.map((event, index): EventRow => {
    const eventId = eventIds[index] ?? '';
    const of = { event: eventId, eventType: event.type, sortKey: sortKey(event.date, eventId) };
    for (const one of event.participations) {
      const actor = rows.actor(one.participant);
      const held = actor.kind === 'person' ? (posts.get(one.participant.name) ?? []) : [];
      participations.push({
        ...evidence(one.evidence),
        ...of,
        participant: actor.id,
        kind: actor.kind,
        role: one.role,
        rank: one.rank,
        posts: held.map(({ title }) => title),
        postBodies: held.map(({ organisation }) => (organisation === null ? '' : officialName(organisation))),
        onBehalfOf: one.onBehalfOf === null ? null : officialName(one.onBehalfOf),
      });
    }
    event.venues.forEach((venue, order) => {
      const place = rows.place(venue.place);
      venues.push({ ...evidence(venue.evidence), ...of, place: place.id, kind: place.kind, order });
    });
    const own = participations.filter((one) => one.event === eventId);
    return {
      ...eventRow(event),
      ...evidence(event.evidence),
      id: eventId,
      sortKey: of.sortKey,
      participantCount: new Set(own.map((one) => one.participant)).size,
    };
  });
  const eventOf = (index: number | null) => (index === null ? null : (eventIds[index] ?? null));
  const dateOf = (index: number | null) => (index === null ? published : (relations.events[index]?.date ?? published));
  const statements = relations.statements.map((one, index): StatementRow => {
    const speaker = rows.actor(one.speaker);
    const statement = partId('statement', id, index);
    const date = dateOf(one.event);
    const what = { id: statement, kind: one.kind, excerpt: one.excerpt, date, sortKey: sortKey(date, statement) };
    return {
      ...evidence(one.evidence),
      ...what,
      speaker: speaker.id,
      speakerKind: speaker.kind,
      event: eventOf(one.event),
    };
  });
  const awards = relations.awards.map((one, index): AwardRow => {
    const recipient = rows.actor(one.recipient);
    const what = { id: partId('award', id, index), name: one.award, event: eventOf(one.event) };
    return { ...evidence(one.evidence), ...what, recipient: recipient.id, recipientKind: recipient.kind };
  });
  const holds = entities.persons.flatMap(({ name, positions }) => {
    const attended = relations.events.find(({ participations: all }) =>
      all.some(({ participant }) => participant.kind === 'person' && participant.name === name),
    );
    const date = attended?.date ?? published;
    return positions.map((one) => ({
      ...evidence(one.evidence),
      person: rows.person(name),
      post: rows.post(one.title, one.organisation),
      date,
    }));
  });
  const reporters = report.reporters.map(({ name, role, evidence: found }) => ({
    ...evidence(found),
    person: rows.reporter(name),
    role,
  }));
  const { sentences, content } = report;
  return {
    id,
    index: report.index,
    headline: report.headline,
    text: content.text,
    sortKey: sortKey(published, id),
    sentences: sentences.map(({ span }) => content.text.slice(span.start, span.end)),
    sentenceStarts: sentences.map(({ span }) => span.start),
    sentenceEnds: sentences.map(({ span }) => span.end),
    persons: [...rows.persons.values()],
    organisations: [...rows.organisations.values()],
    locations: [...rows.locations.values()],
    posts: [...rows.posts.values()],
    events,
    statements,
    awards,
    mentions,
    reporters,
    holds,
    participations,
    venues,
    bodyOf: [...rows.bodyOf.values()],
    bodyIn: [...rows.bodyIn.values()],
    placeIn: [...rows.placeIn.values()],
    appearances: appearances(events, participations),
    tallies: tallies(events, participations, venues),
  };
}

function eventRow({ type, name, date, endDate, headcounts }: Event) {
  return {
    type,
    name,
    date,
    endDate,
    headcountCounts: headcounts.map(({ count }) => count),
    headcountOf: headcounts.map(({ of }) => of),
    headcountApproximate: headcounts.map(({ approximate }) => approximate),
  };
}
