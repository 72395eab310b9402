import type { AppearanceRow, NamedRow, TallyRow } from '../resolve/graph.ts';

/** One row per entity with all its forms, in order of id: two writers that lock in the same order cannot deadlock. */
export function mergedEntities<Row extends NamedRow>(rows: readonly Row[]): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const known = merged.get(row.id);
    merged.set(
      row.id,
      known === undefined
        ? row
        : { ...known, aliases: union(known.aliases, row.aliases), searchKeys: union(known.searchKeys, row.searchKeys) },
    );
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

export function mergedAppearances(rows: readonly AppearanceRow[]): AppearanceRow[] {
  const merged = new Map<string, AppearanceRow>();
  for (const row of rows) {
    const key = row.start + row.end;
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? row
        : {
            start: row.start,
            end: row.end,
            together: known.together + row.together,
            weight: Math.round((known.weight + row.weight) * 1e6) / 1e6,
            accompaniedForward: known.accompaniedForward + row.accompaniedForward,
            accompaniedBackward: known.accompaniedBackward + row.accompaniedBackward,
          },
    );
  }
  return [...merged.values()].sort((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1));
}

export function mergedTallies(rows: readonly TallyRow[]): TallyRow[] {
  const merged = new Map<string, TallyRow>();
  for (const row of rows) {
    const known = merged.get(row.entity);
    merged.set(
      row.entity,
      known === undefined
        ? row
        : {
            ...row,
            events: known.events + row.events,
            lastEventDate: [known.lastEventDate ?? '', row.lastEventDate ?? ''].sort().at(-1) || null,
          },
    );
  }
  return [...merged.values()].sort((a, b) => (a.entity < b.entity ? -1 : 1));
}
