import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Every field of a type down to a depth, as a selection set. Of a union or interface, the id alone. */
export function everything(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (depth === 0) return '{ __typename }';
  if (!isObjectType(named)) return '{ __typename ... on Node { id } }';
  const fields = Object.values(named.getFields()).map(
    (field) => `${field.name}${args(field)} ${everything(schema, field.type, depth - 1)}`,
  );
  return `{ __typename ${fields.join(' ')} }`;
}

/** Required arguments, with values that fit; those with defaults are left to them but for the page size. */
export function args(field: GraphQLField<unknown, unknown>, first = 3): string {
  const given = field.args.flatMap(({ name, type, defaultValue }) => {
    if (name === 'first') return [`first: ${first}`];
    return isNonNullType(type) && defaultValue === undefined ? [`${name}: ${sample(type)}`] : [];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return `[${sample(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) return '{ name: "苏晚晴" }';
  return { Int: '1', Date: '"2024-05-06"', Boolean: 'true' }[type.name] ?? '"苏晚晴"';
}
