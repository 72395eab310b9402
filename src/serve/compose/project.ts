import type { FieldNode, GraphQLCompositeType } from 'graphql';
import type { Bound, Columns, Compiled, Composition } from './composition.ts';
import { type Field, objectTypes, selectedFields } from './selection.ts';
import { joined } from './subquery.ts';

/** Turns a selected field into Cypher over the bound variables. */
export type FieldShape = (bound: Bound, field: Field, c: Composition) => Compiled;
/** How each field of an object type is read. */
export type Shape = Readonly<Record<string, FieldShape>>;

const shapes = new Map<string, Shape>();

/** Registers the shapes of object types. Types refer to each other in circles, so a table joins them by name. */
export function register(table: Readonly<Record<string, Shape>>): void {
  for (const [type, shape] of Object.entries(table)) shapes.set(type, shape);
}

export const registeredShapes = (): ReadonlyMap<string, Shape> => shapes;

/** Whether a field of this type is read from the graph by a shape, and not made of values that came with it. */
export const hasShape = (c: Composition, type: GraphQLCompositeType): boolean =>
  objectTypes(c, type).every(({ name }) => shapes.has(name));

export type Answer = Record<string, unknown>;

const makers = new Map<string, new () => Answer>();

/** An empty object of a type, which its prototype tells: the object itself holds what was asked for and nothing else. */
export function emptyAnswer(typename: string): Answer {
  let maker = makers.get(typename);
  if (!maker) {
    maker = class {} as unknown as new () => Answer;
    Object.setPrototypeOf(maker.prototype, null);
    maker.prototype.__typename = typename;
    makers.set(typename, maker);
  }
  return new maker();
}

/** A field of an object, and where its columns begin among the object's. */
interface Reader {
  readonly key: string;
  readonly read: Compiled['read'];
  readonly start: number;
}

/**
 * Projects bound variables to what is selected of an object. A node of several types that the selection allows is told by
 * its label, in a column before the others.
 */
export function project(
  c: Composition,
  type: GraphQLCompositeType,
  bound: Bound,
  nodes: readonly FieldNode[],
): Compiled {
  const types = objectTypes(c, type);
  const blocks = new Blocks(types.length > 1 ? [`head(labels(${bound.self}))`] : []);
  const readers = new Map(
    types.map((one) => [
      one.name,
      selectedFields(c, one, nodes).map(({ key, ...field }): Reader => {
        const compile = shapes.get(one.name)?.[field.name];
        if (!compile) throw new Error(`No shape reads ${one.name}.${field.name}`);
        const compiled = compile(bound, { key, ...field }, c);
        return { key, read: compiled.read, start: blocks.place(compiled, one.name) };
      }),
    ]),
  );
  const only = types.length === 1 ? types[0]?.name : undefined;
  return {
    ...blocks.joined(bound.self, types.length),
    read: (row, at) => {
      const typename = only ?? (row[at] as string);
      const fields = readers.get(typename);
      if (!fields) return null;
      const answer = emptyAnswer(typename);
      for (const { key, read, start } of fields) answer[key] = read(row, at + start);
      return answer;
    },
  };
}

/** The columns of an object, fields that several types have in common once. */
class Blocks {
  readonly #before: readonly string[];
  readonly #blocks = new Map<
    string,
    { readonly columns: Columns; readonly start: number; readonly types: Set<string> }
  >();
  #width: number;

  constructor(before: readonly string[]) {
    this.#before = before;
    this.#width = before.length;
  }

  /** Where the columns of a field begin. */
  place(columns: Columns, type: string): number {
    const text = columns.columns.join();
    const known = this.#blocks.get(text);
    if (known) {
      known.types.add(type);
      return known.start;
    }
    const start = this.#width;
    this.#blocks.set(text, { columns, start, types: new Set([type]) });
    this.#width += columns.columns.length;
    return start;
  }

  /** All of them. What only some types have is asked of their nodes alone, unless it is a property, which others lack. */
  joined(self: string, types: number): Columns {
    const blocks = [...this.#blocks.values()].map(({ columns, types: having }) => {
      const asked = (column: string) =>
        having.size >= types || PROPERTY.test(column)
          ? column
          : `CASE WHEN ${self}:${[...having].join('|')} THEN ${column} END`;
      return { ...columns, columns: columns.columns.map(asked) };
    });
    return joined([{ columns: this.#before }, ...blocks]);
  }
}

const PROPERTY = /^(?:\w+\.\w+|toString\(\w+\.\w+\))$/;
