import type { Span } from '../../domain/text.ts';
import { FLAG, TITLE_FLAGS } from '../../grammar/zh/lexicon.ts';
import { ACADEMIC, GOVERNMENT_LEVELS, isPartyDepartment, RANKS, STEMS, TITLE_MODIFIERS, WHOLE_BODIES } from '../../grammar/zh/posts.ts';
import type { Analysis } from './analysis.ts';
import type { NameMention } from './names/document.ts';

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
}

export function endingsOf(analysis: Analysis): Endings {
  const bodies = new Map<number, Span & { elliptic: boolean }>();
  for (const body of analysis.bodies) bodies.set(body.end, body);
  const places = new Map<number, Span>();
  for (const place of analysis.places) if (place.head === '' || place.kind !== 'site') places.set(place.end, place);
  return { bodies, places };
}

const longestSuffix = (text: string, end: number, words: ReadonlySet<string>, longest: number): number => {
  for (let length = Math.min(longest, end); length > 0; length--) if (words.has(text.slice(end - length, end))) return end - length;
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
  // 组织部长 ends the body with the first letter of the title.
  const fused = STEMS.test(text.charAt(start)) && text.charAt(start + 1) === '长' ? start + 1 : -1;
  let body = endings.bodies.get(start) ?? (fused > 0 ? endings.bodies.get(fused) : undefined) ?? null;
  body ??= departmentEnding(analysis, start) ?? (fused > 0 ? departmentEnding(analysis, fused) : null);
  const place = body === null ? (endings.places.get(start) ?? null) : null;
  const from = body?.start ?? place?.start ?? start;
  return { start: from, end, title: text.slice(start, end), titleStart: start, flags, body, elliptic: body?.elliptic ?? false, place };
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
    if (item === null) break;
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

/** Gives every item of a chain its body, carried over from its neighbours where the text leaves it out. */
function complete(analysis: Analysis, items: readonly Item[]): Post[] {
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
    if (said === null && (item.flags & FLAG.government) !== 0) {
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
    } else if (said === null) {
      body = ACADEMIC.has(title) || (item.flags & FLAG.group) !== 0 ? null : carried;
      rule = body === null ? 'post-bare' : 'post-carried';
    } else if (item.elliptic) {
      const parent: string | null = isPartyDepartment(said) ? committee : placePart(committee ?? carried);
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
    posts.push({ start: item.start, end: item.end, title, body, said: item.elliptic ? said : null, bodySpan: item.body, rule });
  }
  return posts;
}

/** 区委 -> 区, 玉溪市委 -> 玉溪市, 市公安局 -> 市: the place part of a body, null when it says none. */
function placePart(body: string | null): string | null {
  if (body === null) return null;
  const committee = /^(.*?[省市区县州旗盟镇乡])(?:委|政府|人大|政协|人民政府|纪委|公安局)/u.exec(body);
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
  persons.forEach((mention, index) => {
    const { items, mixed } = chainBefore(analysis, endings, mention.start);
    const gap = previousEnd >= 0 ? text.slice(previousEnd, mention.start) : '';
    const next = persons[index + 1];
    const listed = next !== undefined && JOINS.test(text.slice(mention.end, next.start));
    let posts: readonly Post[] = [];
    if (items.length > 0) {
      posts = mixed && listed ? [] : complete(analysis, items);
      shared = posts.length === 1 ? posts : [];
    } else if (JOINS.test(gap) && shared.length > 0) posts = shared;
    else shared = [];
    const behind = postBehind(analysis, endings, mention);
    result.push({ mention, posts: behind === null ? posts : [...posts, behind] });
    previousEnd = mention.end;
  });
  return result;
}

/** 包河区团委王素娟书记: the post behind the name, its body before it. */
function postBehind(analysis: Analysis, endings: Endings, mention: NameMention): Post | null {
  const { text, words } = analysis;
  const end = words.longest(text, mention.end, Math.min(text.length, mention.end + 12), TITLE_FLAGS);
  if (end < 0 || end - mention.end < 2) return null;
  const title = text.slice(mention.end, end);
  if (title === '代表' || title === '同学' || title === '指挥' || title === '党员' || title === '成员') return null;
  const body = endings.bodies.get(mention.start) ?? null;
  const said = body === null ? null : text.slice(body.start, body.end);
  return { start: body?.start ?? mention.end, end, title, body: said, said: null, bodySpan: body, rule: 'post-behind' };
}
