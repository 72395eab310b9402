import { ABSTRACT_SITES, CERTAIN_SITES, NATURAL_SITES } from '../../../grammar/zh/heads.ts';
import { FLAG } from '../../../grammar/zh/lexicon.ts';
import type { Run } from '../runs.ts';
import type { Token } from '../tokens.ts';
import { type Head, isAnchor, rare } from './name-parts.ts';
import { nameStart, OPENING } from './name-start.ts';
import type { PlacePhrase } from './phrase.ts';

const PLACE_BEFORE = FLAG.place | FLAG.placeShort | FLAG.town;

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

/** A site whose head ends at token `last`, null when no name stands before the head. */
export function siteAt(
  run: Run,
  text: string,
  from: number,
  head: Head,
  last: number,
  word: string,
): PlacePhrase | null {
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
