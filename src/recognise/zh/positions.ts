import type { Span } from '../../domain/text.ts';
import { FLAG, lexicon, TITLE_FLAGS } from '../../grammar/zh/lexicon.ts';
import {
  ACADEMIC,
  GOVERNMENT_LEVELS,
  isPartyDepartment,
  NEVER_BEHIND,
  RANKS,
  STEMS,
  TITLE_MODIFIERS,
  WHOLE_BODIES,
} from '../../grammar/zh/posts.ts';
import type { Analysis } from './analysis.ts';
import type { NameMention } from './names/document.ts';
import type { BodyPhrase } from './phrases.ts';

/** A post as stated: the words of its title and of its body, with the span of both. `body` null when none is said. */
export interface Post extends Span {
  readonly title: string;
  readonly body: string | null;
  /** The body's own words in the text when `body` had to be completed from its neighbours (组织部 of 区委组织部). */
  readonly said: string | null;
  readonly bodySpan: Span | null;
  readonly rule: string;
}

/** One post of a chain before bodies are carried over. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly titleStart: number;
  readonly flags: number;
  readonly body: Span | null;
  readonly elliptic: boolean;
  readonly place: Span | null;
}

/** Where bodies and places end, for looking left from a title. */
export interface Endings {
  readonly bodies: ReadonlyMap<number, Span & { elliptic: boolean }>;
  readonly places: ReadonlyMap<number, Span>;
  readonly persons: ReadonlySet<number>;
}

export function endingsOf(analysis: Analysis): Endings {
  const bodies = new Map<number, Span & { elliptic: boolean }>();
  for (const body of analysis.bodies.all) bodies.set(body.end, body);
  const places = new Map<number, Span>();
  for (const place of analysis.places.all) if (place.head === '' || place.kind !== 'site') places.set(place.end, place);
  return { bodies, places, persons: new Set(analysis.persons.all.map((person) => person.end)) };
}

const longestSuffix = (text: string, end: number, words: ReadonlySet<string>, longest: number): number => {
  for (let length = Math.min(longest, end); length > 0; length--)
    if (words.has(text.slice(end - length, end))) return end - length;
  return -1;
};

/** Department or known body that ends at `end`, when no phrase of the sentence was found there. */
function departmentEnding({ words, text }: Analysis, end: number): (Span & { elliptic: boolean }) | null {
  for (let length = 12; length >= 2; length--) {
    if (end - length < 0) continue;
    const flags = words.lookup(text, end - length, end);
    if ((flags & (FLAG.body | FLAG.levelBody)) !== 0) return { start: end - length, end, elliptic: false };
    if ((flags & FLAG.department) !== 0) return { start: end - length, end, elliptic: true };
  }
  return null;
}

/** Titles that another title comes before: 总经理助理, 总统新闻秘书. */
const COMBINING = new Set(['助理', '新闻秘书', '代表', '秘书']);
const PARTY_ORGAN = /^(?:党工委|党委|党总支|党支部)/u;
const LEVEL_LETTER = /[区镇乡市县校村道]/u;
/** 太白湖新区|党工委: where the level before an organ begins, with the unknown name of its zone; -1 when no level stands there. */
function levelStart(text: string, end: number): number {
  if (!LEVEL_LETTER.test(text.charAt(end - 1))) return -1;
  const before = /[^与和及同到在由向、,。;:“”()\s]{2,8}$/u.exec(text.slice(Math.max(0, end - 9), end - 1))?.[0] ?? '';
  const zone = /(?:新|开发|示范|高新|管理|度假|旅游|园|集聚|实验|试验|合作|功能|经济|矿|林|产业)$/u.test(before);
  if (zone) return end - 1 - before.length;
  return text.slice(end - 2, end) === '街道' ? end - 2 : end - 1;
}
const COMPANY_POST = /(?:董事长|总经理|总裁|首席执行官|创始人|经理|总工程师|监事长)$/u;
const NO_COMPANY = /[的了在是等由向,。;:、“”()\s]|公司|企业|集团|双方|单位|部门|原|现任|时任|该|我|本|各|代表|项目/u;

