import { connection } from '../compose/connection.ts';
import { day, one, property } from '../compose/fields.ts';
import type { Shape } from '../compose/project.ts';
import { appearedWith } from './companions.ts';
import { HOPS } from './hops.ts';
import { LISTINGS } from './listings.ts';
import { career } from './tenure.ts';

const named: Shape = {
  id: property('id'),
  name: property('name'),
  aliases: property('aliases', []),
  eventCount: property('eventCount', 0),
  lastEventDate: day('lastEventDate'),
  mentions: connection(LISTINGS.mentionedIn),
};

const acting: Shape = {
  participations: connection(LISTINGS.participationsOf),
  statements: connection(LISTINGS.statementsOf),
  awards: connection(LISTINGS.awardsOf),
};

const locatedIn = one(HOPS.locatedIn);

/** How people, bodies, places and posts are read. */
export const ENTITIES: Readonly<Record<string, Shape>> = {
  Person: {
    ...named,
    ...acting,
    scope: property('scope'),
    holdings: connection(LISTINGS.holdingsOf),
    career,
    appearedWith,
    bylines: connection(LISTINGS.wrote),
  },
  Organisation: {
    ...named,
    ...acting,
    visits: connection(LISTINGS.visits),
    posts: connection(LISTINGS.postsIn),
    locatedIn,
    partOf: one(HOPS.largerBody),
    departments: connection(LISTINGS.departments),
  },
  Location: {
    ...named,
    kind: property('kind'),
    code: property('code'),
    visits: connection(LISTINGS.visits),
    locatedIn,
    contains: connection(LISTINGS.placesIn),
    organisations: connection(LISTINGS.bodiesIn),
  },
  Post: {
    id: property('id'),
    title: property('title'),
    organisationName: property('organisationName'),
    organisation: one(HOPS.body),
    holdings: connection(LISTINGS.holdingsIn),
  },
};
