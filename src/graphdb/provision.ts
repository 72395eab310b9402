import { join } from 'node:path';
import type { Config } from '../config.ts';
import { type Access, type Database, openDatabase, waitUntilReady } from './connection.ts';
import { pinnedVersion } from './local/jars.ts';
import { boltUri, type LocalServer, startLocal, stopLocal } from './local/server.ts';
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

export type Progress = (message: string) => void;

/**
 * The one place that decides where the database is: a server that NEO4J_URI names; else a container, when a Docker engine
 * answers and has the image; else a child process on this machine. Waits until it answers.
 */
export async function provide(config: Config, progress: Progress): Promise<Provided> {
  if (config.NEO4J_URI !== undefined) return given(config, config.NEO4J_URI);
  return local(config, progress);
}

async function given(config: Config, uri: string): Promise<Provided> {
  const access = {
    uri,
    username: config.NEO4J_USERNAME,
    password: config.NEO4J_PASSWORD ?? '',
    database: config.NEO4J_DATABASE,
  };
  return opened('given', access, undefined, false, async () => undefined);
}

async function local(config: Config, progress: Progress): Promise<Provided> {
  const server = localServer(config);
  const { state, startedNow } = await startLocal(server, progress);
  return opened('local', localAccess(state), localBrowser(state), startedNow, async () => {
    await stopLocal(server.home);
  });
}

export const localServer = (config: Config): LocalServer => ({
  home: join(config.GOVGRAPH_HOME, 'neo4j'),
  cache: config.GOVGRAPH_HOME,
  version: config.NEO4J_VERSION ?? pinnedVersion(),
  memory: { heap: config.GOVGRAPH_NEO4J_HEAP, pageCache: config.GOVGRAPH_NEO4J_PAGECACHE },
  ports: { bolt: 7687, http: 7474 },
});

export const localAccess = (state: ServerState): Access => ({
  uri: boltUri(state),
  username: 'neo4j',
  password: state.password,
  database: 'neo4j',
});

export const localBrowser = (state: ServerState): string => `http://127.0.0.1:${state.httpPort}/browser/`;

async function opened(
  kind: Provided['kind'],
  access: Access,
  browser: string | undefined,
  startedNow: boolean,
  stop: () => Promise<void>,
): Promise<Provided> {
  const database = openDatabase(access);
  try {
    await waitUntilReady(database, access.uri);
  } catch (error) {
    await database.driver.close();
    throw error;
  }
  const release = async () => {
    await database.driver.close();
    if (startedNow) await stop();
  };
  return { access, database, kind, browser, startedNow, release };
}
