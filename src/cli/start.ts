import type { Command } from 'commander';

/** `govgraph start`, which `npm start` runs: everything, from nothing to a served graph. */
export function register(program: Command): void {
  program
    .command('start')
    .description('bring up Neo4j, read the seed documents into it and serve the API, until Ctrl-C')
    .action(async () => {
      const { start } = await import('./start-action.ts');
      await start();
    });
}
