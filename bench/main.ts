import { existsSync } from 'node:fs';

/**
 * `npm run bench -- NAME [options]` runs `bench/NAME/main.ts`. Every bench prints what it did for people to read and, as
 * its last line, one JSON object of its figures for machines.
 */
const [name, ...options] = process.argv.slice(2);
const script = new URL(`./${name ?? ''}/main.ts`, import.meta.url);

if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(script)) {
  console.error('usage: npm run bench -- extract|api|write [options]');
  process.exit(2);
}
process.argv.splice(1, process.argv.length - 1, script.pathname, ...options);
await import(script.href);
