import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadConfig } from '../../src/config.ts';
import type { Access } from '../../src/graphdb/connection.ts';
import { openDatabase } from '../../src/graphdb/connection.ts';
import { removeLocal, startLocal } from '../../src/graphdb/local/server.ts';
import { isAlive } from '../../src/graphdb/local/state.ts';
import { migrate } from '../../src/graphdb/migrate.ts';
import { localServer, serverAccess } from '../../src/graphdb/provision.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Access;
  }
}

/** Starts the Neo4j of this test run, on free ports, in a folder of its own that goes when the run ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const config = loadConfig({ ...process.env, NEO4J_URI: '' });
  await removeLeftovers(config.GOVGRAPH_HOME);
  const home = join(config.GOVGRAPH_HOME, `test-${process.pid}`);
  const server = { ...localServer(config), home, ports: { bolt: 17_687, http: 17_474 } };
  const { state } = await startLocal(server, (message) => console.error(message));
  const access = serverAccess(state);
  const database = openDatabase(access);
  await migrate(database);
  await database.driver.close();
  project.provide('neo4j', access);
  return () => removeLocal(home);
}

/** A run that was killed could not clean up: its folder bears the number of a process that is no more. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of readdirSync(folder, { withFileTypes: true }).map((entry) => entry.name)) {
    const pid = /^test-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await removeLocal(join(folder, name));
  }
}
