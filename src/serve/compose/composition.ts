import type { GraphQLResolveInfo } from 'graphql';
import neo4j from 'neo4j-driver';

/** The operation that a statement is made for. */
export type OperationInfo = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * One statement in the making: hands out variable names and parameters, numbered in the order of asking, so that the
 * same shape of a query always gives the same text and meets a cached plan. Values only ever travel as parameters.
 */
export class Composition {
  readonly params: Record<string, unknown> = {};
  readonly info: OperationInfo;
  /** Whether variables of the operation have had a say in what is selected. */
  variable = false;
  #names = 0;
  #values = 0;

  constructor(info: OperationInfo) {
    this.info = info;
  }

  name(stem: string): string {
    this.#names += 1;
    return `${stem}${this.#names}`;
  }

  /** The parameter that carries a value. Whole numbers are sent as integers: LIMIT takes no float. */
  param(value: unknown): string {
    const name = `p${this.#values}`;
    this.#values += 1;
    this.params[name] = typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value;
    return `$${name}`;
  }
}

/** Expressions that stand side by side in a row. */
export interface Columns {
  readonly columns: readonly string[];
  /** `expression AS name` of what has to be computed in a WITH before the columns stand in a RETURN. */
  readonly lets?: readonly string[];
}

export type Row = readonly unknown[];

/**
 * Cypher for a value, and how to read it from a row of which its columns begin at `at`. A row is a list without keys, and an
 * object is spread over it instead of being a list of its own: each list costs the server, the driver and the collector.
 */
export interface Compiled extends Columns {
  readonly read: (row: Row, at: number) => unknown;
}

const asIs = (value: unknown): unknown => value;

/** A value of one column. */
export const single = (column: string, decode: (value: unknown) => unknown = asIs): Compiled => ({
  columns: [column],
  read: (row, at) => decode(row[at]),
});

/** Variables bound where a field is compiled: a node, or a relationship with its two ends. */
export interface Bound {
  readonly self: string;
  readonly from: string;
  readonly to: string;
  /** The relationship that repeats the event's type and sort key, where one is bound: its indexes serve timelines. */
  readonly timeline?: string;
  /** Where the object is a computed row: the expressions of its columns. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** A property of the bound node or relationship, or a column of the bound row. */
export const held = (bound: Bound, name: string): string => bound.columns?.[name] ?? `${bound.self}.${name}`;

/** A computed row. */
export const rowOf = (columns: Readonly<Record<string, string>>): Bound => ({ self: '', from: '', to: '', columns });

export const node = (self: string): Bound => ({ self, from: '', to: '' });
