import {
  BREAK,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  visit,
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

/** A selected field before its arguments have values; `args` are there where they need no variables. */
interface Selected extends Omit<Field, 'args'> {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly args: Field['args'] | null;
}

/**
 * By the list of nodes that they stand below. A planned operation gives the same lists at each request and has no
 * directives, so only arguments depend on its variables. In any other the lists are new.
 */
const known = new WeakMap<readonly FieldNode[], Map<GraphQLObjectType, readonly Selected[]>>();

/** What is selected of an object type below some field nodes. `__typename` is left out: it costs no Cypher. */
export function selectedFields(c: Composition, type: GraphQLObjectType, nodes: readonly FieldNode[]): Field[] {
  let ofNodes = known.get(nodes);
  if (!ofNodes) {
    ofNodes = new Map();
    known.set(nodes, ofNodes);
  }
  let selected = ofNodes.get(type);
  if (!selected) {
    selected = select(c, type, nodes);
    ofNodes.set(type, selected);
  }
  return selected.map(({ definition, args, ...field }) => {
    if (args) return { ...field, args };
    c.variable = true;
    return { ...field, args: getArgumentValues(definition, field.nodes[0] as FieldNode, c.info.variableValues) };
  });
}

function select(c: Composition, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
  const { schema, fragments, variableValues } = c.info;
  const fields: Selected[] = [];
  for (const [key, fieldNodes] of collectSubfields(schema, fragments, variableValues, type, nodes)) {
    const first = fieldNodes[0];
    const definition = first && type.getFields()[first.name.value];
    if (!first || !definition) continue;
    const below = getNamedType(definition.type);
    fields.push({
      key,
      name: first.name.value,
      nodes: fieldNodes,
      type: isCompositeType(below) ? below : null,
      definition,
      args: usesVariables(first) ? null : getArgumentValues(definition, first),
    });
  }
  return fields;
}

function usesVariables({ arguments: args = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of args) {
    visit(argument, {
      Variable: () => {
        found = true;
        return BREAK;
      },
    });
  }
  return found;
}

/** The object types that a field of this type can hold. */
export function objectTypes(c: Composition, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? c.info.schema.getPossibleTypes(type) : [type];
}
