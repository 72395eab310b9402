import type { ReportFacts } from '../domain/fact.ts';
import type { Division } from '../grammar/zh/gazetteer.ts';
import { LEVELS, type Level } from '../grammar/zh/levels.ts';
import { divisionsAbove, divisionsShort } from './code-list.ts';
import { type DivisionMention, disambiguate, divisionMentions, divisionOfPublication, placesOf } from './divisions.ts';
import { prefecture } from './prefecture.ts';

/** Which place a level word stands for at a position of one report. */
export interface PlaceContext {
  /** Full name of the place, such as 中原区 for 区; null when the text does not make it certain. */
  placeAt(level: Level, position: number): string | null;
  /** Divisions the report names for sure: those of its main prefecture first, then the most specific. */
  readonly certain: readonly Division[];
}

/** A place that holds this share of all places a text names at its level or below is the one a bare level word means. */
const DOMINANT = 2 / 3;

/** A mention whose division is known, with the divisions above; of an ambiguous name, the name alone. */
type Chain = readonly Pick<Division, 'name' | 'kind'>[];

/** Looks through all reports of a document, so that what one says helps the others. */
export function placeContexts(facts: readonly ReportFacts[]): PlaceContext[] {
  const own = facts.map((one) => {
    const { full, short } = placesOf(one);
    const text = one.report.content.folded;
    const arrivals = arrivalsIn(text);
    const guests = guestDivisions(text, arrivals);
    const said = [...divisionMentions(text), ...full].sort((a, b) => a.start - b.start);
    const listed = peers(text, said);
    const atHome = ({ name, start }: DivisionMention) =>
      !guests.has(name) && !LEADER_AT.test(text.slice(Math.max(0, start - 12), start)) && !listed.has(start);
    const mentions = said.filter(atHome);
    const named = [...mentions, ...short.filter(atHome)];
    const visited = destinations(one, named);
    return { text, arrivals, said, mentions, visited, all: named.filter(({ name }) => !visited.has(name)) };
  });
  const publication = divisionOfPublication(facts[0]?.report.document.source.publication ?? null) ?? outletOf(facts);
  const everywhere = own.flatMap(({ all }) => all);
  // What all reports say is asked for seldom, and costs a look through all of them for each.
  let shared: readonly Division[] | undefined;
  const knownEverywhere = (): readonly Division[] => {
    shared ??= knownDivisions(everywhere, publication) ?? (publication === null ? [] : [publication]);
    return shared;
  };
  /** 云州新闻网讯…北岭市政协副主席某某出席,|市政协副主席某某主持: behind a guest from another prefecture, the outlet's own place. */
  const elsewhere = (before: DivisionMention | undefined, level: Level): string | undefined => {
    const [there] = before?.divisions ?? [];
    const here =
      publication === null ? undefined : above(publication).find(({ name, kind }) => fits(name, kind, level));
    return there && publication && here && prefecture(there.code) !== prefecture(publication.code)
      ? here.name
      : undefined;
  };
  return own.map(({ text, arrivals, said, mentions, visited, all }) => {
    const known = knownDivisions(all, publication) ?? knownEverywhere();
    const chains = all.map((mention) => chainOf(mention, known));
    const fixedAt = memo((level: Level) => dominant(chains, level));
    const furtherAt = memo((level: Level) =>
      dominant(
        [...everywhere.map((mention) => chainOf(mention, known)), ...(publication ? [above(publication)] : [])],
        level,
      ),
    );
    return {
      certain: known,
      placeAt(level, position) {
        const from = arrivals.find(({ start, end }) => start <= position && position < end)?.from;
        const guest = from?.findLast(
          ({ name, divisions, start }) => start < position && fits(name, divisions[0]?.kind, level),
        );
        if (guest) return guest.name;
        const before = mentions.findLast(
          ({ name, divisions, start }) => start < position && fits(name, divisions[0]?.kind, level),
        );
        // 甲区委书记某某,|区委副书记: colleagues whom one sentence lists.
        const named = said.findLast(({ name, start }) => start < position && name.endsWith(level));
        if (named && COLLEAGUE.test(text.slice(named.start + named.name.length, position))) return named.name;
        // 我市: the place of whoever publishes.
        const home =
          publication === null || !text.includes(`我${level}`)
            ? undefined
            : above(publication).find(({ name, kind }) => fits(name, kind, level));
        if (home) return home.name;
        // Where hosts are met abroad, a post is theirs once their place was said in the sentence.
        const met = before !== undefined && visited.size > 0 && !/[。\n]/u.test(text.slice(before.start, position));
        return (met ? before.name : fixedAt(level)) ?? elsewhere(before, level) ?? before?.name ?? furtherAt(level);
      },
    };
  });
}

