import type { EntityRef, Venue } from '../../domain/fact.ts';
import type { EventType, LocationKind } from '../../domain/vocabulary.ts';
import { AT_HOST, AT_STOP, type PlaceRule, TOUR_TYPES } from '../../grammar/zh/venue-rules.ts';
import { readWordList } from '../../grammar/zh/word-list.ts';
import { isPlaceLike, type Stop, stopsOf } from './places.ts';
import { type CodedSentence, type Group, PLACES, refKey, type Scene } from './scene.ts';
import { alternation } from './words.ts';

const BROAD: ReadonlySet<LocationKind> = new Set(['province', 'city', 'district', 'county']);

const LOCAL: ReadonlySet<LocationKind> = new Set(['town', 'subdistrict']);

const SETTLED: ReadonlySet<EventType> = new Set<EventType>(['MEETING', 'CEREMONY']);

interface Found {
  readonly ref: EntityRef;
  readonly venue: Venue;
  /** Number of the list it stands in. */
  readonly list: number;
}

/** 计划于明年在某地举办, 决定7月在某地召开: not where this was held. */
const PLANNED = /(?:(?:计划|[将拟定])于|决定(?:今年|明年|\d))[^,。;]{0,10}在$/u;

/** 在某国|某市: the state is no place of its own. */
const STATE = new RegExp(`(?:${alternation(readWordList('countries.txt'))})$`, 'u');

const toVenue = (sentence: CodedSentence, { ref, phrase }: Stop, rule: string, list: number): Found => ({
  ref,
  list,
  venue: { place: ref, evidence: { sentence: sentence.sentence.index, span: phrase.name, rule } },
});

/** 甲、乙、丙3个镇和某局: a count sums up the last members. */
const COUNTED = '(?:等?[\\d一二三四五六七八九十两]+个?(?:乡镇|[镇乡村]|街道|社区|单位|企业|项目))?';
const LIST_GAP = new RegExp(`^${COUNTED}(?:[、和及与]|以及|等地、|机关、)$`, 'u');
/** 甲镇乙村,丙镇丁村: a comma between groups of stops; 甲镇集市改造现场、乙小区: a stop's name may go on, and one may stay unread. */
const TOUR_GAP = /^(?:[,;]|(?:[^,。;:、\uE000-\uE002]{0,12}[、和及与]){1,2}(?:[^,。;:、\uE000-\uE002]{2,4}改造)?)$/u;

/** 甲烟厂技改、乙中学: what is done to a stop may stand between it and a body that is the next. */
const BODY_GAP = new RegExp(`${LIST_GAP.source}|^[^,。;:、\\uE000-\\uE002]{0,6}、$`, 'u');

/** 到我县|某镇. */
const OURS = /我[省市县区州旗]$/u;

/** 在某商会|成立十周年之际: when, not where. */
const ANNIVERSARY = /^(?:成立|诞辰|建[校会院党国])[^,。;]{0,12}之际/u;

/** Start of the run of names that stand in each other and end with `group` (某州|某市|某校). */
function runStart({ groups }: CodedSentence, group: Group): number {
  let at = group.at;
  for (let i = groups.indexOf(group) - 1; i >= 0; i--) {
    const before = groups[i] as Group;
    if (before.at !== at - 1 || !isPlaceLike(before)) break;
    at = before.at;
  }
  return at;
}

