import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Config } from '../../config.ts';

const run = promisify(execFile);

/** The image of docker-compose.yml: the newest patch of the long-term line, or the version that is asked for. */
export const neo4jImage = (config: Config): string => `neo4j:${config.NEO4J_VERSION ?? '5.26'}-community`;

const answers = async (args: readonly string[], timeout: number): Promise<boolean> => {
  try {
    await run('docker', args, { timeout });
    return true;
  } catch {
    return false;
  }
};

/** Is there a Docker engine, not its client alone? */
export const engineAnswers = (): Promise<boolean> => answers(['version', '--format', '{{.Server.Version}}'], 5_000);

export const composeAnswers = (): Promise<boolean> => answers(['compose', 'version'], 5_000);

/** Has the engine the image, or can it get it? An engine behind a closed network often can not. */
export const imageAvailable = async (image: string): Promise<boolean> =>
  (await answers(['image', 'inspect', image], 10_000)) || (await answers(['pull', '--quiet', image], 600_000));
