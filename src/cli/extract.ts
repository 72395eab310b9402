import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { AnnotatedDocument } from '../domain/annotation.ts';
import { GovgraphError } from '../domain/errors.ts';
import type { Timings } from '../pipeline.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly out?: string;
  readonly jobs?: number;
  readonly tagger: boolean;
  readonly timings?: true;
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const [{ readInputs }, { PipelinePool, mapInOrder, aheadOf }, { announceTagger }, { reportFailure }] =
    await Promise.all([
      import('../read/read-inputs.ts'),
      import('../pipeline-pool.ts'),
      import('./tagger-notice.ts'),
      import('./failure.ts'),
    ]);
  const pool = new PipelinePool({ jobs: options.jobs ?? null, tagger: announceTagger(options.tagger) });
  const total: Partial<Timings> = {};
  try {
    const results = mapInOrder(readInputs(paths), aheadOf(options.jobs ?? null), async (input) =>
      input.ok ? { input, done: await pool.run('annotation', input.document) } : { input },
    );
    for await (const { input, done } of results) {
      if (!input.ok) {
        reportFailure(input.error);
        continue;
      }
      const { id, source } = input.document;
      await put(options.out, { id, source, reports: done?.product ?? [] });
      for (const [stage, time] of Object.entries(done?.timings ?? {})) {
        total[stage as keyof Timings] = (total[stage as keyof Timings] ?? 0) + time;
      }
    }
  } finally {
    await pool.close();
  }
  if (options.timings)
    for (const [stage, time] of Object.entries(total)) console.error(`${stage} ${time.toFixed(0)} ms`);
}

async function put(folder: string | undefined, document: AnnotatedDocument): Promise<void> {
  const json = `${JSON.stringify(document, null, 2)}\n`;
  if (folder === undefined) {
    process.stdout.write(json);
    return;
  }
  const file = join(folder, `${document.id}.json`);
  if (!file.startsWith(join(folder, '/'))) {
    throw new GovgraphError('INVALID_DOCUMENT', `The id "${document.id}" leads out of ${folder}.`, {
      hint: 'Give the document an id without "..".',
    });
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, json);
}

export function register(program: Command): void {
  program
    .command('extract')
    .description('Prints what documents report, as JSON: people, posts, bodies, places, events, roles, statements.')
    .argument('<path...>', 'files and folders; "-" reads standard input')
    .option('-o, --out <folder>', 'write <id>.json for each document there instead of printing')
    .option('-j, --jobs <n>', 'threads to work in (default: as many as pay)', wholeNumber)
    .option('--no-tagger', 'rules alone, without the statistical tagger')
    .option('--timings', 'print the time of each stage to stderr')
    .action(run);
}
