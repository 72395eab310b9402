import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { GovgraphError } from '../../domain/errors.ts';

const run = promisify(execFile);

export interface Java {
  readonly path: string;
  /** Feature release, such as 17. */
  readonly release: number;
}

/** Java releases that a version of Neo4j supports, best first (operations manual, system requirements). */
export const supportedJava = (neo4jVersion: string): readonly number[] =>
  neo4jVersion.startsWith('5.') ? [21, 17] : [25, 21];

const usualPlaces = ['/usr/lib/jvm/*/bin/java', '/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java'];

/** Finds a Java that runs this version of Neo4j: JAVA_HOME, then the PATH, then where systems install them. */
export async function findJava(neo4jVersion: string, env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const wanted = supportedJava(neo4jVersion);
  const seen: number[] = [];
  for (const path of candidates(env)) {
    const release = await releaseOf(path);
    if (release === undefined) continue;
    if (wanted.includes(release)) return { path, release };
    seen.push(release);
  }
  const found = seen.length === 0 ? 'there is none here' : `found here: ${[...new Set(seen)].join(', ')}`;
  throw new GovgraphError(
    'DATABASE_SETUP',
    `Neo4j ${neo4jVersion} runs on Java ${[...wanted].sort().join(' or ')}; ${found}.`,
    {
      hint: 'Install a Java runtime (Debian, Ubuntu: apt install openjdk-17-jre-headless) or Docker, or set NEO4J_URI.',
    },
  );
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  const home = env['JAVA_HOME'] ? [join(env['JAVA_HOME'], 'bin', 'java')] : [];
  const onPath = (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'java'));
  return [...home, ...onPath, ...usualPlaces.flatMap((pattern) => globSync(pattern).sort())].filter((path) =>
    existsSync(path),
  );
}

async function releaseOf(path: string): Promise<number | undefined> {
  try {
    const { stderr } = await run(path, ['-version'], { timeout: 20_000 });
    const version = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1];
    return version === undefined ? undefined : Number(version);
  } catch {
    return undefined;
  }
}
