import type { Language, Source } from '../domain/text.ts';
import { DATE_LINE as ENGLISH_DATE_LINE } from '../grammar/en/byline.ts';
import { dateIn, dateInName } from './dates.ts';

/** What a format's own fields tell about a document; each may be missing. */
export interface Known {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publication?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

const HEAD_LINES = 12;
const TAIL_LINES = 3;
const SHORT_LINE = 60;
const MARKED_DATE =
  /(?:发布|發布|发表|發表|发稿|更新|出版|编辑|刊发)?(?:时间|時間|日期)\s{0,3}[:：]|发布于|发表于|Published|Posted|Updated|Date:/iu;
const SOURCE_LINE = /(?:来源|來源|Source)\s{0,3}[:：]\s{0,3}([\p{L}\d·&]{2,24})/iu;
const ONLY_DATE = /^[\s\d年月日./:：\-—()（）〇零○一二三四五六七八九十星期天第版A-Z]+$/u;

/** Source of a document from its own fields, then from its first and last lines, then from the file's name. */
export function sourceOf(text: string, known: Known, fileName: string): Source {
  const lines = headAndTail(text);
  const published = (known.published ? dateIn(known.published) : null) ?? printedDate(lines) ?? dateInName(fileName);
  const named = lines.map((line) => SOURCE_LINE.exec(line)?.[1]).find((name) => name !== undefined);
  return {
    url: known.url ?? null,
    publication: known.publication ?? named ?? null,
    published,
    language: languageOf(text, known.language),
  };
}

function headAndTail(text: string): string[] {
  const head = text
    .slice(0, 6000)
    .split('\n')
    .slice(0, HEAD_LINES * 2);
  const tail = text.slice(-400).split('\n').slice(-TAIL_LINES);
  const short = (lines: string[]): string[] =>
    lines.map((line) => line.trim()).filter((line) => line !== '' && line.length <= SHORT_LINE * 2);
  return [...short(head).slice(0, HEAD_LINES), ...short(tail)];
}

/** A date that stands alone on a line or after 发布时间: the day of printing, not that of an event. */
export function printedDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > SHORT_LINE && !MARKED_DATE.test(line)) continue;
    const alone = ONLY_DATE.test(line) || ENGLISH_DATE_LINE.test(line) || /星期[一二三四五六日天]/u.test(line);
    if (!alone && !MARKED_DATE.test(line) && !SOURCE_LINE.test(line)) continue;
    const date = dateIn(line);
    if (date !== null) return date;
  }
  return null;
}

/** A text is Chinese when ideographs are a fair share of its letters: one weighs as much as a Latin word. */
export function languageOf(text: string, declared?: string): Language {
  if (declared !== undefined && /^(?:zh|cn|chinese)/iu.test(declared)) return 'zh';
  const sample = text.slice(0, 20_000);
  const ideographs = sample.match(/[\u3400-\u9fff]/gu)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]/gu)?.length ?? 0;
  if (ideographs === 0 && latin === 0) return declared !== undefined && /^en/iu.test(declared) ? 'en' : 'zh';
  return ideographs >= latin / 5 ? 'zh' : 'en';
}
