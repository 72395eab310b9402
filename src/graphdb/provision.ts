import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { type Access, type Database, openDatabase, waitUntilReady } from './connection.ts';
import { dockerHome, startContainer, stopContainer } from './docker/compose.ts';
import { composeAnswers, engineAnswers, imageAvailable, neo4jImage } from './docker/engine.ts';
import { pinnedVersion } from './local/jars.ts';
import { type LocalServer, startLocal, stopLocal } from './local/server.ts';
import type { ServerState } from './local/state.ts';

/** A database that answers, and what is known of the server behind it. */
export interface Provided {
  readonly access: Access;
  readonly database: Database;
  readonly kind: 'given' | 'docker' | 'local';
  /** Address of its Neo4j Browser; undefined when unknown, as for a server of the user's. */
  readonly browser: string | undefined;
  /** Whether this call started the server; `release` stops it then, and always closes the driver. */
  readonly startedNow: boolean;
  release(): Promise<void>;
}

/** Hears, in words for the user, what takes time. */
export type Progress = (message: string) => void;

/**
 * The one place that decides where the database is: a server that NEO4J_URI names; else a container, when a Docker engine
 * answers and has the image; else a child process on this machine. Waits until it answers.
 */
export async function provide(config: Config, progress: Progress): Promise<Provided> {
  if (config.NEO4J_URI !== undefined) return opened('given', givenAccess(config, config.NEO4J_URI));
  return (await choose(config, progress)) === 'docker' ? container(config, progress) : local(config, progress);
}

/**
 * Docker or a child process. Data stays where it was begun: a Docker engine that is installed later must not make a graph
 * seem lost, so a folder that was used decides before what could be used.
 */
export async function choose(config: Config, progress: Progress): Promise<'docker' | 'local'> {
  if (config.GOVGRAPH_DATABASE !== 'auto') return config.GOVGRAPH_DATABASE;
  if (existsSync(localServer(config).home)) return 'local';
  if (existsSync(dockerHome(config))) return 'docker';
  if (!(await engineAnswers())) return 'local';
  if (!(await composeAnswers())) {
    progress('Docker is here without its compose plugin, so Neo4j runs as a process of its own.');
    return 'local';
  }
  progress(`Getting the image ${neo4jImage(config)}`);
  if (await imageAvailable(neo4jImage(config))) return 'docker';
  progress('Docker is here but cannot get the image, so Neo4j runs as a process of its own.');
  return 'local';
}

async function container(config: Config, progress: Progress): Promise<Provided> {
  progress('Starting Neo4j in a container');
  const { state, startedNow } = await startContainer(config);
  return opened('docker', serverAccess(state), state, startedNow, () => stopContainer(config));
}

async function local(config: Config, progress: Progress): Promise<Provided> {
  const server = localServer(config);
  const { state, startedNow } = await startLocal(server, progress);
  return opened('local', serverAccess(state), state, startedNow, () => stopLocal(server.home));
}

/** The local server of the user's data; tests take it with another home and other ports. */
export const localServer = (config: Config): LocalServer => ({
  home: join(config.GOVGRAPH_HOME, 'neo4j'),
  cache: config.GOVGRAPH_HOME,
  version: config.NEO4J_VERSION ?? pinnedVersion(),
  memory: { heap: config.GOVGRAPH_NEO4J_HEAP, pageCache: config.GOVGRAPH_NEO4J_PAGECACHE },
  ports: { bolt: 7687, http: 7474 },
});

export const givenAccess = (config: Config, uri: string): Access => ({
  uri,
  username: config.NEO4J_USERNAME,
  password: config.NEO4J_PASSWORD ?? '',
  database: config.NEO4J_DATABASE,
});

/** Access to a server that govgraph brought up, in a container or not. */
export const serverAccess = (state: ServerState): Access => ({
  uri: `bolt://127.0.0.1:${state.boltPort}`,
  username: 'neo4j',
  password: state.password,
  database: 'neo4j',
});

export const browserAddress = (state: ServerState): string => `http://127.0.0.1:${state.httpPort}/browser/`;

async function opened(
  kind: Provided['kind'],
  access: Access,
  state?: ServerState,
  startedNow = false,
  stop: () => Promise<unknown> = async () => undefined,
): Promise<Provided> {
  const database = openDatabase(access);
  const release = async () => {
    await database.driver.close();
    if (startedNow) await stop();
  };
  try {
    await waitUntilReady(database, access.uri);
  } catch (error) {
    await release();
    throw error;
  }
  return { access, database, kind, browser: state && browserAddress(state), startedNow, release };
}
