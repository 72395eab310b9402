import { DATELINE as ENGLISH_DATELINE } from '../grammar/en/byline.ts';
import {
  CAPTION,
  CONTINUATION_OPENER,
  DANGLING_END,
  DATELINES,
  LEAD_DATE,
  LIST_ITEM,
  OPENING_DAY,
  RUBRICS,
  TITLE_END,
} from '../grammar/zh/layout.ts';
import { isCreditLine } from './credits.ts';
import type { Line } from './lines.ts';
import type { Page, Story } from './page.ts';
import { endsWithByline } from './pieces.ts';

const LONGEST_TITLE = 75;
/** Sub-headings are often this short, headlines seldom. */
const SHORTEST_TITLE = 6;
const LONGEST_ENGLISH_TITLE = 170;
const LONGEST_STOPPED_TITLE = 120;
const LEAD_HEAD = 60;
const LEAD_SENTENCE = 160;
export const DATED_START = /^(?:\d{4}年)?\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:[,上下中晚早至]|\s?[-~—])/u;
const SAYING = /(?:强调|指出|要求|表示|认为|说|介绍)[,:]/u;

export const startsWithDateline = (folded: string): boolean => {
  const head = folded.slice(0, LEAD_HEAD);
  return DATELINES.some((pattern) => pattern.test(head));
};

/** Whether a line has the shape of a headline: short, one piece, no sentence end. `position` counts headline lines above. */
export function isTitleLike(page: Page, at: number, position: number): boolean {
  const line = page.lines[at];
  if (line === undefined) return false;
  const { folded } = line;
  if (page.language === 'en') {
    if (folded.length > LONGEST_ENGLISH_TITLE || !/^[^a-z]/u.test(folded) || /[,;]$/u.test(folded)) return false;
    return !/[a-z)”"]\.$/u.test(folded) || isStoppedTitle(page, at);
  }
  if (folded.length > LONGEST_TITLE || folded.length < 2 || folded.includes('。')) return false;
  // 在调研时强调： stands over the headline proper.
  const kicker = position === 0 && folded.endsWith(':') && isTitleLike(page, at + 1, 1);
  if ((/[;,、:.]$/u.test(folded) && !kicker) || LIST_ITEM.test(folded) || CAPTION.test(folded)) return false;
  if (DATED_START.test(folded) || startsWithDateline(folded)) return false;
  if (!/[\u4e00-\u9fff]/u.test(folded) || RUBRICS.has(folded)) return false;
  if (position > 0 && (line.gap > 1 || commas(folded) > 1)) return false;
  return balanced(folded) || position > 0;
}

/** One sentence over everything else with a byline or a paragraph much longer under it: a headline printed with its full stop. */
function isStoppedTitle(page: Page, at: number): boolean {
  const line = page.lines[at];
  const next = page.lines[at + 1];
  if (line === undefined || next === undefined || page.kinds.slice(0, at).includes('text')) return false;
  if (line.folded.length > LONGEST_STOPPED_TITLE || /[a-z]\.\s/u.test(line.folded)) return false;
  return page.kinds[at + 1] === 'credit' || next.folded.length > line.folded.length * 1.5;
}

/** How sure it is that a headline of `size` lines begins here, from its shape and from what follows. */
export function headlineScore(page: Page, at: number, size: number, open: Story): number {
  const first = page.lines[at];
  const last = page.lines[at + size - 1];
  if (first === undefined || last === undefined) return -9;
  let lead = at + size;
  let credits = 0;
  for (; lead < page.lines.length; lead++) {
    const names = page.language === 'zh' && isCreditLine(page.lines[lead]?.folded ?? '', true);
    if (page.kinds[lead] === 'text' && !names) break;
    if (page.kinds[lead] === 'credit' || names) credits++;
  }
  const body = page.lines[lead];
  if (body === undefined) return open.lines.length === 0 && open.headline.length === 0 ? 0 : -9;
  let score = credits > 0 ? 3 : 0;
  if (page.language === 'en')
    return score + (ENGLISH_DATELINE.test(body.folded.slice(0, 120)) ? 3 : 0) + (first.heading > 0 ? 1 : 0);
  const dated = LEAD_DATE.test(firstSentence(body.folded));
  const dateline = startsWithDateline(body.folded);
  if (dateline) score += 3;
  else if (dated) score += OPENING_DAY.test(body.folded) ? 3 : 2;
  const marked = headingScore(first, open);
  score += marked;
  if (marked === 0 && echoes(last.folded, firstSentence(body.folded))) score += 3;
  score += layoutScore(page, at, lead) + shapeScore(page.lines.slice(at, at + size));
  const before = open.lines.at(-1);
  if (before && (before.kind === 'credit' || endsWithByline(before.text))) score += 2;
  if (!dateline && credits === 0 && marked < 2 && datelines(page) > 1) score -= 1;
  if (!dated && !dateline && credits === 0 && marked < 2) score -= 1;
  if (!/[。,!?;]/u.test(body.folded.slice(0, 400))) score -= 1;
  return score;
}

/** Letters in a row that a short headline and its lead have in common when the lead says the same in full. */
const ECHO = 8;

function echoes(title: string, lead: string): boolean {
  if (title.length > 40 || /[,。;]/u.test(title)) return false;
  for (let at = 0; at + ECHO <= title.length; at++) if (lead.includes(title.slice(at, at + ECHO))) return true;
  return false;
}

/** A marked heading begins a story, but one of a lower level than the story's own may be a part of it. */
function headingScore(line: Line, open: Story): number {
  if (line.heading === 0) return 0;
  const level = open.headline[0]?.heading ?? 0;
  const empty = open.lines.every((one) => one.kind !== 'text');
  return level === 0 || line.heading <= level || empty ? 2 : 0.5;
}

/** A gap above and none below, or a lead set in under a headline that is not, speak for a headline. */
function layoutScore(page: Page, at: number, lead: number): number {
  const line = page.lines[at];
  const body = page.lines[lead];
  if (line === undefined || body === undefined) return 0;
  let score = 0;
  if (line.gap > 0 && body.gap === 0) score += 2;
  if (body.indent > line.indent && line.indent < 2) score += 1;
  if (line.indent === body.indent && line.indent >= 2) score -= 2;
  return score;
}

function shapeScore(lines: readonly Line[]): number {
  const text = lines.map((line) => line.folded).join(' ');
  let score = -Math.min(2, commas(text));
  if (text.length <= SHORTEST_TITLE) score -= 1;
  if (CONTINUATION_OPENER.test(text)) score -= 2;
  if (SAYING.test(text)) score -= 2;
  if (DANGLING_END.test(text)) score -= 3;
  if (text.startsWith('【') || TITLE_END.test(text)) score += 1;
  return score;
}

const firstSentence = (text: string): string => /^[^。]*/u.exec(text.slice(0, LEAD_SENTENCE))?.[0] ?? '';

const commas = (text: string): number => text.split(/[,,]/u).length - 1;

function balanced(text: string): boolean {
  for (const [open, close] of ['“”', '《》', '()', '【】', '「」', '‘’']) {
    if (open === undefined || close === undefined) continue;
    if (text.split(open).length !== text.split(close).length) return false;
  }
  return true;
}

const datelineCounts = new WeakMap<Page, number>();

function datelines(page: Page): number {
  let count = datelineCounts.get(page);
  if (count === undefined) {
    count = page.lines.filter((line) => startsWithDateline(line.folded)).length;
    datelineCounts.set(page, count);
  }
  return count;
}
