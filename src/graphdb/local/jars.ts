import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectFolder } from '../../config.ts';
import { type Progress, runMaven } from './maven.ts';

const pom = join(projectFolder, 'neo4j', 'pom.xml');

/** The version of Neo4j that neo4j/pom.xml pins. */
export function pinnedVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pom} pins no neo4j.version`);
  return version;
}

/**
 * The class path of a Neo4j server with its Browser. Maven resolves it once a version and keeps the jars in its own
 * repository; `folder` gets the list. A list whose jars were cleaned away is resolved anew.
 */
export async function classPath(version: string, folder: string, java: string, progress: Progress): Promise<string> {
  const list = join(folder, `neo4j-${version}.classpath`);
  const known = readList(list);
  if (known !== undefined) return known;
  progress(`Fetching Neo4j ${version} (about 150 MB, once)`);
  mkdirSync(folder, { recursive: true });
  const args = ['-f', pom, 'dependency:build-classpath', `-Dneo4j.version=${version}`];
  await runMaven([...args, `-Dmdep.outputFile=${list}.part`], folder, java, progress);
  renameSync(`${list}.part`, list);
  return readFileSync(list, 'utf8').trim();
}

function readList(list: string): string | undefined {
  if (!existsSync(list)) return undefined;
  const path = readFileSync(list, 'utf8').trim();
  return path.split(delimiter).every((jar) => existsSync(jar)) ? path : undefined;
}
