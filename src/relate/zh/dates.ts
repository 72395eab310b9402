import {
  ANNIVERSARIES,
  DATE_BARE_DAY,
  DATE_DAY,
  DATE_RANGE,
  DATELINE_DAY,
  RELATIVE_DAYS,
  VAGUE_DAY,
} from '../../grammar/zh/dates.ts';
import { isBackground } from './candidates.ts';
import type { CodedSentence, Scene } from './scene.ts';
import { alternation } from './words.ts';

export interface Days {
  readonly date: string | null;
  readonly endDate: string | null;
}

export const NO_DAY: Days = { date: null, endDate: null };

interface Context {
  /** Published day as [year, month, day], when known. */
  readonly published: readonly [number, number, number] | null;
  /** Year of a report whose source gives no day. */
  readonly year: number | null;
  /** What the report calls today: the day of its dateline, or else the published one. */
  readonly today: string | null;
}

const DAY = new RegExp(DATE_DAY, 'u');
const PATTERNS = [new RegExp(DATE_RANGE, 'u'), DAY, new RegExp(DATE_BARE_DAY, 'u')];
const SENT = new RegExp(DATELINE_DAY, 'u');
const RELATIVE = new RegExp(`(?:${alternation(Object.keys(RELATIVE_DAYS))})(?=[^年])`, 'u');
const ISO_DAY = /(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)/u;

const DIGITS = '〇一二三四五六七八九';

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === '元' || text === '正') return 1;
  const plain = text.replaceAll('零', '〇').replace('廿', '二十').replace('卅', '三十');
  if (!plain.includes('十')) return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''));
  const [tens = '', ones = ''] = plain.split('十');
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** A day that lies a little after the day of publication is still of its year: a report may be dated before it appears. */
const GRACE_DAYS = 7;
/** Of a day, in milliseconds. */
const DAY_LENGTH = 86_400_000;

function yearFor({ published, year }: Context, month: number, day: number): number | null {
  if (published === null) return year;
  const ahead =
    Date.UTC(published[0], month - 1, day) - Date.UTC(...([published[0], published[1] - 1, published[2]] as const));
  return ahead > GRACE_DAYS * DAY_LENGTH ? published[0] - 1 : published[0];
}

/** Named groups of the patterns in grammar/zh/dates.ts. */
interface DayGroups {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly toMonth?: string;
  readonly toDay?: string;
}

function resolve(groups: DayGroups, context: Context): Days {
  const day = numberOf(groups.day);
  let month = numberOf(groups.month ?? groups.toMonth);
  let year = numberOf(groups.year);
  if (day === null) return NO_DAY;
  if (month === null) {
    if (context.published === null) return NO_DAY;
    const [publishedYear, publishedMonth, publishedDay] = context.published;
    // 28日 in a report of the 3rd is of the month before.
    const before = day > publishedDay + 1;
    month = before ? (publishedMonth === 1 ? 12 : publishedMonth - 1) : publishedMonth;
    year = before && publishedMonth === 1 ? publishedYear - 1 : publishedYear;
  }
  year ??= yearFor(context, month, day);
  if (year === null) return NO_DAY;
  const date = iso(year, month, day);
  const toDay = numberOf(groups.toDay);
  const toMonth = numberOf(groups.toMonth) ?? month;
  const endDate = toDay === null ? null : iso(toMonth < month ? year + 1 : year, toMonth, toDay);
  return { date, endDate: date === null || endDate === date ? null : endDate };
}

function contextOf(scene: Scene): Context {
  const source = { ...sourceOf(scene), today: null };
  const dateline = scene.report.sentences.find(({ part }) => part === 'dateline')?.span;
  const opening = dateline && scene.report.content.folded.slice(dateline.start, dateline.end);
  const written = opening && (DAY.exec(opening) ?? SENT.exec(opening));
  const sent = written ? resolve(written.groups ?? {}, source).date : null;
  return { ...source, today: sent ?? (source.published === null ? null : iso(...source.published)) };
}

