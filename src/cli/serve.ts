import type { Command } from 'commander';

/** `govgraph serve`: answers GraphQL until it is told to stop. */
export function register(program: Command): void {
  program
    .command('serve')
    .description('serve the GraphQL API and its playground')
    .option('--port <number>', 'port to listen on; 0 takes any free one (default: PORT, else 4000)')
    .option('--host <address>', 'address to listen on (default: HOST, else 127.0.0.1)')
    .action(async (options: { port?: string; host?: string }) => {
      const { serve } = await import('./serve-action.ts');
      await serve(options);
    });
}
