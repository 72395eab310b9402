import { isHan, isParticleSurname, isTransliterated, weakLast } from '../../../grammar/zh/characters.ts';
import { FLAG, TITLE_FLAGS } from '../../../grammar/zh/lexicon.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import type { TitleChart } from '../titles-chart.ts';
import type { Candidate } from './candidate.ts';
import {
  addressed,
  type Before,
  contextBefore,
  followedByTitle,
  insideWord,
  joins,
  scoreAfter,
  scoreBefore,
  splitsWord,
  WORD,
} from './context.ts';
import { nameShape } from './shape.ts';

/** What a tagger's word adds to a candidate of good shape. */
export const TAGGED = 2.5;

/** What one report is searched with. `tagged` maps starts of tagged persons to their ends. */
export interface Scan {
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
const GIVES =
  /^(?:的|了|题|(?:大赛|会议|活动|工作|赛事|大会)(?:总结|报告|部署|说明)|报告|重要|专题|主旨|主题|说明|总结|交流|宣讲|讲解|发言|辅导|动员|部署|《|“)/u;

/** What somebody delivers: 致开幕辞, 致贺词. */
const ADDRESSES = /^(?:开幕|欢迎|闭幕|答谢|祝酒|感谢|贺?[辞词])/u;

/** 以某某|为, 选举某某|为: somebody is made something. */
const FRAMED = /(?:以|选举|补选|推选|推举|任命|聘任|聘请|选出|授予|追授|免去|撤销)$/u;

const FRAMES: readonly (readonly [verb: RegExp, what: RegExp])[] = [
  [/^(?!免去|撤销)/u, /^为/u],
  [/授/u, /^“/u],
  [/免去|撤销/u, /^的[^,。;]{2,30}职务/u],
];

/** 路南, 路北. */
const ROADSIDE = /^路[东西南北]$/u;

/** 和出席: the letter before what somebody does. */
const AND_DOES = /^和(?:出席|参加|主持|强调|指出|表示|宣布|讲话|致辞|陪同|率)/u;

/** 3百余|位: a rounded number, not a surname. */
const COUNTED_BEFORE = /[\d十百千万]$/u;

/** 左一, 后排: where somebody stands in a picture. */
const IN_PICTURE = /^[左右前后中][一二三四五六排]$/u;

/** 某族, 某牌: a people or a make. */
const KIND = /[族牌杯]$/u;

/** 《满江红》, “白玉兰”: a title or a brand fills its marks. */
const MARKED = new Set(['《》', '“”', '‘’']);

/** 郑家湾|村书记 */
const SETTLEMENT_AFTER =
  /^(?:故居|旧居|祠堂|墓园|安置点|安置区|安置房|回迁|旧城改造|旧村改造|老城区|城中村|棚户区|棚改|拆迁|水库|高速|铁路|公路|二级路|大道|大桥|隧道|村(?!民|里|干)|社区|街道|苏木(?!长|达)|嘎查(?!长|达)|镇(?!长|党|委)|乡(?!长|党|亲|友))/u;
const ZONE_AFTER =
  /^(?:经济|技术|高新|综合|现代|农业|生态|旅游|自贸|融合|协同|创新|产业|工业|物流|临空|临港)*(?:示范区|开发区|新区|园区|试验区|度假区|管理区|保税区|高新区|实验区|合作区|工业园|产业园|科技园)/u;

/** Surnames that behind a post are mostly something else: 部长时, 大公司, 成员国. */
const OTHER_WORD = new Set('时由国权司年门应常');

const DOING = FLAG.action | FLAG.verb | FLAG.function;
/** Where a word may run on from the letter before the surname. */
const INNER: ReadonlySet<Before> = new Set(['none', 'link', 'body', 'status']);

/** Whether a title that began earlier ends with the letter at `at`. */
const endsTitle = ({ titles }: Scan, at: number): boolean =>
  ((titles.flags[at + 1] as number) & TITLE_FLAGS) !== 0 && (titles.starts[at + 1] as number) < at;

/** The letters `[start, end)` of the sentence `[from, to)` as a Chinese name, with the sum of what speaks for and against; null when nothing does. */
export const candidate = (scan: Scan, start: number, end: number, from: number, to: number): Candidate | null => {
  const { words, text } = scan;
  const shape = nameShape(words, text, start, end);
  if (shape < -2.5 || insideBody(words, text, start, end)) return null;
  // 暄和|路南: the side of a road.
  if (ROADSIDE.test(text.slice(start, end)) && isHan(text.charCodeAt(start - 1))) return null;
  const made = FRAMED.exec(text.slice(Math.max(from, start - 4), start))?.[0] ?? '';
  // 授予某某“…”称号, 免去某某的…职务: what is given or taken away stands behind.
  const behind = text.slice(end, Math.min(to, end + 34));
  const framed = made !== '' && FRAMES.some(([verb, what]) => verb.test(made) && what.test(behind));
  const before = framed ? 'frame' : contextBefore(text, start, from, scan.titles.flags);
  const after = framed ? 1.5 : scoreAfter(words, text, end, to);
  let score = shape + scoreBefore(before) + after;
  if (joins(words, text, end, to)) score -= 4;
  // 林总|书记: the last letter opens the post.
  if (words.longest(text, end - 1, Math.min(to, end + 3), TITLE_FLAGS) > end) score -= 3;
  if (after < 1.75 && splitsWord(words, text, start, end, to)) score -= 1.5;
  if (end - start === 3 && after !== 1.5 && weakLast[text.charCodeAt(end - 1)] === 1) score -= 2;
  // 刘路平|等组成的: the letter before 等 belongs to the name.
  if (end - start === 2 && LAST_OF_LIST.test(text.slice(end, Math.min(to, end + 4)))) score -= 3;
  // 孙铭和|、王某: a mark behind the conjunction makes it a letter of the name.
  if (end - start === 2 && text.startsWith('和、', end)) score -= 3;
  // 罗富和|出席: nobody joins a doing to a name.
  if (end - start === 2 && AND_DOES.test(text.slice(end, end + 3))) score -= 3;
  // 傅明先|先后到: the letter stands twice.
  if (end - start === 2 && text.startsWith('先先后', end)) score -= 4;
  // 林平|在座谈会上发言, 赵林|冒着大雨: what the last letter opens is no part of the name.
  if (end - start === 3 && OPENS_PHRASE.test(text.slice(end - 1, Math.min(to, end + 12)))) score -= 2.5;
  // 武某|致开幕辞: so is this.
  if (end - start === 3 && text.charAt(end - 1) === '致' && ADDRESSES.test(text.slice(end, end + 2))) score -= 4;
  // 肖某|作的报告: the verb, not the last letter of the name.
  if (end - start === 3 && text.charAt(end - 1) === '作' && GIVES.test(text.slice(end, end + 4))) score -= 4;
  if (before !== 'title' && before !== 'status' && SCENERY.test(text.charAt(end - 1))) score -= 1;
  if (before !== 'title' && before !== 'separator' && isParticleSurname[text.charCodeAt(start)] === 1) score -= 4;
  // 沈抚|示范区: a zone, not a person.
  if (ZONE_AFTER.test(text.slice(end, end + 10)) || SETTLEMENT_AFTER.test(text.slice(end, end + 3))) score -= 4;
  // 王林|说,: the verb before what somebody says.
  if (end - start === 3 && text.charAt(end - 1) === '说') score -= 4;
  if (text.charAt(start) === '余' && COUNTED_BEFORE.test(text.charAt(start - 1))) score -= 4;
  if (IN_PICTURE.test(text.slice(start, end))) score -= 4;
  if (end - start === 3 && KIND.test(text.charAt(end - 1))) score -= 3;
  // 《马帮(组照)》: the title of a work.
  if (text.charAt(start - 1) === '《') score -= 2.5;
  if (MARKED.has(text.charAt(start - 1) + text.charAt(end))) score -= 2.5;
  // 克|林顿总统: the end of a longer run of letters for foreign names.
  if (before === 'none' && isTransliterated(text, start - 1, end)) score -= 4;
  // 成员|国之后, 教练|席上: the post is the beginning of another word.
  if (before === 'title' && words.longest(text, scan.titles.starts[start] as number, Math.min(to, end), WORD) > start)
    score -= 4;
  // 来台|江开展: the second letter of a place.
  if (before === 'body' && (words.lookup(text, start - 1, start + 1) & (FLAG.place | FLAG.placeShort)) !== 0)
    score -= 4;
  // 市领导|来台江: the verb and where to.
  if (text.charAt(start) === '来' && (words.lookup(text, start + 1, end) & (FLAG.place | FLAG.placeShort)) !== 0)
    score -= 4;
  // 国防部长|时强调: a surname that is mostly another word, with a verb.
  if (end - start === 3 && OTHER_WORD.has(text.charAt(start))) {
    const given = words.lookup(text, start + 1, end);
    if ((given & DOING) !== 0 && words.countOfWord(text, start + 1, end) >= 500) score -= 2;
  }
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
  // 负责人|高度赞赏: a very common word behind a post.
  if (before === 'title' && end - start === 2 && words.countOfWord(text, start, end) >= 5000) score -= 2;
  if (before !== 'title' && insideWord(words, text, start, end)) score -= 4;
  // 感谢|周院士, 如何|理解: the surname ends a common word.
  if (INNER.has(before) && words.countOfWord(text, start - 1, start + 1) >= 1000) score -= 2.5;
  if (before === 'none' && followedByTitle(words, text, end, to)) score += 2.25;
  else if (addressed(text, end)) score += 1.5;
  // 省长|回某某|强调: with a post before and a doing behind, both ends are certain.
  if (before === 'title' && after >= 2) score += 0.5;
  let rule = `name-${before}`;
  const tagged = score + (shape >= 1 ? TAGGED : 1);
  if (scan.tagged.get(start) === end) {
    score = tagged;
    rule = 'name-tagged';
  }
  return { start, end, name: text.slice(start, end), score, before, rule, tagged };
};

/** 阿美 in 沙特阿美: a body or state known by its whole name runs over the candidate and begins before it. */
function insideBody(words: Trie, text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - 4); at < start; at++) {
    if (words.longest(text, at, Math.min(text.length, end + 6), FLAG.body | FLAG.country) >= end) return true;
  }
  return false;
}
