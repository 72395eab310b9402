import type { Command } from 'commander';

/** `govgraph browser`: what Neo4j Browser can load: the saved questions, and the style for servers not set up by us. */
export function register(program: Command): void {
  program
    .command('browser')
    .description("write the saved questions for Neo4j Browser's favourites")
    .option('-o, --out <file>', 'where to', 'govgraph-questions.zip')
    .action(async (options: { out: string }) => {
      const [{ writeFile }, { favouritesArchive }] = await Promise.all([
        import('node:fs/promises'),
        import('../graphdb/browser/favourites.ts'),
      ]);
      await writeFile(options.out, favouritesArchive());
      console.log(
        `Drag ${options.out} onto Neo4j Browser: the questions appear under Favorites, in the folder govgraph.`,
      );
      console.log(
        'The style is there already on a Neo4j that govgraph brings; elsewhere drag neo4j/browser.grass as well.',
      );
    });
}
