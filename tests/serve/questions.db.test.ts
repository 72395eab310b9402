// biome-ignore-all lint/suspicious/noExplicitAny: answers are walked as each query shapes them
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { writeDocuments } from '../../src/write/write-documents.ts';
import { useDatabase } from '../support/database.ts';
import { documents } from '../write/stories.ts';
import { createAsk } from './harness.ts';

const database = useDatabase();
const ask = createAsk(database);
const ok = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await ask(query, variables);
  expect(errors).toEqual([]);
  return data;
};

const run = (text: string, params: Record<string, number> = {}) =>
  database.driver.executeQuery(text, params, { database: database.name });
/** Comes before everything else in the latest-first order, so that counting from the top would repeat an entry. */
const LATER = `MATCH (p:Person {name: '顾长川'})
  CREATE (p)-[:PARTICIPATED_IN {role: 'ATTEND', rank: 0, participantId: p.id, eventType: 'MEETING', sortKey: '2099-01-01|later'}]->
    (:Event {id: 'later', type: 'MEETING', name: '之后', date: date('2099-01-01'), sortKey: '2099-01-01|later'})`;

beforeAll(async () => {
  await writeDocuments(database, documents);
  await run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
});

describe('who attended what', () => {
  it('is answered from the person, with role, posts, place, company and sentence', async () => {
    const { person } = await ok(`{
      person(name: "苏晚晴") {
        participations(where: { event: { type: { eq: INSPECTION } } }) {
          totalCount
          nodes {
            role
            posts { title organisation }
            event { name date venues { order place { ... on Location { name kind } } }
              participations { nodes { role participant { ... on Person { name } } } } }
            evidence { highlighted rule report { published } }
          }
        }
      }
    }`);
    expect(person.participations.totalCount).toBe(1);
    expect(person.participations.nodes[0]).toMatchObject({
      role: 'ACCOMPANY',
      posts: [{ title: '区委副书记', organisation: '中原区委' }],
      event: {
        date: '2024-05-06',
        venues: [{ order: 0, place: { name: '青枫社区', kind: 'community' } }],
        participations: {
          nodes: [
            { role: 'LEAD', participant: { name: '林知远' } },
            { role: 'ACCOMPANY', participant: { name: '苏晚晴' } },
          ],
        },
      },
      evidence: { rule: 'test', report: { published: '2024-05-07' } },
    });
    expect(person.participations.nodes[0].evidence.highlighted).toContain('«苏晚晴»陪同');
  });

  it.each([
    ['person and type', '{ person: { name: { eq: "苏晚晴" } }, event: { type: { eq: INSPECTION } } }', ['ACCOMPANY']],
    ['place', '{ event: { venues: { some: { location: { name: { eq: "星河小学" } } } } } }', []],
    [
      'a body as place',
      '{ role: { eq: AWARDEE }, event: { venues: { some: { organisation: { name: { eq: "星河小学" } } } } } }',
      ['AWARDEE'],
    ],
    ['days', '{ event: { date: { gte: "2024-05-07", lte: "2024-05-09" } } }', ['ATTEND', 'ATTEND', 'CHAIR', 'SPEAKER']],
    ['one day', '{ role: { eq: LEAD }, event: { date: { eq: "2024-05-06" } } }', ['LEAD', 'LEAD']],
    ['post', '{ post: { startsWith: "区委书记" } }', ['LEAD', 'LEAD']],
    ['roles or', '{ OR: [{ role: { eq: CHAIR } }, { role: { eq: ORGANISER } }] }', ['CHAIR', 'ORGANISER']],
    [
      'not',
      '{ NOT: { OR: [{ role: { in: [LEAD, ATTEND, ACCOMPANY] } }, { organisation: {} }] } }',
      ['CHAIR', 'SPEAKER'],
    ],
    [
      'names',
      '{ role: { eq: ATTEND }, person: { name: { in: ["苏晚晴", "顾长川"] } }, event: { type: { eq: MEETING } } }',
      ['ATTEND', 'ATTEND'],
    ],
    [
      'company',
      '{ role: { eq: LEAD }, event: { participations: { some: { person: { name: { eq: "苏晚晴" } } } } } }',
      ['LEAD'],
    ],
    [
      'absence of company',
      '{ role: { eq: LEAD }, event: { participations: { none: { person: { name: { eq: "苏晚晴" } } } } } }',
      ['LEAD'],
    ],
  ])('is answered by %s', async (_, where, roles) => {
    const { participations } = await ok(`{ participations(where: ${where}) { totalCount nodes { role } } }`);
    expect(participations.nodes.map(({ role }: { role: string }) => role).sort()).toEqual(roles);
    expect(participations.totalCount).toBe(roles.length);
  });

  it('finds events from either end', async () => {
    const { events, location } = await ok(`{
      events(where: { participations: { some: { person: { name: { eq: "顾长川" } } } } }) { nodes { name } }
      location(name: "青枫社区") { visits(order: EARLIEST) { counts(by: TYPE) { value count } nodes { event { type date } } } }
    }`);
    expect(events.nodes.map(({ name }: { name: string }) => name)).toEqual(['推进会', '表彰仪式']);
    expect(location.visits.counts[0]).toEqual({ value: 'CEREMONY', count: 1 });
    // Undated events come before all others.
    expect(location.visits.nodes[0].event).toEqual({ type: 'CEREMONY', date: null });
  });
});

