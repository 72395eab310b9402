// Runs after `npm install`: npm links the commands of dependencies, not of the project itself, so `npx govgraph` and npm
// scripts would not find it. On Windows, where links need rights, `node bin/govgraph.mjs` is the way.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';

if (process.platform !== 'win32') {
  const link = new URL('../node_modules/.bin/govgraph', import.meta.url);
  mkdirSync(new URL('.', link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../../bin/govgraph.mjs', link);
}
