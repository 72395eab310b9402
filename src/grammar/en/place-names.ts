import type { LocationKind } from '../../domain/vocabulary.ts';
import { GAZETTEER } from './places.ts';
import type { Token } from './text.ts';

/** A place named by tokens `[from, to)`; `core` ends before a head in small letters ("Kisii" of "Kisii town"). */
export interface PlacePhrase {
  readonly from: number;
  readonly to: number;
  readonly core: number;
  readonly kind: LocationKind;
  readonly rule: string;
}

/** Heads that stand first in Malay and Philippine names ("Wisma Merah", "Barangay San Roque"), with the kind they give. */
export const FIRST_HEADS: ReadonlyMap<string, LocationKind> = new Map([
  ...['wisma', 'kompleks', 'dewan', 'menara', 'masjid', 'jalan', 'taman', 'bukit', 'sungai', 'pulau', 'balai'].map(
    (head): [string, LocationKind] => [head, 'site'],
  ),
  ...['kampung', 'barangay', 'brgy', 'sitio'].map((head): [string, LocationKind] => [head, 'village']),
]);
/** "Jammu and Kashmir", "Jammu & Kashmir". */
export function jointName(tokens: readonly Token[], from: number): { to: number; kind: LocationKind } | null {
  const ampersand = tokens[from + 1]?.gap === ' & ';
  const last = ampersand ? from + 1 : from + 2;
  if (!ampersand && tokens[from + 1]?.lower !== 'and') return null;
  const kind = GAZETTEER.get(`${tokens[from]?.lower} and ${tokens[last]?.lower}`);
  return kind && tokens[last]?.capital ? { to: last + 1, kind } : null;
}

const DIRECTION = /^(?:northern|southern|eastern|western|central|north|south|east|west|north-east|upper|lower)$/u;

/** "Northern and Upper East Regions": a point of the compass that a list of regions follows. */
export function directional(tokens: readonly Token[], from: number): PlacePhrase | null {
  const token = tokens[from] as Token;
  if (!DIRECTION.test(token.lower)) return null;
  const next = tokens[from + 1];
  if (!next || !(/^(?:,\s)$/u.test(next.gap) || next.lower === 'and')) return null;
  for (let at = from + 1; at < tokens.length && at < from + 12; at++) {
    const word = tokens[at] as Token;
    if (/^regions?$/u.test(word.lower))
      return { from, to: from + 1, core: from + 1, kind: 'province', rule: 'place-listed-region' };
    if (!(word.capital || word.lower === 'and' || word.lower === 'the') || !/^(?:,?\s)$/u.test(word.gap)) return null;
  }
  return null;
}
