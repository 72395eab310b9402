import type { Language, SentencePart } from '../domain/text.ts';
import { DATELINE as ENGLISH_DATELINE } from '../grammar/en/byline.ts';
import { mayBeName } from '../grammar/zh/byline-surnames.ts';
import { DATELINES } from '../grammar/zh/layout.ts';
import type { Raw } from './clean.ts';
import { type CreditName, type Credits, readCredits } from './credits.ts';
import { isBareName, readEnglishByline } from './english-byline.ts';
import { fold } from './fold.ts';
import { isBlank, type Line } from './lines.ts';

/** A stretch of a paragraph's raw text that is all dateline, all byline or all body. */
export interface Piece {
  readonly part: SentencePart;
  readonly start: number;
  readonly end: number;
  readonly names: readonly CreditName[];
  /** Name of the rule that told what it is. */
  readonly rule: string;
}

const HEAD = 120;
const TAIL = 120;
/** Names without a role word after the last full stop are a byline when they are this short. */
const LONGEST_BARE = 8;

/** The source of several lines as one text; `joint` stands for the breaks between them. */
export function joinSource(source: string, lines: readonly Line[], joint: '' | ' '): Raw {
  const size = lines.reduce((sum, line) => sum + line.end - line.start + joint.length, 0);
  const positions = new Uint32Array(size);
  const parts: string[] = [];
  let at = 0;
  let before: number | undefined;
  for (const part of lines.flatMap((line) => line.parts)) {
    if (before !== undefined && joint !== '') {
      parts.push(joint);
      positions[at++] = before;
    }
    parts.push(source.slice(part.start, part.end));
    for (let position = part.start; position < part.end; position++) positions[at++] = position;
    before = part.end;
  }
  return { text: parts.join(''), positions: positions.subarray(0, at) };
}

/** Divides a paragraph into dateline, bylines and body. The `last` of a story may end with names and no role word. */
export function dissect(raw: Raw, credit: boolean, last: boolean, language: Language): Piece[] {
  const { text } = raw;
  if (credit) {
    const read = language === 'zh' ? readCredits(fold(text)) : (readEnglishByline(fold(text)) ?? bareName(text));
    return [{ part: 'byline', start: 0, end: text.length, names: read?.names ?? [], rule: 'byline-line' }];
  }
  return language === 'zh' ? dissectChinese(text, last) : dissectEnglish(text);
}

/** A line that is a writer's name. */
const bareName = (text: string): Credits => ({
  names: isBareName(text) ? [{ start: 0, end: text.length, role: null }] : [],
  end: text.length,
  explicit: false,
});

function dissectEnglish(text: string): Piece[] {
  const dateline = ENGLISH_DATELINE.exec(fold(text.slice(0, HEAD)))?.[0].length ?? 0;
  const end = trimEnd(text, 0, dateline);
  const body: Piece = { part: 'body', start: trimStart(text, dateline), end: text.length, names: [], rule: 'body' };
  return dateline === 0 ? [body] : [{ part: 'dateline', start: 0, end, names: [], rule: 'dateline' }, body];
}

function dissectChinese(text: string, last: boolean): Piece[] {
  const pieces: Piece[] = [];
  const head = fold(text.slice(0, HEAD));
  let from = 0;
  for (const pattern of DATELINES) {
    const found = pattern.exec(head);
    if (!found) continue;
    from = trimEnd(text, 0, found[0].length);
    pieces.push({ part: 'dateline', start: 0, end: from, names: [], rule: 'dateline' });
    break;
  }
  const opening = openingByline(head, from);
  if (opening) {
    pieces.push(opening);
    from = opening.end;
  }
  const closing = closingByline(text, from, last);
  const start = trimStart(text, from);
  const end = trimEnd(text, start, closing?.start ?? text.length);
  if (end > start) pieces.push({ part: 'body', start, end, names: [], rule: 'body' });
  if (closing) pieces.push(closing);
  return pieces;
}