const PLACE_OR_LEVEL = FLAG.place | FLAG.placeShort | FLAG.body | FLAG.town;
const BODY_ENDING =
  /[委局厅部办处科院校所站社队组会团行厂馆]$|(?:中心|公司|集团|机关|政协|政府|法庭|基地|园区|管理区|开发区|领导小组)$/u;
const NO_BODY = /[的了在是等由向被把让给]|(?:各|有关|相关|负责)/u;

/** 市合作交流办|主任: from a place or level at the start of a clause up to the post, when no phrase was read there. */
function unknownBody({ text, words, persons, titles }: Analysis, end: number): (Span & { elliptic: boolean }) | null {
  let start = end;
  while (start > 0 && end - start < 25 && !/[、,。;:\s“”()]/u.test(text.charAt(start - 1))) start--;
  while (start < end && /[和由与请及]/u.test(text.charAt(start))) start++;
  const name = text.slice(start, end);
  if (name.length < 3 || name.length > 24 || !BODY_ENDING.test(name) || NO_BODY.test(name)) return null;
  const opens = words.longest(text, start, end, PLACE_OR_LEVEL);
  const level = LEVEL_LETTER.test(name.charAt(0)) || name.startsWith('省') || name.startsWith('州');
  const listed = /[、,]/u.test(text.charAt(start - 1)) && (titles.flags[start - 1] as number) !== 0;
  if ((opens < 0 && !level && !listed) || opens === end) return null;
  return persons.near(start, end).some((person) => person.start < end && person.end > start)
    ? null
    : { start, end, elliptic: false };
}

/** 华润置地副总裁: letters between a separator and a company's post name the company, though nothing marks them as a name. */
function unknownCompany({ text, persons }: Analysis, end: number): (Span & { elliptic: boolean }) | null {
  let start = end;
  while (start > 0 && end - start < 11 && !/[、,。;:\s]/u.test(text.charAt(start - 1))) start--;
  while (start < end && /[和由与请]/u.test(text.charAt(start))) start++;
  const name = text.slice(start, end);
  if (name.length < 3 || name.length > 10 || NO_COMPANY.test(name)) return null;
  return persons.near(start, end).some((person) => person.start < end && person.end > start)
    ? null
    : { start, end, elliptic: false };
}

