import neo4j from 'neo4j-driver';
import { EVENT_TYPES, ROLES } from '../../domain/vocabulary.ts';
import { node } from '../compose/composition.ts';
import { connection } from '../compose/connection.ts';
import { expression, fromFile, objectOf, type RootShape, selectionOf } from '../compose/root.ts';
import type { Field } from '../compose/selection.ts';
import { badInput } from '../errors.ts';
import type { Scope } from '../schema-types.ts';
import { file, limit } from './file.ts';
import { LISTINGS } from './listings.ts';
import { search } from './search.ts';

type Args = Field['args'];

/** Titles of which a body has one seat. */
const SINGLE_SEATS = [
  '书记',
  '区委书记',
  '县委书记',
  '市委书记',
  '省委书记',
  '区长',
  '县长',
  '市长',
  '省长',
  '局长',
  '主席',
  '院长',
  '检察长',
  'Mayor',
  'Governor',
];

/** The parameters of a scope. A range of days is a range of sort keys; left out, it spans everything, undated events too. */
function scopeOf(args: Args): Record<string, unknown> {
  const { from, to, types, place, participant } = (args['scope'] ?? {}) as Scope;
  return {
    from: from ?? (to == null ? '' : '0000-01'),
    to: `${to ?? '9999'}~`,
    types: types ?? Object.keys(EVENT_TYPES),
    place: place ?? null,
    participant: participant ?? null,
  };
}
const rolesOf = ({ roles }: Args) => ({ roles: roles ?? Object.keys(ROLES) });

/** Among which an entity of any kind is looked up by its name. */
const NAMED = 'Person|Organisation|Location';

/** One node of a label by id, or by name the one most reported of that name. */
const byIdOrName = (label: string): RootShape => {
  const bound = node('entity');
  return (field, c) => {
    const { id = null, name = null } = field.args;
    if ((id === null) === (name === null)) {
      throw badInput(`Give ${field.name} either \`id\` or \`name\`.`);
    }
    const found =
      id === null
        ? `MATCH (entity:${label} {name: $name}) WITH entity ORDER BY entity.eventCount DESC, entity.id LIMIT 1`
        : `MATCH (entity:${label} {id: $id})`;
    const selection = selectionOf(field, bound, c);
    return {
      text: `${found} ${selection.text}`,
      params: id === null ? { name } : { id },
      decode: (rows) => objectOf(selection, rows),
    };
  };
};

// One way is found without looking at all of them.
const ends = { list: true, which: { from: NAMED, to: NAMED } };
const shortestPath = fromFile(file('shortest-path'), pathParams, ends);
const shortestPaths = fromFile(file('shortest-paths'), pathParams, ends);

/** How each field of Query is answered. */
export const QUESTIONS: Readonly<Record<string, RootShape>> = {
  node: fromFile(file('node'), ({ id }) => ({ id }), { list: false, of: 'node' }),
  person: byIdOrName('Person'),
  organisation: byIdOrName('Organisation'),
  location: byIdOrName('Location'),
  event: byIdOrName('Event'),
  report: byIdOrName('Report'),
  post: byIdOrName('Post'),
  persons: expression(connection(LISTINGS.persons)),
  organisations: expression(connection(LISTINGS.organisations)),
  locations: expression(connection(LISTINGS.locations)),
  events: expression(connection(LISTINGS.events)),
  participations: expression(connection(LISTINGS.participations)),
  reports: expression(connection(LISTINGS.reports)),
  posts: expression(connection(LISTINGS.posts)),
  statements: expression(connection(LISTINGS.statements)),
  awards: expression(connection(LISTINGS.awards)),
  search,
  holders: fromFile(
    file('holders'),
    (args) => ({
      ...limit(args),
      title: args['title'],
      organisation: args['organisation'] ?? null,
      on: args['on'],
      withinDays: neo4j.int(args['withinDays'] as number),
    }),
    { list: true },
  ),
  postConflicts: fromFile(
    file('post-conflicts'),
    (args) => ({
      ...limit(args),
      titles: args['titles'] ?? SINGLE_SEATS,
      from: args['from'] ?? '0001-01-01',
      to: args['to'] ?? '9999-12-31',
    }),
    { list: true },
  ),
  companions: fromFile(
    file('companions'),
    (args) => ({
      ...limit(args),
      ...scopeOf(args),
      ...rolesOf(args),
      order: args['order'],
    }),
    { list: true, which: { person: 'Person' } },
  ),
  shortestPaths: (field, c) => (field.args['first'] === 1 ? shortestPath : shortestPaths)(field, c),
  strongestPaths: fromFile(file('strongest-paths'), pathParams, {
    list: true,
    which: { from: 'Person', to: 'Person' },
  }),
  neighbourhood: fromFile(
    file('neighbourhood'),
    (args) => ({ ...limit(args), depth: neo4j.int(args['depth'] as number) }),
    { list: false, which: { of: NAMED } },
  ),
  visitNetwork: fromFile(file('visit-network'), (args) => ({ ...limit(args), ...scopeOf(args) }), { list: true }),
  eventStatistics: fromFile(
    file('event-statistics'),
    (args) => ({ ...limit(args), ...scopeOf(args), by: args['by'] }),
    { list: true },
  ),
  mostActive: fromFile(file('most-active'), (args) => ({ ...limit(args), ...scopeOf(args), ...rolesOf(args) }), {
    list: true,
  }),
  coAttendance: fromFile(
    file('co-attendance'),
    (args) => ({ people: neo4j.int(args['people'] as number), minTogether: neo4j.int(args['minTogether'] as number) }),
    { list: false },
  ),
  statistics: fromFile(file('statistics'), () => ({}), { list: false }),
};

function pathParams(args: Args): Record<string, unknown> {
  return {
    ...limit(args),
    maxLength: neo4j.int(args['maxLength'] as number),
  };
}
