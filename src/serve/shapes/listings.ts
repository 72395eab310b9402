import type { Bound } from '../compose/composition.ts';
import type { OrderColumn } from '../compose/cursor.ts';
import { type Hop, hopPattern } from '../compose/fields.ts';
import type { FilterShape } from '../compose/filter.ts';
import type { Listing, Source } from '../compose/listing.ts';
import { anchorOf, fixedEventType, namedParticipants } from './anchors.ts';
import * as filters from './filters.ts';
import { HOPS } from './hops.ts';
import { textQuery, wordsOf } from './lucene.ts';

const column = (expression: string, direction: OrderColumn['direction'] = 'ASC'): OrderColumn => ({
  expression,
  direction,
});

/** Latest or earliest by a sort key, then by what tells entries of one key apart. */
const byTime = (key: (entry: Bound) => string, ...ties: ((entry: Bound) => string)[]): Listing['orders'] => {
  const columns = (entry: Bound, direction: OrderColumn['direction']) => [
    column(key(entry), direction),
    ...ties.map((tie) => column(tie(entry), direction)),
  ];
  return { LATEST: (entry) => columns(entry, 'DESC'), EARLIEST: (entry) => columns(entry, 'ASC') };
};

const keyOf = (entry: Bound) => `${entry.self}.sortKey`;
const idOf = (entry: Bound) => `${entry.self}.id`;
const self = (name: string) => (entry: Bound) => `${entry.self}.${name}`;
const dateOf = (name: string) => (entry: Bound) => `coalesce(toString(${entry.self}.${name}), '')`;

/** Undated entries have no month; the sort key gives them '0000-00'. */
const period = (length: number) => (entry: Bound) =>
  `nullIf(left(${keyOf(entry)}, ${length}), '${'0000-00'.slice(0, length)}')`;
const periods = { MONTH: period(7), YEAR: period(4) };

const named: Listing['orders'] = {
  MOST_REPORTED: (entry) => [column(`${entry.self}.eventCount`, 'DESC'), column(idOf(entry), 'DESC')],
  NAME: (entry) => [column(`${entry.self}.name`), column(idOf(entry))],
};

/** All nodes of a label. `condition` names the property an index gives the order by; it is never missing. */
const all =
  (label: string, condition?: string): Listing['source'] =>
  (_, __, c) => {
    const self = c.name('n');
    return {
      pattern: `(${self}:${label})`,
      entry: { self, from: '', to: '' },
      conditions: condition === undefined ? [] : [`${self}.${condition}`],
    };
  };

/** What a hop leads to from the owner: the nodes there, or the relationships. */
const reached =
  (hop: Hop, target: 'node' | 'relation'): Listing['source'] =>
  (owner, _, c) => {
    const [relation, other] = [c.name('r'), c.name('n')];
    const { text, bound } = hopPattern(hop, owner.self, relation, other);
    const entry = target === 'node' ? { self: other, from: '', to: '' } : { ...bound, timeline: relation };
    return { pattern: text, entry, conditions: [] };
  };

/** Relationships of one participant or place, found and ordered by the index on its id instead of by reading all. */
const timelineOf =
  (hop: Hop, key: 'participantId' | 'placeId'): Listing['source'] =>
  (owner, field, c): Source => {
    const [relation, near, event] = [c.name('r'), c.name('n'), c.name('n')];
    const { text, bound } = hopPattern(hop, near, relation, event);
    const type = fixedEventType(field.args['where'], relation);
    return {
      pattern: text,
      entry: { ...bound, timeline: relation },
      conditions: [`${relation}.${key} = ${owner.self}.id`, `${relation}.sortKey > ''`],
      lead: [`${relation}.${key}`, ...type],
    };
  };

