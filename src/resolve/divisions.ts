import type { ReportFacts } from '../domain/fact.ts';
import { COMMON_DIVISIONS, meetsByChance } from '../grammar/zh/chance-places.ts';
import type { Division } from '../grammar/zh/gazetteer.ts';
import { divisionsNamed, divisionsShort, lengthsOfNames } from './code-list.ts';

/** A full name of an administrative division where a text says it; the same name may stand for several divisions. */
export interface DivisionMention {
  readonly name: string;
  readonly divisions: readonly Division[];
  readonly start: number;
}

const LEVEL_END = /[省市区县州盟旗镇乡道]/gu;
const LONGEST_NAME = 15;

/** Every full division name of a text, the longest at each place: 郑州市, 中原区, 林山寨街道. */
export function divisionMentions(text: string): DivisionMention[] {
  const found: DivisionMention[] = [];
  for (const { index } of text.matchAll(LEVEL_END)) {
    const end = index + 1;
    for (const length of lengthsOfNames(text.slice(Math.max(0, end - 2), end))) {
      if (length > end) continue;
      const name = text.slice(end - length, end);
      const divisions = divisionsNamed(name);
      if (divisions.length === 0 || COMMON_DIVISIONS.has(name) || meetsByChance(text, end - length, end)) continue;
      if (endsCity(text, end - length)) continue;
      found.push({ name, divisions, start: end - length });
      break;
    }
  }
  return found;
}

/** 嘉兴|城市|博物馆: the letter before 城市 ends a city, not the name 兴城市. */
const endsCity = (text: string, start: number): boolean =>
  start > 0 && text.startsWith('城市', start + 1) && divisionsShort(text.slice(start - 1, start + 1)).length > 0;

/** The division a publication is named after: 南通日报 -> 南通市; null when it is none or not only one. */
export function divisionOfPublication(publication: string | null): Division | null {
  if (publication === null) return null;
  for (let length = Math.min(LONGEST_NAME, publication.length); length >= 2; length -= 1) {
    const prefix = publication.slice(0, length);
    const larger = [...divisionsNamed(prefix), ...divisionsShort(prefix)].filter(({ code }) => code.length < 9);
    const largest = larger.filter(({ code }) => code.length === Math.min(...larger.map((one) => one.code.length)));
    if (largest.length > 0) return largest.length === 1 ? (largest[0] ?? null) : null;
  }
  return null;
}

/** Places that recognition found and the code list does not know by full name: a short form, or a new district. */
export function placesOf({ entities }: ReportFacts): { full: DivisionMention[]; short: DivisionMention[] } {
  const full: DivisionMention[] = [];
  const short: DivisionMention[] = [];
  for (const { name, kind, mentions } of entities.locations) {
    if (kind === 'site' || kind === 'community' || kind === 'village') continue;
    const divisions = divisionsNamed(name);
    const shortFor = divisions.length > 0 ? [] : divisionsShort(name);
    for (const { span } of mentions) {
      for (const division of shortFor) short.push({ name: division.name, divisions: [division], start: span.start });
      if (divisions.length === 0 && shortFor.length === 0) full.push({ name, divisions, start: span.start });
    }
  }
  return { full, short };
}

/** The division meant, of several with one name, when another place of the text lies above or below only one of them. */
export function disambiguate(divisions: readonly Division[], known: readonly Division[]): Division | null {
  if (divisions.length === 1) return divisions[0] ?? null;
  const near = divisions.filter((division) =>
    known.some(
      (other) =>
        other.code !== division.code && (division.code.startsWith(other.code) || other.code.startsWith(division.code)),
    ),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}
