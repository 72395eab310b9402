import { GovgraphError } from '../domain/errors.ts';
import type { SourceDocument } from '../domain/text.ts';
import { decode } from './decode.ts';
import { readDocx } from './docx.ts';
import { type Format, formatOf } from './format.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { inMegabytes, LIMITS } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import { type Known, sourceOf } from './metadata.ts';
import { readPdf } from './pdf.ts';
import { zipEntries } from './zip.ts';

/** What came of one input: a document, or why there is none. `path` names it, inside a zip too. */
export type ReadResult =
  | { readonly ok: true; readonly path: string; readonly document: SourceDocument }
  | { readonly ok: false; readonly path: string; readonly error: GovgraphError };

/** The documents in a file's bytes: one, or those of a zip or of JSON lines. `id` names the first. */
export async function* readBytes(bytes: Uint8Array, path: string, id: string, depth = 0): AsyncGenerator<ReadResult> {
  let format: Format;
  try {
    format = formatOf(bytes, path);
    if (format !== 'zip' && format !== 'jsonl') tooLarge(bytes.byteLength, path);
  } catch (error) {
    yield failed(path, error);
    return;
  }
  if (format === 'zip') yield* readZip(bytes, path, id, depth);
  else if (format === 'jsonl') yield* readLines(bytes, path, id);
  else yield await attempt(path, () => readOne(bytes, format, path, id));
}

export function tooLarge(size: number, path: string, limit: number = LIMITS.document): void {
  if (size <= limit) return;
  throw new GovgraphError(
    'INPUT_TOO_LARGE',
    `${path} has ${inMegabytes(size)}; a document may have ${inMegabytes(limit)}.`,
    {
      hint: 'Divide it into one file a page, or into JSON lines.',
    },
  );
}

async function readOne(bytes: Uint8Array, format: Format, path: string, id: string): Promise<SourceDocument> {
  if (format === 'json') return filled(readJson(decode(bytes, path), path, id), path);
  const { text, known } = await textOf(bytes, format, path);
  return filled({ id, source: sourceOf(text, known, path), text }, path);
}

async function textOf(bytes: Uint8Array, format: Format, path: string): Promise<{ text: string; known: Known }> {
  if (format === 'html') return readHtml(bytes, path);
  if (format === 'markdown') return readMarkdown(decode(bytes, path), path);
  if (format === 'pdf') return { text: await readPdf(bytes, path), known: {} };
  if (format === 'docx') {
    for (const entry of zipEntries(bytes, path)) tooLarge(entry.size, `${path}/${entry.name}`);
    return { text: await readDocx(bytes, path), known: {} };
  }
  return { text: decode(bytes, path), known: {} };
}

function filled(document: SourceDocument, path: string): SourceDocument {
  if (document.text.trim() !== '') return document;
  throw new GovgraphError('EMPTY_INPUT', `${path} holds no text.`);
}

async function* readZip(bytes: Uint8Array, path: string, id: string, depth: number): AsyncGenerator<ReadResult> {
  let entries: ReturnType<typeof zipEntries>;
  try {
    if (depth >= LIMITS.depth)
      throw new GovgraphError('INPUT_TOO_LARGE', `${path} is a zip inside a zip inside a zip.`, {
        hint: 'Unpack it first.',
      });
    entries = zipEntries(bytes, path);
    // A Word document under another name: its text is one file of many.
    if (entries.some(({ name }) => name === 'word/document.xml')) {
      yield await attempt(path, () => readOne(bytes, 'docx', path, id));
      return;
    }
    if (entries.length === 0) throw new GovgraphError('EMPTY_INPUT', `${path} holds no files.`);
  } catch (error) {
    yield failed(path, error);
    return;
  }
  for (const entry of entries) {
    const inner = `${path}/${entry.name}`;
    try {
      yield* readBytes(entry.bytes(), inner, `${id}/${withoutExtension(entry.name)}`, depth + 1);
    } catch (error) {
      yield failed(inner, error);
    }
  }
}

const LINE_FEED = 0x0a;

async function* readLines(bytes: Uint8Array, path: string, id: string): AsyncGenerator<ReadResult> {
  let number = 0;
  for (let from = 0; from < bytes.byteLength; ) {
    const found = bytes.indexOf(LINE_FEED, from);
    const to = found < 0 ? bytes.byteLength : found;
    const line = bytes.subarray(from, to);
    from = to + 1;
    number++;
    const name = `${path}:${number}`;
    if (line.every((byte) => byte <= 0x20)) continue;
    yield await attempt(name, async () => {
      tooLarge(line.byteLength, name);
      return filled(readJson(decode(line, name), name, `${id}-${number}`), name);
    });
  }
}

export const withoutExtension = (name: string): string => name.replace(/\.[A-Za-z\d]{1,8}$/u, '');

async function attempt(path: string, read: () => Promise<SourceDocument>): Promise<ReadResult> {
  try {
    return { ok: true, path, document: await read() };
  } catch (error) {
    return failed(path, error);
  }
}

/** Anything that reading throws concerns this input alone: it is reported, and the others are read on. */
export function failed(path: string, error: unknown): ReadResult {
  if (error instanceof GovgraphError) return { ok: false, path, error };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    path,
    error: new GovgraphError('UNREADABLE_INPUT', `${path} cannot be read: ${reason}`, { cause: error }),
  };
}
