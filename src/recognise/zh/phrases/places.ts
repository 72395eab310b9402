import type { LocationKind } from '../../../domain/vocabulary.ts';
import { ABSTRACT_SITES, CERTAIN_SITES, kindOfHead, NATURAL_SITES } from '../../../grammar/zh/heads.ts';
import { FLAG } from '../../../grammar/zh/lexicon.ts';
import { GENERIC } from '../../../grammar/zh/name-words.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import type { Run } from '../runs.ts';
import type { Token } from '../tokens.ts';
import { type Head, headEnding, isAnchor, rare } from './name-parts.ts';
import { nameStart, OPENING } from './name-start.ts';
import type { PlacePhrase } from './phrase.ts';

const DIVISION = FLAG.place | FLAG.town;
const WORKS = new Set(['项目', '工程', '建设项目']);
const PLACE_BEFORE = FLAG.place | FLAG.placeShort | FLAG.town;

/** Divisions and sites that a run names, left to right. */
export function placesOfRun(words: Trie, text: string, run: Run): PlacePhrase[] {
  const places: PlacePhrase[] = [];
  const { tokens } = run;
  let from = 0;
  for (let last = 0; last < tokens.length; last++) {
    const token = tokens[last] as Token;
    if ((token.flags & DIVISION) !== 0 && isAnchor(token)) {
      const head =
        (token.flags & FLAG.place) !== 0
          ? ''
          : (/(?:街道|社区|村|镇|乡|苏木|嘎查)$/u.exec(text.slice(token.start, token.end))?.[0] ?? '');
      const start = head === '' ? token.start : longerTown(tokens, last, from);
      places.push({ start, end: token.end, kind: kindOfHead(head), head, core: start, rule: 'place-division' });
      from = last + 1;
      continue;
    }
    if ((token.flags & FLAG.knownPlace) !== 0) {
      const { start, end } = token;
      places.push({ start, end, kind: 'city', head: '', core: start, rule: 'place-known' });
      from = last + 1;
      continue;
    }
    if ((token.flags & FLAG.site) !== 0 && isWholeSite(words, text, tokens, last)) {
      const { start, end } = token;
      places.push({ start, end, kind: 'site', head: text.slice(end - 1, end), core: start, rule: 'site-known' });
      from = last + 1;
      continue;
    }
    const found = headEnding(words, text, tokens, last, FLAG.siteHead);
    if (found === null || found.token < from) {
      if ((token.flags & FLAG.placeShort) !== 0 && isAnchor(token)) {
        places.push({
          start: token.start,
          end: token.end,
          kind: 'site',
          head: '',
          core: token.start,
          rule: 'place-short',
        });
        if (from === last && opensSettlement(words, text, tokens, last)) from = last + 1;
      }
      continue;
    }
    const word = text.slice(found.start, token.end);
    // 甲大学乙校区|项目: the works are the campus.
    const before = tokens[found.token - 1];
    if (WORKS.has(word) && before !== undefined && (before.flags & FLAG.siteHead) !== 0) continue;
    const kind = kindOfHead(word);
    // 团结新村|街道: the village that a subdistrict is called after.
    if (kind === 'village' && text.startsWith('街道', token.end)) continue;
    const place =
      kind === 'site'
        ? siteAt(run, text, from, found, last, word)
        : settlementAt(tokens, text, from, found, last, word, kind);
    if (
      place !== null &&
      !(word === '乡' && /^(?:[友亲贤愁情土]|政(?!府))/u.test(text.slice(token.end, token.end + 2)))
    ) {
      places.push(place);
      if (kind !== 'site') from = last + 1;
    }
  }
  return places;
}

/** 天安门|管委会 is no site: what follows goes on with another name. */
function isWholeSite(words: Trie, text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || (words.lookup(text, next.start, next.end) & (FLAG.siteHead | FLAG.bodyHead)) === 0;
}

/** 杭州|梅林村: a short division before a settlement with a name of its own. */
function opensSettlement(words: Trie, text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at + 2; i < Math.min(tokens.length, at + 6); i++) {
    const head = headEnding(words, text, tokens, i, FLAG.siteHead);
    if (head === null) continue;
    return (
      kindOfHead(text.slice(head.start, (tokens[i] as Token).end)) !== 'site' &&
      head.start - (tokens[at] as Token).end >= 2
    );
  }
  return false;
}

