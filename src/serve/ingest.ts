import { EventEmitter } from 'node:events';
import type { DocumentInput, IngestResult } from './schema-types.ts';

export type { DocumentInput, IngestResult };

/** What happens during an ingest, in order; the last one of a document is `done` or `failed`. */
export interface Progress {
  readonly document: string;
  readonly step: 'started' | 'report' | 'done' | 'failed';
  readonly report?: number;
  readonly reports?: number;
}

/** Reads a document and writes what it says. Whoever starts the server gives one that joins the pipeline and the writer. */
export type Ingest = (request: DocumentInput, notify: (progress: Progress) => void) => Promise<IngestResult>;

/** Tells whoever listens how ingests get on. */
export class ProgressFeed {
  readonly #emitter = new EventEmitter().setMaxListeners(0);

  listen(listener: (progress: Progress) => void): () => void {
    this.#emitter.on('progress', listener);
    return () => this.#emitter.off('progress', listener);
  }

  readonly publish = (progress: Progress): void => {
    this.#emitter.emit('progress', progress);
  };
}

/** An ingest that reports its start and its end, whatever happens. */
export const observed =
  (ingest: Ingest, feed: ProgressFeed) =>
  async (request: DocumentInput): Promise<IngestResult> => {
    feed.publish({ document: request.name, step: 'started' });
    try {
      const result = await ingest(request, feed.publish);
      feed.publish({ document: request.name, step: 'done', reports: result.reports });
      return result;
    } catch (error) {
      feed.publish({ document: request.name, step: 'failed' });
      throw error;
    }
  };
