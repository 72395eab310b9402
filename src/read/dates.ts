const DIGITS = '〇一二三四五六七八九';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const MONTH = '(?:1[0-2]|0?[1-9])';
const YEAR = '(?:19|20)\\d{2}';

const NUMERIC = new RegExp(`(${YEAR})\\s?[年./-]\\s?(${MONTH})\\s?[月./-]\\s?(${DAY})(?!\\d)`, 'u');
const COMPACT = new RegExp(`(?<!\\d)(${YEAR})[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\\d|3[01])(?!\\d)`, 'u');
const WRITTEN = /([一二][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_MONTH_FIRST =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d{2})\b/iu;
const ENGLISH_DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s((?:19|20)\d{2})\b/iu;

/** First full date of a short text as an ISO day: 2018年4月23日, 2018-04-23, 二〇一八年四月二十三日, 23 April 2018. */
export function dateIn(text: string): string | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) return iso(numeric[1], numeric[2], numeric[3]);
  const written = WRITTEN.exec(text);
  if (written) {
    const year = [...(written[1] ?? '')]
      .map((char) => (char === '零' || char === '○' ? 0 : DIGITS.indexOf(char)))
      .join('');
    return iso(year, String(small(written[2] ?? '')), String(small(written[3] ?? '')));
  }
  const monthFirst = ENGLISH_MONTH_FIRST.exec(text);
  if (monthFirst)
    return iso(monthFirst[3], String(MONTHS.indexOf((monthFirst[1] ?? '').toLowerCase()) + 1), monthFirst[2]);
  const dayFirst = ENGLISH_DAY_FIRST.exec(text);
  if (dayFirst) return iso(dayFirst[3], String(MONTHS.indexOf((dayFirst[2] ?? '').toLowerCase()) + 1), dayFirst[1]);
  return null;
}

/** Date in a file's name: 20180423, 2018-04-23, 2018_04_23, 2018年4月23日. */
export function dateInName(name: string): string | null {
  const compact = COMPACT.exec(name);
  return compact ? iso(compact[1], compact[2], compact[3]) : dateIn(name);
}

/** 十二 → 12. */
function small(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) : 0;
  return ten * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

/** A calendar day, or null when month and day name none. */
function iso(year?: string, month?: string, day?: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return null;
  return date.toISOString().slice(0, 10);
}
