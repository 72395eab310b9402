// `npm start`: from a fresh clone to a served graph.
import { ensureInstalled, runNode } from './bootstrap.mjs';

ensureInstalled();
process.exit(await runNode(['src/cli/main.ts', 'start', ...process.argv.slice(2)], { tied: true }));
