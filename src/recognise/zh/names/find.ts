import type { TaggedSpan } from '../../../domain/mention.ts';
import type { Report, Span } from '../../../domain/text.ts';
import { isHan, isParticleSurname, weakLast } from '../../../grammar/zh/characters.ts';
import { FLAG, TITLE_FLAGS } from '../../../grammar/zh/lexicon.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import { countedLists } from '../listed-towns.ts';
import { mongolian } from '../settlements.ts';
import type { TitleChart } from '../titles-chart.ts';
import type { Candidate } from './candidate.ts';
import { acceptLists, SURE, withoutOverlap } from './choose.ts';
import { contextBefore, followedByTitle, insideWord, joins, scoreAfter, scoreBefore, splitsWord } from './context.ts';
import { foreignNames } from './foreign.ts';
import { nameShape, surnameLength } from './shape.ts';

/** What a tagger's word adds to a candidate of good shape. */
const TAGGED = 2.5;

interface Scan {
  readonly words: Trie;
  readonly text: string;
  readonly titles: TitleChart;
  readonly tagged: ReadonlyMap<number, number>;
}

/** One more letter and 等 with what a list of people goes on with. */
const LAST_OF_LIST = /^(?![与和同及])[\u4e00-\u9fff]等(?:组成|一行|领导|同志|陪同|参加|出席|[省市区县]领)/u;

/** A preposition with what it governs, or a verb, straight behind a name. */
const OPENS_PHRASE =
  /^(?:在[^,。;]{1,9}?(?:上|中|时|期间|后|前|陪同)|冒(?:着|雨|雪|严寒|酷暑)|到[^,。;]{1,8}?(?:调研|检查|慰问|视察|督导)|率(?:队|团|领)|就[^,。;]{2,10}(?:作|提出|进行|发言|汇报))/u;

/** Last letters that make a place of three letters rather than a person: 金佛山, 方山湖. */
const SCENERY = /[山湖河岛寺庙塔桥路街园馆镇]/u;

/** What somebody gives: 作的报告, 作说明, 作了发言. */
const GIVES = /^(?:的|了|题|报告|重要|专题|主旨|主题|说明|总结|交流|宣讲|讲解|发言|辅导|动员|部署|《|“)/u;

/** 郑家湾|村书记 */
const SETTLEMENT_AFTER =
  /^(?:安置点|安置区|水库|高速|铁路|公路|二级路|大道|大桥|隧道|村(?!民|里|干)|社区|街道|苏木(?!长|达)|嘎查(?!长|达)|镇(?!长|党|委)|乡(?!长|党|亲|友))/u;
const ZONE_AFTER =
  /^(?:经济|技术|高新|综合|现代|农业|生态|旅游|自贸|融合|协同|创新|产业|工业|物流|临空|临港)*(?:示范区|开发区|新区|园区|试验区|度假区|管理区|保税区|高新区|实验区|合作区|工业园|产业园|科技园)/u;

/** 苏商|(青禾)科技产业园: a firm or zone whose name goes on behind its place in brackets. */
const FIRM_AFTER = /^\([\u4e00-\u9fff]{2,6}\)[^,。;、()]{0,8}?(?:园|公司|集团|中心|科技|实业|银行)/u;

