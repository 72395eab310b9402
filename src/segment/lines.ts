import type { Span } from '../domain/text.ts';
import { fold } from './fold.ts';

/** One printed line, or what a fixed width broke into several, without the blanks around it. `start` and `end` are positions in the document's text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Its stretches of the source, one a printed line. */
  readonly parts: readonly Span[];
  readonly text: string;
  /** The same, folded: what layout patterns are matched against. */
  readonly folded: string;
  /** Blanks in front, an ideographic space counting two. */
  readonly indent: number;
  /** Empty lines in front. */
  readonly gap: number;
  /** Level of a heading that Markdown marks, bold lines being the lowest; 0 for other lines. */
  readonly heading: number;
}

const BOLD = 7;
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** Blanks of every width, zero-width ones, byte order marks, soft hyphens and control characters. */
export function isBlank(unit: number): boolean {
  if (unit > 0x3000) return unit === 0xfeff;
  if (unit <= 0x20) return true;
  if (unit < 0x7f) return false;
  return (
    unit <= 0xa0 ||
    unit === 0xad ||
    unit === 0x1680 ||
    unit === 0x180e ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x206f) ||
    unit === 0x3000
  );
}

/** A blank that takes no room: it never parts words. */
export const isZeroWidth = (unit: number): boolean =>
  unit === 0xfeff ||
  unit === 0xad ||
  unit === 0x180e ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x2060 && unit <= 0x206f);

/** The lines of a text that hold anything, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let from = 0;
  const add = (to: number): void => {
    let start = from;
    let end = to;
    let indent = 0;
    while (start < end && isBlank(text.charCodeAt(start))) indent += text.charCodeAt(start++) === 0x3000 ? 2 : 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) {
      gap++;
      return;
    }
    const head = text.slice(start, Math.min(end, start + 10));
    const marked = markup(head);
    const level = /^#*/u.exec(head)?.[0].length || BOLD;
    if (start + marked < end) {
      start += marked;
      if (marked > 0 && text.startsWith('**', start - 2) && text.slice(start, end).endsWith('**')) end -= 2;
    }
    if (start >= end) return;
    const line = text.slice(start, end);
    lines.push({
      start,
      end,
      parts: [{ start, end }],
      text: line,
      folded: fold(line),
      indent,
      gap,
      heading: marked === 0 ? 0 : level,
    });
    gap = 0;
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/** Length of Markdown's heading or bold mark at the start of a line. */
function markup(head: string): number {
  return /^(?:#{1,6} +\**|\*\*(?=[^*\s]))/u.exec(head)?.[0].length ?? 0;
}
