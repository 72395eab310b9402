import { getDocumentProxy } from 'unpdf';
import { GovgraphError } from '../domain/errors.ts';
import { type PageItem, pageText } from './pdf-layout.ts';

/** Below so many characters a page a PDF is pictures of text. */
const SCANNED_BELOW = 12;

/** Text of a PDF in reading order, columns one after another, larger print as "# …". */
export async function readPdf(bytes: Uint8Array, name: string): Promise<string> {
  const pdf = await open(bytes, name);
  try {
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        pageText(items.flatMap((item) => ('str' in item ? [placed(item.str, item.transform, item.width)] : []))),
      );
      page.cleanup();
    }
    const text = pages.join('\n\n');
    if (text.replace(/\s/gu, '').length < SCANNED_BELOW * pdf.numPages) {
      throw new GovgraphError('UNSUPPORTED_FORMAT', `${name} holds pictures of its pages and no text.`, {
        hint: 'It was scanned: run it through OCR (for example ocrmypdf -l chi_sim) and give the result.',
      });
    }
    return text;
  } finally {
    await pdf.cleanup();
  }
}

function placed(text: string, transform: number[], width: number): PageItem {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  return { text, x, y, width, size: Math.abs(d) || Math.hypot(a, b) || 1 };
}

async function open(bytes: Uint8Array, name: string) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (cause) {
    const locked = (cause as Error).name === 'PasswordException';
    throw new GovgraphError(
      'UNREADABLE_INPUT',
      locked ? `${name} is locked by a password.` : `${name} is no PDF that can be read.`,
      {
        hint: locked ? 'Save a copy without a password.' : 'It may be cut off: fetch it again.',
        cause,
      },
    );
  }
}
