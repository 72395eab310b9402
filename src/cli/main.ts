import { Command } from 'commander';
import { register as browser } from './browser.ts';
import { register as db } from './db.ts';
import { register as evaluate } from './evaluate.ts';
import { register as explain } from './explain.ts';
import { register as extract } from './extract.ts';
import { reportFailure } from './failure.ts';
import { register as ingest } from './ingest.ts';
import { register as serve } from './serve.ts';
import { register as setup } from './setup.ts';
import { register as start } from './start.ts';

/**
 * The command line, `govgraph <command>`.
 *
 * One file per command: `src/cli/<command>.ts` exports `register(program: Command): void`, which describes the command
 * and sets its action; the list below names them all. A command file imports nothing heavy at its top (driver, server,
 * model): its action does so by `await import(…)`, so that `govgraph --help` and every other command stay fast. Actions
 * print results to stdout and everything else to stderr, and throw a GovgraphError for what a user can mend.
 */
const program = new Command('govgraph')
  .description('Turns local-government news reports into a graph of who attended what, in which role.')
  .showHelpAfterError('(add --help for what is possible)');

for (const register of [browser, db, evaluate, explain, extract, ingest, serve, setup, start]) register(program);

// A reader such as `head` that closes the pipe early is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
