/**
 * The floor: for each question the Cypher one would write by hand, over the bare driver, served by node:http. It is given
 * the same indexes and precomputed ties as the API. `BENCH_ACCESS`, `BENCH_PORT`.
 */
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { type Access, openDatabase } from '../../../src/graphdb/connection.ts';
import { nameQuery, wholeNameQuery, wordsOf } from '../../../src/serve/shapes/lucene.ts';
import type { Person } from '../questions.ts';

type Row = unknown[];
interface Bare {
  readonly text: string;
  readonly params: (person: Person) => Record<string, unknown>;
  readonly answer: (rows: Row[]) => unknown;
}

const objects = (keys: readonly string[]) => (rows: Row[]) =>
  rows.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index]])));

const BARE: Readonly<Record<string, Bare>> = {
  attended: {
    text: `MATCH (p:Person {id: $id}) CALL (p) { MATCH (x)-[r:PARTICIPATED_IN]->(e) WHERE r.participantId = p.id AND r.eventType = 'INSPECTION' AND r.sortKey > ''
      RETURN r, e ORDER BY r.participantId DESC, r.eventType DESC, r.sortKey DESC LIMIT 20 }
      RETURN p.name, r.role, e.id, e.name, toString(e.date),
        COLLECT { MATCH (e)-[h:HELD_AT]->(l) RETURN [h.order, l.name, l.kind] ORDER BY h.order },
        COLLECT { MATCH (e)<-[q:PARTICIPATED_IN]-(o) RETURN [q.role, o.id, o.name] ORDER BY q.rank }`,
    params: ({ id }) => ({ id }),
    answer: (rows) => ({
      name: rows[0]?.[0],
      events: rows.map(([, role, id, name, date, venues, people]) => ({
        role,
        id,
        name,
        date,
        venues: objects(['order', 'name', 'kind'])(venues as Row[]),
        people: objects(['role', 'id', 'name'])(people as Row[]),
      })),
    }),
  },
  timeline: {
    text: `MATCH (p:Person {id: $id}) CALL (p) { MATCH (x)-[r:PARTICIPATED_IN]->(e) WHERE r.participantId = p.id AND r.sortKey >= $from AND r.sortKey < $to
      RETURN r, e ORDER BY r.participantId DESC, r.sortKey DESC LIMIT 50 } RETURN r.role, r.rank, e.id, e.name, toString(e.date), e.type`,
    params: ({ id }) => ({ id, from: '2020-01-01', to: '2021-12-31~' }),
    answer: objects(['role', 'rank', 'id', 'name', 'date', 'type']),
  },
  company: {
    text: `MATCH (p:Person {id: $id}) CALL (p) {
        MATCH ()-[t:APPEARED_WITH]->(o) WHERE t.startId = p.id AND t.together >= 1 WITH t, o ORDER BY t.startId DESC, t.together DESC LIMIT 20 RETURN t, o
        UNION ALL MATCH (o)-[t:APPEARED_WITH]->() WHERE t.endId = p.id AND t.together >= 1 WITH t, o ORDER BY t.endId DESC, t.together DESC LIMIT 20 RETURN t, o }
      RETURN t.together, t.weight, o.id, o.name ORDER BY t.together DESC, o.id LIMIT 20`,
    params: ({ id }) => ({ id }),
    answer: objects(['together', 'weight', 'id', 'name']),
  },
  path: {
    text: `MATCH (a:Person {id: $id}), (b:Person {id: $other}) MATCH p = shortestPath((a)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(b))
      RETURN length(p), [n IN nodes(p) | [head(labels(n)), n.id]]`,
    params: ({ id, other }) => ({ id, other }),
    answer: (rows) => rows.map(([length, nodes]) => ({ length, nodes: objects(['kind', 'id'])(nodes as Row[]) })),
  },
  search: {
    text: `CALL () { CALL db.index.fulltext.queryNodes('entity_names', $all, {limit: 200}) YIELD node, score RETURN collect([node, score]) AS found }
      CALL (found) { UNWIND found AS one RETURN one[0] AS node, one[1] AS score
        UNION ALL WITH found WHERE size(found) = 0 CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: 200}) YIELD node, score RETURN node, score }
      WITH node, score + CASE WHEN $exact IN split(node.searchText, ' ') THEN 100 ELSE 0 END AS score ORDER BY score DESC, node.id LIMIT 10
      RETURN score, head(labels(node)), node.id, node.name`,
    params: ({ text }) => ({ all: wholeNameQuery(wordsOf(text)), query: nameQuery(wordsOf(text)), exact: text }),
    answer: objects(['score', 'kind', 'id', 'name']),
  },
};

const { driver } = openDatabase(JSON.parse(process.env['BENCH_ACCESS'] ?? '{}') as Access);

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const { question, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
      question: string;
      variables: Person;
    };
    const bare = BARE[question];
    if (!bare) {
      response.writeHead(404).end();
      return;
    }
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(bare.text, bare.params(variables));
    await session.close();
    const rows = records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: bare.answer(rows) }));
  });
}).listen(Number(process.env['BENCH_PORT']), '127.0.0.1', () => process.send?.('ready'));
