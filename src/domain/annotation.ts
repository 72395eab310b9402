import type { ReportFacts } from './fact.ts';
import type { Source } from './text.ts';
import type { EventType, LocationKind, Role } from './vocabulary.ts';
import { writtenForm } from './written-form.ts';

/** One report as the annotation guide writes it: names and relations, no offsets. The output of `govgraph extract`. */
export interface AnnotatedReport {
  readonly headline: string;
  readonly reporters: readonly { readonly name: string; readonly role: string | null }[];
  readonly persons: readonly AnnotatedPerson[];
  readonly organisations: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly locations: readonly {
    readonly name: string;
    readonly kind: LocationKind;
    readonly aliases: readonly string[];
  }[];
  readonly events: readonly AnnotatedEvent[];
  readonly statements: readonly { readonly speaker: string; readonly kind: string; readonly excerpt: string }[];
  readonly awards: readonly { readonly recipient: string; readonly award: string; readonly event: number | null }[];
}

export interface AnnotatedPerson {
  readonly name: string;
  readonly positions: readonly { readonly title: string; readonly organisation: string | null }[];
}

/** Dates are ISO days; `venues` are in the order of the visit. */
export interface AnnotatedEvent {
  readonly type: EventType;
  readonly name: string;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly venues: readonly string[];
  readonly participants: readonly { readonly name: string; readonly role: Role }[];
  readonly headcounts: readonly { readonly count: number; readonly of: string; readonly approximate: boolean }[];
}

/** A document in the guide's form: what came in, and what was found in it. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly source: Source;
  readonly reports: readonly AnnotatedReport[];
}

/** Drops the evidence of a report's facts and keeps what the guide asks for, every name as the text writes it. */
export function annotate({ report, entities, relations }: ReportFacts): AnnotatedReport {
  const written = writtenForm(report.content);
  return {
    headline: report.headline,
    reporters: report.reporters.map(({ name, role }) => ({ name, role })),
    persons: entities.persons.map(({ name, positions }) => ({
      name: written(name),
      positions: positions.map(({ title, organisation }) => ({
        title: written(title),
        organisation: organisation === null ? null : written(organisation),
      })),
    })),
    organisations: entities.organisations.map(({ name, aliases }) => ({
      name: written(name),
      aliases: aliases.map(written),
    })),
    locations: entities.locations.map(({ name, kind, aliases }) => ({
      name: written(name),
      kind,
      aliases: aliases.map(written),
    })),
    events: relations.events.map((event) => ({
      type: event.type,
      name: written(event.name),
      date: event.date,
      endDate: event.endDate,
      venues: event.venues.map(({ place }) => written(place.name)),
      participants: event.participations.map(({ participant, role }) => ({ name: written(participant.name), role })),
      headcounts: event.headcounts.map(({ count, of, approximate }) => ({ count, of: written(of), approximate })),
    })),
    statements: relations.statements.map(({ speaker, kind, excerpt }) => ({
      speaker: written(speaker.name),
      kind: written(kind),
      excerpt: written(excerpt),
    })),
    awards: relations.awards.map(({ recipient, award, event }) => ({
      recipient: written(recipient.name),
      award: written(award),
      event,
    })),
  };
}
