import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/graphdb/connection.ts';
import { removeLocal, startLocal } from '../../src/graphdb/local/server.ts';
import { migrate } from '../../src/graphdb/migrate.ts';
import { localServer, serverAccess } from '../../src/graphdb/provision.ts';
import type { Writer } from '../../src/graphdb/run.ts';
import { extractFacts } from '../../src/pipeline.ts';
import type { GraphDocument } from '../../src/resolve/graph.ts';
import { toGraph } from '../../src/resolve/to-graph.ts';
import { writeDocuments, writeWith } from '../../src/write/write-documents.ts';
import { writeCorpus } from './corpus.ts';

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    naive: { type: 'string', default: '30' },
    rounds: { type: 'string', default: '3' },
  },
});

/** Batches of reports that are compared; the first is one transaction a report. */
const BATCHES = [1, 20, 100, 500];

const config = loadConfig({ ...process.env, NEO4J_URI: '' });
const home = join(config.GOVGRAPH_HOME, `bench-${process.pid}`);
const { state } = await startLocal(
  { ...localServer(config), home, ports: { bolt: 27_687, http: 27_474 } },
  console.error,
);
const database = openDatabase(serverAccess(state));
try {
  await migrate(database);
  await measure(await rows(Number(options.documents)));
} finally {
  await database.driver.close();
  await removeLocal(home);
}

async function rows(count: number): Promise<GraphDocument[]> {
  const documents: GraphDocument[] = [];
  for (const document of writeCorpus(count)) documents.push(toGraph(document, await extractFacts(document)));
  return documents;
}

/** Each variant takes its turn in every round, with documents of its own; medians are compared. */
async function measure(documents: readonly GraphDocument[]): Promise<void> {
  const rounds = Number(options.rounds);
  const perVariant = Math.floor(documents.length / (rounds * BATCHES.length));
  const naiveCount = Number(options.naive);
  // The plans of all statements are made before anything is timed.
  await writeDocuments(database, documents.slice(0, 20));
  await writeEach(database, documents.slice(20, 22));
  let next = 22;
  const take = (count: number) => {
    next += count;
    return documents.slice(next - count, next);
  };
  const speeds = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    const naive = take(Math.min(naiveCount, perVariant));
    note(speeds, 'naive', await timed(naive, () => writeEach(database, naive)));
    for (const batch of BATCHES) {
      const own = take(perVariant - Math.ceil(naiveCount / BATCHES.length) - 6);
      note(speeds, `batch${batch}`, await timed(own, () => writeIn(own, batch)));
    }
  }
  const medians = Object.fromEntries([...speeds].map(([name, all]) => [name, median(all)]));
  const naive = medians['naive'] ?? 0;
  console.log('reports a second, median of rounds:');
  for (const [name, speed] of Object.entries(medians)) {
    console.log(`${name.padEnd(10)} ${speed.toFixed(0).padStart(6)}   ${(speed / naive).toFixed(1)} x naive`);
  }
  const ratios = Object.fromEntries(
    Object.entries(medians).map(([name, speed]) => [name, Number((speed / naive).toFixed(2))]),
  );
  console.log(
    JSON.stringify({ bench: 'write', documents: documents.length, rounds, reportsPerSecond: medians, ratios }),
  );
}

async function writeIn(documents: readonly GraphDocument[], batch: number): Promise<void> {
  for (let start = 0; start < documents.length; start += batch) {
    await writeDocuments(database, documents.slice(start, start + batch));
  }
}

/** The usual first attempt: every node and every relationship a statement of its own, committed by itself. */
async function writeEach({ driver, name }: Database, documents: readonly GraphDocument[]): Promise<void> {
  const session = driver.session({ database: name });
  const writer: Writer = {
    async run(statement, params) {
      const result = [];
      for (const row of (params as unknown as { rows: object[] }).rows) {
        const { records } = await session.run(statement.text, { rows: [row] });
        result.push(...records.map((record) => record.toObject()));
      }
      return result as never;
    },
  };
  for (const document of documents) await writeWith(writer, [document]);
  await session.close();
}

async function timed(documents: readonly GraphDocument[], work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (1000 * documents.length) / (performance.now() - start);
}

function note(speeds: Map<string, number[]>, name: string, speed: number): void {
  speeds.set(name, [...(speeds.get(name) ?? []), speed]);
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}
