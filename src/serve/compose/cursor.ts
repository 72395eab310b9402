import { badInput } from '../errors.ts';

/**
 * A cursor is the position of an entry in the order of its list (the values the list is sorted by, the last of them
 * unique), not a count of entries before it: it keeps its place while entries are added or withdrawn.
 */
export function encodeCursor(order: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

export function decodeCursor(cursor: string, order: string, columns: number): unknown[] {
  try {
    const [name, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const plain = values.every((value) => ['string', 'number', 'boolean'].includes(typeof value));
    if (name === order && values.length === columns && plain) return values;
  } catch {
    // Not one of ours: the error below says so.
  }
  throw badInput('`after` is not a cursor of this list in this order. Take it from the list’s pageInfo.');
}

/** A column of an order. Its expression is never null: `coalesce` where a property may be missing. */
export interface OrderColumn {
  readonly expression: string;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * What comes after a position: `a < $a OR (a = $a AND (b > $b …))`. The first column's bound is also said on its own,
 * inclusive, because an index can start its search from that.
 */
export function afterPosition(columns: readonly OrderColumn[], params: readonly string[]): string {
  const [first] = columns;
  if (!first) return 'true';
  const beyond = columns.reduceRight((rest, column, index) => {
    const strict = `${column.expression} ${column.direction === 'ASC' ? '>' : '<'} ${params[index]}`;
    return rest === '' ? strict : `(${strict} OR (${column.expression} = ${params[index]} AND ${rest}))`;
  }, '');
  if (columns.length === 1) return beyond;
  return `${first.expression} ${first.direction === 'ASC' ? '>=' : '<='} ${params[0]} AND ${beyond}`;
}
