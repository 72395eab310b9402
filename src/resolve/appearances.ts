import type { AppearanceRow, EventRow, ParticipationRow } from './graph.ts';

/** Six decimals, here and in every sum of the graph: sums come out the same in any order, and subtracting undoes adding. */
const rounded = (weight: number): number => Math.round(weight * 1e6) / 1e6;

/**
 * Who was at the same events of a report, one row per pair of people. An event of n participants weighs 1/(n-1): a meeting of
 * two says more about them than a congress. `accompanied…` counts events in which one went along as the other led.
 */
export function appearances(events: readonly EventRow[], participations: readonly ParticipationRow[]): AppearanceRow[] {
  const pairs = new Map<string, { -readonly [K in keyof AppearanceRow]: AppearanceRow[K] }>();
  for (const event of events) {
    const people = new Map<string, Set<string>>();
    for (const { participant, kind, event: of, role } of participations) {
      if (of !== event.id || kind !== 'person') continue;
      people.set(participant, (people.get(participant) ?? new Set()).add(role));
    }
    const ids = [...people.keys()].sort();
    const weight = rounded(1 / Math.max(1, event.participantCount - 1));
    ids.forEach((start, index) => {
      for (const end of ids.slice(index + 1)) {
        const key = `${start} ${end}`;
        const pair = pairs.get(key) ?? {
          start,
          end,
          together: 0,
          weight: 0,
          accompaniedForward: 0,
          accompaniedBackward: 0,
        };
        pairs.set(key, pair);
        pair.together += 1;
        pair.weight = rounded(pair.weight + weight);
        if (people.get(start)?.has('ACCOMPANY') && people.get(end)?.has('LEAD')) pair.accompaniedForward += 1;
        if (people.get(end)?.has('ACCOMPANY') && people.get(start)?.has('LEAD')) pair.accompaniedBackward += 1;
      }
    });
  }
  return [...pairs.values()];
}
