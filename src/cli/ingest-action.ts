import { existsSync } from 'node:fs';
import pc from 'picocolors';
import { loadConfig } from '../config.ts';
import { GovgraphError } from '../domain/errors.ts';
import type { Database } from '../graphdb/connection.ts';
import { migrate } from '../graphdb/migrate.ts';
import { provide } from '../graphdb/provision.ts';
import { documentsOf, type IngestSummary, ingest } from '../ingest.ts';
import { readInputs } from '../read/read-inputs.ts';
import { documentId } from '../resolve/identity.ts';
import { withdrawDocuments } from '../write/withdraw.ts';
import { reportFailure } from './failure.ts';
import { ingestProgress } from './ingest-progress.ts';
import { announceTagger } from './tagger-notice.ts';

export interface IngestCommand {
  readonly jobs?: number;
  readonly batch: number;
  readonly tagger: boolean;
}

/** Exit code of a command that a signal ended, by custom: 128 and the signal's number. */
const INTERRUPTED = 130;

export async function runIngest(paths: readonly string[], options: IngestCommand): Promise<void> {
  const tagger = announceTagger(options.tagger);
  await withDatabase(async (database) => {
    const stop = new AbortController();
    const interrupt = () => {
      if (stop.signal.aborted) process.exit(INTERRUPTED);
      console.error('\nInterrupted: finishing what is being written. (Again to stop at once; nothing is lost by it.)');
      stop.abort();
    };
    process.on('SIGINT', interrupt);
    const progress = ingestProgress();
    try {
      const jobs = options.jobs ?? null;
      const onProgress = progress.update;
      const summary = await ingest(database, readInputs(paths), {
        jobs,
        tagger,
        batch: options.batch,
        signal: stop.signal,
        onProgress,
      });
      progress.end();
      conclude(summary);
    } finally {
      progress.end();
      process.off('SIGINT', interrupt);
    }
  });
}

function conclude(summary: IngestSummary): void {
  const { documents, reports, people, events, unchanged, skipped, finished } = summary;
  for (const { error } of skipped) reportFailure(error);
  console.log(`${reports} reports with ${people} people and ${events} events written, from ${documents} documents.`);
  if (unchanged > 0) console.log(`${unchanged} documents were in the graph already and are unchanged.`);
  if (skipped.length > 0) console.log(pc.yellow(`${skipped.length} inputs were skipped; the reasons stand above.`));
  if (finished) return;
  console.log('Interrupted. All that is written is whole; run the same command again to go on.');
  process.exitCode = INTERRUPTED;
}

export async function runWithdraw(keys: readonly string[]): Promise<void> {
  await withDatabase(async (database) => {
    const files = keys.filter((key) => existsSync(key));
    const ids = (await documentsOf(readInputs(files))).map(documentId);
    const names = keys.filter((key) => !files.includes(key));
    const found = await withdrawDocuments(database, [...ids, ...names]);
    for (const { name, reports } of found) console.log(`${name}: withdrawn with ${reports.length} reports.`);
    if (found.length > 0) return;
    throw new GovgraphError('INVALID_DOCUMENT', `The graph holds no document ${keys.join(', ')}.`, {
      hint: 'Give the file that was ingested, or the name or id of a Document node.',
    });
  });
}

async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const provided = await provide(loadConfig(), (message) => console.error(message));
  try {
    await migrate(provided.database);
    await work(provided.database);
  } finally {
    await provided.release();
  }
}
