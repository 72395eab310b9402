import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Config, projectFolder } from '../../config.ts';
import { GovgraphError } from '../../domain/errors.ts';
import { freePort } from '../local/ports.ts';
import { readState, type ServerState, writeState } from '../local/state.ts';

/** Folder of the file that remembers the container's password and ports; its data is in a volume of the engine. */
export const dockerHome = (config: Config): string => join(config.GOVGRAPH_HOME, 'docker');

/** Brings up the `database` service of docker-compose.yml and waits until its health check passes. */
export async function startContainer(config: Config): Promise<{ state: ServerState; startedNow: boolean }> {
  const home = dockerHome(config);
  const known = readState(home);
  if (known !== undefined && (await isRunning(known))) return { state: known, startedNow: false };
  const state = {
    version: config.NEO4J_VERSION ?? '5.26',
    password: known?.password ?? randomBytes(18).toString('base64url'),
    boltPort: await freePort(known?.boltPort ?? 7687),
    httpPort: await freePort(known?.httpPort ?? 7474),
    pid: 0,
  };
  writeState(home, state);
  await compose(state, ['up', '--detach', '--wait', 'database']);
  return { state, startedNow: true };
}

export async function stopContainer(config: Config): Promise<boolean> {
  const state = readState(dockerHome(config));
  if (state === undefined || !(await isRunning(state))) return false;
  await compose(state, ['stop', 'database']);
  return true;
}

/** The container's state when it runs, undefined otherwise. */
export async function runningContainer(config: Config): Promise<ServerState | undefined> {
  const state = readState(dockerHome(config));
  return state !== undefined && (await isRunning(state)) ? state : undefined;
}

/** Removes the container with its volume. */
export async function removeContainer(config: Config): Promise<void> {
  const state = readState(dockerHome(config));
  if (state !== undefined) await compose(state, ['rm', '--stop', '--force', '--volumes', 'database']);
  if (state !== undefined) await run('docker', ['volume', 'rm', '--force', 'govgraph_database']);
}

const run = promisify(execFile);

const isRunning = async (state: ServerState): Promise<boolean> =>
  (await compose(state, ['ps', '--status', 'running', '--quiet', 'database'])).trim() !== '';

async function compose(state: ServerState, args: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    NEO4J_VERSION: state.version,
    NEO4J_PASSWORD: state.password,
    NEO4J_BOLT_PORT: String(state.boltPort),
    NEO4J_HTTP_PORT: String(state.httpPort),
  };
  try {
    const { stdout } = await run('docker', ['compose', ...args], { cwd: projectFolder, env, timeout: 600_000 });
    return stdout;
  } catch (cause) {
    const words = (cause as { stderr?: string }).stderr ?? String(cause);
    throw new GovgraphError('DATABASE_SETUP', `docker compose ${args.join(' ')} failed:\n${words.trim()}`, {
      hint: 'See "docker compose logs database", or set GOVGRAPH_DATABASE=local to go without Docker.',
      cause,
    });
  }
}