/** Behind a place: its body, and nothing that takes anybody elsewhere, up to another post of one list. */
const COLLEAGUE = /^(?:委|政府|人大|政协|纪委)[^。;来到赴在率与同向往]{2,40}[,、]$/u;

/** 眉山网讯: the outlet that a dateline names is of the place it is called after. */
const OUTLET = /^[\u4e00-\u9fff]{2,6}?(?:日报|晚报|新闻网|网|在线|发布|融媒|新闻|电视台)/u;

function outletOf(facts: readonly ReportFacts[]): Division | null {
  for (const { report } of facts) {
    const dateline = report.sentences.find(({ part }) => part === 'dateline')?.span;
    const outlet = dateline && OUTLET.exec(report.content.folded.slice(dateline.start, dateline.end))?.[0];
    const division = divisionOfPublication(outlet ?? null);
    if (division !== null) return division;
  }
  return null;
}

/** The function, working each argument out once. */
function memo<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as V;
  };
}

/** 总书记在|某省考察时的讲话: where a leader of the state spoke says nothing of where the report is from. */
const LEADER_AT = /(?:总书记|总理|委员长)[^,。;\n]{0,4}在$/u;

/** Starts of provinces of one list, three or more: 上海市、江苏省、浙江省 are hosts alike, none of them the report's own. */
function peers(text: string, mentions: readonly DivisionMention[]): ReadonlySet<number> {
  const starts = mentions
    .filter(({ divisions }) => divisions[0]?.code.length === 2)
    .map(({ name, start }) => ({ start, end: start + name.length }))
    .sort((a, b) => a.start - b.start);
  const found = new Set<number>();
  let list: number[] = [];
  for (const [i, { start }] of starts.entries()) {
    const last = starts[i - 1];
    list = last !== undefined && /^[、和]?$/u.test(text.slice(last.end, start)) ? [...list, start] : [start];
    if (list.length >= 3) for (const one of list) found.add(one);
  }
  return found;
}

/** 某县考察团|来我县: whose visitors come to "our county" is another county than the one meant by a bare level word. */
const GUESTS =
  /(?<=^|[。\n])[^。\n]{2,80}?[来莅到赴]我[市县区旗州镇乡](?=[^。\n]{0,12}(?:考察|参观|学习|调研|交流|观摩|取经|洽谈|访问))/gu;

/** 某区代表团|来扶余考察: who comes to see a place named is from elsewhere. */
const COMES_TO =
  /(?<=^|[。\n])[^。\n]{2,80}?(?:代表团|考察团|访问团)来(?=[\u4e00-\u9fff]{1,5}?(?:考察|参观|学习|交流|访问|洽谈))/gu;

/** 我市|参加某市运动会开幕式: the host of what "our city" takes part in. */
const AWAY = /我([市县区旗州])(?:组团|代表团|代表队|选手)?(?:参加|出席|亮相)[^。\n,]{2,12}/gu;

/** Where a report tells who came, and the divisions they came from. */
interface Arrival {
  readonly start: number;
  readonly end: number;
  readonly from: readonly DivisionMention[];
}

const arrivalsIn = (text: string): Arrival[] =>
  [...text.matchAll(COMES_TO)].map(({ index, 0: told }) => ({
    start: index,
    end: index + told.length,
    from: divisionMentions(told).map((mention) => ({ ...mention, start: mention.start + index })),
  }));

function guestDivisions(text: string, arrivals: readonly Arrival[]): ReadonlySet<string> {
  const names = new Set(arrivals.flatMap(({ from }) => from.map(({ name }) => name)));
  for (const [told, level = ''] of text.matchAll(AWAY))
    for (const { name } of divisionMentions(told)) if (name.endsWith(level)) names.add(name);
  for (const [told] of text.matchAll(GUESTS)) {
    const level = told.at(-1) as string;
    for (const { name } of divisionMentions(told)) if (name.endsWith(level)) names.add(name);
  }
  return names;
}

