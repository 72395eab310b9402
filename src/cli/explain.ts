import type { Command } from 'commander';

export function register(program: Command): void {
  program
    .command('explain')
    .description('Shows the text of a document with what was found in it, and by which rule.')
    .argument('<path...>', 'files and folders; "-" reads standard input')
    .option('--json', 'findings as JSON, with spans in the text and in the source')
    .option('--no-tagger', 'rules alone, without the statistical tagger')
    .action(async (paths: string[], options) => {
      const { runExplain } = await import('./explain-action.ts');
      await runExplain(paths, options);
    });
}
