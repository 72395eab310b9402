import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { GovgraphError } from '../domain/errors.ts';
import type { Source } from '../domain/text.ts';
import { namedFormat } from './format.ts';
import { readSidecar } from './json.ts';
import { LIMITS } from './limits.ts';
import { failed, type ReadResult, readBytes, tooLarge, withoutExtension } from './read-bytes.ts';

export type { ReadResult } from './read-bytes.ts';

const SIDECAR = '.source.json';

/** The name that stands for standard input. */
export const STDIN = '-';

/**
 * Documents of files, folders (all through, in order of name) and standard input ("-"), one at a time.
 * What cannot be read comes as a result that says why; the rest is read on.
 */
export async function* readInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<ReadResult> {
  for (const path of paths) {
    if (path === STDIN) yield* readStream(stdin);
    else yield* readPath(path);
  }
}

async function* readPath(path: string): AsyncGenerator<ReadResult> {
  try {
    const info = await stat(path);
    if (!info.isDirectory()) {
      yield* readFileAt(path, withoutExtension(basename(path)), info.size);
      return;
    }
  } catch (error) {
    yield failed(path, missing(path, error));
    return;
  }
  let any = false;
  for await (const file of walk(path)) {
    any = true;
    const id = withoutExtension(relative(path, file)).replaceAll('\\', '/');
    yield* readFileAt(file, id, (await stat(file)).size);
  }
  if (!any) yield failed(path, new GovgraphError('EMPTY_INPUT', `${path} holds no files that can be read.`));
}

/** Files of a folder and its folders by name; hidden ones and files of unknown kinds are passed over. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name.endsWith(SIDECAR)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && namedFormat(entry.name) !== undefined && !/^readme\b/iu.test(entry.name)) yield path;
  }
}

async function* readFileAt(path: string, id: string, size: number): AsyncGenerator<ReadResult> {
  try {
    const packed = ['zip', 'jsonl'].includes(namedFormat(path) ?? '');
    tooLarge(size, path, packed ? LIMITS.archive : LIMITS.document);
    const source = await sidecar(path);
    for await (const result of readBytes(await readFile(path), path, id)) {
      yield result.ok && source
        ? { ...result, document: { ...result.document, source: { ...result.document.source, ...source } } }
        : result;
    }
  } catch (error) {
    yield failed(path, missing(path, error));
  }
}

/** What NAME.source.json beside a file says of its source, for texts that do not tell it themselves. */
async function sidecar(path: string): Promise<Partial<Source> | undefined> {
  const beside = withoutExtension(path) + SIDECAR;
  const json = await readFile(beside, 'utf8').catch(() => undefined);
  return json === undefined ? undefined : readSidecar(json, beside);
}

async function* readStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<ReadResult> {
  const name = 'standard input';
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      tooLarge(size, name);
      chunks.push(chunk);
    }
  } catch (error) {
    yield failed(name, error);
    return;
  }
  yield* readBytes(Buffer.concat(chunks), name, 'stdin');
}

function missing(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT')
    return new GovgraphError('UNREADABLE_INPUT', `There is no file or folder ${path}.`, { cause: error });
  if (code === 'EACCES' || code === 'EPERM')
    return new GovgraphError('UNREADABLE_INPUT', `${path} may not be read by this user.`, { cause: error });
  return error;
}
