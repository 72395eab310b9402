import type { EntityRef, Venue } from '../../domain/fact.ts';
import type { EventType, LocationKind } from '../../domain/vocabulary.ts';
import { AT_END, AT_STOP, HELD_AFTER, TOUR_TYPES } from '../../grammar/zh/venue-rules.ts';
import { isPlaceLike, type Stop, stopsOf } from './places.ts';
import { type CodedSentence, refKey, type Scene } from './scene.ts';

const BROAD: ReadonlySet<LocationKind> = new Set(['province', 'city', 'district', 'county']);

interface Found {
  readonly ref: EntityRef;
  readonly venue: Venue;
}

const toVenue = (sentence: CodedSentence, { ref, phrase }: Stop, rule: string): Found => ({
  ref,
  venue: { place: ref, evidence: { sentence: sentence.sentence.index, span: phrase.name, rule } },
});

/** Stops of a tour, in the order of the telling. */
function tourStops(sentence: CodedSentence, limit: number): Found[] {
  return sentence.groups.flatMap((group) => {
    if (!isPlaceLike(group) || group.at >= limit) return [];
    const before = sentence.masked.slice(Math.max(0, group.at - 14), group.at);
    const after = sentence.masked.slice(group.at + 1, group.at + 16);
    const rule = AT_STOP.find(({ pattern }) => pattern.test(before));
    if (rule === undefined || (rule.after !== undefined && !rule.after.test(after))) return [];
    return stopsOf(sentence, group).map((stop) => toVenue(sentence, stop, rule.name));
  });
}

/** Where a gathering was held. */
function hostPlaces(sentence: CodedSentence, limit: number): Found[] {
  return sentence.groups.flatMap((group) => {
    if (!isPlaceLike(group) || group.at >= limit) return [];
    const before = sentence.masked.slice(Math.max(0, group.at - 8), group.at);
    const after = sentence.masked.slice(group.at + 1, group.at + 24);
    if (!AT_END.test(before) || !HELD_AFTER.test(after)) return [];
    return stopsOf(sentence, group)
      .slice(-1)
      .map((stop) => toVenue(sentence, stop, 'held-at'));
  });
}

/** Drops repeats, names that a longer name begins with, and large areas when something inside is named. */
function mostSpecific(found: readonly Found[], kinds: ReadonlyMap<string, LocationKind>, keepBroad: boolean): Venue[] {
  const unique = [...new Map(found.map((item) => [refKey(item.ref), item])).values()];
  const broad = ({ ref }: Found) => ref.kind === 'location' && BROAD.has(kinds.get(ref.name) ?? 'site');
  const narrower = unique.some((item) => !broad(item));
  return unique
    .filter((item) => keepBroad || !narrower || !broad(item))
    .filter(
      ({ ref }) =>
        keepBroad || !unique.some((other) => other.ref.name !== ref.name && other.ref.name.startsWith(ref.name)),
    )
    .map(({ venue }) => venue);
}

/** `limits` tells where in each sentence what somebody said begins, past which no venue is looked for. */
export function venuesOf(
  scene: Scene,
  type: EventType,
  sentences: readonly CodedSentence[],
  limitOf: (sentence: CodedSentence) => number,
): Venue[] {
  const kinds = new Map(scene.entities.locations.map(({ name, kind }) => [name, kind]));
  const tour = TOUR_TYPES.has(type);
  const found = sentences.flatMap((sentence) => {
    const limit = limitOf(sentence);
    return tour ? tourStops(sentence, limit) : hostPlaces(sentence, limit);
  });
  return mostSpecific(found, kinds, type === 'LECTURE');
}
