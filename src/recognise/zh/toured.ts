import type { Span } from '../../domain/text.ts';
import { GENERIC_BODIES } from '../../grammar/zh/generic.ts';
import { kindOfHead } from '../../grammar/zh/heads.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import { GENERIC } from '../../grammar/zh/name-words.ts';
import {
  BESIDE,
  BODY_STOP,
  BRANCH,
  CLOSED,
  COUNT,
  DOING,
  FIRM,
  LINK,
  LOOKED_INTO,
  LOOKED_INTO_BEFORE,
  NO_STOP,
  PHASE,
  PROJECT,
  STAYING,
  TOUR,
} from '../../grammar/zh/stops.ts';
import type { Trie } from '../../grammar/zh/trie.ts';
import { isAnchor, rare } from './phrases/name-parts.ts';
import type { BodyPhrase, PlacePhrase } from './phrases/phrase.ts';
import type { SpanIndex } from './span-index.ts';
import { tokenise } from './tokens.ts';

/** Stops read in one sentence, and the pieces of them that had been read before. */
export interface Stops {
  readonly bodies: readonly BodyPhrase[];
  readonly places: readonly PlacePhrase[];
  readonly replaced: ReadonlySet<Span>;
}

interface List {
  readonly start: number;
  readonly text: string;
  /** Whether what is listed can only be somewhere one goes. */
  readonly going: boolean;
}

interface Item extends Span {
  readonly name: string;
  readonly closed: boolean;
  readonly going: boolean;
}

const BRACKETS = /^[^()“”]*(?:(?:\([^()]*\)|“[^“”]*”)[^()“”]*)*$/u;
/** What is done at a stop, with all that follows. */
const AND_THEN = new RegExp(`(?<=.{2})(?:${DOING.source}).*$`, 'u');
/** 青禾小学|异地重建: what is done to a stop. */
const REBUILT =
  /(?<=[园院校馆站场厂学小中段])(?:改扩建|异地重建|异地搬迁|扩建|改建|迁建|重建|新建|技改|技术改造|建设)$/u;
/** 城中村改造|云水村: what is done at a stop, in front of it. */
const WORKS_AT = /^(?:城中村|棚户区|老旧小区|危旧房|旧城)改造(?=[\u4e00-\u9fff]{3})/u;
/** 到青禾小区、双桥小区|就环境卫生、垃圾分类等开展视察: the matters are no stops. */
const MATTER = /(?<=.{3})(?:就|围绕|针对)(?=[^,。;]+(?:开展|进行|作|听取|提出|交流)).*$/u;
/** 先后考察了: what is looked at one after the other are places. */
const ONE_BY_ONE = /(?:先后|分别|依次|逐一)(?:实地|现场)?$/u;
/** 甲中心|(政务大厅) */
const ASIDE = /(?<=[\u4e00-\u9fff]{3})\([\u4e00-\u9fff]{2,6}\)$/u;
const SHORTEST = 3;
const LONGEST = 24;
const LONGEST_FIRM = 9;

/** Lists of stops of one sentence, each up to 等 or to what is done there. */
function listsIn(text: string, { start, end }: Span): List[] {
  const sentence = text.slice(start, end);
  const tours = [...sentence.matchAll(TOUR)].map((tour) => {
    const list = tour[3] as string;
    const going = tour[1] !== undefined || ONE_BY_ONE.test(sentence.slice(0, tour.index));
    return { start: start + tour.index + tour[0].length, text: list, going };
  });
  const stays = [...sentence.matchAll(STAYING)].map((stay) => {
    const list = stay[1] as string;
    return { start: start + stay.index + stay[0].length - list.length - 1, text: list, going: true };
  });
  const looked = [...sentence.matchAll(LOOKED_INTO)].flatMap(({ index }) => {
    const from = sentence.lastIndexOf('对', index) + 1;
    const list = sentence.slice(from, index);
    const led = from > 0 && LOOKED_INTO_BEFORE.test(sentence.slice(0, from)) && !/[,。;:!?]/u.test(list);
    return led ? [{ start: start + from, text: list, going: false }] : [];
  });
  return [...tours, ...stays, ...looked];
}

/** Members of a list; 和 splits only where a name can end before it. */
function itemsOf({ start, text, going }: List): Item[] {
  const named = text.replace(MATTER, '');
  const closed = named.search(CLOSED);
  const list = closed < 0 ? named : named.slice(0, closed);
  // 参观了圣诺热管、富凯公司等企业: firms are gone to.
  const firms =
    closed >= 0 && /(?:公司|集团|厂)(?=、|$)/u.test(list) && /^等(?:\d*余?家)?(?:企业|公司)/u.test(named.slice(closed));
  const cuts: [from: number, to: number][] = [];
  let from = 0;
  for (const { index, 0: link } of list.matchAll(LINK)) {
    if (index - from < 2 && link !== '、') continue;
    cuts.push([from, index]);
    from = index + link.length;
  }
  cuts.push([from, list.length]);
  return cuts.map(([a, b]) => {
    const works = WORKS_AT.exec(list.slice(a, b))?.[0].length ?? 0;
    const member = list.slice(a + works, b);
    const count = member.search(COUNT);
    const name = member
      .slice(0, count > 0 ? count : undefined)
      .replace(/(?:项目)?(?:建筑)?(?:施工|建设|作业)?(?:现场|一线|工地)$/u, (tail) =>
        tail.startsWith('项目') ? '项目' : '',
      )
      .replace(AND_THEN, '')
      .replace(REBUILT, '')
      .replace(ASIDE, '');
    const from = start + a + works;
    return { start: from, end: from + name.length, name, closed: closed >= 0, going: going || firms };
  });
}

const HEADS = FLAG.bodyHead | FLAG.siteHead;

