import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/graphdb/connection.ts';
import { freePort } from '../../src/graphdb/local/ports.ts';
import { runningLocal, startLocal, stopLocal } from '../../src/graphdb/local/server.ts';
import { migrate } from '../../src/graphdb/migrate.ts';
import { localServer, serverAccess } from '../../src/graphdb/provision.ts';
import { nameQuery, wordsOf } from '../../src/serve/shapes/lucene.ts';
import { load } from './load.ts';
import { type Measured, measure } from './measure.ts';
import { type Person, QUESTIONS, type Question } from './questions.ts';

/**
 * `npm run bench -- api`: the API beside (a) the ideal Cypher over the bare driver and (b) @neo4j/graphql, on one generated
 * graph, in one run, taking turns. The graph stays in `.govgraph/bench-api` for the next run. Linux: it reads /proc.
 */
const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '200000' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    questions: { type: 'string', default: '1,2,3,6,9' },
    home: { type: 'string' },
  },
});
const events = Number(options.events);
const SERVERS = ['bare', 'govgraph', 'neo4j-graphql'] as const;
type ServerName = (typeof SERVERS)[number];

/** Ranks by number of events: the busiest, and some of the many that stand in a few dozen. */
const WHO: Readonly<Record<string, readonly Person[]>> = {
  busiest: [{ id: 'p0', other: 'p900', text: 'ananan' }],
  typical: Array.from({ length: 12 }, (_, i) => ({
    id: `p${1200 + 37 * i}`,
    other: `p${900 + 11 * i}`,
    text: 'chengandean',
  })),
};

const config = loadConfig({ ...process.env, GOVGRAPH_NEO4J_HEAP: '1g', GOVGRAPH_NEO4J_PAGECACHE: '512m' });
const home = options.home ?? join(config.GOVGRAPH_HOME, 'bench-api');
const ranBefore = (await runningLocal(home)) !== undefined;
const children: ChildProcess[] = [];
const stopAll = async () => {
  for (const child of children) child.kill();
  if (!ranBefore) await stopLocal(home);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stopAll().then(() => process.exit(1)));
// A start that fails may leave a server behind that is merely slow.
const { state } = await startLocal({ ...localServer(config), home, ports: { bolt: 17_987, http: 17_974 } }, (message) =>
  console.error(message),
).catch(async (error: unknown) => {
  await stopAll();
  throw error;
});
const database = openDatabase(serverAccess(state));
try {
  await prepare(database);
  const running = Object.fromEntries(
    await Promise.all(SERVERS.map(async (name) => [name, await startServer(name)] as const)),
  );
  const asked = QUESTIONS.filter(({ number }) => options.questions.split(',').includes(String(number)));
  const ratios: Record<string, unknown> = {};
  for (const question of asked) {
    for (const [who, people] of Object.entries(WHO))
      Object.assign(ratios, await compare(question, who, people, running));
  }
  console.log(JSON.stringify({ bench: 'api', events, ratios }));
} finally {
  await database.driver.close();
  await stopAll();
}

async function prepare({ driver, name }: Database): Promise<void> {
  const found = async () =>
    (await driver.executeQuery('RETURN COUNT { (:Event) } AS n', {}, { database: name })).records[0]?.get(
      'n',
    ) as number;
  const there = await found();
  if (there !== 0 && there !== events) throw new Error(`${home} holds ${there} events; remove it, or ask for as many.`);
  if (there === 0) {
    await migrate(database);
    console.error(`Loading ${events} events`);
    await load(driver, name, events);
  }
  const names = `CREATE FULLTEXT INDEX bench_person_names IF NOT EXISTS FOR (n:Person) ON EACH [n.searchText]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`;
  await driver.executeQuery(names, {}, { database: name });
  await driver.executeQuery('CALL db.awaitIndexes(600)', {}, { database: name });
}

