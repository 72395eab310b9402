import { readdir, readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

interface Cell {
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs?: readonly unknown[];
}

const folder = new URL('../../notebooks/', import.meta.url);
const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const notebooks = (await readdir(folder)).filter((name) => name.endsWith('.ipynb'));

const cellsOf = async (name: string) =>
  (JSON.parse(await readFile(new URL(name, folder), 'utf8')) as { cells: Cell[] }).cells;

/** GraphQL in a notebook stands in a triple-quoted string or is the text that `ask` is called with. */
function operationsIn(source: string): string[] {
  const quoted = [...source.matchAll(/"""\n(query[^"]+)"""/g)].map(([, operation = '']) => operation);
  const asked = [...source.matchAll(/ask\("([^"]+)"/g)].map(([, operation = '']) => operation);
  return [...quoted, ...asked];
}

test.each(notebooks)('%s asks only what the schema answers', async (name) => {
  const operations = (await cellsOf(name)).flatMap(({ source }) => operationsIn(source.join('')));
  expect(operations.length).toBeGreaterThan(2);
  for (const operation of operations) expect(validate(schema, parse(operation))).toEqual([]);
});

test.each(notebooks)('%s is committed without outputs', async (name) => {
  const cells = await cellsOf(name);
  expect(cells.filter(({ outputs = [] }) => outputs.length > 0)).toEqual([]);
});