/** Brackets around a byline. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['【', '】'],
]);

/** (中央社记者某某台北二十二日电): the name, and where and when it was sent. */
const AGENCY =
  /^中央社记者([\u4e00-\u9fff]{3})[\u4e00-\u9fff]{2,5}?(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日(?:综合|专)?电$/u;

/** "(记者 某某)" or "记者某某 报道:" after a dateline, or at the very start of a story. */
function openingByline(head: string, from: number): Piece | undefined {
  let at = from;
  while (at < head.length && /[\s:]/u.test(head.charAt(at))) at++;
  const closer = CLOSERS.get(head.charAt(at));
  if (closer !== undefined) {
    const close = head.indexOf(closer, at);
    if (close < 0) return undefined;
    const agency = AGENCY.exec(head.slice(at + 1, close));
    if (agency?.[1] !== undefined && mayBeName(agency[1])) {
      const start = at + 1 + agency[0].indexOf(agency[1]);
      const names = [{ start, end: start + agency[1].length, role: '记者' }];
      return { part: 'byline', start: at, end: close + 1, names, rule: 'byline-opening-bracket' };
    }
    const read = readCredits(head.slice(at + 1, close));
    if (!(read.explicit || from > 0) || read.names.length === 0 || read.end < close - at - 1) return undefined;
    const after = head.charAt(close + 1) === ':' ? 2 : 1;
    return {
      part: 'byline',
      start: at,
      end: close + after,
      names: shift(read, at + 1),
      rule: 'byline-opening-bracket',
    };
  }
  if (from === 0 && !/^(?:本[报网台刊]|[□■◎●▲★]|(?:全媒体|融媒体|首席|见习|实习)?记者)/u.test(head)) return undefined;
  const read = readCredits(head.slice(at), true);
  if (!read.explicit || read.names.length === 0) return undefined;
  const end = at + read.end;
  // A reporter who is the story's subject ("记者某某从市教育局获悉") goes on without a mark.
  if (/^[\u4e00-\u9fff]/u.test(head.slice(end)) && !/报道[:\s]?$/u.test(head.slice(at, end))) {
    if (!/\s/u.test(head.charAt(end - 1))) return undefined;
  }
  return { part: 'byline', start: at, end, names: shift(read, at), rule: 'byline-opening' };
}

/** Whether a line of Chinese text closes with a byline, which ends its story. */
export const endsWithByline = (text: string): boolean => closingByline(text, 0, false) !== undefined;

/** (云水开大 某某): where the writer works, by a short name. */
const SENT_BY = /\([\u4e00-\u9fff]{3,8}\s([\u4e00-\u9fff]{2,3})\)[\s。]*$/u;

/** 某某宣布运动会开幕 记者 某某 摄: the credit of a picture behind its caption. */
const CAPTION_CREDIT = /[\u4e00-\u9fff]\s?(?=\s(?:[\u4e00-\u9fff]{2,3})?(?:记者|通讯员)\s[\u4e00-\u9fff\s]{2,16}$)/u;

/** "(某某 某某)" or "记者 某某 通讯员 某某" after a paragraph's last sentence. */
function closingByline(text: string, from: number, last: boolean): Piece | undefined {
  const base = Math.max(from, text.length - TAIL);
  const tail = fold(text.slice(base));
  const bracket = /\(([^()]{2,60})\)[\s。]*$/u.exec(tail);
  if (bracket?.[1] !== undefined) {
    const read = readCredits(bracket[1]);
    if (read.end === bracket[1].length && read.names.length > 0) {
      const start = base + bracket.index;
      return { part: 'byline', start, end: text.length, names: shift(read, start + 1), rule: 'byline-closing-bracket' };
    }
  }
  const sent = last ? SENT_BY.exec(tail) : null;
  if (sent?.[1] !== undefined && mayBeName(sent[1])) {
    const start = base + sent.index;
    const at = start + sent[0].indexOf(sent[1]);
    const names = [{ start: at, end: at + sent[1].length, role: null }];
    return { part: 'byline', start, end: text.length, names, rule: 'byline-closing-bracket' };
  }
  const stop = /[。!?”)](?=[^。!?”)]{2,80}$)/u.exec(tail) ?? CAPTION_CREDIT.exec(tail);
  if (!stop) return undefined;
  const read = readCredits(tail.slice(stop.index + 1));
  const start = base + stop.index + 1;
  const bare = last && text.length - start <= LONGEST_BARE;
  if (start + read.end < text.length || !(read.explicit || bare) || read.names.length === 0) return undefined;
  return {
    part: 'byline',
    start: trimStart(text, start),
    end: text.length,
    names: shift(read, start),
    rule: 'byline-closing',
  };
}

const shift = (credits: Credits, by: number): CreditName[] =>
  credits.names.map((name) => ({ ...name, start: name.start + by, end: name.end + by }));

function trimStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
