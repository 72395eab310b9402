import { readFileSync } from 'node:fs';

/** Lines of a word list beside this module, without its head comment. One entry a line. */
export function readWordList(name: string): string[] {
  return readFileSync(new URL(`./words/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
