import type { Organisation } from '../../domain/mention.ts';
import type { Span } from '../../domain/text.ts';
import { GENERIC_BODIES } from '../../grammar/zh/generic.ts';
import { FLAG, lexicon } from '../../grammar/zh/lexicon.ts';
import { isPartyDepartment } from '../../grammar/zh/posts.ts';
import { Trie } from '../../grammar/zh/trie.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import { type BodyDraft, mergeBodies } from './merge-bodies.ts';
import type { BodyPhrase } from './phrases/phrase.ts';
import type { PersonPosts } from './posts/of-persons.ts';

/** 某报|消息 is a dateline, 全国档案局|长会议 a meeting of those who head such bodies. */
const NO_BODY_BEFORE = /^(?:消息|讯|记者|报道|长(?:会议|座谈会|联席|级|们|.长))/u;

/** Bodies of one report: what its sentences name, and what its posts imply in words of the text. */
export function organisationsOf(analysis: Analysis, posts: readonly PersonPosts[]): Organisation[] {
  const { text, report } = analysis;
  const own = text;
  const drafts = new Map<string, BodyDraft>();
  const byPost = new Map<number, string>();
  const add = (name: string, span: Span, rule: string, alias?: string): void => {
    const draft = drafts.get(name) ?? { aliases: new Set<string>(), mentions: [] };
    if (alias !== undefined && alias !== name) draft.aliases.add(alias);
    if (draft.mentions.at(-1)?.span.start !== span.start && !byPost.has(span.start)) {
      draft.mentions.push({
        sentence: sentenceAt(report, span.start),
        span: { start: span.start, end: span.end },
        rule,
      });
    }
    drafts.set(name, draft);
  };
  for (const { posts: list } of posts) {
    for (const post of list) {
      if (post.bodySpan === null || post.body === null) continue;
      if (!byPost.has(post.bodySpan.start))
        add(post.body, post.bodySpan, post.rule, own.slice(post.bodySpan.start, post.bodySpan.end));
      byPost.set(post.bodySpan.start, post.body);
    }
  }
  // 新华社北京8日电: the agency that sent the story is told by its dateline, not in it.
  const dateline = report.sentences.find(({ part }) => part === 'dateline')?.span;
  let previous: { end: number; name: string } | null = null;
  for (const phrase of analysis.bodies.all) {
    if (dateline !== undefined && phrase.start >= dateline.start && phrase.end <= dateline.end) continue;
    const term = SESSION.exec(own.slice(phrase.start, phrase.end))?.[0].length ?? 0;
    const body = term === 0 ? phrase : { ...phrase, start: phrase.start + term };
    let said = own.slice(body.start, body.end);
    // 区人大常委会|组织部分代表: a whole body organises some.
    if (said.endsWith('组织部') && own.charAt(body.end) === '分') said = said.slice(0, -3);
    const listed: boolean = previous !== null && text.slice(previous.end, body.start) === '、';
    let name: string | null = byPost.get(body.start) ?? said;
    if (body.elliptic && !byPost.has(body.start)) {
      const acts =
        /[,;:、。是]$|^$/u.test(text.slice(0, body.start).slice(-1)) &&
        DEPARTMENT_ACTS.test(text.slice(body.end, body.end + 30));
      const office = OFFICE.test(said) || acts;
      const follows: boolean = listed || (office && previous !== null && text.slice(previous.end, body.start) === ',');
      name = (follows && previous !== null ? inherited(previous.name, said) : null) ?? (office ? said : null);
    }
    // 县政府办、住建局: a member of a list that a level has opened.
    else if (
      body.rule === 'body-listed' &&
      previous !== null &&
      MEMBERS_BETWEEN.test(text.slice(previous.end, body.start)) &&
      !LEVELLED.test(said) &&
      analysis.words.longest(text, body.start, body.end, FLAG.placeShort) < 0 &&
      !said.endsWith('队')
    )
      name = inherited(previous.name, said) ?? said;
    if (
      name === null ||
      isGeneric(name) ||
      isStation(analysis, body, name) ||
      NO_BODY_BEFORE.test(text.slice(body.end, body.end + 4))
    ) {
      previous = null;
      continue;
    }
    if (
      body.rule !== 'body-listed' &&
      !byPost.has(body.start) &&
      isPlaceAlone(name, text.slice(body.end, body.end + 14))
    ) {
      previous = { end: body.end, name };
      continue;
    }
    add(name, body, body.rule, said);
    if (COMPANY.test(name)) {
      const division = analysis.words.longest(text, body.start, body.end, FLAG.place);
      if (division > 0 && body.end - division > 6) drafts.get(name)?.aliases.add(own.slice(division, body.end));
    }
    for (const name of jointly(analysis, body)) add(name.name, name, 'body-joint', name.alias);
    previous = { end: body.end, name };
  }
  for (const { name, span } of teams(analysis)) add(name, span, 'body-team', own.slice(span.start, span.end));
  for (const { name, span } of actingTowns(analysis)) add(name, span, 'body-town-acting');
  for (const { name, span } of shortForms(analysis, [...drafts.keys()]))
    add(name, span, 'body-short', own.slice(span.start, span.end));
  return mergeBodies(drafts);
}

