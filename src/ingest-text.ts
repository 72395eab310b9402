import type { Database } from './graphdb/connection.ts';
import { ingest } from './ingest.ts';
import { PipelinePool } from './pipeline-pool.ts';
import { languageOf } from './read/metadata.ts';
import type { Ingest } from './serve/ingest.ts';

export interface TextIngest {
  readonly ingest: Ingest;
  close(): Promise<void>;
}

/** Ingests single texts for a server: in threads that stay, one text after the other, so that there is one writer. */
export function textIngest(
  database: Database,
  options: { readonly jobs: number; readonly tagger: boolean },
): TextIngest {
  const pool = new PipelinePool({ ...options, apart: true });
  let last: Promise<unknown> = Promise.resolve();
  const one: Ingest = async ({ text, name, url, publication, published, language }, notify) => {
    const source = {
      url: url ?? null,
      publication: publication ?? null,
      published: published ?? null,
      language: language ?? languageOf(text),
    };
    const input = { ok: true, path: name, document: { id: name, text, source } } as const;
    const summary = await ingest(database, [input], { ...options, pool });
    const [failure] = summary.skipped;
    if (failure !== undefined) throw failure.error;
    for (let report = 1; report <= summary.reports; report += 1) {
      notify({ document: name, step: 'report', report, reports: summary.reports });
    }
    return { changed: summary.reports > 0, reports: summary.reports, persons: summary.people, events: summary.events };
  };
  return {
    ingest: (request, notify) => {
      const turn = last.then(() => one(request, notify));
      last = turn.catch(() => {});
      return turn;
    },
    close: () => pool.close(),
  };
}
