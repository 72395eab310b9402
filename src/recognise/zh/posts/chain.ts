import type { Span } from '../../../domain/text.ts';
import { isHan } from '../../../grammar/zh/characters.ts';
import { FLAG, TITLE_FLAGS } from '../../../grammar/zh/lexicon.ts';
import { RANKS, STEMS, TITLE_MODIFIERS } from '../../../grammar/zh/posts.ts';
import type { Analysis } from '../analysis.ts';
import { COMPANY_POST, departmentEnding, levelStart, PARTY_ORGAN, unknownBody, unknownCompany } from './body-before.ts';
import { bareCompanyStart } from './host-company.ts';
import type { Endings, Item } from './post.ts';

/** Titles that another title comes before: 总经理助理, 总统新闻秘书. */
const COMBINING = new Set(['助理', '新闻秘书', '代表', '秘书']);

const NAMED_BRANCH = /(?<!(?:中学|小学|学校|学院|大学|医院|公司|集团|[局委镇乡村县区市省厅校系]))党(?:总支|支部)$/u;

const longestSuffix = (text: string, end: number, words: ReadonlySet<string>, longest: number): number => {
  for (let length = Math.min(longest, end); length > 0; length--)
    if (words.has(text.slice(end - length, end))) return end - length;
  return -1;
};

/** What may stand between a state's name and a post in it: 智利共和国总统. */
const STATE_FORM = /(?:人民|社会主义|伊斯兰|民主|联邦|阿拉伯)*(?:共和国|王国|公国|联邦|酋长国|合众国)$/u;

/** The state whose post stands at `end`. */
function stateBefore({ text, words }: Analysis, end: number): Span | null {
  const form = STATE_FORM.exec(text.slice(Math.max(0, end - 14), end))?.[0].length ?? 0;
  for (let length = 8; length >= 2; length--) {
    const start = end - form - length;
    if (start >= 0 && (words.lookup(text, start, end - form) & FLAG.country) !== 0) return { start, end };
  }
  return null;
}

/** 某特别行政区|第六任|行政长官: length of the count of terms in front of a post. */
const termBefore = (text: string, start: number): number =>
  /第[一二三四五六七八九十]{1,3}任$/u.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;

