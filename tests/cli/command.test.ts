import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectFolder } from '../../src/config.ts';

const home = mkdtempSync(join(tmpdir(), 'govgraph-'));
afterAll(() => rmSync(home, { recursive: true }));

const command = join(projectFolder, 'bin', 'govgraph.mjs');
const env = { ...process.env, NEO4J_URI: '', GOVGRAPH_HOME: home, GOVGRAPH_DATABASE: 'local' };

const govgraph = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { env, encoding: 'utf8' });

test('names its commands', () => {
  const { stdout, status } = govgraph('--help');
  expect(status).toBe(0);
  for (const name of ['db', 'extract', 'ingest', 'serve', 'setup', 'start']) expect(stdout).toMatch(`\n  ${name} `);
});

test('says that no database runs, with exit code 1', () => {
  const { stdout, status } = govgraph('db', 'status');
  expect(status).toBe(1);
  expect(stdout).toContain('govgraph db start');
});

test('asks before it removes the graph, and refuses when there is nobody to ask', () => {
  const { stderr, status } = govgraph('db', 'reset');
  expect(status).toBe(2);
  expect(stderr).toContain('--yes');
});

test('does not stop a server of the user', () => {
  const given = { ...env, NEO4J_URI: 'bolt://127.0.0.1:9' };
  const { stderr, status } = spawnSync(process.execPath, [command, 'db', 'stop'], { env: given, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('bolt://127.0.0.1:9');
});

test('ends quietly when its reader closes the pipe', async () => {
  const child = spawn(process.execPath, [command, '--help'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(String(child.stderr.read() ?? '')).toBe('');
});

test('writes the saved questions of Neo4j Browser', () => {
  const file = join(home, 'questions.zip');
  expect(govgraph('browser', '--out', file).status).toBe(0);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
});
