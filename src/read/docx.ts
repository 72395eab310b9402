import mammoth from 'mammoth';
import { GovgraphError } from '../domain/errors.ts';
import { parseDom, textOf } from './dom.ts';

/** Text of a Word document, a paragraph a line, headings as "# …". */
export async function readDocx(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return textOf(parseDom(value).body, true);
  } catch (cause) {
    throw new GovgraphError('UNREADABLE_INPUT', `${name} is no Word document that can be read.`, {
      hint: 'Open it in a word processor and save it again as .docx or as text.',
      cause,
    });
  }
}
