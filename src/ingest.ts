import { GovgraphError } from './domain/errors.ts';
import type { SourceDocument } from './domain/text.ts';
import type { Database } from './graphdb/connection.ts';
import { aheadOf, mapInOrder, PipelinePool } from './pipeline-pool.ts';
import type { ReadResult } from './read/read-bytes.ts';
import type { GraphDocument } from './resolve/graph.ts';
import { documentId } from './resolve/identity.ts';
import { isStored } from './write/stored.ts';
import { writeDocuments } from './write/write-documents.ts';

export interface Skipped {
  readonly path: string;
  readonly error: GovgraphError;
}

/** What an ingest did. People are counted as the graph tells them apart, over the reports written now. */
export interface IngestSummary {
  documents: number;
  reports: number;
  people: number;
  events: number;
  /** Documents that were in the graph already, whole. */
  unchanged: number;
  readonly skipped: Skipped[];
  /** Whether all input was seen; false after an interrupt. */
  finished: boolean;
}

export interface IngestOptions {
  readonly jobs: number | null;
  readonly tagger: boolean;
  /** A pool that outlives this ingest; without one, it makes its own. */
  readonly pool?: PipelinePool;
  /** Reports to gather for one transaction. */
  readonly batch?: number;
  /** Ends the ingest after the transaction that is running. */
  readonly signal?: AbortSignal;
  /** Called after every transaction, and for every document that needed none. */
  readonly onProgress?: (summary: Readonly<IngestSummary>, name: string) => void;
}

const BATCH = 100;

/**
 * Reads documents into the graph through ONE writing session (parallel writers lock each other out on busy people), while
 * threads extract what comes next. One bad input does not stop the others. What is in the graph already is not extracted again.
 */
export async function ingest(
  database: Database,
  inputs: AsyncIterable<ReadResult> | Iterable<ReadResult>,
  options: IngestOptions,
): Promise<IngestSummary> {
  const { batch = BATCH, signal, onProgress = () => {} } = options;
  const pool = options.pool ?? new PipelinePool({ jobs: options.jobs, tagger: options.tagger });
  const summary: IngestSummary = {
    documents: 0,
    reports: 0,
    people: 0,
    events: 0,
    unchanged: 0,
    skipped: [],
    finished: false,
  };
  const people = new Set<string>();
  let pending: GraphDocument[] = [];
  const flush = async () => {
    if (pending.length === 0) return;
    const name = pending.at(-1)?.name ?? '';
    const written = new Set(await writeDocuments(database, pending));
    for (const document of pending) {
      const fresh = document.reports.filter(({ id }) => written.delete(id));
      summary[fresh.length > 0 ? 'documents' : 'unchanged'] += 1;
      summary.reports += fresh.length;
      summary.events += fresh.reduce((sum, { events }) => sum + events.length, 0);
      for (const report of fresh) for (const { id } of report.persons) people.add(id);
    }
    summary.people = people.size;
    pending = [];
    onProgress(summary, name);
  };
  try {
    for await (const result of mapInOrder(inputs, aheadOf(options.jobs), (input) => extract(database, pool, input))) {
      if (signal?.aborted) return summary;
      if ('error' in result) {
        summary.skipped.push(result);
        onProgress(summary, result.path);
      } else if (result.graph === null) {
        summary.unchanged += 1;
        onProgress(summary, result.path);
      } else {
        pending.push(result.graph);
        if (pending.reduce((sum, { reports }) => sum + reports.length, 0) >= batch) await flush();
      }
    }
    if (signal?.aborted) return summary;
    await flush();
    summary.finished = true;
    return summary;
  } finally {
    if (options.pool === undefined) await pool.close();
  }
}

type Extracted = Skipped | { readonly path: string; readonly graph: GraphDocument | null };

async function extract(database: Database, pool: PipelinePool, input: ReadResult): Promise<Extracted> {
  const { path } = input;
  if (!input.ok) return { path, error: input.error };
  if (await isStored(database, documentId(input.document))) return { path, graph: null };
  const { product } = await pool.run('graph', input.document);
  return product.reports.length > 0 ? { path, graph: product } : { path, error: nothingIn(path) };
}

const nothingIn = (path: string): GovgraphError =>
  new GovgraphError('EMPTY_INPUT', `${path} holds no news report.`, {
    hint: 'See what the pipeline reads from it with "govgraph explain".',
  });

/** All documents of inputs; throws at the first that cannot be read. */
export async function documentsOf(results: AsyncIterable<ReadResult>): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for await (const result of results) {
    if (!result.ok) throw result.error;
    documents.push(result.document);
  }
  return documents;
}
