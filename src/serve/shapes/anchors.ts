import type { Composition } from '../compose/composition.ts';
import { comparison } from '../compose/filter.ts';
import type { Source } from '../compose/listing.ts';

type Value = Readonly<Record<string, unknown>> | null | undefined;

const LABELS = { person: 'Person', organisation: 'Organisation' } as const;

/**
 * Where a filter of participations names its participants by id or exact name, reading starts from them: the planner
 * alone would walk all participations in order until it has met enough of theirs.
 */
export function anchorOf(where: unknown, c: Composition): Source['anchor'] | null {
  for (const [field, label] of Object.entries(LABELS)) {
    const wanted = (where as Value)?.[field] as Value;
    for (const property of ['id', 'name']) {
      const { eq, in: several } = (wanted?.[property] ?? {}) as { eq?: unknown; in?: unknown };
      if (eq == null && several == null) continue;
      const variable = c.name('n');
      const test = eq == null ? { in: several } : { eq };
      return {
        match: `MATCH (${variable}:${label}) WHERE ${comparison(`${variable}.${property}`, test, c)}`,
        variable,
      };
    }
  }
  return null;
}

/** The event type of a timeline, as the constant column it is then, when the filter asks for exactly one. */
export function fixedEventType(where: unknown, relation: string): readonly string[] {
  const type = ((where as Value)?.['event'] as Value)?.['type'] as Value;
  return type?.['eq'] == null ? [] : [`${relation}.eventType`];
}

/** The filter of participations that an event must have one of, when there is one. */
export const namedParticipants = (where: unknown): unknown =>
  (((where as Value)?.['participations'] as Value)?.['some'] as Value) ?? null;