/** 台风“玛莉亚”. */
const STORM = /台风[“"]?$/u;

/** 小杨·万家福|超市: a name of goods and houses. */
const SHOP_AFTER = /^(?:超市|公司|集团|广场|酒店|大厦|商城|小区|中心|公寓|商场|[店城园府苑])/u;

/** Whether a title that began earlier ends with the letter at `at`. */
const endsTitle = ({ titles }: Scan, at: number): boolean =>
  ((titles.flags[at + 1] as number) & TITLE_FLAGS) !== 0 && (titles.starts[at + 1] as number) < at;

const candidate = (scan: Scan, start: number, end: number, from: number, to: number): Candidate | null => {
  const { words, text } = scan;
  const shape = nameShape(words, text, start, end);
  if (shape < -2.5 || insideBody(words, text, start, end)) return null;
  const framed = text.charAt(start - 1) === '以' && text.charAt(end) === '为';
  const before = framed ? 'frame' : contextBefore(text, start, from, scan.titles.flags);
  const after = scoreAfter(words, text, end, to);
  let score = shape + scoreBefore(before) + after;
  if (joins(words, text, end, to)) score -= 4;
  // 林总|书记: the last letter opens the post.
  if (words.longest(text, end - 1, Math.min(to, end + 3), TITLE_FLAGS) > end) score -= 3;
  if (after < 1.75 && splitsWord(words, text, start, end, to)) score -= 1.5;
  if (end - start === 3 && after !== 1.5 && weakLast[text.charCodeAt(end - 1)] === 1) score -= 2;
  // 刘路平|等组成的: the letter before 等 belongs to the name.
  if (end - start === 2 && LAST_OF_LIST.test(text.slice(end, Math.min(to, end + 4)))) score -= 3;
  // 林平|在座谈会上发言, 赵林|冒着大雨: what the last letter opens is no part of the name.
  if (end - start === 3 && OPENS_PHRASE.test(text.slice(end - 1, Math.min(to, end + 12)))) score -= 2.5;
  // 肖某|作的报告: the verb, not the last letter of the name.
  if (end - start === 3 && text.charAt(end - 1) === '作' && GIVES.test(text.slice(end, end + 3))) score -= 4;
  if (before !== 'title' && before !== 'status' && SCENERY.test(text.charAt(end - 1))) score -= 1;
  if (before !== 'title' && before !== 'separator' && isParticleSurname[text.charCodeAt(start)] === 1) score -= 4;
  // 沈抚|示范区: a zone, not a person.
  if (ZONE_AFTER.test(text.slice(end, end + 10)) || SETTLEMENT_AFTER.test(text.slice(end, end + 3))) score -= 4;
  // 副主任|张新生: the last letter of a post opens no name.
  if (before === 'none' && endsTitle(scan, start)) score -= 4;
  // 书记和|选派书记: a conjunction before a common word.
  if (
    before === 'title' &&
    end - start > 2 &&
    isParticleSurname[text.charCodeAt(start)] === 1 &&
    words.countOfWord(text, start + 1, end) >= 20
  )
    score -= 4;
  // 某某代表|沈抚示范区: the verb, when somebody stands before it.
  if (
    before === 'title' &&
    scan.titles.starts[start] === start - 2 &&
    text.slice(start - 2, start) === '代表' &&
    start - 3 >= from &&
    isHan(text.charCodeAt(start - 3))
  )
    score -= 2.5;
  if (before !== 'title' && insideWord(words, text, start, end)) score -= 4;
  // 感谢|周院士: the surname ends a common word.
  if (before === 'none' && words.countOfWord(text, start - 1, start + 1) >= 1000) score -= 2.5;
  if (before === 'none' && followedByTitle(words, text, end, to)) score += 2.25;
  let rule = `name-${before}`;
  const tagged = score + (shape >= 1 ? TAGGED : 1);
  if (scan.tagged.get(start) === end) {
    score = tagged;
    rule = 'name-tagged';
  }
  return { start, end, name: text.slice(start, end), score, before, rule, tagged };
};

/** 阿美 in 沙特阿美: a body known by its whole name runs over the candidate and begins before it. */
function insideBody(words: Trie, text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - 4); at < start; at++) {
    if (words.longest(text, at, Math.min(text.length, end + 6), FLAG.body) >= end) return true;
  }
  return false;
}

/** 阿日 in 阿日昆都楞镇: a town of the gazetteer with a long name runs over the candidate. */
function insideTown(words: Trie, text: string, { start, end }: Span): boolean {
  for (let at = Math.max(0, start - 3); at <= start; at++) {
    const town = words.longest(text, at, Math.min(text.length, end + 6), FLAG.town);
    if (town > end && town - at >= 4) return true;
  }
  return false;
}

/** 王 勇 in a list or after a post: a name of two characters that typesetting spaced out. */
const spacedName = (scan: Scan, start: number, from: number, to: number): Candidate | null => {
  const { text, words } = scan;
  if (start + 2 >= to || text.charAt(start + 1) !== ' ' || !isHan(text.charCodeAt(start + 2))) return null;
  const before = contextBefore(text, start, from, scan.titles.flags);
  if (before === 'none' || before === 'link') return null;
  const name = text.charAt(start) + text.charAt(start + 2);
  const shape = nameShape(words, name, 0, 2);
  const after = scoreAfter(words, text, start + 3, to);
  if (after < 0.75) return null;
  return { start, end: start + 3, name, score: shape + scoreBefore(before) + after - 0.5, before, rule: 'name-spaced' };
};

