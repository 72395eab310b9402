import type { Language } from '../domain/text.ts';
import { classify } from './classify.ts';
import { isCreditLine } from './credits.ts';
import { isBareName } from './english-byline.ts';
import { headlineScore, isTitleLike, startsWithDateline } from './headlines.ts';
import type { Line } from './lines.ts';
import type { Page, Story, StoryLine } from './page.ts';
import { endsClosed } from './paragraphs.ts';
import { endsWithByline } from './pieces.ts';

const LONGEST_HEADLINE = 4;
const LONGEST_LINK = 60;
/** What a headline in mid-page has to reach; the first of a page needs only to look like one. */
const ENOUGH = 2;
const ENOUGH_FIRST = -1;

/** Divides the lines of a page into its stories. */
export function divide(lines: readonly Line[], language: Language): Story[] {
  const page: Page = { lines, kinds: lines.map((line) => classify(line, language)), language };
  const stories: { headline: Line[]; lines: StoryLine[] }[] = [];
  let open = startStory(stories);
  let closed = true;
  const briefs = isBriefs(page);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const kind = page.kinds[at];
    if (line === undefined || kind === undefined) break;
    if (kind !== 'text' && kind !== 'credit') {
      at++;
      if (kind === 'related') while (at < lines.length && isLink(page, at)) at++;
      if (kind === 'contents') while (at < lines.length && isEntry(page, at)) at++;
      closed ||= kind !== 'furniture' || line.heading > 0;
      if ((kind === 'rule' || kind === 'contents') && open.lines.some((one) => one.kind === 'text')) {
        open = startStory(stories);
      }
      continue;
    }
    const credit = kind === 'credit' || isBareByline(page, at, open);
    if (briefs && BRIEF.test(line.folded) && open.lines.length > 0) open = startStory(stories);
    const size = credit ? 0 : headlineSize(page, at, open, closed);
    if (size > 0) {
      if (open.lines.length > 0 || open.headline.length > 0) open = startStory(stories);
      open.headline.push(...lines.slice(at, at + size));
      at += size;
      closed = true;
      continue;
    }
    open.lines.push({ ...line, kind: credit ? 'credit' : 'text' });
    closed = credit || endsClosed(line) || (language === 'zh' && endsWithByline(line.text));
    at++;
  }
  return stories.filter((story) => story.headline.length > 0 || story.lines.length > 0);
}

/** ●日前,某局召开会议。…: a story in one paragraph behind its mark. */
const BRIEF = /^[●◆■★▲△□○◇⊙※]\s?[^\s。]{12,}。/u;

/** A column of news in brief: it opens with such a story and has others like it, without a headline between. */
function isBriefs({ lines, kinds, language }: Page): boolean {
  const told = lines.filter((_, i) => kinds[i] === 'text');
  return (
    language === 'zh' && BRIEF.test(told[0]?.folded ?? '') && told.filter(({ folded }) => BRIEF.test(folded)).length > 1
  );
}

function startStory(stories: { headline: Line[]; lines: StoryLine[] }[]): { headline: Line[]; lines: StoryLine[] } {
  const story = { headline: [], lines: [] };
  stories.push(story);
  return story;
}

/** Number of lines of the headline that begins here, 0 when none does. */
function headlineSize(page: Page, at: number, open: Story, closed: boolean): number {
  const fresh = open.lines.every((line) => line.kind !== 'text') && open.headline.length === 0;
  if (!closed && !fresh && page.lines[at]?.heading === 0) return 0;
  let size = 0;
  while (size < LONGEST_HEADLINE && page.kinds[at + size] === 'text' && isTitleLike(page, at + size, size)) {
    if (size > 0 && page.language === 'zh' && isCreditLine(page.lines[at + size]?.folded ?? '', true)) break;
    size++;
  }
  if (page.language === 'en') size = Math.min(size, 1);
  for (; size > 0; size--) {
    if (headlineScore(page, at, size, open) >= (fresh ? ENOUGH_FIRST : ENOUGH)) return size;
    if (!fresh) return 0;
  }
  return 0;
}

/** A short line without a sentence in it, as a list of other stories has them. */
function isLink(page: Page, at: number): boolean {
  const line = page.lines[at];
  return (
    line !== undefined &&
    line.folded.length <= LONGEST_LINK &&
    !/[。!?]/u.test(line.folded) &&
    !startsWithDateline(page.lines[at + 1]?.folded ?? '')
  );
}

/** A line of a table of contents, however long: it holds no sentence and is no heading. */
function isEntry(page: Page, at: number): boolean {
  const line = page.lines[at];
  return line !== undefined && line.heading === 0 && !line.folded.includes('。') && !startsWithDateline(line.folded);
}

/** Names without a role word count as a byline right under the headline and at the end of a story. */
function isBareByline(page: Page, at: number, open: Story): boolean {
  const line = page.lines[at];
  if (line === undefined || line.folded.length > 40) return false;
  const underHeadline = open.headline.length > 0 && open.lines.every((one) => one.kind === 'credit');
  if (page.language === 'en') return underHeadline && isBareName(line.folded);
  const last = at + 1 === page.lines.length || (page.lines[at + 1]?.gap ?? 0) > 0 || page.kinds[at + 1] !== 'text';
  const after = open.lines.at(-1);
  const atEnd = last && after !== undefined && after.kind === 'text' && endsClosed(after);
  return (underHeadline || atEnd) && isCreditLine(line.folded, true);
}
