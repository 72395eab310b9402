import type { Span } from '../../../domain/text.ts';
import type { Analysis } from '../analysis.ts';

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
export interface Item {
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
