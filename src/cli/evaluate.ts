import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { GovgraphError } from '../domain/errors.ts';
import type { Evaluation, Reading } from '../quality/score.ts';

interface Options {
  readonly predicted?: string;
  readonly tagger: boolean;
  readonly json?: true;
  readonly misses?: true;
  readonly examples: string;
  readonly save?: string;
  readonly against?: string;
}

async function readingsOf(folder: string, options: Options): Promise<Reading[]> {
  const { readGoldFolder, readPrediction } = await import('./gold-folder.ts');
  const gold = await readGoldFolder(folder);
  const { predicted } = options;
  const read = predicted === undefined ? await pipelineReader(options.tagger) : null;
  const readings: Reading[] = [];
  for (const { file, document } of gold) {
    readings.push({
      id: document.id,
      language: document.source.language,
      gold: document.reports,
      predicted: read === null ? await readPrediction(predicted ?? '', file) : await read(document),
    });
  }
  return readings;
}

async function pipelineReader(withTagger: boolean) {
  const [{ extractFacts }, { annotate }, { createTagger }] = await Promise.all([
    import('../pipeline.ts'),
    import('../domain/annotation.ts'),
    import('../tag/tagger.ts'),
  ]);
  const tagger = withTagger ? await createTagger() : null;
  return async (document: Parameters<typeof extractFacts>[0]) => (await extractFacts(document, tagger)).map(annotate);
}

async function readSaved(file: string): Promise<Evaluation> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Evaluation;
  } catch (cause) {
    throw new GovgraphError('UNREADABLE_INPUT', `Cannot read ${file} as a saved evaluation.`, {
      hint: 'Write one with: npm run evaluate -- DIR --save FILE',
      cause,
    });
  }
}

async function run(folder: string, options: Options): Promise<void> {
  const examples = Number(options.examples);
  if (!Number.isInteger(examples) || examples < 0) {
    throw new GovgraphError('USAGE', `--examples takes a whole number, not "${options.examples}".`);
  }
  const [{ evaluate }, { scoreTable, mistakeTable, mistakeLines }, { changeSince, movedLayers }] = await Promise.all([
    import('../quality/score.ts'),
    import('../quality/table.ts'),
    import('../quality/change.ts'),
  ]);
  const before = options.against === undefined ? null : await readSaved(options.against);
  const evaluation = evaluate(await readingsOf(folder, options));
  if (options.save !== undefined) await writeFile(options.save, `${JSON.stringify(evaluation, null, 1)}\n`);
  const say = (...parts: string[]) => console.log(parts.join('\n'));
  if (options.json) return say(JSON.stringify(evaluation, null, 2));
  if (options.misses) return say(mistakeLines(evaluation.mistakes));
  say(scoreTable(evaluation));
  if (before === null) {
    if (examples > 0) say('', mistakeTable(evaluation.mistakes, examples));
    return;
  }
  const { won, lost } = changeSince(before, evaluation);
  say('', `Against ${options.against}:`, movedLayers(before, evaluation));
  say('', `WON, ${won.length} mistakes gone:`, mistakeTable(won, examples));
  say('', `LOST, ${lost.length} new mistakes:`, mistakeTable(lost, examples));
}

export function register(program: Command): void {
  program
    .command('evaluate')
    .description(
      'Scores extraction against a folder of annotated documents, layer by layer, and shows the mistakes by kind.',
    )
    .argument('<folder>', 'annotated documents, one .json file each (docs/evaluation.md)')
    .option('--predicted <folder>', 'score what "extract --out" wrote there, instead of running the pipeline')
    .option('--no-tagger', 'rules alone, without the statistical tagger')
    .option('--json', 'the whole evaluation as JSON')
    .option('--misses', 'one mistake a line: document, layer, fault, gold, predicted')
    .option('--examples <n>', 'mistakes of each kind to spell out', '8')
    .option('--save <file>', 'keep this evaluation in a file')
    .option('--against <file>', 'show what was won and lost since a kept one')
    .action(run);
}
