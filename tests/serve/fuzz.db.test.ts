import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeded } from '../../bench/api/random.ts';
import { createLogger } from '../../src/log.ts';
import { createSchema } from '../../src/serve/schema.ts';
import { type RunningServer, startServer } from '../../src/serve/server.ts';
import { loadServeSettings } from '../../src/serve/settings.ts';
import { writeDocuments } from '../../src/write/write-documents.ts';
import { useDatabase } from '../support/database.ts';
import { documents } from '../write/stories.ts';
import { hostile, QueryWriter } from './random-query.ts';

/** `npm run fuzz` asks 10 000 random and 2 000 hostile queries; the usual run a sample of them. */
const RANDOM = Number(process.env['GOVGRAPH_FUZZ_RANDOM'] ?? 120);
const HOSTILE = Number(process.env['GOVGRAPH_FUZZ_HOSTILE'] ?? 100);
const SEED = Number(process.env['GOVGRAPH_FUZZ_SEED'] ?? 20231223);

const database = useDatabase();
let server: RunningServer;

beforeAll(async () => {
  await writeDocuments(database, documents);
  const settings = loadServeSettings({ GOVGRAPH_RATE_LIMIT: '1000000', GOVGRAPH_QUERY_TIMEOUT: '20000' });
  server = await startServer({ database, settings, log: createLogger('silent'), host: '127.0.0.1', port: 0 });
});
afterAll(() => server.stop());

/** What must never be seen from outside: the database's words, paths, stacks. */
const INTERNAL = /Neo4j|Neo\.|cypher|MATCH \(|node_modules|\/src\/|at async|INTERNAL_SERVER_ERROR|"(?:low|high)":/i;

async function ask(query: string): Promise<string> {
  const response = await fetch(server.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  expect(response.status, `${query}\n${text.slice(0, 500)}`).toBeLessThan(500);
  const { errors } = JSON.parse(text) as { errors?: unknown };
  // A value that the query itself sent may come back in an answer; an error must not tell of the inside.
  expect(JSON.stringify(errors ?? []).replaceAll(/MATCH \(n\)|\$x/g, ''), query).not.toMatch(INTERNAL);
  return text;
}

/** The same query in a form that no plan takes, so that GraphQL's own execution answers it. */
const executed = (query: string): string => `{ ... @include(if: true) ${query} }`;
const places = (text: string): string => text.replaceAll(/,?"locations":\[[^\]]*\]/g, '');

it(`answers ${RANDOM} random queries, planned or executed, alike`, { timeout: 3_600_000 }, async () => {
  const writer = new QueryWriter(createSchema(), seeded(SEED));
  for (let index = 0; index < RANDOM; index += 1) {
    const query = writer.query();
    const answer = await ask(query);
    if (answer.startsWith('{"data"')) expect(places(await ask(executed(query))), query).toBe(places(answer));
  }
});

it(`withstands ${HOSTILE} hostile queries`, { timeout: 3_600_000 }, async () => {
  const random = seeded(SEED + 1);
  for (let index = 0; index < HOSTILE; index += 1) await ask(hostile(random, index));
});
