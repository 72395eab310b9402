import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Config, loadConfig } from '../../src/config.ts';
import type { Access } from '../../src/graphdb/connection.ts';
import { openDatabase } from '../../src/graphdb/connection.ts';
import { engineAnswers, imageAvailable, neo4jImage } from '../../src/graphdb/docker/engine.ts';
import { removeLocal, startLocal } from '../../src/graphdb/local/server.ts';
import { isAlive } from '../../src/graphdb/local/state.ts';
import { migrate } from '../../src/graphdb/migrate.ts';
import { localServer, serverAccess } from '../../src/graphdb/provision.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Access;
  }
}

interface TestServer {
  readonly access: Access;
  readonly remove: () => Promise<unknown>;
}

/** Starts the Neo4j of this test run, empty and on free ports, and removes it with its data when the run ends. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const config = loadConfig({ ...process.env, NEO4J_URI: '' });
  const { access, remove } = (await inContainer(config)) ?? (await asProcess(config));
  const database = openDatabase(access);
  await migrate(database);
  await database.driver.close();
  project.provide('neo4j', access);
  return remove;
}

/** In a container, when an engine answers and can get the images: that of Neo4j and that of the library's own reaper. */
async function inContainer(config: Config): Promise<TestServer | undefined> {
  if (config.GOVGRAPH_DATABASE === 'local' || !(await engineAnswers())) return undefined;
  const image = neo4jImage(config);
  if (!(await imageAvailable(image))) {
    console.error(`Docker is here but cannot get ${image}, so the tests run Neo4j as a process of its own.`);
    return undefined;
  }
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(image)
    .withPassword(randomUUID())
    .start()
    .catch((error: unknown) => {
      // An engine that has the image may still lack the library's reaper, or the right to run either.
      console.error(`Docker cannot run ${image}, so the tests run Neo4j as a process of its own: ${String(error)}`);
    });
  if (container === undefined) return undefined;
  const access = {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    database: 'neo4j',
  };
  return { access, remove: () => container.stop() };
}

/** As a process of its own, in a folder that bears the number of this run's process. */
async function asProcess(config: Config): Promise<TestServer> {
  mkdirSync(config.GOVGRAPH_HOME, { recursive: true });
  await removeLeftovers(config.GOVGRAPH_HOME);
  const home = join(config.GOVGRAPH_HOME, `test-${process.pid}`);
  const server = { ...localServer(config), home, ports: { bolt: 17_687, http: 17_474 } };
  const { state } = await startLocal(server, (message) => console.error(message));
  return { access: serverAccess(state), remove: () => removeLocal(home) };
}

/** A run that was killed could not clean up: its folder bears the number of a process that is no more. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of readdirSync(folder, { withFileTypes: true }).map((entry) => entry.name)) {
    const pid = /^test-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await removeLocal(join(folder, name));
  }
}
