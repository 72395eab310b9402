import type { Language, Span } from '../domain/text.ts';
import { ABBREVIATIONS } from '../grammar/en/byline.ts';

const OPENING = '“「『《（([【';
const CLOSING = '”」』》）)]】';
const TRAILING = /[”’」』》）)\]】"'！!？?。…]/u;
/** A quotation or bracket longer than this is taken for one whose other half is missing. */
const LONGEST_QUOTE = 1500;

/** Where sentences of a paragraph begin and end: half-open, without the blanks between them. */
export function splitSentences(text: string, language: Language): Span[] {
  const skip = quotedUntil(text);
  const spans: Span[] = [];
  let start = 0;
  let at = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  while (at < text.length) {
    const quoteEnd = language === 'zh' ? skip.get(at) : undefined;
    if (quoteEnd !== undefined) {
      const said = /[:：,，]/u.test(text.charAt(at - 1));
      at = quoteEnd;
      // 他说：“……。” ends with its quotation; “……。”他说。 goes on.
      if (said && /[。！？!?]/u.test(text.charAt(at - 2))) close(at);
      continue;
    }
    if (!endsAt(text, at, language)) {
      at++;
      continue;
    }
    at++;
    while (at < text.length && TRAILING.test(text.charAt(at))) at++;
    close(at);
  }
  close(text.length);
  return spans;
}

function endsAt(text: string, at: number, language: Language): boolean {
  const mark = text.charAt(at);
  if (mark === '。' || mark === '！' || mark === '？') return true;
  const next = text.charAt(at + 1);
  if (mark === '!' || mark === '?') return next === '' || next === ' ' || next > '\u2000';
  if (mark !== '.' && mark !== '．') return false;
  const before = text.charAt(at - 1);
  if (language === 'zh')
    return (
      /[\u4e00-\u9fff”）)]/u.test(before) &&
      !/[一二三四五六七八九十]/u.test(before) &&
      /^[\s\u4e00-\u9fff“]?$/u.test(next)
    );
  return endsEnglish(text, at);
}

/** A full stop ends an English sentence unless it belongs to an abbreviation, an initial or a number. */
function endsEnglish(text: string, at: number): boolean {
  const after = /^[.”’"')\]]*(\s+|$)(.?)/u.exec(text.slice(at + 1, at + 12));
  const word = /[\p{L}.]{1,14}$/u.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
  // "Hon.Ama" is an abbreviation without its blank, "lessons.The" two sentences without theirs.
  if (!after)
    return (
      !ABBREVIATIONS.has(word) &&
      /[a-z”)][.]$/u.test(text.slice(at - 1, at + 1)) &&
      /^[“"A-Z][a-z’]/u.test(text.slice(at + 1, at + 3))
    );
  if (after[2] === '' || after[2] === undefined) return true;
  if (/[a-z,;]/u.test(after[2])) return false;
  if (/(?:^|\.)\p{Lu}$/u.test(word)) return false;
  return !ABBREVIATIONS.has(word);
}

/** For each opening mark with a partner near enough: the position after the closing one. Nested ones are left out. */
function quotedUntil(text: string): Map<number, number> {
  const until = new Map<number, number>();
  const open: { mark: number; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) continue;
    const unit = text.charAt(at);
    const opening = OPENING.indexOf(unit);
    if (opening >= 0) {
      if (open.length < 64) open.push({ mark: opening, at });
      continue;
    }
    const closing = CLOSING.indexOf(unit);
    if (closing < 0) continue;
    const depth = open.findLastIndex((one) => one.mark === closing);
    if (depth < 0) continue;
    const partner = open[depth];
    open.length = depth;
    if (partner && at - partner.at <= LONGEST_QUOTE) until.set(partner.at, at + 1);
  }
  return until;
}
