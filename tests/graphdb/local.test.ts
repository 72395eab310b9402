import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findJava, supportedJava } from '../../src/graphdb/local/java.ts';
import { withLock } from '../../src/graphdb/local/lock.ts';
import { freePort } from '../../src/graphdb/local/ports.ts';
import { isServer } from '../../src/graphdb/local/process.ts';
import { isAlive, readState, writeState } from '../../src/graphdb/local/state.ts';

const folder = mkdtempSync(join(tmpdir(), 'govgraph-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The number of a process that has just ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the file that remembers a server', () => {
  const state = { version: '5.26.30', password: 'not-a-real-one', boltPort: 1, httpPort: 2, pid: 0 };

  test('is for its owner alone, since it holds the password', () => {
    writeState(join(folder, 'state'), state);
    expect(statSync(join(folder, 'state', 'server.json')).mode & 0o777).toBe(0o600);
    expect(readState(join(folder, 'state'))).toEqual(state);
  });

  test('is absent for a server that never started', () => {
    expect(readState(join(folder, 'nothing'))).toBeUndefined();
  });
});

test('takes the next port when the usual one is taken', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const free = await freePort(taken);
  holder.close();
  expect(free).not.toBe(taken);
  expect(free).toBeGreaterThan(0);
});

test('lets one holder of a lock in at a time', async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} in`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push(`${name} out`);
  };
  const lock = join(folder, 'shared.lock');
  await Promise.all([withLock(lock, work('a')), withLock(lock, work('b'))]);
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
});

test('takes over the lock of a process that died', async () => {
  const lock = join(folder, 'stale.lock');
  writeFileSync(lock, String(await deadPid()));
  expect(await withLock(lock, async () => 'entered')).toBe('entered');
});

test('does not take another program for the server because its number is the same', async () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(await isServer(process.pid, folder)).toBe(false);
  expect(isAlive(await deadPid())).toBe(false);
});

test('names the Java that each line of Neo4j needs', async () => {
  expect(supportedJava('5.26.30')).toContain(17);
  expect(supportedJava('2026.08.1')).not.toContain(17);
  expect((await findJava('5.26.30')).release).toBeOneOf([17, 21]);
});