/** The post whose title ends at `end`, read leftwards; null when no title ends there. */
function itemEnding(analysis: Analysis, endings: Endings, end: number): Item | null {
  const { text, titles } = analysis;
  const flags = (titles.flags[end] as number) & TITLE_FLAGS;
  if (flags === 0) return null;
  const head = titles.starts[end] as number;
  let start = head;
  for (;;) {
    const modifier = longestSuffix(text, start, TITLE_MODIFIERS, 6);
    const at = modifier >= 0 ? modifier : longestSuffix(text, start, RANKS, 5);
    if (at < 0) break;
    start = at;
  }
  if (COMBINING.has(text.slice(head, end)) && ((titles.flags[start] as number) & FLAG.post) !== 0)
    start = titles.starts[start] as number;
  // 组织部长 ends the body with the first letter of the title.
  const fused = STEMS.test(text.charAt(start)) && text.charAt(start + 1) === '长' ? start + 1 : -1;
  let body = endings.bodies.get(start) ?? (fused > 0 ? endings.bodies.get(fused) : undefined) ?? null;
  body ??= departmentEnding(analysis, start) ?? (fused > 0 ? departmentEnding(analysis, fused) : null);
  let place = body === null ? (endings.places.get(start) ?? null) : null;
  // 太白湖新区|党工委书记, 镇|党委书记: the organ of a place is a body of its own.
  const organ = PARTY_ORGAN.exec(text.slice(start, end))?.[0];
  if (organ !== undefined && (body === null || PARTY_ORGAN.test(text.slice(body.start, body.end)))) {
    const from = place?.start ?? levelStart(text, start);
    if (text.charAt(start - 1) === '校') {
      body = null;
      start--;
    } else if (from >= 0) {
      body = { start: from, end: start + organ.length, elliptic: false };
      place = null;
    }
  }
  if (body === null && place === null) body = unknownBody(analysis, start);
  if (body === null && place === null && COMPANY_POST.test(text.slice(start, end)))
    body = unknownCompany(analysis, start);
  // 区总河长, 市总河长: a level that belongs to the title alone.
  if (
    body === null &&
    place === null &&
    /(?:^|[、,。;:\s])[省市区县镇乡村]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    start--;
  const from = body?.start ?? place?.start ?? start;
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

const SEPARATOR = /[、 ,兼和及]/u;

/** Posts that stand before position `end` one after the other, in text order. `mixed` when 和 joins unlike ones. */
function chainBefore(analysis: Analysis, endings: Endings, end: number): { items: Item[]; mixed: boolean } {
  const { text } = analysis;
  const items: Item[] = [];
  let mixed = false;
  let at = end;
  while (at > 0 && text.charAt(at - 1) === ' ') at--;
  // 时任浙江省委书记的张三
  if (text.charAt(at - 1) === '的' && ((analysis.titles.flags[at - 1] as number) & FLAG.post) !== 0) at--;
  for (;;) {
    const item = itemEnding(analysis, endings, at);
    // 甲主任,乙局长丙: the post behind one name does not open the next one's.
    if (item === null || (items.length > 0 && endings.persons.has(item.titleStart))) break;
    items.unshift(item);
    const separator = text.charAt(item.start - 1);
    if (!SEPARATOR.test(separator)) break;
    if (separator === '和' || separator === '及') mixed = true;
    at = item.start - 1;
    while (at > 0 && text.charAt(at - 1) === ' ') at--;
    if (separator === ',' && ((analysis.titles.flags[at] as number) & FLAG.post) === 0) break;
  }
  return { items, mixed };
}

const levelOf = (text: string): string => {
  const found = /(省|自治区|市|区|县|州|旗|盟|镇|乡|街道)(?:委|政府|人大|政协|纪委|$)/u.exec(text);
  return found?.[1] ?? '';
};

/** Posts that belong to the kind of body a report is about, when it names none: the school of a 校长. */
const HOSTS: readonly (readonly [post: RegExp, head: RegExp])[] = [
  [
    /^(?:(?:常务)?副?校长|校(?:党|团).*|教导主任|教务主任|政教主任|德育主任|班主任|党支部副?书记|支部书记|总支副?书记)$/u,
    /(?:学校|小学|中学|大学|学院|幼儿园|高中|初中|中)$/u,
  ],
  [/^(?:董事长|(?:副)?总经理|总裁|副总裁|总会计师|党委书记)$/u, /(?:公司|集团)$/u],
];

/** How far back, in characters, the host of a post is looked for; then among the first bodies of the report. */
const HOST_REACH = 1500;
const HOST_FIRST = 40;

/** The nearest body of that kind named before `position`, else the first one of the report. */
function hostBefore({ text, bodies }: Analysis, position: number, head: RegExp): string | null {
  const named = (body: BodyPhrase): boolean =>
    !body.elliptic && body.end - body.start >= 4 && head.test(text.slice(body.start, body.end));
  const host =
    bodies.near(Math.max(0, position - HOST_REACH), position).findLast(named) ??
    (head.source.includes('学') ? bodies.all.slice(0, HOST_FIRST).find(named) : undefined);
  return host === undefined ? null : text.slice(host.start, host.end);
}

/** Heads of a state hold their post in the state, not in the body named before. */
const OF_STATE = /^(?:国家主席|国家副主席|总统|副总统|首相|国王|王储)$/u;

/** Units of a force that stand without its name: 市公安局…,禁毒支队支队长. */
const UNIT = /(?:支队|大队|中队|总队|派出所)$/u;
const UNIT_OWNER = /(?:公安局|公安厅|分局|消防.*)$/u;

/** Gives every item of a chain its body, carried over from its neighbours where the text leaves it out. */
function complete(analysis: Analysis, items: readonly Item[], before: string | null = null): Post[] {
  const { text } = analysis;
  const posts: Post[] = [];
  let carried: string | null = null;
  let committee: string | null = null;
  for (const item of items) {
    const said = item.body === null ? null : text.slice(item.body.start, item.body.end);
    if (said !== null && /(?:省|市|区|县|州|旗|盟|镇|乡)委/u.test(said)) committee = said.replace(/委.*$/u, '委');
    let title = item.title;
    let body = said;
    let rule = 'post-body';
    if ((said === null || said === '政府' || said === '人民政府') && (item.flags & FLAG.government) !== 0) {
      const level = GOVERNMENT_LEVELS.get(title.slice(-2)) ?? '';
      if (item.place !== null) body = `${text.slice(item.place.start, item.place.end)}政府`;
      else {
        const carrier: string = (committee ?? carried ?? '').replace(/(?:区委|委|政府|人民政府|人大.*|政协)$/u, '');
        const own = levelOf(`${carrier}委`);
        body = own === level || carrier.endsWith(level) ? `${carrier}政府` : `${level}政府`;
        if (carrier === '') body = `${level}政府`;
      }
      rule = 'post-government';
    } else if (said === null && item.place !== null) {
      body = null;
      rule = 'post-place';
    } else if (said === null && carried === null && (HOSTS.find(([post]) => post.test(title)) ?? null) !== null) {
      const [, head] = HOSTS.find(([post]) => post.test(title)) as (typeof HOSTS)[number];
      body = hostBefore(analysis, item.start, head);
      rule = 'post-host';
    } else if (said === null) {
      body = ACADEMIC.has(title) || OF_STATE.test(title) || (item.flags & FLAG.group) !== 0 ? null : carried;
      rule = body === null ? 'post-bare' : 'post-carried';
    } else if (item.elliptic) {
      const office = governmentOf(carried);
      const above: string | null = carried ?? before;
      const parent: string | null =
        UNIT.test(said) && above !== null && UNIT_OWNER.test(above)
          ? above
          : isPartyDepartment(said)
            ? (committee ?? office)
            : placePart(committee ?? carried ?? before);
      body = parent === null ? said : parent + said;
      title = text.slice(item.body?.start ?? item.start, item.end);
      rule = 'post-department';
    } else if (WHOLE_BODIES.test(said)) {
      const own = /(?:[省市区县州旗盟镇乡]委|中央政治局|中共中央政治局|中央书记处|中央军委|中央纪委)$/u.exec(said)?.[0];
      if (own !== undefined) title = own + title;
      rule = 'post-committee';
    }
    if (title === '国务委员') body = '国务院';
    if (body !== null && !ACADEMIC.has(title)) carried = body;
    posts.push({
      start: item.start,
      end: item.end,
      title,
      body,
      said: item.elliptic ? said : null,
      bodySpan: item.body,
      rule,
    });
  }
  return posts;
}

const governmentOf = (body: string | null): string | null => (body?.endsWith('政府') ? body : null);

/** 区委 -> 区, 玉溪市委 -> 玉溪市, 市公安局 -> 市: the place part of a body, null when it says none. */
function placePart(body: string | null): string | null {
  if (body === null) return null;
  const words = lexicon();
  const place = words.longest(body, 0, body.length, FLAG.place);
  if (place > 0) return body.slice(0, place);
  const committee = /^(.*?[省市区县州旗盟镇乡])(?:委|党工委|党委|工委|政府|人大|政协|人民政府|纪委|公安局)/u.exec(body);
  return committee?.[1] ?? null;
}

/** Posts said of one mention of a person, before or behind the name. */
export interface PersonPosts {
  readonly mention: NameMention;
  readonly posts: readonly Post[];
}

const JOINS = /^(?:[、 ]|和|与|及|以及)$/u;

/** Posts of all persons of a report, mention by mention; a list of names shares the posts before its first. */
export function postsOfPersons(analysis: Analysis): PersonPosts[] {
  const { text, persons } = analysis;
  const endings = endingsOf(analysis);
  const result: PersonPosts[] = [];
  let shared: readonly Post[] = [];
  let previousEnd = -1;
  persons.all.forEach((mention, index) => {
    const { items, mixed } = chainBefore(analysis, endings, mention.start);
    const gap = previousEnd >= 0 ? text.slice(previousEnd, mention.start) : '';
    const next = persons.all[index + 1];
    const listed = next !== undefined && JOINS.test(text.slice(mention.end, next.start));
    let posts: readonly Post[] = [];
    if (items.length > 0) {
      const joined = result.at(-1)?.posts.at(-1)?.body ?? null;
      const follows = /^[、,]$/u.test(text.slice(previousEnd, items[0]?.start));
      posts = mixed && listed ? [] : complete(analysis, items, follows ? joined : null);
      shared = posts.length === 1 ? posts : [];
    } else if (JOINS.test(gap) && shared.length > 0) posts = shared;
    else shared = [];
    const behind = postBehind(analysis, endings, mention) ?? namedAs(analysis, endings, mention);
    result.push({ mention, posts: behind === null ? posts : [...posts, ...behind] });
    previousEnd = mention.end;
  });
  return result;
}

/** 包河区团委王素娟书记: the post behind the name, its body before it. */
function postBehind(analysis: Analysis, endings: Endings, mention: NameMention): Post[] | null {
  const { text, words } = analysis;
  const end = words.longest(text, mention.end, Math.min(text.length, mention.end + 12), TITLE_FLAGS);
  if (end < 0 || end - mention.end < 2) return null;
  const title = text.slice(mention.end, end);
  if (NEVER_BEHIND.has(title)) return null;
  const body = endings.bodies.get(mention.start) ?? null;
  const said = body === null ? null : text.slice(body.start, body.end);
  return [
    { start: body?.start ?? mention.end, end, title, body: said, said: null, bodySpan: body, rule: 'post-behind' },
  ];
}

const AS_CHAIR = /^为(?:[^,。;]{0,2})/u;
const CAREER = /(?:曾任|历任|现任|担任|兼任|出任|当选为?|就任|升任|转任|调任)/u;

/** 以张三为主席的甲协会, 张三…曾任甲局局长: a post that a verb gives the person behind the name. */
function namedAs(analysis: Analysis, endings: Endings, mention: NameMention): Post[] | null {
  const { text, titles } = analysis;
  const stop = text.slice(mention.end, mention.end + 120).search(/[。;！？\n]/u);
  const end = stop < 0 ? Math.min(text.length, mention.end + 120) : mention.end + stop;
  if (text.charAt(mention.start - 1) === '以' && AS_CHAIR.test(text.slice(mention.end, mention.end + 3))) {
    const title = analysis.words.longest(text, mention.end + 1, Math.min(end, mention.end + 10), TITLE_FLAGS);
    if (title < 0) return null;
    const next =
      text.charAt(title) === '的'
        ? analysis.bodies.near(title + 1, title + 1).find((body) => body.start === title + 1)
        : undefined;
    const body =
      next ??
      analysis.bodies.near(mention.start - 60, mention.start).findLast((b) => b.end <= mention.start && !b.elliptic);
    const said = body === undefined ? null : text.slice(body.start, body.end);
    return [
      {
        start: mention.end + 1,
        end: title,
        title: text.slice(mention.end + 1, title),
        body: said,
        said: null,
        bodySpan: body ?? null,
        rule: 'post-as-chair',
      },
    ];
  }
  const clause = text.slice(mention.end, Math.min(end, mention.end + 80));
  const career = CAREER.exec(clause);
  if (
    career === null ||
    analysis.persons
      .near(mention.end, mention.end + career.index)
      .some((p) => p.start > mention.start && p.start < mention.end + career.index)
  )
    return null;
  const from = mention.end + career.index + career[0].length;
  for (let at = from + 2; at <= Math.min(end, from + 30); at++) {
    if (((titles.flags[at] as number) & FLAG.post) === 0 || /[长员任记席]/u.test(text.charAt(at))) continue;
    const { items } = chainBefore(analysis, endings, at);
    return items.every((item) => item.start >= from - 1)
      ? complete(analysis, items).map((post) => ({ ...post, rule: 'post-career' }))
      : null;
  }
  return null;
}
