import { built, day, member, members, property } from '../compose/fields.ts';
import type { Shape } from '../compose/project.ts';
import { sharedEvents } from './companions.ts';
import { evidenceMember } from './evidence.ts';
import { highlight } from './highlight.ts';
import { networkCommunities, networkPeople, networkTies } from './network.ts';

const whole = (name: string) => built([name], (value: unknown) => value);

/** How the rows of `cypher/read` are read: each is bound by its columns. */
export const COMPUTED: Readonly<Record<string, Shape>> = {
  Companion: {
    person: member('companion'),
    together: property('together'),
    weight: property('weight'),
    lift: property('lift', 0),
    accompaniedThem: property('accompaniedThem', 0),
    wasAccompaniedBy: property('wasAccompaniedBy', 0),
    sharedEvents,
  },
  Holder: {
    person: member('person'),
    post: member('post'),
    firstSeen: day('firstSeen'),
    lastSeen: day('lastSeen'),
    distanceDays: property('distanceDays'),
  },
  PostConflict: {
    post: member('post'),
    date: day('date'),
    first: member('first'),
    second: member('second'),
    firstEvidence: evidenceMember('firstHolding'),
    secondEvidence: evidenceMember('secondHolding'),
  },
  Path: { length: property('length'), nodes: members('nodes'), relations: property('relations') },
  StrongPath: {
    people: members('people'),
    together: property('together'),
    strength: property('strength'),
    events: members('events'),
  },
  Neighbourhood: {
    nodes: members('nodes'),
    links: whole('links'),
    truncated: property('truncated'),
  },
  VisitStep: { from: member('earlier'), to: member('later'), tours: property('tours') },
  EventCount: { keys: whole('keys'), events: property('events'), share: property('share') },
  Activity: { participant: member('participant'), events: property('events'), share: property('share') },
  CoAttendanceNetwork: { people: networkPeople, ties: networkTies, communities: networkCommunities },
  SearchHit: {
    node: member('node'),
    kind: property('kind'),
    highlighted: highlight,
    score: property('score'),
  },
  GraphStatistics: Object.fromEntries(
    [
      'documents',
      'reports',
      'persons',
      'organisations',
      'locations',
      'events',
      'posts',
      'statements',
      'awards',
      'participations',
    ].map((name) => [name, property(name, 0)]),
  ),
};
