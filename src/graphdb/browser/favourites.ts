import { strToU8, zipSync } from 'fflate';
import { statement, statementNames } from '../statement.ts';

/** The saved questions of `cypher/browser` as the archive that Neo4j Browser imports into its favourites, in one folder. */
export function favouritesArchive(): Uint8Array {
  const files = statementNames('browser').map((name) => {
    const { answers, text } = statement(name);
    // Browser shows the first line as the title of a favourite.
    const code = text.replace(/^(?:\/\/.*\n)+/, '');
    return [name.replace('browser/', 'govgraph/').concat('.cypher'), strToU8(`// ${answers}\n${code}`)];
  });
  return zipSync(Object.fromEntries(files));
}
