import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What is remembered of a local server, in a file that its owner alone can read, since it holds the password. */
const shape = z.object({
  version: z.string(),
  password: z.string(),
  boltPort: z.number(),
  httpPort: z.number(),
  /** Of the server's process; 0 when it was stopped. */
  pid: z.number(),
});

export type ServerState = z.infer<typeof shape>;

const fileOf = (home: string): string => join(home, 'server.json');

export function readState(home: string): ServerState | undefined {
  const file = fileOf(home);
  if (!existsSync(file)) return undefined;
  return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Replaces the file in one step: a reader sees the old state or the new one. */
export function writeState(home: string, state: ServerState): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const file = fileOf(home);
  writeFileSync(`${file}.part`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${file}.part`, 0o600);
  renameSync(`${file}.part`, file);
}

export function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Someone else's process is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