/** Everybody's participations; a filter that names participants starts from them. */
const allParticipations: Listing['source'] = (_, field, c): Source => {
  const [relation, participant, event] = [c.name('r'), c.name('n'), c.name('n')];
  const anchor = anchorOf(field.args['where'], c);
  const type = fixedEventType(field.args['where'], relation);
  return {
    ...(anchor && { anchor }),
    pattern: `(${participant})-[${relation}:PARTICIPATED_IN]->(${event})`,
    entry: { self: relation, from: participant, to: event, timeline: relation },
    conditions: [...(anchor ? [`${relation}.participantId = ${anchor.variable}.id`] : []), `${relation}.sortKey > ''`],
    lead: [...(anchor ? [`${relation}.participantId`] : []), ...type],
  };
};

/** Statements, by full text where words are given: the 1000 that fit best. */
const statementsSaying: Listing['source'] = (owner, field, c) => {
  const source = all('Statement', "sortKey > ''")(owner, field, c);
  const text = field.args['text'] as string | null | undefined;
  if (text == null) return source;
  const variable = c.name('n');
  const query = c.param(textQuery(wordsOf(text)));
  const match = `CALL db.index.fulltext.queryNodes('statement_text', ${query}, {limit: 1000}) YIELD node AS ${variable}`;
  return { ...source, anchor: { match, variable }, conditions: [`${source.entry.self}.id = ${variable}.id`] };
};

/**
 * Events; where the filter names who took part, those of their timelines. Somebody with two roles in an event has it
 * twice there, and only the first in the order of roles counts.
 */
const allEvents: Listing['source'] = (owner, field, c): Source => {
  const anchor = anchorOf(namedParticipants(field.args['where']), c);
  if (!anchor) return all('Event', "sortKey > ''")(owner, field, c);
  const [relation, participant, event, other] = [c.name('r'), c.name('n'), c.name('n'), c.name('r')];
  return {
    anchor,
    pattern: `(${participant})-[${relation}:PARTICIPATED_IN]->(${event})`,
    entry: { self: event, from: '', to: '', timeline: relation },
    conditions: [
      `${relation}.participantId = ${anchor.variable}.id`,
      `${relation}.sortKey > ''`,
      `NOT EXISTS { (${participant})-[${other}:PARTICIPATED_IN]->(${event}) WHERE ${other}.role < ${relation}.role }`,
    ],
    // The relationship's key is the event's own; by this one the index gives the order.
    lead: [`${relation}.participantId`, `${relation}.sortKey`],
    distinct: true,
  };
};

const KIND_LABELS: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  LOCATION: 'Location',
};

/** What a report names, of the kinds asked for. */
const mentionsOf: Listing['source'] = (owner, field, c) => {
  const source = reached(HOPS.mentions, 'relation')(owner, field, c);
  const kinds = (field.args['kinds'] ?? []) as string[];
  const labels = kinds.map((kind) => KIND_LABELS[kind] ?? '').join('|');
  return labels === '' ? source : { ...source, conditions: [`${source.entry.to}:${labels}`] };
};

/** Parts in events that this report itself states. */
const participationsReported: Listing['source'] = (owner, _, c) => {
  const [relation, participant, event] = [c.name('r'), c.name('n'), c.name('n')];
  return {
    pattern: `(${owner.self})-[:DESCRIBES]->(${event})<-[${relation}:PARTICIPATED_IN]-(${participant})`,
    entry: { self: relation, from: participant, to: event, timeline: relation },
    conditions: [`${relation}.reportId = ${owner.self}.id`],
  };
};