/** The post whose title ends at `end`, read leftwards; null when no title ends there. */
function itemEnding(analysis: Analysis, endings: Endings, end: number): Item | null {
  const { text, titles } = analysis;
  const flags = (titles.flags[end] as number) & TITLE_FLAGS;
  if (flags === 0) return null;
  const head = titles.starts[end] as number;
  let start = head;
  for (;;) {
    // 梁园区|副区长: the modifier 园区 does not reach into a place.
    if (endings.places.has(start)) break;
    const modifier = longestSuffix(text, start, TITLE_MODIFIERS, 8);
    const at = modifier >= 0 ? modifier : longestSuffix(text, start, RANKS, 5);
    if (at < 0) break;
    start = at;
  }
  // 全国总工会|主席: the post in a union of unions, which no firm has.
  if (text.startsWith('总工会', start)) start += 3;
  if (COMBINING.has(text.slice(head, end)) && ((titles.flags[start] as number) & FLAG.post) !== 0)
    start = titles.starts[start] as number;
  // 院党组成员: the group of a court or hospital that is named elsewhere.
  if (text.startsWith('党组', start) && /(?:^|[、,。;:\s])[院厅]$/u.test(text.slice(Math.max(0, start - 2), start)))
    start--;
  // 药理化党总支|书记: a branch with a name of its own is the body; the organ of a school or town belongs to the title.
  const branch = endings.bodies.get(head);
  if (branch !== undefined && branch.start < start && NAMED_BRANCH.test(text.slice(branch.start, branch.end)))
    start = head;
  // 区|政协委员: a seat in the body of that level.
  const seat = /^政协(?=委员$|常委$)/u.test(text.slice(start, end)) ? levelStart(text, start) : -1;
  if (seat >= 0) {
    const place = endings.places.get(start);
    return {
      ...{ start: place?.start ?? seat, end, title: text.slice(start + 2, end), titleStart: start + 2, flags },
      ...{ body: { start: place?.start ?? seat, end: start + 2 }, elliptic: false, place: null },
    };
  }
  // 组织部长 ends the body with the first letter of the title.
  const fused = STEMS.test(text.charAt(start)) && text.charAt(start + 1) === '长' ? start + 1 : -1;
  let body = endings.bodies.get(start) ?? (fused > 0 ? endings.bodies.get(fused) : undefined) ?? null;
  body ??= departmentEnding(analysis, start) ?? (fused > 0 ? departmentEnding(analysis, fused) : null);
  // 市人大常委会人事代表|办公室主任: an office is never all of a name that goes on to its left.
  if (body !== null && OFFICE.test(text.slice(body.start, body.end)) && isHan(text.charCodeAt(body.start - 1)))
    body = unknownBody(analysis, start) ?? body;
  // 副支队长兼|某部部长: what joins two posts.
  if (body !== null && text.charAt(body.start) === '兼') body = { ...body, start: body.start + 1 };
  let place = body === null ? (endings.places.get(start - termBefore(text, start)) ?? null) : null;
  // 云水社区|书记, 云水社区|社区主任: what a community is run by has no other name.
  const community = /^副?(?:书记|主任)$/u.test(text.slice(start, end))
    ? (endings.places.get(start) ?? endings.places.get(start - (text.startsWith('社区', start - 2) ? 2 : 0)))
    : undefined;
  if (body === null && community !== undefined && text.startsWith('社区', community.end - 2)) {
    body = { start: community.start, end: community.end, elliptic: false };
    place = null;
  }
  // 太白湖新区|党工委书记, 镇|党委书记: the organ of a place is a body of its own.
  const organ = PARTY_ORGAN.exec(text.slice(start, end))?.[0];
  if (organ !== undefined && (body === null || PARTY_ORGAN.test(text.slice(body.start, body.end)))) {
    const from = place?.start ?? levelStart(text, start);
    if (
      text.charAt(start - 1) === '校' ||
      /(?:^|[^学医法检科书剧])院$/u.test(text.slice(Math.max(0, start - 2), start))
    ) {
      body = null;
      start--;
    } else if (from >= 0) {
      body = { start: from, end: start + organ.length, elliptic: false };
      place = null;
    } else if (body === null && place === null) {
      // 某某集团|党委|委员: the organ was read as part of the firm's name.
      const whole = endings.bodies.get(start + organ.length);
      if (whole !== undefined && HAS_ORGAN.test(text.slice(whole.start, start)))
        body = { start: whole.start, end: start, elliptic: false };
    }
  }
  // 中色|大冶|总经理: letters before the short name of a place belong to the firm.
  if (place !== null && COMPANY_POST.test(text.slice(start, end)) && isHan(text.charCodeAt(place.start - 1))) {
    const firm = unknownCompany(analysis, start);
    if (firm !== null && firm.start < place.start) {
      body = firm;
      place = null;
    }
  }
  // 某某集团|市场开发总监: what a director directs.
  const directed =
    body === null && place === null && text.startsWith('总监', start)
      ? DIRECTED.exec(text.slice(Math.max(0, start - 14), start))
      : null;
  if (directed !== null) {
    start -= directed[1]?.length ?? 0;
    body = endings.bodies.get(start) ?? { ...firmBefore(text, start), elliptic: false };
  }
  const bare = place === null ? bareCompanyStart(text, start) : -1;
  if (bare >= 0 && (body === null || body.start >= bare)) body = { start: bare, end: start, elliptic: false };
  if (body === null && place === null) body = unknownBody(analysis, start);
  if (body === null && place === null && COMPANY_POST.test(text.slice(start, end)))
    body = unknownCompany(analysis, start);
  // 甲国总统: the state is part of the phrase, so that a chain of posts goes on to its left.
  if (body === null && place === null) place = stateBefore(analysis, start);
  // 区总河长, 市总河长: a level that belongs to the title alone.
  if (
    body === null &&
    place === null &&
    /(?:^|[、,。;:\s了由请])[省市区县镇乡村]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    start--;
  // 冰心散文奖|获得者: what somebody was given stands before it.
  if (text.startsWith('获得者', start))
    start -= PRIZE.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0;
  // 景泰涌|河长: the water or road in somebody's care, whatever its name.
  const care =
    CARE.test(text.slice(start, end)) && body === null && place === null
      ? CARED_FOR.exec(text.slice(Math.max(0, start - 14), start))
      : null;
  const from = body?.start ?? place?.start ?? start - (care?.[0].length ?? 0);
  return {
    start: from,
    end,
    title: text.slice(start, end),
    titleStart: start,
    flags,
    body,
    elliptic: body?.elliptic ?? false,
    place,
  };
}

/** The firm that ends at `end`, back to the mark before it. */
function firmBefore(text: string, end: number): Span {
  let start = end;
  while (start > 0 && end - start < 14 && isHan(text.charCodeAt(start - 1))) start--;
  return { start, end };
}

/** Bodies of which a party organ is part. */
const HAS_ORGAN = /(?:集团|公司|银行|大学|学院|中学|小学|学校|医院|厂)$/u;

const DIRECTED = /(?:集团|公司|银行|股份)([\u4e00-\u9fff]{2,6})$/u;

const PRIZE = /[^、,。;:\s]{2,12}[奖章号]$/u;

const OFFICE = /^(?:办公室|办|处|科)$/u;

const CARE = /^(?:副|总|第一|副总)?[河湖林路链田段街]长$/u;
const CARED_FOR = /(?<=[、,])[^、,。;:的在到由是]{2,12}$/u;

const OWN_BODY = /^[我本该][校院市县区局系]$/u;
const SEPARATOR = /[、 ,兼和及]/u;
const SEAT = /(?:[省市区县州旗盟]委|工委|党委)(?:常委|委员)$|党组副?书记$/u;
/** 有关部门负责同志,|某公司副总经理某某: others, before the next of the list. */
const CROWD = /(?:负责同志|负责人|人员|(?:课题|调研|考察)[组团]成员)$/u;
const SESSION = /第?[一二三四五六七八九十\d]{1,3}届$/u;

/** 副主任|(挂职): how somebody holds the post. */
const ASIDE = /\((?:挂职|兼|兼职|主持工作|正?[处科厅局县]级|副[处科厅局县]级|[^()]{2,12}(?:长|主任|书记|主席))\)$/u;

/** Posts that stand before position `end` one after the other, in text order. `mixed` when 和 joins unlike ones. */
export function chainBefore(analysis: Analysis, endings: Endings, end: number): { items: Item[]; mixed: boolean } {
  const { text } = analysis;
  const items: Item[] = [];
  let mixed = false;
  /** Whether a conjunction stands before the last item read. */
  let joined = false;
  let at = end;
  while (at > 0 && text.charAt(at - 1) === ' ') at--;
  // 时任浙江省委书记的张三
  if (text.charAt(at - 1) === '的' && ((analysis.titles.flags[at - 1] as number) & FLAG.post) !== 0) at--;
  for (;;) {
    at -= ASIDE.exec(text.slice(Math.max(0, at - 16), at))?.[0].length ?? 0;
    const item = itemEnding(analysis, endings, at);
    // 甲主任,乙局长丙: the post behind one name does not open the next one's.
    if (item === null || (items.length > 0 && endings.persons.has(item.titleStart))) break;
    // 总统某和夫人、乙国总统某: whose wife it is stands before.
    if (items.length > 0 && item.title === '夫人') break;
    // 副主任李新生、乙局局长何某: the end of a name is no post.
    const { titleStart, end: stop } = item;
    if (analysis.persons.near(titleStart, stop).some((name) => name.start < titleStart && name.end >= stop)) break;
    items.unshift(item);
    mixed ||= joined;
    // 甲院副院长、我校教授: the reporter's own body.
    const own = item.body === null && OWN_BODY.test(text.slice(Math.max(0, item.start - 2), item.start)) ? 2 : 0;
    // 第九届|某委员会副主任: the term of a body stands before it.
    const term = SESSION.exec(text.slice(Math.max(0, item.start - own - 6), item.start - own))?.[0].length ?? 0;
    const first = item.start - own - term;
    const separator = text.charAt(first - 1);
    // 县委常委|副县长, 党组书记|局长: a seat in a committee needs no mark before the post.
    const seated = SEAT.test(text.slice(Math.max(0, first - 5), first));
    if (!seated && !SEPARATOR.test(separator)) break;
    joined = separator === '和' || separator === '及';
    at = seated ? first : first - 1;
    while (at > 0 && text.charAt(at - 1) === ' ') at--;
    if (
      separator === ',' &&
      (((analysis.titles.flags[at] as number) & FLAG.post) === 0 || CROWD.test(text.slice(Math.max(0, at - 6), at)))
    )
      break;
  }
  return { items, mixed };
}
