import type { Command } from 'commander';

/** `govgraph db …`: the Neo4j that govgraph brings, apart from any other command. */
export function register(program: Command): void {
  const db = program.command('db').description('start, stop, look at or empty the Neo4j that govgraph brings');

  db.command('start')
    .description('start it, or find it running, and print how to reach it')
    .action(async () => {
      const { start } = await import('./db-actions.ts');
      await start();
    });
  db.command('stop')
    .description('stop it; its data stays')
    .action(async () => {
      const { stop } = await import('./db-actions.ts');
      await stop();
    });
  db.command('status')
    .description('say whether it runs and how to reach it; exit code 1 when it does not run')
    .action(async () => {
      const { status } = await import('./db-actions.ts');
      await status();
    });
  db.command('reset')
    .description('stop it and remove all its data')
    .option('-y, --yes', 'do not ask')
    .action(async (options: { yes?: boolean }) => {
      const { reset } = await import('./db-actions.ts');
      await reset(options.yes === true);
    });
}
