import { GovgraphError } from '../domain/errors.ts';

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'json' | 'jsonl' | 'zip';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  zip: 'zip',
};

/** First bytes of formats that are not read, and what to do about each. */
const REFUSED: readonly { magic: readonly number[]; what: string; hint: string }[] = [
  { magic: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word, Excel or PowerPoint file', hint: 'Save it as .docx.' },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'rich text (RTF)', hint: 'Save it as .docx.' },
  { magic: [0x52, 0x61, 0x72, 0x21], what: 'a RAR archive', hint: 'Pack it as .zip.' },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive', hint: 'Pack it as .zip.' },
  { magic: [0x1f, 0x8b], what: 'gzip', hint: 'Unpack it first.' },
  { magic: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture', hint: 'Run it through OCR and give the text.' },
  { magic: [0xff, 0xd8, 0xff], what: 'a JPEG picture', hint: 'Run it through OCR and give the text.' },
  { magic: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture', hint: 'Run it through OCR and give the text.' },
  {
    magic: [0x7f, 0x45, 0x4c, 0x46],
    what: 'a program',
    hint: 'Give text, Markdown, HTML, .docx, .pdf, .json, .jsonl or .zip.',
  },
];

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/** Format of a file by what it begins with, then by its name. Throws for formats that are not read. */
export function formatOf(bytes: Uint8Array, name: string): Format {
  if (bytes.byteLength === 0) throw new GovgraphError('EMPTY_INPUT', `${name} is empty.`);
  for (const { magic, what, hint } of REFUSED) {
    if (begins(bytes, magic))
      throw new GovgraphError('UNSUPPORTED_FORMAT', `${name} is ${what}, which is not read.`, { hint });
  }
  if (begins(bytes, ascii('%PDF'))) return 'pdf';
  const named = namedFormat(name);
  if (begins(bytes, ZIP) || begins(bytes, EMPTY_ZIP)) return named === 'docx' ? 'docx' : 'zip';
  if (named !== undefined && named !== 'docx' && named !== 'zip' && named !== 'pdf') return named;
  if (named !== undefined) {
    throw new GovgraphError('UNREADABLE_INPUT', `${name} is named .${named} but is none.`, {
      hint: 'It may be cut off or misnamed: fetch it again.',
    });
  }
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart().toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) return 'html';
  if (/^\{\s{0,20}"/u.test(head)) return 'json';
  if (head.startsWith('---') || head.startsWith('# ')) return 'markdown';
  return 'text';
}

export function namedFormat(name: string): Format | undefined {
  return BY_EXTENSION[/\.([a-z\d]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? ''];
}
