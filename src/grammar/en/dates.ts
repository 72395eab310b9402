const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const TO = '(?:\\s?(?:-|–|to|and|through|until|&)\\s?(?<last>\\d{1,2})(?:st|nd|rd|th)?)?';
const YEAR = '(?:,?\\s(?<year>(?:19|20)\\d\\d))?';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';

const DAY_FIRST = new RegExp(`(?<!\\d)${DAY}${TO}(?:\\sof|\\sday\\sof)?,?\\s${MONTH}${YEAR}\\b`, 'giu');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s${DAY}${TO}${YEAR}\\b`, 'giu');
const NUMERIC = /\b(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d\d)\b|\b(?<iso>20\d\d-\d\d-\d\d)\b/gu;
const RELATIVE = new RegExp(
  `\\b(?<word>yesterday|today|tonight|this morning|last night|last evening|on the same day|(?:last|on|this|next|past)\\s(?:\\p{L}+\\s)?${WEEKDAY}|${WEEKDAY})\\b`,
  'giu',
);

/** A day the text names; `end` where it names a span of days. `exact` when the text gives day and month. */
export interface NamedDay {
  readonly start: number;
  readonly date: string;
  readonly end: string | null;
  readonly exact: boolean;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const DAY_LENGTH = 86_400_000;

function resolve(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month, day);
  const date = new Date(time);
  return date.getUTCMonth() === month && date.getUTCDate() === day ? time : null;
}

/** Without a year of its own, a day lies in the year that brings it nearest to the day of publication. */
function nearestYear(month: number, day: number, published: string | null): number | null {
  if (published === null) return null;
  const at = Date.parse(published);
  const year = new Date(at).getUTCFullYear();
  const times = [year - 1, year, year + 1].map((each) => resolve(each, month, day)).filter((time) => time !== null);
  times.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return times[0] ?? null;
}

function calendarDays(text: string, published: string | null): NamedDay[] {
  const found: NamedDay[] = [];
  for (const pattern of [DAY_FIRST, MONTH_FIRST]) {
    for (const match of text.matchAll(pattern)) {
      const { day = '', month = '', year, last } = match.groups ?? {};
      const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
      const at = (value: string) =>
        year ? resolve(Number(year), number, Number(value)) : nearestYear(number, Number(value), published);
      const first = at(day);
      if (first === null) continue;
      const end = last && Number(last) > Number(day) ? at(last) : null;
      found.push({ start: match.index, date: iso(first), end: end === null ? null : iso(end), exact: true });
    }
  }
  for (const match of text.matchAll(NUMERIC)) {
    const { day = '', month = '', year = '', iso: whole } = match.groups ?? {};
    const time = whole ? Date.parse(whole) : resolve(Number(year), Number(month) - 1, Number(day));
    if (time !== null && !Number.isNaN(time))
      found.push({ start: match.index, date: iso(time), end: null, exact: true });
  }
  return found;
}

/** "on Tuesday" is the last Tuesday up to the day of publication; "next Tuesday" the first one after it. */
function relativeDay(word: string, published: string): number {
  const at = Date.parse(published);
  const lower = word.toLowerCase();
  if (lower === 'yesterday' || lower === 'last night' || lower === 'last evening') return at - DAY_LENGTH;
  const weekday = WEEKDAYS.findIndex((name) => lower.endsWith(name));
  if (weekday < 0) return at;
  const back = (new Date(at).getUTCDay() - weekday + 7) % 7;
  if (lower.startsWith('next')) return at + (7 - back) * DAY_LENGTH;
  return at - (back === 0 && lower.startsWith('last') ? 7 : back) * DAY_LENGTH;
}

/** Every day the text names, in text order. Relative days need `published` (ISO), null when it is unknown. */
export function namedDays(text: string, published: string | null): NamedDay[] {
  const days = calendarDays(text, published);
  if (published !== null) {
    for (const match of text.matchAll(RELATIVE)) {
      const word = match.groups?.['word'] ?? '';
      const near = days.some(
        (day) => day.exact && day.start >= match.index && day.start - match.index < word.length + 16,
      );
      if (!near && word.toLowerCase() !== 'on the same day') {
        days.push({ start: match.index, date: iso(relativeDay(word, published)), end: null, exact: false });
      }
    }
  }
  return days.sort((a, b) => a.start - b.start);
}