/** Places that one of `rules` accepts by the words around them, and those listed with one that is. */
function accepted(sentence: CodedSentence, from: number, limit: number, rules: readonly PlaceRule[]): Found[] {
  const found: Found[] = [];
  let previous: { end: number; rule: string } | null = null;
  let list = 0;
  for (const group of sentence.groups) {
    if (!isPlaceLike(group) || group.at < from || group.at >= limit) continue;
    const start = runStart(sentence, group);
    const before = sentence.masked
      .slice(Math.max(0, start - 24), start)
      .replace(STATE, '')
      .replace(OURS, '');
    const after = sentence.masked.slice(group.at + 1, group.at + 28);
    const listed =
      previous !== null &&
      (start < previous.end ||
        (rules !== AT_STOP ? LIST_GAP : group.code === PLACES ? TOUR_GAP : BODY_GAP).test(
          sentence.masked.slice(previous.end, start),
        ));
    const rule = rules.find(
      ({ before: left, after: right }) => (left?.test(before) ?? true) && (right?.test(after) ?? true),
    );
    if ((rule === undefined && !listed) || PLANNED.test(before) || ANNIVERSARY.test(after)) continue;
    if (!listed) list = sentence.offsets[start] ?? 0;
    const name: string = rule?.name ?? previous?.rule ?? '';
    previous = { end: group.at + 1, rule: name };
    found.push(...stopsOf(sentence, group).map((stop) => toVenue(sentence, stop, name, list)));
  }
  return found;
}

/** 林山寨街道城运中心, later 街道城运中心: one place under a shorter name. */
const sameEnd = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && (a.endsWith(b) || b.endsWith(a));

/** Drops repeats, names that a longer name begins with, and large areas when something inside is named. */
function mostSpecific(found: readonly Found[], kinds: ReadonlyMap<string, LocationKind>, keepBroad: boolean): Venue[] {
  const unique = found.filter(
    ({ ref }, i) =>
      !found.slice(0, i).some((other) => refKey(other.ref) === refKey(ref) || sameEnd(other.ref.name, ref.name)),
  );
  const broad = ({ ref }: Found) =>
    ref.kind === 'location' && (BROAD.has(kinds.get(ref.name) ?? 'site') || ref.name.endsWith('赛区'));
  const narrow = unique.filter((item) => !broad(item));
  // 云城区、河东区、云州经济开发区: what is listed with a narrower stop is a stop of its own.
  const outdone = (item: Found) => narrow.some(({ list }) => list !== item.list);
  // 到某街道检查。…首先来到某市场: the town in which the stops told later lie.
  const around = (item: Found) =>
    item.ref.kind === 'location' &&
    LOCAL.has(kinds.get(item.ref.name) ?? 'site') &&
    !unique.some((other) => other !== item && other.list === item.list) &&
    narrow.some(
      ({ ref, venue }) =>
        venue.evidence.sentence > item.venue.evidence.sentence &&
        !(ref.kind === 'location' && LOCAL.has(kinds.get(ref.name) ?? 'site')),
    );
  const covered = ({ ref }: Found) =>
    ref.kind === 'location' &&
    unique.some((other) => other.ref.name !== ref.name && other.ref.name.startsWith(ref.name));
  return unique
    .filter((item) => keepBroad || !broad(item) || !outdone(item))
    .filter((item) => keepBroad || (!covered(item) && !around(item)))
    .map(({ venue }) => venue);
}

/** A sentence, and from where to where in it the gathering is told of. */
export interface Stretch {
  readonly sentence: CodedSentence;
  readonly start: number;
  readonly end: number;
}

/** Where a gathering took place, in the order of the telling. */
export function venuesOf(scene: Scene, type: EventType, word: string, stretches: readonly Stretch[]): Venue[] {
  const kinds = new Map(scene.entities.locations.map(({ name, kind }) => [name, kind]));
  const travels = type === 'COMPETITION' || /考察|招商|拜访|拜会|对接/u.test(word);
  const rules = TOUR_TYPES.has(type) ? AT_STOP : travels ? [...AT_HOST, ...AT_STOP] : AT_HOST;
  const found = stretches.flatMap(({ sentence, start, end }) => accepted(sentence, start, end, rules));
  // Once its host place is known, where people gathered before or went after is none of a meeting's.
  const hosted = SETTLED.has(type) && found.some(({ venue }) => venue.evidence.rule === 'held-at');
  const kept = hosted ? found.filter(({ venue }) => venue.evidence.rule !== 'gathered-at') : found;
  return mostSpecific(kept, kinds, type === 'LECTURE');
}
