import type { FieldNode, GraphQLCompositeType, GraphQLObjectType } from 'graphql';
import type { Bound, Compiled, Composition } from './composition.ts';
import { type Field, objectTypes, selectedFields } from './selection.ts';
import { listOf } from './subquery.ts';

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
export function answerOf(typename: string): Answer {
  let maker = makers.get(typename);
  if (!maker) {
    maker = class {} as unknown as new () => Answer;
    Object.setPrototypeOf(maker.prototype, null);
    maker.prototype.__typename = typename;
    makers.set(typename, maker);
  }
  return new maker();
}

/**
 * Projects bound variables to what is selected of an object. Rows travel as lists without keys, which halves the cost
 * of decoding; the keys come back here.
 */
export function projectObject(
  c: Composition,
  type: GraphQLObjectType,
  bound: Bound,
  nodes: readonly FieldNode[],
): Compiled {
  const shape = shapes.get(type.name);
  const fields = selectedFields(c, type, nodes);
  const parts = fields.map((field) => {
    const compile = shape?.[field.name];
    if (!compile) throw new Error(`No shape reads ${type.name}.${field.name}`);
    return compile(bound, field, c);
  });
  const decoders = parts.map((part, index) => [fields[index]?.key ?? '', part.decode] as const);
  return {
    ...listOf(parts),
    decode: (value) => (value === null ? null : readObject(type.name, decoders, value as unknown[])),
  };
}

function readObject(
  typename: string,
  decoders: readonly (readonly [string, Compiled['decode']])[],
  values: readonly unknown[],
): Answer {
  const answer = answerOf(typename);
  for (let index = 0; index < decoders.length; index += 1) {
    const decoder = decoders[index];
    if (decoder) answer[decoder[0]] = decoder[1](values[index]);
  }
  return answer;
}

/** Projects a node of any type that the selection allows; a union or interface is told apart by label. */
export function project(
  c: Composition,
  type: GraphQLCompositeType,
  bound: Bound,
  nodes: readonly FieldNode[],
): Compiled {
  const types = objectTypes(c, type);
  const [only] = types;
  if (types.length === 1 && only) return projectObject(c, only, bound, nodes);
  const parts = types.map((one) => projectObject(c, one, bound, nodes));
  const decoders = new Map(types.map((one, index) => [one.name, parts[index]?.decode]));
  const { lets } = listOf(parts);
  return {
    text: told(bound.self, types, parts),
    ...(lets && { lets }),
    decode: (value) => {
      if (value === null) return null;
      const [label, row] = value as [string, unknown];
      return decoders.get(label)?.(row) ?? null;
    },
  };
}

/** `[label, row]` of a node. Types that are read alike need not be told apart. */
function told(self: string, types: readonly GraphQLObjectType[], parts: readonly Compiled[]): string {
  const labels = new Map<string, string[]>();
  parts.forEach(({ text }, index) => {
    labels.set(text, [...(labels.get(text) ?? []), types[index]?.name ?? '']);
  });
  const [[most] = [], ...others] = [...labels].sort(([, a], [, b]) => b.length - a.length);
  const cases = others.map(([text, names]) => `WHEN ${self}:${names.join('|')} THEN ${text}`);
  return `[head(labels(${self})), ${cases.length === 0 ? most : `CASE ${cases.join(' ')} ELSE ${most} END`}]`;
}