/** The published day, or the year that the text itself tells. */
function sourceOf({ report, sentences }: Scene): Pick<Context, 'published' | 'year'> {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(report.document.source.published ?? '');
  if (match) return { published: [Number(match[1]), Number(match[2]), Number(match[3])], year: null };
  const { folded } = report.content;
  const lede = sentences
    .slice(0, 3)
    .map(({ sentence }) => folded.slice(sentence.span.start, sentence.span.end))
    .join('');
  const full = /(\d{4})年\d{1,2}月\d{1,2}日/u.exec(folded);
  if (full) return { published: null, year: Number(full[1]) };
  for (const { pattern, origin } of ANNIVERSARIES) {
    const years = pattern.exec(lede);
    if (years) return { published: null, year: origin + Number(years[1]) };
  }
  return { published: null, year: null };
}

function relativeDay(word: string, { today }: Context): Days {
  if (today === null) return NO_DAY;
  const date = new Date(Date.parse(today) + (RELATIVE_DAYS[word] ?? 0) * DAY_LENGTH);
  return { date: date.toISOString().slice(0, 10), endDate: null };
}

/** 传达3月8日全市视频会议精神: the day of what is passed on. */
const PAST_MEETING =
  /(?<=(?:传达|学习|贯彻|落实)了?)(?:\d{1,2}月)?\d{1,2}日[^,。;]{0,40}?(?:会议?|讲话|批示|指示)(?:精神|要求)?/gu;

/** The first day that `text` names. */
function dayIn(text: string, context: Context): Days {
  const found = [...PATTERNS, ISO_DAY].flatMap((pattern) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ at: match.index, days: resolve(match.groups ?? {}, context) }];
  });
  const relative = RELATIVE.exec(text);
  if (relative) found.push({ at: relative.index + 0.5, days: relativeDay(relative[0], context) });
  const [first] = found.filter(({ days }) => days.date !== null).sort((a, b) => a.at - b.at);
  return first?.days ?? NO_DAY;
}

/** 3日至5日对某国进行访问: the days of a journey are those of none of its talks. */
const JOURNEY = /日(?:至|—|-|~)(?:\d{1,2}月)?\d{1,2}日[^。;]{0,40}(?:访问|访华)/u;

/** Sentences further down tell of other days. */
const LEDE_SENTENCES = 6;

export interface Calendar {
  /** The day of the report's principal event. */
  readonly principal: Days;
  /** The first day named in one sentence, in `[start, end)` of its coded text. */
  in(sentence: CodedSentence, start?: number, end?: number): Days;
}

/** `telling` are the sentences that tell of the principal event, its anchor first; `limitOf` is where relayed words begin, which tell of other days. */
export function calendarOf(
  scene: Scene,
  telling: readonly CodedSentence[],
  limitOf: (sentence: CodedSentence) => number,
): Calendar {
  const context = contextOf(scene);
  const within = (sentence: CodedSentence, start = 0, end = sentence.text.length) =>
    dayIn(
      sentence.masked.slice(start, end).replace(PAST_MEETING, (told) => '\uE003'.repeat(told.length)),
      context,
    );
  const body = scene.sentences.filter(({ sentence }) => sentence.part === 'body').slice(0, LEDE_SENTENCES);
  let principal =
    telling.map((sentence) => within(sentence, 0, limitOf(sentence))).find(({ date }) => date !== null) ?? NO_DAY;
  const relaying = new Set<number>();
  for (const sentence of body) {
    if (principal.date !== null) break;
    // What somebody says goes on to the end of the paragraph.
    const goesOn = relaying.has(sentence.sentence.paragraph);
    if (limitOf(sentence) < sentence.masked.length) relaying.add(sentence.sentence.paragraph);
    if (goesOn || isBackground(sentence) || JOURNEY.test(sentence.masked)) continue;
    principal = within(sentence, 0, limitOf(sentence));
    if (principal.date === null && VAGUE_DAY.test(sentence.text)) break;
  }
  return { principal, in: within };
}
