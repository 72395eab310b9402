import type { Entities } from './mention.ts';
import type { Evidence, Report } from './text.ts';
import type { EventType, Role } from './vocabulary.ts';

/** Points at an entity of the same report by kind and name. */
export interface EntityRef {
  readonly kind: 'person' | 'organisation' | 'location';
  readonly name: string;
}

/** One role of one participant. Somebody with two roles has two. `rank` is the place in the roster, from 0. */
export interface Participation {
  readonly participant: EntityRef;
  readonly role: Role;
  readonly rank: number;
  /** The body spoken or signed for ("代表扬州市委…"), when the text says so. */
  readonly onBehalfOf: string | null;
  readonly evidence: Evidence;
}

export interface Venue {
  readonly place: EntityRef;
  readonly evidence: Evidence;
}

export interface Headcount {
  readonly count: number;
  readonly of: string;
  readonly approximate: boolean;
  readonly evidence: Evidence;
}

/** Something people attended. Dates are ISO days; `venues` are in the order of the visit. */
export interface Event {
  readonly type: EventType;
  readonly name: string;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly venues: readonly Venue[];
  readonly participations: readonly Participation[];
  readonly headcounts: readonly Headcount[];
  readonly evidence: Evidence;
}

/** Who said or demanded something; `event` is an index into the report's events, null when tied to none. */
export interface Statement {
  readonly speaker: EntityRef;
  readonly kind: string;
  readonly excerpt: string;
  readonly event: number | null;
  readonly evidence: Evidence;
}

export interface Award {
  readonly recipient: EntityRef;
  readonly award: string;
  readonly event: number | null;
  readonly evidence: Evidence;
}

/** What relating finds in one report. */
export interface Relations {
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly awards: readonly Award[];
}

/** Everything one report says: its text, who and what it names, and what happened. */
export interface ReportFacts {
  readonly report: Report;
  readonly entities: Entities;
  readonly relations: Relations;
}
