import type { EntityRef, Event, Participation, ReportFacts } from '../domain/fact.ts';
import type { Organisation } from '../domain/mention.ts';

/** Renames organisations in everything that refers to them; those that come to share a name become one. */
export function renameOrganisations(facts: ReportFacts, renamed: ReadonlyMap<string, string>): ReportFacts {
  if (renamed.size === 0) return facts;
  const name = (old: string): string => renamed.get(old) ?? old;
  const ref = (one: EntityRef): EntityRef => (one.kind === 'organisation' ? { ...one, name: name(one.name) } : one);
  const { entities, relations } = facts;
  return {
    ...facts,
    entities: { ...entities, organisations: merge(entities.organisations, name) },
    relations: {
      events: relations.events.map((event) => renameEvent(event, ref, name)),
      statements: relations.statements.map((one) => ({ ...one, speaker: ref(one.speaker) })),
      awards: relations.awards.map((one) => ({ ...one, recipient: ref(one.recipient) })),
    },
  };
}

function merge(organisations: readonly Organisation[], rename: (old: string) => string): Organisation[] {
  const merged = new Map<string, Organisation>();
  for (const organisation of organisations) {
    const name = rename(organisation.name);
    const known = merged.get(name);
    const aliases = new Set([...(known?.aliases ?? []), ...organisation.aliases, organisation.name]);
    aliases.delete(name);
    const mentions = [...(known?.mentions ?? []), ...organisation.mentions].sort((a, b) => a.span.start - b.span.start);
    merged.set(name, { name, aliases: [...aliases], mentions });
  }
  return [...merged.values()];
}

function renameEvent(event: Event, ref: (one: EntityRef) => EntityRef, name: (old: string) => string): Event {
  const participations = event.participations.map((one) => ({
    ...one,
    participant: ref(one.participant),
    onBehalfOf: one.onBehalfOf === null ? null : name(one.onBehalfOf),
  }));
  const venues = event.venues.map((venue) => ({ ...venue, place: ref(venue.place) }));
  return { ...event, participations: unique(participations), venues };
}

/** One body under two forms may have been given one role twice. */
function unique(participations: readonly Participation[]): Participation[] {
  const seen = new Set<string>();
  return participations.filter(({ participant, role }) => {
    const key = `${participant.kind} ${participant.name} ${role}`;
    return !seen.has(key) && seen.add(key);
  });
}
