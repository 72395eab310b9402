import type { Columns, Composition } from './composition.ts';

/** RETURN of one row, preceded by a WITH of what it needs. `bound` is false where no variable is in scope yet. */
export function returning({ columns, lets = [] }: Columns, bound = true): string {
  const before = lets.length === 0 ? '' : `WITH ${bound ? '*, ' : ''}${lets.join(', ')} `;
  return `${before}RETURN [${columns.join(', ') || 'true'}]`;
}

/** The columns of several values, one after the other. */
export function joined(parts: readonly Columns[]): Columns {
  const lets = parts.flatMap((part) => part.lets ?? []);
  return { columns: parts.flatMap(({ columns }) => columns), ...(lets.length > 0 && { lets }) };
}

/**
 * The rows of a subquery as one column. Where an aggregation stands anywhere inside, the server takes a list around the
 * subquery for an aggregation too and refuses it; so such a subquery is computed on its own, in a WITH.
 */
export function collect(c: Composition, body: string, row: Columns, aggregates = false): Columns {
  const text = `COLLECT { ${body} ${returning(row)} }`;
  if (!aggregates && !row.lets) return { columns: [text] };
  const name = c.name('v');
  return { columns: [name], lets: [`${text} AS ${name}`] };
}

/** The first row of a collected subquery, or null. */
export const first = ({ columns: [rows], ...rest }: Columns): Columns => ({ ...rest, columns: [`head(${rows})`] });
