import type { Bound, Composition } from '../compose/composition.ts';
import {
  comparison,
  type FilterShape,
  type Predicate,
  predicate,
  tests,
  testsAny,
  testsDay,
  testsEnd,
  testsHop,
  testsList,
} from '../compose/filter.ts';
import { HOPS } from './hops.ts';

/** Lies in a place that fits, at any depth: divisions nest five deep, sites and bodies one more. */
const within: Predicate = (bound, value, c) => {
  const larger = c.name('n');
  const fits = predicate(LOCATION, { self: larger, from: '', to: '' }, value, c);
  return `EXISTS { MATCH (${bound.self})-[:LOCATED_IN*1..6]->(${larger}) WHERE ${fits} }`;
};

const named: FilterShape = {
  id: tests('id'),
  name: tests('name'),
  eventCount: tests('eventCount'),
  lastEventDate: testsDay('lastEventDate'),
};

export const PERSON: FilterShape = {
  ...named,
  scope: tests('scope'),
  participations: testsList(HOPS.participations, () => PARTICIPATION),
  holdings: testsList(HOPS.holdings, () => HOLDING),
};

export const ORGANISATION: FilterShape = {
  ...named,
  participations: testsList(HOPS.participations, () => PARTICIPATION),
  within,
};

export const LOCATION: FilterShape = {
  ...named,
  kind: tests('kind'),
  code: tests('code'),
  visits: testsList(HOPS.visits, () => VISIT),
  within,
};

/** Type and day of an event are also on the relationship that leads to it, whose indexes serve timelines. */
const eventType: Predicate = (bound, value, c) =>
  comparison(bound.timeline === undefined ? `${bound.self}.type` : `${bound.timeline}.eventType`, value, c);

/** A range of days as a range of sort keys. '~' sorts behind the '|' that follows the day; undated events fit no range. */
const eventDay: Predicate = (bound, value, c) => sortKeyRange(`${bound.timeline ?? bound.self}.sortKey`, value, c);

function sortKeyRange(key: string, value: unknown, c: Composition): string {
  const { eq, gte, lte } = value as { eq?: string | null; gte?: string | null; lte?: string | null };
  const [from, to] = [gte ?? eq, lte ?? eq];
  if (from == null && to == null) return 'true';
  const parts = [`${key} >= ${c.param(from ?? '0000-01')}`];
  if (to != null) parts.push(`${key} < ${c.param(`${to}~`)}`);
  if (eq != null && (gte != null || lte != null))
    parts.push(`${key} >= ${c.param(eq)} AND ${key} < ${c.param(`${eq}~`)}`);
  return parts.join(' AND ');
}

export const EVENT: FilterShape = {
  id: tests('id'),
  type: eventType,
  name: tests('name'),
  date: eventDay,
  participantCount: tests('participantCount'),
  participations: testsList(HOPS.participants, () => PARTICIPATION),
  venues: testsList(HOPS.venues, () => VENUE),
  reports: testsList(HOPS.descriptions, () => REPORT, 'node'),
};

export const PARTICIPATION: FilterShape = {
  role: tests('role'),
  rank: tests('rank'),
  onBehalfOf: tests('onBehalfOf'),
  post: testsAny('posts'),
  postBody: testsAny('postBodies'),
  person: testsEnd('from', 'Person', () => PERSON),
  organisation: testsEnd('from', 'Organisation', () => ORGANISATION),
  event: testsEnd('to', '', () => EVENT),
};

export const VISIT: FilterShape = {
  order: tests('order'),
  event: testsEnd('from', '', () => EVENT),
};

export const VENUE: FilterShape = {
  order: tests('order'),
  location: testsEnd('to', 'Location', () => LOCATION),
  organisation: testsEnd('to', 'Organisation', () => ORGANISATION),
};

const publishedDay: Predicate = (bound, value, c) => sortKeyRange(`${bound.self}.sortKey`, value, c);

export const REPORT: FilterShape = {
  id: tests('id'),
  headline: tests('headline'),
  publication: tests('publication'),
  published: publishedDay,
};

export const POST: FilterShape = {
  id: tests('id'),
  title: tests('title'),
  organisationName: tests('organisationName'),
};

export const HOLDING: FilterShape = {
  date: testsDay('date'),
  post: testsEnd('to', '', () => POST),
};

/** The speaker is told apart by label. */
const speaker =
  (label: string, shape: () => FilterShape): Predicate =>
  (bound: Bound, value, c) =>
    testsHop({ ...HOPS.speaker, to: label }, shape)(bound, value, c);

export const STATEMENT: FilterShape = {
  id: tests('id'),
  kind: tests('kind'),
  excerpt: tests('excerpt'),
  date: publishedDay,
  person: speaker('Person', () => PERSON),
  organisation: speaker('Organisation', () => ORGANISATION),
  event: testsHop(HOPS.saidAt, () => EVENT),
};

export const AWARD: FilterShape = {
  id: tests('id'),
  name: tests('name'),
  event: testsHop(HOPS.givenAt, () => EVENT),
};