/** 率团赴某市: the place that a party of another place travels to. */
const JOURNEY = /(?:率[^。\n,;]{0,14}|一行|组团|带队)赴$/u;

/** 带队赴某市|招商考察: nobody of that place is at home in the report. */
const ABROAD =
  /(?:带队|率队|率团|组团)赴[\u4e00-\u9fff]{2,6}(?:招商|考察|对接|洽谈|拜访|推介)|赴[\u4e00-\u9fff]{2,6}(?:开展)?异地/u;

/** Places travelled to, of which the report names another one of the same level. */
function destinations({ report, entities }: ReportFacts, mentions: readonly DivisionMention[]): ReadonlySet<string> {
  const text = report.content.folded;
  const reached = new Set(
    entities.locations
      .filter(({ mentions: said }) =>
        said.some(({ span: { start } }) => JOURNEY.test(text.slice(Math.max(0, start - 20), start))),
      )
      .flatMap(({ name }) => [name, ...divisionsShort(name).map((division) => division.name)]),
  );
  // 赴宁波|镇海区, 赴苏州、昆山: divisions said together with the one reached.
  let end = -1;
  for (const { name, start } of [...mentions].sort((a, b) => a.start - b.start)) {
    const listed = end >= 0 && start >= end && /^[、和]?$/u.test(text.slice(end, start));
    if (listed) reached.add(name);
    if (reached.has(name)) end = start + (text.startsWith(name, start) ? name.length : name.length - 1);
  }
  if (reached.size === 0 || ABROAD.test(text)) return reached;
  const home = new Set(mentions.filter(({ name }) => !reached.has(name)).map(({ name }) => name.at(-1)));
  return new Set([...reached].filter((name) => home.has(name.at(-1))));
}

const above = (division: Division): Chain => [division, ...divisionsAbove(division)];

function chainOf({ name, divisions }: DivisionMention, known: readonly Division[]): Chain {
  const division = known.find((one) => divisions.includes(one)) ?? disambiguate(divisions, known);
  const [first] = divisions;
  return division === null ? [{ name, kind: first?.kind ?? 'district' }] : above(division);
}

/** A level word never stands for a larger division in whose name it happens to end: kind and last character must agree. */
const fits = (name: string, kind: string | undefined, level: Level): boolean =>
  name.endsWith(level) && (kind === undefined || (LEVELS[level] as readonly string[]).includes(kind));

function dominant(chains: readonly Chain[], level: Level): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const chain of chains) {
    // Of a county-level city and the prefecture above it, both 市, each mention counts for the nearest.
    const place = chain.find(({ name, kind }) => fits(name, kind, level));
    if (place === undefined) continue;
    total += 1;
    counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= DOMINANT * total ? first[0] : null;
}

/** Divisions that stand for sure: by a unique name, or by lying in or above another one or the publication's; null without any. */
function knownDivisions(mentions: readonly DivisionMention[], publication: Division | null): Division[] | null {
  const named = mentions.filter(({ divisions }) => divisions.length > 0 && (divisions[0]?.code.length ?? 9) < 9);
  const names = new Map(named.map((mention) => [mention.name, mention.divisions]));
  const unique = [...names.values()].flatMap((divisions) => (divisions.length === 1 ? divisions : []));
  const hints = publication === null ? unique : [...unique, publication];
  const known = new Map<string, Division>();
  for (const [name, divisions] of names) {
    const division = disambiguate(divisions, hints);
    if (division !== null) known.set(name, division);
  }
  return known.size > 0 ? inOrder(known, named) : null;
}

function inOrder(known: ReadonlyMap<string, Division>, mentions: readonly DivisionMention[]): Division[] {
  const counts = new Map<string, number>();
  for (const { name } of mentions) {
    const code = known.get(name)?.code ?? '';
    if (code !== '') counts.set(prefecture(code), (counts.get(prefecture(code)) ?? 0) + 1);
  }
  // A province is no prefecture: it decides only where nothing smaller is named.
  const weight = ({ code }: Division) =>
    code.length === 2 && !isMunicipality(code) ? 0 : (counts.get(prefecture(code)) ?? 0);
  return [...new Set(known.values())].sort((a, b) => weight(b) - weight(a) || b.code.length - a.code.length);
}

const isMunicipality = (code: string): boolean => prefecture(`${code}01`) === code;