async function startServer(name: ServerName): Promise<{ url: string; pid: number }> {
  const port = await freePort(14_400 + SERVERS.indexOf(name) * 10);
  const child = fork(join(import.meta.dirname, 'servers', `${name}.ts`), {
    env: {
      ...process.env,
      BENCH_ACCESS: JSON.stringify(serverAccess(state)),
      BENCH_PORT: String(port),
      NODE_ENV: 'production',
    },
  });
  children.push(child);
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The server ${name} ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}/${name === 'govgraph' ? 'graphql' : ''}`, pid: child.pid ?? 0 };
}

function bodyOf(name: ServerName, question: Question, person: Person): string {
  if (name === 'bare') return JSON.stringify({ question: question.name, variables: person });
  const query = name === 'govgraph' ? question.govgraph : question.neo4jGraphql;
  // The same words, prefixes and misspellings for all three: this one takes the index's own query language.
  const asked = name === 'neo4j-graphql' ? { ...person, text: nameQuery(wordsOf(person.text)) } : person;
  const used = Object.entries(asked).filter(([key]) => query?.includes(`$${key}`));
  return JSON.stringify({ query, variables: Object.fromEntries(used) });
}

/** Measures a question at the servers that answer it, in turn, in several rounds of which the median counts. */
async function compare(
  question: Question,
  who: string,
  people: readonly Person[],
  running: Readonly<Record<string, { url: string; pid: number }>>,
): Promise<Record<string, unknown>> {
  const names = SERVERS.filter((name) => name !== 'neo4j-graphql' || question.neo4jGraphql !== null);
  const result: Record<string, unknown> = {};
  for (const clients of [1, 32]) {
    const rounds = new Map<ServerName, Measured[]>(names.map((name) => [name, []]));
    for (let round = 0; round <= Number(options.rounds); round += 1) {
      for (const name of round % 2 === 0 ? names : [...names].reverse()) {
        const server = running[name];
        if (!server) continue;
        const bodies = people.map((person) => bodyOf(name, question, person));
        const pids = { server: server.pid, database: state.pid };
        const duration = (round === 0 ? Math.max(3, Number(options.seconds)) : Number(options.seconds)) * 1000;
        const measured = await measure(server.url, clients, duration, (n) => bodies[n % bodies.length] ?? '', pids);
        // The first round warms plans and compilers up.
        if (round > 0) rounds.get(name)?.push(measured);
      }
    }
    const medians = new Map(
      [...rounds].map(([name, all]) => [name, all.sort((a, b) => a.rate - b.rate)[Math.floor(all.length / 2)]]),
    );
    const [bare, ours, theirs] = [medians.get('bare'), medians.get('govgraph'), medians.get('neo4j-graphql')];
    for (const [name, one] of medians) if (one) console.log(line(question, who, clients, name, one));
    if (!bare || !ours) continue;
    const cpu = (one: Measured) => one.serverCpu + one.databaseCpu;
    result[`q${question.number}-${who}-${clients}`] = {
      p50: rounded(ours.p50),
      p95: rounded(ours.p95),
      rateOfBare: rounded(ours.rate / bare.rate),
      cpuOfBare: rounded(cpu(bare) / cpu(ours)),
      ...(theirs && {
        rateOfNeo4jGraphql: theirs.failed > 0 ? null : rounded(ours.rate / theirs.rate),
        neo4jGraphqlFailed: theirs.failed,
      }),
    };
  }
  return result;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function line(question: Question, who: string, clients: number, name: string, one: Measured): string {
  const figures = [one.p50, one.p95, one.rate, one.serverCpu, one.databaseCpu].map((value) =>
    value.toFixed(2).padStart(9),
  );
  const failed = one.failed > 0 ? `  ${one.failed} of ${one.requests} failed` : '';
  return `q${question.number} ${question.name.padEnd(9)} ${who.padEnd(8)} ${String(clients).padStart(2)} ${name.padEnd(14)}${figures.join('')}${failed}`;
}
