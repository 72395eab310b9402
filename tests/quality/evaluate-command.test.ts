import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const gold = new URL('./gold/', import.meta.url).pathname;
const run = promisify(execFile);
const evaluate = async (...args: string[]) => (await run(process.execPath, [main, 'evaluate', gold, ...args])).stdout;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'govgraph-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Predictions for one document alone, with one person left out. */
async function onlyAwardsWithout(person: string): Promise<string> {
  const predicted = join(folder, 'predicted');
  await mkdir(predicted, { recursive: true });
  const { reports } = JSON.parse(await readFile(join(gold, 'awards.json'), 'utf8')) as {
    reports: { persons: { name: string }[] }[];
  };
  for (const report of reports) report.persons = report.persons.filter(({ name }) => name !== person);
  await writeFile(join(predicted, 'awards.json'), JSON.stringify({ reports }));
  return predicted;
}

test('gold scored against itself is right everywhere, in both languages', async () => {
  const table = await evaluate('--predicted', gold);
  expect(table).toMatch(/^19 documents/);
  expect(table).toMatch(/mean F1\s+1\.000\s+1\.000\s+1\.000/);
});

test('a missing prediction counts as nothing found, and every mistake is one line', async () => {
  const predicted = await onlyAwardsWithout('慕容晓');
  const lines = (await evaluate('--predicted', predicted, '--misses')).trim().split('\n');
  expect(lines).toContain('awards\tpersons\tmissed\t慕容晓\t');
  expect(lines.filter((line) => line.startsWith('awards\t'))).toHaveLength(1);
  expect(lines.some((line) => line.startsWith('two-events\tpersons\tlost\t濮阳澄'))).toBe(true);
});

test('a kept evaluation shows what a later one won', async () => {
  const kept = join(folder, 'kept.json');
  await evaluate('--predicted', await onlyAwardsWithout('慕容晓'), '--save', kept);
  const change = await evaluate('--predicted', gold, '--against', kept, '--examples', '1');
  expect(change).toMatch(/persons\s+0\.\d+ -> 1\.000/);
  expect(change).toMatch(/LOST, 0 new mistakes/);
});

test('a wrong option is refused with a hint and the exit code of wrong usage', async () => {
  await expect(evaluate('--predicted', gold, '--examples', 'many')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--examples takes a whole number'),
  });
});