/** 云州站: a stage of a relay or a railway station, not an office. */
const isStation = ({ words, text }: Analysis, { start, end }: Span, name: string): boolean =>
  name.endsWith('站') && words.longest(text, start, end, FLAG.place | FLAG.placeShort) === end - 1;

/** 十四届|全国政协, 主办方|某某学院: neither the term of a national body nor what it does is part of its name. */
const SESSION =
  /^第?[一二三四五六七八九十\d]{1,3}届(?=全国)|^兼(?=.{3})|^[^省市区县]{0,6}?(?:主办|承办|协办)(?:方|单位)|^[^省市区县]{0,4}会上(?=.{3})|^(?:充分肯定|高度评价)/u;

/** Offices of which each government or committee has one; they stand without their level. */
const OFFICE = /^(?:政府办|党政办|党委办)(?:公室)?$/u;

/** 安监局负责人通报, 国土局就某事作了发言: a department at the start of a clause that acts needs no level. */
const DEPARTMENT_ACTS =
  /^(?:、[^,。;:、]{2,10}){0,6}(?:主要|相关|分管|有关)?(?:负责人|负责同志)|^(?:、[^,。;:、]{2,10}){0,6}(?:相关|有关)(?:部门|单位|科室)(?:参加|列席|陪同)|^(?:就[^,。;]{2,24})?(?:作了?|进行)[^,。;]{0,8}(?:发言|汇报|表态|报告|说明)|^(?:汇报|通报|宣读)/u;

const MEMBERS_BETWEEN = /^、(?:[^、,。;]{2,8}、){0,2}$/u;
const LEVELLED = /^团?[省市区县州旗盟镇乡]|(?:分局|公司|街道办事处|街道党工委)$|^[\u4e00-\u9fff]{2,3}[省市区县州镇乡]/u;

const ACTING =
  /^(?:等[^,。;]{0,6})?(?:主要|分管|有关|相关|班子|党政)*(?:负责人|负责同志|领导|同志)|^就[^,。;]{2,40}[作做]了?[^,。;]{0,8}(?:发言|汇报|表态)|^(?:党委|政府|办事处|党工委)?(?:召开|举行|举办|组织|承办|主办|开展|汇报|作了?)/u;

/** 柳河镇、双桥街道负责人: towns and subdistricts that act or send somebody are bodies too. */
function actingTowns({ text, places }: Analysis): { name: string; span: Span }[] {
  const found: { name: string; span: Span }[] = [];
  let acting = -1;
  for (const place of places.all.toReversed()) {
    if (place.kind !== 'town' && place.kind !== 'subdistrict') continue;
    const listed = text.charAt(place.end) === '、' && acting === place.end + 1;
    if (
      !listed &&
      (!ACTING.test(text.slice(place.end, place.end + 56)) || /[赴到往入]$/u.test(text.slice(0, place.start)))
    )
      continue;
    acting = place.start;
    found.push({
      name: text.slice(place.start, place.end),
      span: { start: place.start, end: place.end },
    });
  }
  return found.reverse();
}

const TEAM_LIST = /^(?:、[\u4e00-\u9fff]{2,4}){0,8}等队(?!伍|员|长)/u;

/** 甲、乙、丙等队: each place is a team. */
function teams({ text, places }: Analysis): { name: string; span: Span }[] {
  return places.all
    .filter((place) => place.head === '' && TEAM_LIST.test(text.slice(place.end, place.end + 40)))
    .map(({ start, end }) => ({ name: `${text.slice(start, end)}队`, span: { start, end } }));
}

/** 第三人民医院 behind 江南市第三人民医院: the name without its place, where nothing else was read. */
function shortForms({ words, text, bodies }: Analysis, names: readonly string[]): { name: string; span: Span }[] {
  const full = new Map<string, string>();
  const shorts = new Trie(1 << 8);
  for (const name of names) {
    const known = words.longest(name, 0, name.length, FLAG.place);
    const place = known > 0 ? known : (PLACE_OF_NAME.exec(name)?.[0].length ?? 0);
    if (place === 0 || name.length - place < SHORTEST_SHORT_FORM) continue;
    full.set(name.slice(place), name);
    shorts.add(name.slice(place), 1);
  }
  const found: { name: string; span: Span }[] = [];
  if (full.size === 0) return found;
  for (let at = 0; at < text.length; at++) {
    const end = shorts.longest(text, at, text.length, 1);
    if (end < 0) continue;
    if (bodies.near(at, end).every((body) => body.end <= at || body.start >= end)) {
      found.push({ name: full.get(text.slice(at, end)) ?? '', span: { start: at, end } });
    }
    at = end - 1;
  }
  return found;
}