describe('lists', () => {
  it('page through without loss or repetition, also while entries are added', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const { participations }: { participations: any } = await ok(
        `query ($after: String) { participations(first: 2, after: $after) {
          edges { cursor node { role participant { ... on Node { id } } event { id } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...participations.edges.map(({ node }: any) => `${node.role} ${node.participant.id} ${node.event.id}`));
      if (page === 0) await run(LATER);
      after = participations.pageInfo.endCursor;
      if (!participations.pageInfo.hasNextPage) break;
    }
    await run("MATCH (n:Event {id: 'later'}) DETACH DELETE n");
    const { participations } = await ok('{ participations(first: 100) { totalCount } }');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(participations.totalCount);
  });

  it('refuse a cursor of another list or order', async () => {
    const { events } = await ok('{ events(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await ask(
      'query ($after: String) { events(order: EARLIEST, after: $after) { totalCount nodes { id } } }',
      {
        after: events.pageInfo.endCursor,
      },
    );
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('are counted and grouped', async () => {
    const { participations, persons } = await ok(`{
      participations { totalCount byRole: counts(by: ROLE, first: 2) { value n: count } byYear: counts(by: YEAR) { value count } }
      persons(order: NAME) { totalCount nodes { name eventCount } }
    }`);
    expect(participations.byRole).toEqual([
      { value: 'ATTEND', n: 4 },
      { value: 'LEAD', n: 2 },
    ]);
    expect(participations.byYear).toContainEqual({ value: null, count: 4 });
    expect(persons.totalCount).toBe(persons.nodes.length);
  });
});

describe('people', () => {
  it('appear with others, and accompany them', async () => {
    const { person, companions } = await ok(`{
      person(name: "苏晚晴") { appearedWith { person { name } together lift accompaniedThem wasAccompaniedBy sharedEvents { name } } }
      companions(person: { name: "苏晚晴" }, order: WAS_ACCOMPANIED_BY) { person { name } together wasAccompaniedBy }
    }`);
    const lin = person.appearedWith.find((one: any) => one.person.name === '林知远');
    expect(lin).toMatchObject({ together: 2, accompaniedThem: 0, wasAccompaniedBy: 1 });
    expect(lin.sharedEvents.map(({ name }: any) => name)).toEqual(['推进会', '调研']);
    expect(companions).toEqual([
      { person: { name: '林知远' }, together: 2, wasAccompaniedBy: 1 },
      { person: { name: '顾长川' }, together: 2, wasAccompaniedBy: 0 },
    ]);
  });

  it('keep to a scope when companions are counted', async () => {
    const { companions } = await ok(`{
      companions(person: { name: "苏晚晴" }, scope: { types: [MEETING], from: "2024-05-09", to: "2024-05-09" }, roles: [CHAIR]) { person { name } together }
    }`);
    expect(companions).toEqual([{ person: { name: '林知远' }, together: 1 }]);
  });

  it('have careers, and are asked for by post and day', async () => {
    const { person, holders, postConflicts } = await ok(`{
      person(name: "苏晚晴") { career { post { title organisation { name } } firstSeen lastSeen reports longestGapDays } }
      holders(title: "区委书记", on: "2024-05-06", organisation: "中原区委") { person { name } distanceDays }
      postConflicts(titles: ["区委书记"]) { date }
    }`);
    expect(person.career).toEqual([
      {
        post: { title: '区委副书记', organisation: { name: '中原区委' } },
        firstSeen: '2024-05-06',
        lastSeen: '2024-05-06',
        reports: 1,
        longestGapDays: 0,
      },
    ]);
    expect(holders).toEqual([{ person: { name: '林知远' }, distanceDays: 0 }]);
    expect(postConflicts).toEqual([]);
  });

  it('are joined by paths', async () => {
    const { shortestPaths, strongestPaths, neighbourhood } = await ok(`{
      shortestPaths(from: { name: "苏晚晴" }, to: { name: "星河小学" }) { length relations nodes { __typename } }
      strongestPaths(from: { name: "苏晚晴" }, to: { name: "顾长川" }) { people { name } together strength events { name } }
      neighbourhood(of: { name: "顾长川" }) { truncated nodes { id } links { source target relation role } }
    }`);
    expect(shortestPaths[0].length).toBe(2);
    expect(shortestPaths[0].relations).toHaveLength(2);
    expect(strongestPaths[0]).toMatchObject({
      people: [{ name: '苏晚晴' }, { name: '顾长川' }],
      together: [2],
      events: [{ name: '推进会' }],
    });
    const ids = new Set(neighbourhood.nodes.map(({ id }: any) => id));
    expect(neighbourhood.links.every(({ source, target }: any) => ids.has(source) && ids.has(target))).toBe(true);
    expect(neighbourhood.truncated).toBe(false);
  });
});

describe('acquainted people', () => {
  const pathsOf = async (from: string, to: string, first: number) => {
    const { shortestPaths } = await ok(
      `query ($from: Which!, $to: Which!, $first: Int!) { shortestPaths(from: $from, to: $to, first: $first) {
        relations nodes { __typename ... on Person { name } ... on Event { eventName: name } ... on Post { title } } } }`,
      { from: { name: from }, to: { name: to }, first },
    );
    return shortestPaths.map(({ nodes }: any) => nodes.map((one: any) => one.name ?? one.eventName ?? one.title));
  };

  it('are two steps apart, by their latest common events first, in the direction asked for', async () => {
    const paths = [
      ['苏晚晴', '推进会', '林知远'],
      ['苏晚晴', '调研', '林知远'],
    ];
    expect(await pathsOf('苏晚晴', '林知远', 5)).toEqual(paths);
    expect(paths).toContainEqual((await pathsOf('苏晚晴', '林知远', 1))[0]);
    expect(await pathsOf('林知远', '苏晚晴', 5)).toEqual(paths.map((path) => path.toReversed()));
  });

  // Whom many events make busy is looked up among acquaintances before the search.
  it.each([0, 1000])('are as far apart as the server’s own search finds, with %i events more', async (more) => {
    await run('MATCH (a:Person) SET a.eventCount = a.eventCount + $more', { more });
    onTestFinished(async () => {
      await run('MATCH (a:Person) SET a.eventCount = a.eventCount - $more', { more });
    });
    const { records } = await run(`MATCH (a:Person), (b:Person) WHERE a.id < b.id
      OPTIONAL MATCH path = shortestPath((a)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(b))
      RETURN a.id AS a, b.id AS b, length(path) AS length`);
    expect(records.length).toBeGreaterThan(3);
    for (const record of records) {
      for (const [from, to] of [
        [record.get('a'), record.get('b')],
        [record.get('b'), record.get('a')],
      ]) {
        const { shortestPaths } = await ok(
          'query ($from: ID!, $to: ID!) { shortestPaths(from: { id: $from }, to: { id: $to }, maxLength: 8) { length } }',
          { from, to },
        );
        expect(shortestPaths[0]?.length ?? null).toBe(record.get('length'));
      }
    }
  });

  it.each([
    ['WEIGHT', 'weight'],
    ['LIFT', 'lift'],
    ['ACCOMPANIED_THEM', 'accompaniedThem'],
    ['WAS_ACCOMPANIED_BY', 'wasAccompaniedBy'],
  ])('are listed by %s, the most first', async (order, figure) => {
    const { person } = await ok(
      `query ($order: CompanionOrder!) { person(name: "林知远") { appearedWith(order: $order) {
        weight lift accompaniedThem wasAccompaniedBy person { id } } } }`,
      { order },
    );
    const values = person.appearedWith.map((one: any) => one[figure]);
    expect(values.length).toBeGreaterThan(1);
    expect(values).toEqual(values.toSorted((a: number, b: number) => b - a));
  });
});

describe('search', () => {
  it('asks only the indexes of the kinds looked for', async () => {
    const asking = async (kinds: string) => {
      const { errors, statements } = await ask(`{ search(text: "苏晚晴", kinds: [${kinds}]) { kind } }`);
      expect(errors).toEqual([]);
      expect(statements).toHaveLength(1);
      return [...(statements[0]?.text ?? '').matchAll(/queryNodes\('(\w+)'/g)].map(([, index]) => index);
    };
    expect(new Set(await asking('PERSON'))).toEqual(new Set(['entity_names']));
    expect(await asking('STATEMENT')).not.toContain('entity_names');
    expect(await asking('PERSON, REPORT')).toEqual(expect.arrayContaining(['entity_names', 'report_text']));
  });

  it.each([
    ['characters', '苏晚晴'],
    ['traditional script', '蘇晚晴'],
    ['pinyin', 'suwanqing'],
    ['the beginning of pinyin', 'suwan'],
    ['initials', 'swq'],
    ['misspelt pinyin', 'suwanqin'],
  ])('finds a person by %s first', async (_, text) => {
    const { search } = await ok(
      'query ($text: String!) { search(text: $text) { kind node { ... on Person { name } } } }',
      { text },
    );
    expect(search[0]).toEqual({ kind: 'PERSON', node: { name: '苏晚晴' } });
  });

  it('marks what matched', async () => {
    const { search } = await ok('{ search(text: "抓好落实", kinds: [STATEMENT]) { highlighted node { __typename } } }');
    expect(search).toEqual([{ highlighted: '要«抓好落实»', node: { __typename: 'Statement' } }]);
  });

  it('takes anything without complaint', async () => {
    for (const text of ['', ' ', '"', '* OR', 'a AND', '\\', '/(', 'AND', '~', 'title:x', '😀']) {
      expect((await ask('query ($text: String!) { search(text: $text) { score } }', { text })).errors).toEqual([]);
    }
  });

  it('finds statements by their words', async () => {
    const { statements } = await ok(
      '{ statements(text: "落实") { totalCount nodes { kind speaker { ... on Person { name } } evidence { text } } } }',
    );
    expect(statements).toMatchObject({ totalCount: 1, nodes: [{ kind: '强调', speaker: { name: '林知远' } }] });
  });
});

it('counts events by dimensions, and people by activity', async () => {
  const { eventStatistics, mostActive, coAttendance, statistics } = await ok(`{
    eventStatistics(by: [TYPE, YEAR]) { keys { dimension value } events share }
    mostActive(roles: [LEAD, CHAIR], first: 1) { events participant { ... on Person { name } } }
    coAttendance(minTogether: 1) { communities people { person { name } degree betweenness community } ties { together } }
    statistics { events persons }
  }`);
  expect(eventStatistics).toContainEqual({
    keys: [
      { dimension: 'TYPE', value: 'INSPECTION' },
      { dimension: 'YEAR', value: '2024' },
    ],
    events: 2,
    share: 0.5,
  });
  expect(mostActive[0]).toEqual({ events: 2, participant: { name: '林知远' } });
  expect(statistics).toEqual({ events: 4, persons: 4 });
  const degrees = Object.fromEntries(coAttendance.people.map((one: any) => [one.person.name, one.degree]));
  expect(degrees['苏晚晴']).toBe(2);
  expect(coAttendance.communities).toBe(2);
});

it('says no more than was reported: unknown entities are null, not errors', async () => {
  const { person, node, event, neighbourhood } = await ok(`{
    person(name: "无此人") { name } node(id: "x") { id } event(id: "x") { id } neighbourhood(of: { id: "x" }) { truncated }
  }`);
  expect([person, node, event, neighbourhood]).toEqual([null, null, null, null]);
});
