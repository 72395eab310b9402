import type { Database } from '../graphdb/connection.ts';
import { ingest } from '../ingest.ts';
import { PipelinePool } from '../pipeline-pool.ts';
import { sourceOf } from '../read/metadata.ts';
import type { ReadResult } from '../read/read-bytes.ts';
import type { Ingest } from '../serve/ingest.ts';

/**
 * Texts that come by the API, read and written as files are: extracted in a thread of its own, so that queries are answered
 * meanwhile, and one at a time, since the writer has one session. An idle thread does not keep the process alive.
 */
export function ingestService(database: Database, options: { readonly tagger: boolean }): Ingest {
  const pool = new PipelinePool({ jobs: 1, tagger: options.tagger, apart: true });
  let turn: Promise<unknown> = Promise.resolve();
  return (request, notify) => {
    const work = turn.then(async () => {
      const { name, text, url, publication, published, language } = request;
      const known = { url: url ?? undefined, publication: publication ?? undefined, published: published ?? undefined };
      const document = { id: name, text, source: sourceOf(text, { ...known, language }, name) };
      const input: ReadResult = { ok: true, path: name, document };
      const summary = await ingest(database, [input], {
        jobs: 1,
        tagger: options.tagger,
        pool,
        onProgress: ({ reports }) => notify({ document: name, step: 'report', reports }),
      });
      const [skipped] = summary.skipped;
      if (skipped) throw skipped.error;
      return {
        changed: summary.documents > 0,
        reports: summary.reports,
        persons: summary.people,
        events: summary.events,
      };
    });
    turn = work.catch(() => undefined);
    return work;
  };
}
