import type { EntityKind, EventRow, ParticipationRow, TallyRow, VenueRow } from './graph.ts';

/** Per entity, how many events of a report it attended or was the place of, and the last day of these. */
export function tallies(
  events: readonly EventRow[],
  participations: readonly ParticipationRow[],
  venues: readonly VenueRow[],
): TallyRow[] {
  const dates = new Map(events.map(({ id, date }) => [id, date]));
  const byEntity = new Map<string, { kind: EntityKind; events: Set<string> }>();
  const add = (entity: string, kind: EntityKind, event: string) => {
    const known = byEntity.get(entity) ?? { kind, events: new Set() };
    known.events.add(event);
    byEntity.set(entity, known);
  };
  for (const { participant, kind, event } of participations) add(participant, kind, event);
  for (const { place, kind, event } of venues) if (kind === 'location') add(place, kind, event);
  return [...byEntity].map(([entity, { kind, events: attended }]) => {
    const days = [...attended].map((event) => dates.get(event) ?? '').sort();
    return { entity, kind, events: attended.size, lastEventDate: days.at(-1) || null };
  });
}
