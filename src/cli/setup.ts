import type { Command } from 'commander';

/** `govgraph setup`: fetch what is fetched once, so that later commands need no network. */
export function register(program: Command): void {
  program
    .command('setup')
    .description('fetch what is fetched once: the jars of Neo4j, the weights of the tagger')
    .action(async () => {
      const [{ loadConfig }, { setUp }, { say }] = await Promise.all([
        import('../config.ts'),
        import('../setup.ts'),
        import('./say.ts'),
      ]);
      await setUp(loadConfig(), say);
    });
}
