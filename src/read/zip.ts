import { unzipSync } from 'fflate';
import { GovgraphError } from '../domain/errors.ts';
import { decode } from './decode.ts';
import { inMegabytes, LIMITS } from './limits.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes unpacked, as the zip's directory says. */
  readonly size: number;
  /** Unpacks the entry; throws when it is larger than one document may be. */
  readonly bytes: () => Uint8Array;
}

/** Files of a zip by name. Nothing is unpacked until asked, one at a time, so memory stays bounded. */
export function zipEntries(archive: Uint8Array, path: string): ZipEntry[] {
  const found: { raw: string; size: number }[] = [];
  let total = 0;
  unpack(archive, path, (raw, size) => {
    if (!raw.endsWith('/')) found.push({ raw, size });
    total += size;
    return false;
  });
  if (found.length > LIMITS.entries || total > LIMITS.unpacked) {
    throw new GovgraphError('INPUT_TOO_LARGE', `${path} unpacks to ${found.length} files of ${inMegabytes(total)}.`, {
      hint: `A zip may hold ${LIMITS.entries} files and ${inMegabytes(LIMITS.unpacked)}: divide it.`,
    });
  }
  return found
    .map(({ raw, size }) => ({ name: readableName(raw), size, bytes: () => entry(archive, path, raw, size) }))
    .filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.)/u.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function entry(archive: Uint8Array, path: string, raw: string, size: number): Uint8Array {
  if (size > LIMITS.document) {
    throw new GovgraphError(
      'INPUT_TOO_LARGE',
      `${path}/${readableName(raw)} has ${inMegabytes(size)}; a document may have ${inMegabytes(LIMITS.document)}.`,
    );
  }
  const bytes = unpack(archive, path, (name) => name === raw)[raw];
  if (bytes === undefined)
    throw new GovgraphError('UNREADABLE_INPUT', `${path}/${readableName(raw)} cannot be unpacked.`);
  return bytes;
}

function unpack(
  archive: Uint8Array,
  path: string,
  wanted: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(archive, { filter: (file) => wanted(file.name, file.originalSize) });
  } catch (cause) {
    throw new GovgraphError('UNREADABLE_INPUT', `${path} is no zip that can be unpacked.`, { cause });
  }
}

/** Names that a Chinese system wrote in GBK come out as Latin-1; they are decoded again. */
function readableName(name: string): string {
  if (!/[\u0080-\u00ff]/u.test(name) || /[^\0-\u00ff]/u.test(name)) return name;
  try {
    return decode(Buffer.from(name, 'latin1'), name);
  } catch {
    return name;
  }
}
