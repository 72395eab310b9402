import { LIST_ITEM } from '../grammar/zh/layout.ts';
import { DATED_START, startsWithDateline } from './headlines.ts';
import type { Line } from './lines.ts';
import { endsClosed } from './paragraphs.ts';

/** Ways of measuring a line, in ideographs: by characters, or by columns of which Latin takes half. */
const MEASURES: readonly ((line: Line) => number)[] = [
  (line) => line.text.length + line.indent / 2,
  (line) => (line.indent + [...line.text].reduce((sum, char) => sum + (char < '\u1100' ? 1 : 2), 0)) / 2,
];
const NARROWEST = 8;
const WIDEST = 64;
const FEWEST = 4;
const SAMPLE = 4000;
/** A mark that may not begin a line pulls up to so many characters over. */
const SLACK = 2;

/** Joins lines that a fixed width broke, as typescripts, mail and PDF have them; other texts come back as they are. */
export function unwrap(lines: readonly Line[]): readonly Line[] {
  const sample = lines.slice(0, SAMPLE);
  for (const measure of MEASURES) {
    const width = wrapWidth(sample, measure);
    if (width !== undefined) return join(lines, measure, width);
  }
  return lines;
}

/** The width at which most lines that end in mid-sentence end. */
function wrapWidth(lines: readonly Line[], measure: (line: Line) => number): number | undefined {
  const total = lines.length;
  const open = lines
    .filter((line) => line.text.length <= WIDEST && !endsClosed(line))
    .map((line) => Math.round(measure(line)));
  if (open.length < FEWEST || open.length < total * 0.3) return undefined;
  const counts = new Map<number, number>();
  for (const length of open) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [mode] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0];
  const near = open.filter((length) => length >= mode - SLACK && length <= mode + 1).length;
  // Where lines are broken at a width, hardly any is longer.
  const longer = total - lines.filter((line) => measure(line) <= mode + SLACK).length;
  return mode >= NARROWEST && near >= FEWEST && near >= open.length * 0.55 && longer <= total * 0.1 ? mode : undefined;
}

function join(lines: readonly Line[], measure: (line: Line) => number, width: number): Line[] {
  const joined: Line[] = [];
  let last: Line | undefined;
  const indented = lines.filter((line) => line.indent >= 2).length >= lines.length * 0.03;
  for (const line of lines) {
    const open = joined.at(-1);
    const full = last !== undefined && Math.abs(measure(last) - width) <= SLACK;
    const starts =
      line.gap > 0 ||
      line.heading > 0 ||
      (last?.heading ?? 0) > 0 ||
      (indented && line.indent >= 2 && line.indent > (last?.indent ?? 0)) ||
      LIST_ITEM.test(line.folded.slice(0, 8));
    const closed = last !== undefined && endsClosed(last) && !(indented && line.indent < 2);
    if (open && full && !starts && !closed && !isHeadlineOver(open, line)) {
      joined[joined.length - 1] = {
        ...open,
        end: line.end,
        parts: [...open.parts, ...line.parts],
        text: open.text + line.text,
        folded: open.folded + line.folded,
      };
    } else joined.push(line);
    last = line;
  }
  return joined;
}

/** A headline may fill the width by chance: what follows it begins with a date or dateline. */
const isHeadlineOver = (open: Line, line: Line): boolean =>
  open.parts.length === 1 &&
  !/[,。]/u.test(open.folded) &&
  (DATED_START.test(line.folded.slice(0, 16)) || startsWithDateline(line.folded));
