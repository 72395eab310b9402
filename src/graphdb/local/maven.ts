import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { GovgraphError } from '../../domain/errors.ts';
import { fetchMaven } from './packaged-maven.ts';

/** Hears, in words for the user, what takes time. */
export type Progress = (message: string) => void;

/** Runs Maven: the one on the PATH, else the packaged one, fetched into `folder` at first use. Throws with its last words. */
export async function runMaven(
  args: readonly string[],
  folder: string,
  java: string,
  progress: Progress,
): Promise<void> {
  const maven = onPath('mvn') ?? (await fetchMaven(folder, run, progress));
  await run(maven, ['-B', '-q', ...args], {
    // Maven starts whatever JAVA_HOME names; make it the Java that was found.
    JAVA_HOME: dirname(dirname(java)),
  });
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

function run(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    let words = '';
    const listen = (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-4_000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (cause) => reject(failed(program, cause.message)));
    child.on('exit', (code) => (code === 0 ? resolve() : reject(failed(program, words.trim()))));
  });
}

const failed = (program: string, words: string): GovgraphError =>
  new GovgraphError('DATABASE_SETUP', `${program} failed:\n${words}`, {
    hint: 'Fetching Neo4j needs a connection to Maven Central. Try again, or set NEO4J_URI to a server of yours.',
  });
