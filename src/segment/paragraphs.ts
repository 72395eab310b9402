import type { Language } from '../domain/text.ts';
import { LIST_ITEM, PRIZE_LINE } from '../grammar/zh/layout.ts';
import type { Line } from './lines.ts';
import type { StoryLine } from './page.ts';

const CLOSED = /[。！？!?;:：；…）)\]】~]$/u;
/** A quotation closes a sentence only with the stop inside it: “……。” */
const CLOSED_QUOTE = /[。！？!?…][”"」』]+$/u;
const SHORT = 20;

/** Whether a sentence or story may stop at the end of this line. */
export const endsClosed = (line: Line): boolean => {
  const tail = line.folded.slice(-4);
  return CLOSED.test(tail) || CLOSED_QUOTE.test(tail) || /[a-z\d]\.[”"’')]*$/iu.test(tail);
};

/** Lines of one paragraph, in order. */
export type Paragraph = readonly StoryLine[];

/** Joins the lines that a column's or file's width broke; a byline line is a paragraph of its own. */
export function joinLines(lines: readonly StoryLine[], language: Language): Paragraph[] {
  const width = language === 'en' ? wrapWidth(lines) : 0;
  const paragraphs: StoryLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const previous = open?.at(-1);
    if (
      open &&
      previous &&
      previous.kind === 'text' &&
      line.kind === 'text' &&
      continues(previous, line, width, language)
    )
      open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function continues(previous: Line, line: Line, width: number, language: Language): boolean {
  // What Markdown marks is no line that a width broke, and its mark would fall into the sentence.
  if (previous.heading > 0 || line.heading > 0) return false;
  if (language === 'en') {
    return width > 0 && line.gap === 0 && line.indent <= previous.indent && previous.text.length >= width * 0.7;
  }
  if (endsClosed(previous) || LIST_ITEM.test(line.folded.slice(0, 8))) return false;
  // …运动会开幕 记者 某某 摄: the credit closes a caption.
  if (/[\s/](?:摄|供图|文\/图)$/u.test(previous.folded.slice(-5))) return false;
  if (PRIZE_LINE.test(previous.folded.slice(0, 24)) || PRIZE_LINE.test(line.folded.slice(0, 24))) return false;
  return previous.text.length >= SHORT || /[,、，(（“]/u.test(previous.text);
}

/** Width of English text broken at a fixed width, 0 when paragraphs stand on one line each. */
function wrapWidth(lines: readonly StoryLine[]): number {
  const body = lines.filter((line) => line.kind === 'text');
  const open = body.filter((line) => !endsClosed(line));
  if (body.length < 3 || open.length < body.length / 2) return 0;
  const lengths = open.map((line) => line.text.length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return median >= 40 && median <= 130 ? median : 0;
}