/** 甸|柳|新村街道: single letters before a town of the gazetteer belong to a longer name that the gazetteer lacks. */
function longerTown(tokens: readonly Token[], at: number, from: number): number {
  let first = at;
  while (first > from && at - first < 2) {
    const token = tokens[first - 1] as Token;
    if (token.kind !== 'word' || token.end - token.start > 1 || token.count > 3000) break;
    first--;
  }
  return at - first === 2 ? (tokens[first] as Token).start : (tokens[at] as Token).start;
}

/** Verbs of one letter that bring somebody along or lead to the place. */
const LEADING_VERBS = new Set('驻 携 率 赴 带 访 到 来 去 往 进 在 由 向 从 对 给 将'.split(' '));
const LEADS_THERE = /(?:[到进赴在来往、和及与入]|走进|前往)$/u;

/** 每村, 邻村: letters before 村 that name none. */
const NO_ONE_LETTER = new Set('每邻外几同出进驻住入产示山乡渔农自我你他这那哪'.split(''));

/** What communities are called in general. */
const COMMON_COMMUNITY = new Set(
  '高质量 智慧 老旧 现代 城市 农村 城乡 示范 基层 新型 各 多个 部分 全国 所属 周边 辖区'.split(' '),
);

/** A verb of several letters that is no noun as well. */
const isDoing = ({ kind, flags, start, end }: Token): boolean =>
  kind === 'word' && end - start > 1 && (flags & FLAG.verb) !== 0 && (flags & FLAG.noun) === 0;

function settlementAt(
  tokens: readonly Token[],
  text: string,
  from: number,
  { token: head, start: headAt }: Head,
  last: number,
  word: string,
  kind: LocationKind,
): PlacePhrase | null {
  let at = head;
  while (at > from) {
    const token = tokens[at - 1] as Token;
    if ((token.flags & FLAG.verb) !== 0 && token.count > 1000 && token.end - token.start > 1) break;
    if (at < head && (isDoing(token) || isDoing(tokens[at] as Token))) break;
    if (token.kind === 'code' && kind !== 'village') break;
    if (kind !== 'community' && GENERIC.has(text.slice(token.start, token.end)) && token.end - token.start > 1) break;
    if (kind !== 'community' && at < head && token.end - token.start > 1 && token.count > 200 && !isAnchor(token))
      break;
    at--;
  }
  while (at < head - 1 && LEADING_VERBS.has(text.slice((tokens[at] as Token).start, (tokens[at] as Token).end))) at++;
  // 省政协机关驻|柏林村: where its people are sent to.
  for (let i = at + 1; i < head; i++)
    if (text.slice((tokens[i] as Token).start, (tokens[i] as Token).end) === '驻') at = i + 1;
  // 联系点|炎山乡|大沟村: what ends in a town of its own is no part of the village's name.
  const town =
    kind === 'village' || kind === 'community'
      ? (/^.{2,5}(?:[镇乡]|(?<!街道)办)(?=.{1,5}$)/u.exec(text.slice((tokens[at] as Token).start, headAt))?.[0]
          .length ?? 0)
      : 0;
  const start = (tokens[at] as Token).start + town;
  const length = headAt - start;
  if (length < 1 || length > 8) return null;
  // 联动社区, 排查社区: a doing and a common noun, unless a place or a way there stands in front.
  if (
    at === head - 1 &&
    isDoing(tokens[at] as Token) &&
    !LEADS_THERE.test(text.slice(Math.max(0, start - 2), start)) &&
    (at === 0 || !isAnchor(tokens[at - 1] as Token))
  )
    return null;
  const first = text.slice((tokens[at] as Token).start, (tokens[at] as Token).end);
  // 牛洼村、贺村: a village of one letter in a list of villages.
  const listed =
    /[村镇乡]、$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    (word === '村' &&
      !NO_ONE_LETTER.has(first) &&
      /(?:[来行]到|深入|走进|前往|赴)$/u.test(text.slice(Math.max(0, start - 2), start)));
  if (length === 1 && (GENERIC.has(first) || (from === 0 && !listed))) return null;
  if (kind === 'community' && COMMON_COMMUNITY.has(text.slice(start, headAt))) return null;
  if (at === from && from === 0 && tokens.slice(at, head).every((t) => t.count > 3000 && t.end - t.start > 1))
    return null;
  return { start, end: (tokens[last] as Token).end, kind, head: word, core: start, rule: `place-${kind}` };
}