const participation = {
  filter: () => filters.PARTICIPATION,
  order: 'LATEST',
  groups: { TYPE: self('eventType'), ROLE: self('role'), ...periods },
};
const listing = (
  source: Listing['source'],
  filter: FilterShape | null,
  rest: Omit<Listing, 'source' | 'filter'>,
): Listing => ({
  source,
  ...(filter && { filter: () => filter }),
  ...rest,
});
const events = { orders: byTime(keyOf), order: 'LATEST', groups: { TYPE: self('type'), ...periods } };
const reports = { orders: byTime(keyOf), order: 'LATEST', groups: { PUBLICATION: self('publication'), ...periods } };
const statements = { orders: byTime(keyOf), order: 'LATEST', groups: { KIND: self('kind'), ...periods } };
const places = { orders: named, order: 'MOST_REPORTED', groups: { KIND: self('kind') } };
const people = { orders: named, order: 'MOST_REPORTED' };
const byId = { orders: { ID: (entry: Bound) => [column(idOf(entry))] }, order: 'ID' };
const roster = {
  orders: {
    ROSTER: (entry: Bound) => [
      column(`coalesce(${entry.self}.rank, 0)`),
      column(`${entry.from}.id`),
      column(`${entry.self}.role`),
    ],
  },
  order: 'ROSTER',
};
const holdings = { orders: byTime(dateOf('date'), self('reportId'), (entry) => `${entry.to}.id`), order: 'LATEST' };
const ofReport = (entry: Bound) => `${entry.from}.sortKey`;
const mentionsOrder = { orders: byTime(ofReport), order: 'LATEST' };
const visit = { orders: byTime(keyOf, (entry) => `${entry.self}.order`), order: 'LATEST' };

/** Every list of the schema. */
export const LISTINGS = {
  persons: listing(all('Person', 'eventCount >= 0'), filters.PERSON, people),
  organisations: listing(all('Organisation', 'eventCount >= 0'), filters.ORGANISATION, people),
  locations: listing(all('Location', 'eventCount >= 0'), filters.LOCATION, places),
  events: listing(allEvents, filters.EVENT, events),
  reports: listing(all('Report', "sortKey > ''"), filters.REPORT, reports),
  posts: listing(all('Post'), filters.POST, byId),
  statements: listing(statementsSaying, filters.STATEMENT, statements),
  awards: listing(all('Award'), filters.AWARD, byId),
  participations: {
    ...participation,
    source: allParticipations,
    orders: byTime(keyOf, (entry) => `${entry.self}.participantId`, self('role')),
  },
  participationsOf: {
    ...participation,
    source: timelineOf(HOPS.participations, 'participantId'),
    orders: byTime(keyOf, self('role')),
  },
  participationsReported: {
    ...participation,
    source: participationsReported,
    orders: byTime(keyOf, (entry) => `${entry.self}.participantId`, self('role')),
  },
  participationsIn: { ...participation, source: reached(HOPS.participants, 'relation'), ...roster },
  visits: listing(timelineOf(HOPS.visits, 'placeId'), filters.VISIT, {
    ...visit,
    groups: { TYPE: self('eventType'), ...periods },
  }),
  holdingsOf: listing(reached(HOPS.holdings, 'relation'), filters.HOLDING, holdings),
  holdingsIn: listing(reached(HOPS.holders, 'relation'), filters.HOLDING, {
    ...holdings,
    orders: byTime(dateOf('date'), self('reportId'), (entry) => `${entry.from}.id`),
  }),
  statementsOf: listing(reached(HOPS.said, 'node'), filters.STATEMENT, statements),
  statementsAt: listing(reached(HOPS.statementsAt, 'node'), filters.STATEMENT, statements),
  awardsOf: listing(reached(HOPS.received, 'node'), null, byId),
  awardsAt: listing(reached(HOPS.awardsAt, 'node'), null, byId),
  mentionsOf: listing(mentionsOf, null, {
    orders: { FIRST: (entry) => [column(`${entry.self}.start`), column(`${entry.to}.id`)] },
    order: 'FIRST',
  }),
  mentionedIn: listing(reached(HOPS.mentionedIn, 'relation'), null, mentionsOrder),
  wrote: listing(reached(HOPS.wrote, 'relation'), null, mentionsOrder),
  postsIn: listing(reached(HOPS.posts, 'node'), filters.POST, byId),
  departments: listing(reached(HOPS.departments, 'node'), filters.ORGANISATION, people),
  placesIn: listing(reached(HOPS.places, 'node'), filters.LOCATION, places),
  bodiesIn: listing(reached(HOPS.bodies, 'node'), filters.ORGANISATION, people),
} as const satisfies Record<string, Listing>;
