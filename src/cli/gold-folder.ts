import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AnnotatedReport } from '../domain/annotation.ts';
import { GovgraphError } from '../domain/errors.ts';
import { type GoldDocument, parseGold, parsePrediction } from '../quality/gold.ts';

/** Every annotated document (`*.json`) of a folder, by file name. */
export async function readGoldFolder(folder: string): Promise<{ file: string; document: GoldDocument }[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new GovgraphError('UNREADABLE_INPUT', `Cannot read the folder ${folder}.`, { cause });
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) {
    throw new GovgraphError('EMPTY_INPUT', `${folder} holds no .json file.`, {
      hint: 'Give a folder of annotated documents; docs/evaluation.md describes their form.',
    });
  }
  return Promise.all(
    files.map(async (file) => ({
      file,
      document: parseGold(await readFile(join(folder, file), 'utf8'), join(folder, file)),
    })),
  );
}

/** What `govgraph extract --out FOLDER` wrote for a gold file; a missing one counts as nothing found. */
export async function readPrediction(folder: string, file: string): Promise<readonly AnnotatedReport[]> {
  const path = join(folder, basename(file));
  try {
    return parsePrediction(await readFile(path, 'utf8'), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