function headOf(words: Trie, text: string, { start, end }: Span): string {
  for (let at = Math.max(start + 1, end - 8); at < end - 1; at++)
    if ((words.lookup(text, at, end) & HEADS) !== 0) return text.slice(at, end);
  return (words.lookup(text, end - 1, end) & HEADS) !== 0 ? text.slice(end - 1, end) : '';
}

/** Whether the words before the head, if there are any, make a name: a place, a rare word, letters of no word. */
function isNamed(words: Trie, text: string, { start, end }: Span): boolean {
  const tokens = tokenise(words, text, start, end, []);
  return tokens.some(
    (token, i) =>
      isAnchor(token) ||
      (token.kind === 'code' && i === 0) ||
      (rare(tokens, i) && !GENERIC.has(text.slice(token.start, token.end))),
  );
}

const isSite = (words: Trie, head: string): boolean => (words.lookup(head, 0, head.length) & FLAG.siteHead) !== 0;

/** 东海化工: a name before a trade. */
const isFirm = (words: Trie, text: string, item: Item): boolean =>
  item.going && item.name.length < LONGEST_FIRM && FIRM.test(item.name) && isNamed(words, text, item);

/** Stops that the list they stand in tells: 先后来到青禾化工、云水名城二期等地. */
export function touredStops(
  words: Trie,
  text: string,
  sentence: Span,
  bodies: SpanIndex<BodyPhrase>,
  places: SpanIndex<PlacePhrase>,
  others: SpanIndex<Span>,
): Stops {
  const found: { bodies: BodyPhrase[]; places: PlacePhrase[]; replaced: Set<Span> } = {
    bodies: [],
    places: [],
    replaced: new Set(),
  };
  const seen = new Set<number>();
  for (const list of listsIn(text, sentence)) {
    const items = itemsOf(list);
    const read =
      items.length > 1 &&
      (items.some((item) => touches(bodies, item) || touches(places, item) || isFirm(words, text, item)) ||
        items.filter(({ name }) => PROJECT.test(name)).length > 1);
    for (const item of items) {
      const { end } = item;
      const { start, core } = openingOf(item, places);
      const name = text.slice(core, end);
      if (
        seen.has(start) ||
        end - start < SHORTEST ||
        (core > start && name.length < 2) ||
        name.length > LONGEST ||
        !BRACKETS.test(name)
      )
        continue;
      if (NO_STOP.test(name) || GENERIC_BODIES.has(name) || touches(others, item)) continue;
      const within = [...bodies.near(start, end), ...places.near(start, end)].filter(
        (other) => other.start < end && other.end > core,
      );
      const head = headOf(words, text, item);
      const whole = bodies
        .near(core, end)
        .find((body) => body.end === end && body.start <= core && body.start >= start);
      if (
        whole !== undefined &&
        (isSite(words, head) || BODY_STOP.test(name) || whole.rule === 'body-firm') &&
        !places.near(core, end).some((place) => place.end === end && place.start <= core)
      )
        found.places.push({
          start: whole.start,
          end,
          kind: 'site',
          head,
          core: Math.max(core, words.longest(text, core, end, FLAG.place)),
          rule: 'site-toured',
        });
      const possible = places
        .near(core, end)
        .find((place) => place.rule === 'site-visited' && place.end === end && place.start <= core);
      if (possible !== undefined) {
        found.replaced.add(possible);
        found.places.push({ ...possible, rule: 'site-toured' });
      }
      if (within.some((other) => other.end >= end && other.start <= core)) continue;
      const firm = FIRM.test(name) && name.length < LONGEST_FIRM;
      const phase = within.some((other) => other.start === core && PHASE.test(text.slice(other.end, end)));
      const cut = within.find((other) => other.end === end);
      const named = isNamed(words, text, { start: core, end: end - head.length });
      const beside =
        read && (BESIDE.test(name) || (head.length > 1 && isSite(words, head) && name.length > head.length + 1));
      if (
        !(
          phase ||
          beside ||
          BRANCH.test(name) ||
          (firm && read && item.going) ||
          (named && (head !== '' || firm || (item.going && (item.closed || read))))
        )
      )
        continue;
      for (const other of within) if (phase || other === cut) found.replaced.add(other);
      seen.add(start);
      if (firm || BODY_STOP.test(name))
        found.bodies.push({ start, end, head: firm ? '公司' : head, elliptic: false, rule: 'body-toured' });
      found.places.push({ start, end, kind: kindOfHead(head), head: head || '处', core, rule: 'site-toured' });
    }
  }
  return found;
}

const touches = (index: SpanIndex<Span>, { start, end }: Span): boolean =>
  index.near(start, end).some((other) => other.start < end && other.end > start);

/** 江苏|苏州: nothing but divisions, in full or one short name after the other. */
function isDivision(start: number, end: number, places: SpanIndex<PlacePhrase>): boolean {
  const divisions = places.near(start, end).filter(({ head }) => head === '');
  let at = start;
  for (const place of divisions) {
    if (place.start === start && place.end === end) return true;
    if (place.start === at && place.rule === 'place-short') at = place.end;
  }
  return at === end;
}

/** The last division the name opens with, and where it goes on behind it: 云水县|青禾镇|某某产业园. */
function openingOf({ start, end }: Span, places: SpanIndex<PlacePhrase>): { start: number; core: number } {
  let opening = { start, core: start };
  if (isDivision(start, end, places)) return { start, core: end };
  for (const place of places.near(start, end))
    if (
      place.start === opening.core &&
      place.end <= end - (place.rule === 'place-short' ? 4 : 2) &&
      (place.head === '' || /[镇乡村]$|街道$|苏木$|嘎查$/u.test(place.head))
    )
      opening = { start: place.start, core: place.end };
  return opening;
}
