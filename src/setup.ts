import type { Config } from './config.ts';
import { GovgraphError } from './domain/errors.ts';
import { classPath } from './graphdb/local/jars.ts';
import { findJava } from './graphdb/local/java.ts';
import { choose, localServer, type Progress } from './graphdb/provision.ts';
import { installWeights, weightsInstalled } from './tag/install.ts';

/** Fetches what is fetched once and is not there yet. A machine that cannot have the weights goes on without them. */
export async function setUp(config: Config, progress: Progress): Promise<void> {
  await setUpDatabase(config, progress);
  await setUpTagger(config, progress);
}

async function setUpDatabase(config: Config, progress: Progress): Promise<void> {
  if (config.NEO4J_URI !== undefined || (await choose(config, progress)) === 'docker') return;
  const { version, cache } = localServer(config);
  await classPath(version, cache, (await findJava(version)).path, progress);
}

/** Fetches the tagger's weights; without them govgraph works at reduced recall, and says so. */
export async function setUpTagger(config: Config, progress: Progress): Promise<void> {
  if (!config.GOVGRAPH_TAGGER || weightsInstalled()) return;
  progress('Fetching the weights of the name tagger (30 MB, once)');
  try {
    await installWeights();
  } catch (error) {
    if (!(error instanceof GovgraphError)) throw error;
    progress(`${error.message} ${error.hint ?? ''}`);
  }
}
