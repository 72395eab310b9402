import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearGraph, useDatabase } from '../support/database.ts';
import { dump, lastTransaction } from '../support/dump.ts';
import { govgraph } from './command.ts';
import { writeCorpus } from './corpus.ts';

const database = useDatabase();
const run = (...args: string[]) => govgraph(database.access, args);

const PAGES = 40;
const folder = mkdtempSync(join(tmpdir(), 'govgraph-journey-'));
let clean: string[];

beforeAll(async () => {
  writeCorpus(folder, PAGES);
  const { code, stdout, stderr } = await run('ingest', folder);
  expect(stderr + stdout).toContain(`${2 * PAGES} reports`);
  expect(code).toBe(0);
  clean = await dump(database);
});
afterAll(() => rmSync(folder, { recursive: true }));

const progressed = (stderr: string): boolean => / reports, /.test(stderr);

describe('an ingest', () => {
  it('writes nothing when it has nothing new', async () => {
    const last = await lastTransaction(database);
    const { code, stdout } = await run('ingest', folder);
    expect(code).toBe(0);
    expect(stdout).toContain(`${PAGES} documents were in the graph already`);
    expect(await lastTransaction(database)).toBe(last);
    expect(await dump(database)).toEqual(clean);
  });

  it('finds the people of several pages as one, with what they attended', async () => {
    const { records } = await database.driver.executeQuery(
      `MATCH (p:Person {name: '林知远'})-[r:PARTICIPATED_IN {role: 'LEAD'}]->(:Event {type: 'INSPECTION'})
       RETURN count(DISTINCT p) AS people, count(r) AS led`,
      {},
      { database: database.name },
    );
    expect(records[0]?.toObject()).toEqual({ people: 1, led: PAGES / 5 });
  });
});

describe('an ingest that is cut off', () => {
  beforeEach(() => clearGraph(database));

  it('by kill -9 ends, run again, in the graph of one clean run', async () => {
    const killed = await govgraph(database.access, ['ingest', '--batch', '4', folder], (stderr, child) => {
      if (progressed(stderr)) child.kill('SIGKILL');
    });
    expect(killed.code).toBeNull();
    const partial = await dump(database);
    expect(partial.length).toBeGreaterThan(0);
    expect(partial.length).toBeLessThan(clean.length);
    expect((await run('ingest', folder)).code).toBe(0);
    expect(await dump(database)).toEqual(clean);
  });

  it('by Ctrl-C finishes its transaction, says so with code 130, and goes on when run again', async () => {
    const interrupted = await govgraph(database.access, ['ingest', '--batch', '4', folder], (stderr, child) => {
      if (progressed(stderr) && !stderr.includes('Interrupted')) child.kill('SIGINT');
    });
    expect(interrupted.code).toBe(130);
    expect(interrupted.stdout).toContain('run the same command again to go on');
    expect((await dump(database)).length).toBeLessThan(clean.length);
    expect((await run('ingest', folder)).code).toBe(0);
    expect(await dump(database)).toEqual(clean);
  });
});

describe('bad input', () => {
  it('is told and skipped; the rest is written, and the exit code says it', async () => {
    await clearGraph(database);
    const broken = join(folder, 'page-000a.json');
    writeFileSync(broken, '{ "text": ');
    const { code, stdout, stderr } = await run('ingest', folder, join(folder, 'nowhere.txt'));
    rmSync(broken);
    expect(code).toBe(1);
    expect(stderr).toContain('page-000a.json');
    expect(stderr).toContain('nowhere.txt');
    expect(stdout).toContain('2 inputs were skipped');
    expect(await dump(database)).toEqual(clean);
  });
});

describe('withdrawing', () => {
  it('takes a file back as if it had never been read', async () => {
    const file = join(folder, 'page-007.json');
    const gone = await run('withdraw', file);
    expect(gone).toMatchObject({ code: 0, stdout: expect.stringContaining('page-7: withdrawn with 2 reports.') });
    expect(await dump(database)).not.toEqual(clean);
    expect((await run('ingest', file)).code).toBe(0);
    expect(await dump(database)).toEqual(clean);
    expect((await run('withdraw', 'no-such-document')).code).toBe(1);
  });
});