/** The tagger drops the last letter of a name whose letters and neighbours make it sure without the tagger. */
const cutShort = (longer: Candidate, tagged: Candidate): boolean =>
  tagged.rule === 'name-tagged' &&
  longer.end - longer.start === 3 &&
  longer.before === 'title' &&
  longer.score >= SURE &&
  longer.score > tagged.score - TAGGED;

/** Best reading at each place a surname stands; where lengths compete the better evidence wins, then the longer name. */
function bestAt(scan: Scan, start: number, from: number, to: number): Candidate | null {
  const surname = surnameLength(scan.text, start);
  if (surname === 0) return null;
  let best: Candidate | null = spacedName(scan, start, from, to);
  let rival = Number.NEGATIVE_INFINITY;
  const lengths = surname === 2 ? [2, 3, 4] : [2, 3];
  for (const length of lengths) {
    if (start + length > to) break;
    const found = candidate(scan, start, start + length, from, to);
    if (found === null) continue;
    if (best === null || found.score >= best.score || cutShort(found, best)) {
      rival = Math.max(rival, best?.tagged ?? rival);
      best = found;
    } else rival = Math.max(rival, found.tagged ?? rival);
  }
  return best === null ? null : { ...best, rival };
}

const FRAME = /以([\u4e00-\u9fff·]{2,8}?)为(?:名誉)?(?:主席|会长|团长|组长|理事长|主任委员)/gu;

/** 以某某为主席的主席团: whoever stands there is a person, whatever the letters. */
function framedNames(text: string, { start, end }: Span): Candidate[] {
  return [...text.slice(start, end).matchAll(FRAME)].map(({ index, 1: name = '' }) => ({
    start: start + index + 1,
    end: start + index + 1 + name.length,
    name,
    score: 5,
    before: 'frame',
    rule: 'name-frame',
  }));
}

/** Both left to right and without overlap. */
export interface FoundNames {
  /** Sure by themselves or by their list. */
  readonly sure: readonly Candidate[];
  /** What a tagger's word could make sure, or could make shorter or longer. */
  readonly doubtful: readonly Candidate[];
}

/** Candidates of one report. */
export function findNames(words: Trie, report: Report, titles: TitleChart, tagged: readonly TaggedSpan[]): FoundNames {
  const text = report.content.folded;
  const persons = new Map<number, number>();
  for (const { span, tag } of tagged) if (tag === 'person') persons.set(span.start, span.end);
  const scan: Scan = { words, text, titles, tagged: persons };
  const sure: Candidate[] = [];
  const doubtful: Candidate[] = [];
  for (const { span, part } of report.sentences) {
    if (part === 'byline') continue;
    const candidates: Candidate[] = [];
    for (const name of foreignNames(words, text, span, titles, persons)) candidates.push(name);
    const foreignEnds = new Map(candidates.map((c) => [c.start, c.end]));
    for (let at = span.start; at < span.end - 1; at++) {
      const best = bestAt(scan, at, span.start, span.end);
      // 汤普森 behind a post is not the two letters 汤普 that look like a name of their own.
      const foreign = best !== null && (foreignEnds.get(at) ?? 0) > best.end;
      if (best !== null && best.score >= 0 && !foreign) candidates.push(best);
    }
    candidates.push(...framedNames(text, span));
    const settled = [...mongolian(text, span.start, span.end), ...countedLists(text, span)];
    const people = candidates.filter(
      (c) =>
        !FIRM_AFTER.test(text.slice(c.end, c.end + 18)) &&
        !STORM.test(text.slice(Math.max(0, c.start - 3), c.start)) &&
        !(c.name.includes('·') && SHOP_AFTER.test(text.slice(c.end, c.end + 3))) &&
        !settled.some((place) => place.start < c.end && c.start < place.end) &&
        !insideTown(words, text, c),
    );
    const distinct = withoutOverlap(people);
    const accepted = acceptLists(text, distinct);
    const taken = new Set(accepted.map(({ start }) => start));
    sure.push(...accepted);
    for (const c of distinct) {
      const { score, tagged = score, rival = tagged } = c;
      if (taken.has(c.start) ? rival > score : Math.max(tagged, rival) >= SURE) doubtful.push(c);
    }
  }
  return { sure, doubtful };
}
