import type { EventType, LocationKind, Role } from '../domain/vocabulary.ts';

/**
 * One document as rows for the graph: per report, a flat list for each label and relationship type. Plain data, so that
 * it crosses threads and is sent as statement parameters as it is. Dates are ISO days; ids are those of identity.ts.
 */
export interface GraphDocument {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly publication: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly reports: readonly GraphReport[];
}

export interface GraphReport {
  readonly id: string;
  readonly index: number;
  readonly headline: string;
  readonly text: string;
  readonly sortKey: string;
  readonly sentences: readonly string[];
  readonly sentenceStarts: readonly number[];
  readonly sentenceEnds: readonly number[];
  readonly persons: readonly NamedRow[];
  readonly organisations: readonly NamedRow[];
  readonly locations: readonly LocationRow[];
  readonly posts: readonly PostRow[];
  readonly events: readonly EventRow[];
  readonly statements: readonly StatementRow[];
  readonly awards: readonly AwardRow[];
  readonly mentions: readonly MentionRow[];
  readonly reporters: readonly (EvidenceRow & { readonly person: string; readonly role: string | null })[];
  readonly holds: readonly (EvidenceRow & {
    readonly person: string;
    readonly post: string;
    readonly date: string | null;
  })[];
  readonly participations: readonly ParticipationRow[];
  readonly venues: readonly VenueRow[];
  /** Pairs of larger and smaller, each a pure function of the two: department and body, body and place, place and place. */
  readonly bodyOf: readonly Link[];
  readonly bodyIn: readonly Link[];
  readonly placeIn: readonly Link[];
  readonly appearances: readonly AppearanceRow[];
  readonly tallies: readonly TallyRow[];
}

export type EntityKind = 'person' | 'organisation' | 'location';

/** What a relationship rests on, as the graph keeps it. */
export interface EvidenceRow {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly rule: string;
}

export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly searchKeys: readonly string[];
  /** Of a person: the place that tells namesakes apart. Of a body: the administrative code it belongs to, or ''. */
  readonly scope: string;
}

export interface LocationRow extends NamedRow {
  readonly kind: LocationKind;
  readonly code: string | null;
}

export interface PostRow {
  readonly id: string;
  readonly title: string;
  readonly organisation: string | null;
  readonly organisationName: string | null;
}

export interface EventRow extends EvidenceRow {
  readonly id: string;
  readonly type: EventType;
  readonly name: string;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly sortKey: string;
  readonly headcountCounts: readonly number[];
  readonly headcountOf: readonly string[];
  readonly headcountApproximate: readonly boolean[];
  readonly participantCount: number;
}

export interface StatementRow extends EvidenceRow {
  readonly id: string;
  readonly kind: string;
  readonly excerpt: string;
  readonly date: string | null;
  readonly sortKey: string;
  readonly speaker: string;
  readonly speakerKind: EntityKind;
  readonly event: string | null;
}

export interface AwardRow extends EvidenceRow {
  readonly id: string;
  readonly name: string;
  readonly recipient: string;
  readonly recipientKind: EntityKind;
  readonly event: string | null;
}

export interface MentionRow extends EvidenceRow {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly count: number;
  /** The forms under which this report names the entity; the node's aliases are the union of these. */
  readonly forms: readonly string[];
}

export interface ParticipationRow extends EvidenceRow {
  readonly participant: string;
  readonly kind: EntityKind;
  readonly event: string;
  readonly role: Role;
  readonly rank: number;
  readonly posts: readonly string[];
  readonly postBodies: readonly string[];
  readonly onBehalfOf: string | null;
  readonly eventType: EventType;
  readonly sortKey: string;
}

export interface VenueRow extends EvidenceRow {
  readonly event: string;
  readonly place: string;
  readonly kind: EntityKind;
  readonly order: number;
  readonly eventType: EventType;
  readonly sortKey: string;
}

export interface Link {
  readonly part: string;
  readonly whole: string;
}

/** What one report adds to the relationship between two people, `start` being the smaller id. */
export interface AppearanceRow {
  readonly start: string;
  readonly end: string;
  readonly together: number;
  readonly weight: number;
  readonly accompaniedForward: number;
  readonly accompaniedBackward: number;
}

/** What one report adds to an entity's counts. */
export interface TallyRow {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly events: number;
  readonly lastEventDate: string | null;
}