/** 塘西河, 中山路: before a head of one letter stand unknown letters or a place, not common words. */
function shortProper(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    const token = tokens[i] as Token;
    if (!isAnchor(token) && !rare(tokens, i) && token.end - token.start > 1 && token.count > 500) return false;
  }
  return true;
}

const SETTLED_IN = /^[\u4e00-\u9fff]{2,4}村(?=[\u4e00-\u9fff]{2,6}(?:安置点|安置区|养殖场|种植基地|采摘园)$)/u;

const REACH = /[渠河江溪路堤]/u;

/** Kinds of housing estate, which no estate is named after. */
const ESTATES =
  /(?:老旧|居民|住宅|封闭式?|开放式?|安置|城镇|多个|部分|各|商品房|物业|示范|文明|平安|无物业|棚户)小区$/u;

function siteAt(run: Run, text: string, from: number, head: Head, last: number, word: string): PlacePhrase | null {
  const { tokens } = run;
  const name = nameStart(run, text, head, word, true);
  // 甲渠花园|段: a reach of a water or road.
  const reach =
    text.charAt((tokens[last] as Token).end) === '段' &&
    REACH.test(text.slice((tokens[0] as Token).start, (tokens[last] as Token).end));
  const end = (tokens[last] as Token).end + (reach ? 1 : 0);
  if (name === null || ESTATES.test(text.slice(Math.max(0, end - 6), end))) return null;
  const core = Math.max(name.at, Math.min(from, head.token));
  const opened =
    name.rule === 'body-common' && (!(OPENING.test(run.before) || /[,。:“]$|^$/u.test(run.before)) || name.at > 0);
  const proper = name.rule === 'body-place' || (NATURAL_SITES.has(word) && name.rule === 'body-proper');
  const certain = CERTAIN_SITES.has(word) && !(ABSTRACT_SITES.has(word) && !proper) && !opened;
  if (ABSTRACT_SITES.has(word) && name.rule === 'body-common') return null;
  // 我县|重大项目: the level is that of whoever speaks, not of a project's name.
  const opens = (tokens[name.at] as Token).start;
  if (ABSTRACT_SITES.has(word) && /^[我全各本][省市区县镇乡]/u.test(text.slice(opens - 1, opens + 1))) return null;
  // 跑出|广场: a verb before the head makes no name, unless the head is a place of work.
  const previous = tokens[head.token - 1];
  if (
    previous !== undefined &&
    name.rule === 'body-common' &&
    (previous.flags & FLAG.verb) !== 0 &&
    !/[厂站所馆点园地心]$/u.test(word)
  )
    return null;
  const named = head.token - name.at - (isAnchor(tokens[name.at] as Token) ? 1 : 0);
  if (
    ABSTRACT_SITES.has(word) &&
    name.rule === 'body-place' &&
    (named < 1 || ((tokens[name.at] as Token).flags & (FLAG.levelBody | FLAG.body)) !== 0)
  )
    return null;
  const anchored = name.rule === 'body-code' || (name.rule === 'body-place' && !certain);
  if (word.length === 1 && !anchored && !shortProper(tokens, name.at, head.token)) return null;
  let own = core;
  while (
    own + 1 < head.token &&
    ((tokens[own] as Token).flags & PLACE_BEFORE) !== 0 &&
    end - (tokens[own + 1] as Token).start > 2
  )
    own++;
  const rule = certain ? 'site-certain' : 'site-visited';
  // 浙江嘉兴|云塘古镇: of several divisions before a name of its own none belongs to it; before common words the last does.
  let first = name.at;
  // 青枝山村|石坝安置点: a camp or home lies in its village.
  if (SETTLED_IN.test(text.slice((tokens[first] as Token).start, end))) {
    const village = SETTLED_IN.exec(text.slice((tokens[first] as Token).start, end))?.[0].length ?? 0;
    return {
      start: (tokens[first] as Token).start + village,
      end,
      kind: 'site',
      head: word,
      core: (tokens[first] as Token).start + village,
      rule,
    };
  }
  // 青禾镇|云山陵园: nor does the town.
  if (
    own - first === 1 &&
    ((tokens[first] as Token).flags & FLAG.town) !== 0 &&
    tokens.slice(own, head.token).some((_, i) => rare(tokens, own + i))
  )
    first = own;
  if (own - first > 1) first = tokens.slice(own, head.token).some((_, i) => rare(tokens, own + i)) ? own : own - 1;
  return {
    start: (tokens[first] as Token).start,
    end,
    kind: 'site',
    head: word,
    core: (tokens[own] as Token).start,
    rule,
  };
}
