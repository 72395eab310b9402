import { createInterface } from 'node:readline/promises';
import { type Config, loadConfig } from '../config.ts';
import { GovgraphError } from '../domain/errors.ts';
import type { Access } from '../graphdb/connection.ts';
import { openDatabase, waitUntilReady } from '../graphdb/connection.ts';
import { removeContainer, runningContainer, stopContainer } from '../graphdb/docker/compose.ts';
import { removeLocal, runningLocal, stopLocal } from '../graphdb/local/server.ts';
import type { ServerState } from '../graphdb/local/state.ts';
import { browserAddress, choose, givenAccess, localServer, provide, serverAccess } from '../graphdb/provision.ts';
import { say } from './say.ts';

export async function start(): Promise<void> {
  const provided = await provide(loadConfig(), say);
  await provided.database.driver.close();
  print(provided.access, provided.browser, provided.kind === 'given');
}

export async function stop(): Promise<void> {
  const config = ownServer();
  const stopped =
    (await kindOf(config)) === 'docker' ? await stopContainer(config) : await stopLocal(localServer(config).home);
  console.log(stopped ? 'Neo4j has stopped; its data stays.' : 'Neo4j was not running.');
}

export async function status(): Promise<void> {
  const config = loadConfig();
  if (config.NEO4J_URI !== undefined) return answer(givenAccess(config, config.NEO4J_URI), undefined, true);
  const state = await running(config);
  if (state !== undefined) return answer(serverAccess(state), browserAddress(state), false);
  console.log('Neo4j is not running. "govgraph db start" starts it.');
  process.exitCode = 1;
}

export async function reset(yes: boolean): Promise<void> {
  const config = ownServer();
  if (!yes && !(await confirmed())) {
    console.log('Nothing was removed.');
    return;
  }
  if ((await kindOf(config)) === 'docker') await removeContainer(config);
  else await removeLocal(localServer(config).home);
  console.log('Neo4j and all its data are removed. The next start begins with an empty graph.');
}

/** Silent: a server that never started has nothing to choose. */
const kindOf = (config: Config) => choose(config, () => undefined);

const running = async (config: Config): Promise<ServerState | undefined> =>
  (await kindOf(config)) === 'docker' ? runningContainer(config) : runningLocal(localServer(config).home);

/** A server that NEO4J_URI names is the user's: to stop or empty it is not for us. */
function ownServer(): Config {
  const config = loadConfig();
  if (config.NEO4J_URI === undefined) return config;
  throw new GovgraphError('USAGE', `NEO4J_URI names a server that govgraph did not start: ${config.NEO4J_URI}`, {
    hint: 'Unset NEO4J_URI to act on the Neo4j that govgraph brings.',
  });
}

async function answer(access: Access, browser: string | undefined, given: boolean): Promise<void> {
  const database = openDatabase(access);
  try {
    await waitUntilReady(database, access.uri);
  } finally {
    await database.driver.close();
  }
  print(access, browser, given);
}

function print(access: Access, browser: string | undefined, given: boolean): void {
  console.log(`Neo4j answers at ${access.uri}, database ${access.database}, user ${access.username}`);
  if (!given) console.log(`Password: ${access.password}`);
  if (browser !== undefined) console.log(`Neo4j Browser: ${browser}`);
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new GovgraphError('USAGE', 'This removes the whole graph, and there is no terminal to ask.', {
      hint: 'Add --yes to go ahead.',
    });
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const reply = await terminal.question('This removes the whole graph. Type "yes" to go ahead: ');
  terminal.close();
  return reply.trim().toLowerCase() === 'yes';
}
