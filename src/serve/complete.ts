import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLID,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** Turns what was decoded for a field into what its answer holds. */
export type Completer = (value: unknown) => unknown;

/** A value that GraphQL would make an error of. Such an answer is left to GraphQL's own execution. */
export class Unfit extends Error {}

type Values = Record<string, unknown>;

interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
}

/**
 * Compiles the completion of a value (GraphQL 6.4.3: serialising scalars, checking nulls and enums) for a selection
 * without directives. The values are whole trees already, under the names of the answer: none has to be resolved, and
 * they become the answer themselves.
 */
export function compileCompleter(
  operation: Operation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Completer {
  if (isNonNullType(type)) {
    const inner = compileCompleter(operation, type.ofType, nodes);
    return (value) => {
      const completed = inner(value);
      if (completed === null) throw new Unfit();
      return completed;
    };
  }
  if (isListType(type)) {
    const inner = compileCompleter(operation, type.ofType, nodes);
    return (value) => {
      if (value === null || value === undefined) return null;
      if (!Array.isArray(value)) throw new Unfit();
      for (let index = 0; index < value.length; index += 1) value[index] = inner(value[index]);
      return value;
    };
  }
  if (isObjectType(type) || isAbstractType(type)) return completeObject(operation, type, nodes);
  const plain = type === GraphQLString || type === GraphQLID;
  return (value) => {
    if (plain && typeof value === 'string') return value;
    return value === null || value === undefined ? null : (type.serialize(value) ?? null);
  };
}

function completeObject(operation: Operation, type: GraphQLCompositeType, nodes: readonly FieldNode[]): Completer {
  const types = isAbstractType(type) ? operation.schema.getPossibleTypes(type) : [type];
  const byName = new Map(types.map((one) => [one.name, completeFields(operation, one, nodes)]));
  const only = types.length === 1 ? byName.get(types[0]?.name ?? '') : undefined;
  return (value) => {
    if (value === null || value === undefined) return null;
    const source = value as Values;
    const complete = only ?? byName.get(String(source['__typename']));
    if (!complete) throw new Unfit();
    return complete(source);
  };
}

function completeFields(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const { schema, fragments } = operation;
  const fields = [...collectSubfields(schema, fragments, {}, type, nodes)].map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') return { key };
    const definition = type.getFields()[name];
    if (!definition) throw new Error(`${type.name} has no ${name}`);
    return { key, complete: compileCompleter(operation, definition.type, fieldNodes) };
  });
  // In place, which spares the collector a second tree. Only `__typename` has its turn among keys that are there already.
  const typed = fields.some(({ complete }) => complete === undefined);
  return (source: Values): Values => {
    const answer = typed ? {} : source;
    for (const { key, complete } of fields) answer[key] = complete ? complete(source[key]) : type.name;
    return answer;
  };
}
