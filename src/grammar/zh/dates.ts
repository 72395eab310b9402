/** Shapes of days in folded Chinese news text, and words that stand for a day relative to publication. */
const YEAR = String.raw`(?<year>\d{4}|[〇零一二三四五六七八九]{4})\s?年\s?`;
const MONTH = String.raw`\d{1,2}|元|正|十[一二]?|[一二三四五六七八九]`;
const DAY = String.raw`\d{1,2}|廿[一二三四五六七八九]?|卅一?|三十一?|二?十[一二三四五六七八九]?|二十|[一二三四五六七八九]`;

/** 5月20日至21日, 15日至17日, 2023年5月20至31日. Named groups: year, month, day, toMonth, toDay. */
export const DATE_RANGE = String.raw`(?:${YEAR})?(?:(?<month>${MONTH})\s?月\s?)?(?<![\d一二三四五六七八九十])(?<day>${DAY})\s?日?\s?(?:至|到|—+|－|-|~|～|–)\s?(?:(?<toMonth>${MONTH})\s?月\s?)?(?<toDay>${DAY})\s?日`;

/** 2015年2月12日, 元月6日, 二〇二三年三月一日. */
export const DATE_DAY = String.raw`(?:${YEAR})?(?<![\d一二三四五六七八九十])(?<month>${MONTH})\s?月\s?(?<day>${DAY})\s?(?:日|号(?!楼))`;

/** 23日下午: a day whose month is understood. */
export const DATE_BARE_DAY = String.raw`(?:(?<=本月|当月)|(?<![\d月年.\-一—至]))(?<day>\d{1,2}|廿[一二三四五六七八九]?|卅一?|(?<![第每数前后近续期这历时达两几头过整日一二三四五六七八九十])[一二三四五六七八九十]{1,3}(?=日(?:[上下]午|清晨|晚|[举进]行|正式|抵达)))日(?![报电元喀本常均益内])`;

/** 新华社北京三日电: the day of a dateline without its month. */
export const DATELINE_DAY = String.raw`(?<![\d一二三四五六七八九十])(?<day>${DAY})\s?日(?:综合|专)?[电讯]`;

/** Days counted from the day of publication. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  今晚: 0,
  今晨: 0,
  今早: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨: -1,
  前天: -2,
  前日: -2,
};

/** A report that opens with one of these leaves its day open. */
export const VAGUE_DAY = /日前|近日|近期|连日来|连日|不久前|近来|最近|日来/u;

/** 庆祝新中国成立60周年: the year an anniversary falls in, counted from its origin. */
export const ANNIVERSARIES: readonly { readonly pattern: RegExp; readonly origin: number }[] = [
  { pattern: /(?:新中国|中华人民共和国)成立(\d{2,3})周年/u, origin: 1949 },
  { pattern: /(?:建党|中国共产党成立)(\d{2,3})周年/u, origin: 1921 },
  { pattern: /改革开放(\d{2,3})周年/u, origin: 1978 },
];
