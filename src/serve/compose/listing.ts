import type { Bound, Composition } from './composition.ts';
import type { OrderColumn } from './cursor.ts';
import type { FilterShape } from './filter.ts';
import type { Field } from './selection.ts';

/** Where a list's entries come from: what is matched, what an entry is, and which conditions hold beside the filter. */
export interface Source {
  /** Cypher of its own before the pattern that narrows where to start, and the variable it binds. */
  readonly anchor?: { readonly match: string; readonly variable: string };
  readonly pattern: string;
  readonly entry: Bound;
  readonly conditions: readonly string[];
  /** Several starting points may lead to one entry, which counts once. */
  readonly distinct?: boolean;
  /**
   * What to sort by before the order's own columns, without changing the order that these give: values that the
   * conditions hold equal for all entries, which let an index give it.
   */
  readonly lead?: readonly string[];
}

/** A list that can be paged through, filtered, counted and grouped. */
export interface Listing {
  readonly source: (owner: Bound, field: Field, c: Composition) => Source;
  readonly filter?: () => FilterShape;
  /** Columns of each order; together they are unique. */
  readonly orders: Readonly<Record<string, (entry: Bound) => readonly OrderColumn[]>>;
  /** The order of lists that offer no choice. */
  readonly order: string;
  /** What entries can be grouped by. */
  readonly groups?: Readonly<Record<string, (entry: Bound) => string>>;
}

/** MATCH of all entries of a source. */
export function matchEntries({ anchor, pattern, conditions }: Source): string {
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `${anchor ? `${anchor.match} ` : ''}MATCH ${pattern}${where}`;
}
