import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { SourceDocument } from './domain/text.ts';
import work, { type Done, type Job, type Products } from './pipeline-worker.ts';

/** Documents that one thread works on at the same time: the tagger reads their sentences together. */
const SHARE = 16;

/** Below this many characters in all, starting threads costs more than it saves. */
const WORTH_THREADS = 400_000;

export interface PoolOptions {
  /** Threads to spread over; null picks: one until the input is large enough, then one per core. */
  readonly jobs: number | null;
  readonly tagger: boolean;
  /** Keeps this thread free even for a single job, as a server needs. */
  readonly apart?: boolean;
}

/** Runs documents through the pipeline, here or in worker threads: the results are the same. */
export class PipelinePool {
  readonly #options: PoolOptions;
  #threads: Piscina<Job, Done> | undefined;
  #characters = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async run<P extends keyof Products>(product: P, document: SourceDocument): Promise<Done<P>> {
    const job: Job = { document, product, tagger: this.#options.tagger };
    this.#characters += document.text.length;
    return (await (this.#pool()?.run(job) ?? work(job))) as Done<P>;
  }

  #pool(): Piscina<Job, Done> | undefined {
    const jobs = this.#options.jobs ?? (this.#characters > WORTH_THREADS ? availableParallelism() : 1);
    if (jobs > 1 || this.#options.apart) {
      this.#threads ??= new Piscina<Job, Done>({
        filename: new URL('./pipeline-worker.ts', import.meta.url).href,
        minThreads: jobs,
        maxThreads: jobs,
        concurrentTasksPerWorker: SHARE,
      });
    }
    return this.#threads;
  }

  async close(): Promise<void> {
    await this.#threads?.destroy();
  }
}

/**
 * Maps items in order, working on up to `ahead` of them at once: the first result comes out as soon as it is ready, and
 * no more than `ahead` inputs are held in memory.
 */
export async function* mapInOrder<I, T>(
  items: AsyncIterable<I> | Iterable<I>,
  ahead: number,
  work: (item: I) => Promise<T>,
): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is reported when its turn comes; until then it must not count as unhandled.
    result.catch(() => {});
    running.push(result);
    if (running.length >= ahead) yield await (running.shift() as Promise<T>);
  }
  while (running.length > 0) yield await (running.shift() as Promise<T>);
}

/** How many documents to hold at once: every thread gets its share. */
export const aheadOf = (jobs: number | null): number => SHARE * (jobs ?? availableParallelism());
