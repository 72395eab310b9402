import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { GovgraphError } from '../../domain/errors.ts';
import { openDatabase, waitUntilReady } from '../connection.ts';
import { classPath } from './jars.ts';
import { findJava } from './java.ts';
import { withLock } from './lock.ts';
import type { Progress } from './maven.ts';
import { setInitialPassword } from './password.ts';
import { freePort } from './ports.ts';
import { isServer, lastWords, launch, terminate } from './process.ts';
import { javaArguments, type Memory, writeSettings } from './settings.ts';
import { isAlive, readState, type ServerState, writeState } from './state.ts';

export interface LocalServer {
  /** Folder of its settings, data and logs. */
  readonly home: string;
  /** Folder for what can be fetched again: the list of jars, a packaged Maven. */
  readonly cache: string;
  readonly version: string;
  readonly memory: Memory;
  readonly ports: { readonly bolt: number; readonly http: number };
}

export interface Running {
  readonly state: ServerState;
  /** False when it was running before. */
  readonly startedNow: boolean;
}

/** How long a start may take: a first one on a slow, busy machine takes half a minute. */
const patience = 180_000;

export const boltUri = (state: ServerState): string => `bolt://127.0.0.1:${state.boltPort}`;

/** Starts the server of this folder and waits until it answers, or finds it running. */
export function startLocal(server: LocalServer, progress: Progress): Promise<Running> {
  return withLock(join(server.home, 'starting.lock'), async () => {
    const known = readState(server.home);
    if (known !== undefined && (await isServer(known.pid, server.home))) {
      if (known.version !== server.version) throw otherVersion(known.version, server.version);
      if (await answers(known)) return { state: known, startedNow: false };
    }
    if (known !== undefined && isOlder(server.version, known.version)) throw tooNew(server, known.version);
    return { state: await start(server, known, progress), startedNow: true };
  });
}

async function start(server: LocalServer, known: ServerState | undefined, progress: Progress): Promise<ServerState> {
  const { home, version, memory } = server;
  const java = await findJava(version);
  const jars = await classPath(version, server.cache, java.path, progress);
  const boltPort = await freePort(known?.boltPort ?? server.ports.bolt);
  const httpPort = await freePort(known?.httpPort ?? server.ports.http);
  writeSettings(home, { bolt: boltPort, http: httpPort }, memory);
  const password = known?.password ?? (await setInitialPassword(java.path, jars, home));
  progress(`Starting Neo4j ${version}`);
  const pid = launch(java.path, jars, javaArguments(version, home, memory), home);
  const state = { version, password, boltPort, httpPort, pid };
  writeState(home, state);
  try {
    await ready(state);
  } catch (error) {
    if (await isServer(pid, home)) throw error;
    writeState(home, { ...state, pid: 0 });
    throw new GovgraphError('DATABASE_SETUP', `Neo4j did not start. Its last words:\n${lastWords(home)}`, {
      hint: `Its logs are in ${join(home, 'logs')}.`,
      cause: error,
    });
  }
  return state;
}

/** Stops the server of this folder; false when none ran. Its data stays. */
export async function stopLocal(home: string): Promise<boolean> {
  const state = readState(home);
  if (state === undefined || !(await isServer(state.pid, home))) return false;
  if (!(await terminate(state.pid))) {
    throw new GovgraphError('DATABASE_SETUP', `Neo4j (process ${state.pid}) has not stopped within a minute.`, {
      hint: `Look into ${join(home, 'logs')}; it may still be writing.`,
    });
  }
  writeState(home, { ...state, pid: 0 });
  return true;
}

/** The server's state when it runs, undefined otherwise. */
export async function runningLocal(home: string): Promise<ServerState | undefined> {
  const state = readState(home);
  return state !== undefined && (await isServer(state.pid, home)) ? state : undefined;
}

/** Stops the server and removes all its data. */
export async function removeLocal(home: string): Promise<void> {
  await stopLocal(home);
  rmSync(home, { recursive: true, force: true });
}

/** Like `ready`, but a server that ends meanwhile (another command is stopping it) is merely not there. */
async function answers(state: ServerState): Promise<boolean> {
  try {
    await ready(state);
    return true;
  } catch (error) {
    if (isAlive(state.pid)) throw error;
    return false;
  }
}

/** Waits for an answer, and gives up early when the process ends. */
async function ready(state: ServerState): Promise<void> {
  const uri = boltUri(state);
  const database = openDatabase({ uri, username: 'neo4j', password: state.password, database: 'neo4j' });
  try {
    await waitUntilReady(database, uri, { patience, hopeful: () => isAlive(state.pid) });
  } finally {
    await database.driver.close();
  }
}

const parts = (version: string): number[] => version.split('.').map(Number);

function isOlder(version: string, than: string): boolean {
  const [left, right] = [parts(version), parts(than)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0);
}

const otherVersion = (running: string, wanted: string): GovgraphError =>
  new GovgraphError('DATABASE_SETUP', `Neo4j ${running} is running, and ${wanted} is wanted.`, {
    hint: 'Stop it first with "govgraph db stop".',
  });

const tooNew = (server: LocalServer, version: string): GovgraphError =>
  new GovgraphError(
    'DATABASE_SETUP',
    `The data in ${server.home} was written by Neo4j ${version}, newer than ${server.version}.`,
    {
      hint: `Set NEO4J_VERSION=${version}, or begin anew with "govgraph db reset".`,
    },
  );
