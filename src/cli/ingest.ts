import type { Command } from 'commander';
import { wholeNumber } from './whole-number.ts';

export function register(program: Command): void {
  program
    .command('ingest')
    .description('Reads documents into the graph. Running it again changes nothing; after an interrupt it goes on.')
    .argument('<path...>', 'files and folders; "-" reads standard input')
    .option('-j, --jobs <n>', 'threads to extract in (default: as many as pay)', wholeNumber)
    .option('--batch <n>', 'reports in one transaction', wholeNumber, 100)
    .option('--no-tagger', 'rules alone, without the statistical tagger')
    .action(async (paths: string[], options) => {
      const { runIngest } = await import('./ingest-action.ts');
      await runIngest(paths, options);
    });

  program
    .command('withdraw')
    .description('Takes documents back out of the graph, with all that they alone said.')
    .argument('<document...>', 'files as they were ingested, or names or ids of documents')
    .action(async (keys: string[]) => {
      const { runWithdraw } = await import('./ingest-action.ts');
      await runWithdraw(keys);
    });
}
