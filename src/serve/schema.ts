import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, GraphQLError, type GraphQLScalarType, type GraphQLSchema, Kind } from 'graphql';
import { projectFolder } from '../config.ts';
import { RESOLVERS } from './resolvers.ts';

export const schemaFile = join(projectFolder, 'schema.graphql');

const badDay = (value: unknown) =>
  new GraphQLError(`${JSON.stringify(value)} is not a day of the form YYYY-MM-DD.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });

/** A day that exists, as the string it is written in. */
export function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw badDay(value);
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) throw badDay(value);
  return value;
}

/** The schema of `schema.graphql` with its resolvers: one for each field of Query and Mutation, and the scalar Date. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  for (const [type, fields] of Object.entries(RESOLVERS)) {
    const target = type === 'Query' ? schema.getQueryType() : schema.getMutationType();
    for (const [name, resolve] of Object.entries(fields)) {
      const field = target?.getFields()[name];
      if (!field) throw new Error(`schema.graphql has no ${type}.${name}`);
      field.resolve = resolve;
    }
  }
  const day = schema.getType('Date') as GraphQLScalarType;
  day.parseValue = parseDay;
  day.parseLiteral = (node) => parseDay(node.kind === Kind.STRING ? node.value : node.kind);
  return schema;
}
