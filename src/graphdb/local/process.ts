import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isAlive } from './state.ts';

const consoleFile = (home: string): string => join(home, 'logs', 'console.log');

/** Starts the server in a process group of its own, so that a Ctrl-C in our terminal does not reach it. Gives its pid. */
export function launch(java: string, classPath: string, args: readonly string[], home: string): number {
  mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 });
  const output = openSync(consoleFile(home), 'w', 0o600);
  // Two hundred jars on the command line would bury what a list of processes should show.
  const env = { ...process.env, CLASSPATH: classPath };
  const child = spawn(java, args, { detached: true, stdio: ['ignore', output, output], env });
  closeSync(output);
  child.unref();
  // A Java that cannot be started at all shows as a process that is not alive; its error must not end ours.
  child.on('error', () => undefined);
  return child.pid ?? 0;
}

/** What the server said last, for the message about a failed start. */
export function lastWords(home: string): string {
  const file = consoleFile(home);
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-12).join('\n') : '';
}

/** Is this process the server of this folder? A pid alone may belong to another program after a reboot. */
export async function isServer(pid: number, home: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  try {
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]);
    return stdout.includes(`--home-dir=${home}`);
  } catch {
    return false;
  }
}

/** Asks the server to stop and waits until it has: Neo4j writes a checkpoint first. False when it has not in a minute. */
export async function terminate(pid: number): Promise<boolean> {
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (!isAlive(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