const PLACE_OF_NAME = /^[\u4e00-\u9fff]{2,3}[市县区州]/u;
const SHORTEST_SHORT_FORM = 4;
const COMPANY = /(?:公司|集团|厂)$/u;

const JOINT = /(?:(?:人民)?政府|政协|妇联|总工会|文联|人大|人大常委会|纪委|纪委监委|法院|检察院)$/u;

/** 甲市、乙市人民政府: each of the places has the body that only the last one names. */
function jointly({ text, places }: Analysis, body: BodyPhrase): (Span & { name: string; alias: string })[] {
  const head = JOINT.exec(body.head)?.[0];
  if (head === undefined) return [];
  const found: (Span & { name: string; alias: string })[] = [];
  let at = body.start;
  for (const place of places.near(body.start - 80, body.start).reverse()) {
    if (place.head !== '' || place.end !== at - 1 || !/[、暨]/u.test(text.charAt(at - 1))) continue;
    const alias = text.slice(place.start, place.end);
    found.push({ start: place.start, end: place.end, name: alias + head, alias });
    at = place.start;
  }
  return found;
}

/** Grounds that are a body only where they act or send somebody: 产业园, 超市. */
const GROUNDS =
  /(?:产业园区?|科技园|工业园区?|物流园|园区|开发区|高新区|经开区|集聚区|超市|商场|市场|贸易中心|行政中心|车间|家庭牧场|家庭农场|体育馆)$/u;
const SENDS =
  /^(?:的|党|董事|总经理|工会)?(?:主要|分管|有关|相关|班子|党政)*(?:负责|领导|同志|干部|代表|职工)|^(?:、[^,。;:、]{2,16}){0,8}(?:和[^,。;:、]{2,16})?等?(?:主要|分管|有关|相关|部门|单位)*(?:负责人|负责同志)/u;
const isPlaceAlone = (name: string, behind: string): boolean =>
  GROUNDS.test(name) && !SENDS.test(behind) && !ACTING.test(behind);

const isGeneric = (name: string): boolean => GENERIC_BODIES.has(name) || name.length < 2 || NO_BODY.test(name);

/** Common nouns, sittings of a body (某县委第3次常委会) and pairs of bodies. */
const NO_BODY =
  /^\(|^第?\d+次|^[省市县区乡镇村]?[两三]级|小分队$|旗下(?:公司|企业)$|给予|以来|时间|记者(?!站|协会|之家)|巡察组巡察|第?\d+次(?:政府|党委)$|^米面|^“[^“”]+”(?:(?:党?支部|村|社区)$|暨)|提案评议会$|省?乡镇人大$|(?:工作|专题|整改|问题)研究会$|^\d[\d.]*万?余?[个家支]|^(?:一流|世界一流|国内一流|高水平)|(?:中小学|大中小学校?|委常委|党和政府|[近\d百千万余多几]部)$|^(?:驻?多国|国际组织)|^(?!.*政治协商).{3,40}第?[一二三四五六七八九十百]{1,5}届(?:理事会|董事会|执行委员会|执委会|委员会)$|^多边开发银行$|^[^届]{0,6}[\d一二三四五六七八九十]{1,3}届(?:人大|政协|人大常委会|[省市区县]委|常委会|人民代表大会)$|^(?:各|[省市区县]{2})[^、]*(?:人大|政府|常委会)$|[两三四五六七八九十][市县区](?:人大|政协|政府|人大常委会|纪委)$|(?:第?[\d一二三四五六七八九十百]+次|\d+[届屆].{0,3})常[委务務][^,]{0,3}[会會]$/u;

/** 扬州市委组织部、教育局: a department in a list takes the place of the one before it. */
function inherited(previous: string, said: string): string | null {
  const words = lexicon();
  let found = 0;
  // 安徽省|宿州市|委组织部: as many divisions as stand one in the other.
  for (
    let end = found;
    end >= 0;
    end = words.longest(previous, found, previous.length, FLAG.place | FLAG.placeShort | FLAG.town)
  )
    found = end;
  // 林业局, 农场: divisions of the gazetteer that are bodies give no place.
  const known = found < previous.length ? found : 0;
  const level = known === 0 ? /^[省市区县州旗盟镇乡]/u.exec(previous)?.[0].length : known;
  if (level === undefined) return null;
  const place = previous.slice(0, level);
  return isPartyDepartment(said) && previous.charAt(level) === '委' ? `${place}委${said}` : place + said;
}
