/** A run of text as it lies on a page: left edge, baseline from the bottom, width and font size in points. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A heading's font is at least so much larger than the body's. */
const HEADING_RATIO = 1.25;
/** A column gap is at least so many body ems wide and has so many lines on either side. */
const COLUMN_GAP = 0.9;
const COLUMN_LINES = 3;
const DEEPEST = 40;

/** Reading order of a page by recursive cuts along empty strips (XY-cut, Nagy & Seth 1984): columns left to right. */
export function pageText(items: readonly PageItem[]): string {
  const printed = items.filter((item) => item.text.trim() !== '');
  if (printed.length === 0) return '';
  const body = median(
    printed.flatMap((item) => Array.from({ length: Math.min(40, item.text.length) }, () => item.size)),
  );
  const blocks: string[] = [];
  cut(printed, body, 0, blocks);
  return blocks.join('\n\n');
}

function cut(items: readonly PageItem[], body: number, depth: number, blocks: string[]): void {
  if (items.length > 1 && depth < DEEPEST) {
    const across = widestGap(
      items,
      (item) => item.x,
      (item) => item.x + item.width,
      body * COLUMN_GAP,
    );
    if (across !== undefined) {
      const left = items.filter((item) => item.x + item.width <= across + 0.01);
      const right = items.filter((item) => item.x + item.width > across + 0.01);
      if (lineCount(left) >= COLUMN_LINES && lineCount(right) >= COLUMN_LINES) {
        cut(left, body, depth + 1, blocks);
        cut(right, body, depth + 1, blocks);
        return;
      }
    }
    const down = widestGap(
      items,
      (item) => item.y,
      (item) => item.y + item.size,
      body * 0.7,
    );
    if (down !== undefined) {
      cut(
        items.filter((item) => item.y >= down - 0.01),
        body,
        depth + 1,
        blocks,
      );
      cut(
        items.filter((item) => item.y < down - 0.01),
        body,
        depth + 1,
        blocks,
      );
      return;
    }
  }
  blocks.push(linesOf(items, body));
}

/** Far end of the widest strip of at least `least` that no item touches. */
function widestGap(
  items: readonly PageItem[],
  from: (item: PageItem) => number,
  to: (item: PageItem) => number,
  least: number,
): number | undefined {
  const sorted = [...items].sort((a, b) => from(a) - from(b));
  let reach = Number.NEGATIVE_INFINITY;
  let best: { at: number; width: number } | undefined;
  for (const item of sorted) {
    const width = from(item) - reach;
    if (Number.isFinite(reach) && width >= least && (best === undefined || width > best.width))
      best = { at: from(item), width };
    reach = Math.max(reach, to(item));
  }
  return best?.at;
}

function groupLines(items: readonly PageItem[]): PageItem[][] {
  const lines: PageItem[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(first.y - item.y) <= Math.max(first.size, item.size) * 0.4) line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

const lineCount = (items: readonly PageItem[]): number => groupLines(items).length;

function linesOf(items: readonly PageItem[], body: number): string {
  let heading = false;
  return groupLines(items)
    .map((line) => {
      const large = median(line.map((item) => item.size)) >= body * HEADING_RATIO;
      const gap = large === heading ? '' : '\n';
      heading = large;
      return `${gap}${large ? '# ' : ''}${joinItems(line)}`;
    })
    .join('\n')
    .trim();
}

function joinItems(line: readonly PageItem[]): string {
  let text = '';
  let reach = 0;
  for (const item of line) {
    const gap = text === '' ? 0 : item.x - reach;
    const latin = /[A-Za-z\d,.]$/u.test(text) && /^[A-Za-z\d]/u.test(item.text);
    if (gap > item.size * (latin ? 0.18 : 0.6) && !text.endsWith(' ')) text += ' ';
    text += item.text;
    reach = item.x + item.width;
  }
  return text.trim();
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
