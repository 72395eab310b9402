import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Composition } from './composition.ts';

/** A field that a query selects, after fragments and @include/@skip. `key` is the name in the answer: alias or name. */
export interface Field {
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
  /** The object, interface or union type below; null for a scalar. */
  readonly type: GraphQLCompositeType | null;
}

/** What is selected of an object type below some field nodes. `__typename` is left out: it costs no Cypher. */
export function selectedFields(c: Composition, type: GraphQLObjectType, nodes: readonly FieldNode[]): Field[] {
  const { schema, fragments, variableValues } = c.info;
  const fields: Field[] = [];
  for (const [key, fieldNodes] of collectSubfields(schema, fragments, variableValues, type, nodes)) {
    const first = fieldNodes[0];
    const definition = first && type.getFields()[first.name.value];
    if (!first || !definition) continue;
    const below = getNamedType(definition.type);
    fields.push({
      key,
      name: first.name.value,
      args: getArgumentValues(definition, first, variableValues),
      nodes: fieldNodes,
      type: isCompositeType(below) ? below : null,
    });
  }
  return fields;
}

/** The object types that a field of this type can hold. */
export function objectTypes(c: Composition, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? c.info.schema.getPossibleTypes(type) : [type];
}
