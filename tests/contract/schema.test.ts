import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/config.ts';
import { EVENT_TYPES, LOCATION_KINDS, NODE_LABELS, RELATIONSHIPS, ROLES } from '../../src/domain/vocabulary.ts';
import { statement, statementNames } from '../../src/graphdb/statement.ts';
import { registeredShapes } from '../../src/serve/compose/project.ts';
import { createSchema } from '../../src/serve/schema.ts';
import * as filters from '../../src/serve/shapes/filters.ts';
import { HOPS } from '../../src/serve/shapes/hops.ts';
import { QUESTIONS } from '../../src/serve/shapes/index.ts';
import { LISTINGS } from '../../src/serve/shapes/listings.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const isOurs = (type: GraphQLNamedType) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);

describe('schema.graphql', () => {
  it.each([
    ['EventType', EVENT_TYPES],
    ['Role', ROLES],
    ['LocationKind', LOCATION_KINDS],
  ])('names %s as the vocabulary does', (name, table) => {
    const values = (schema.getType(name) as GraphQLEnumType).getValues();
    const described = Object.fromEntries(values.map((value) => [value.name, value.description]));
    expect(described).toEqual(
      Object.fromEntries(Object.entries(table).map(([key, { zh, en }]) => [key, `${zh}: ${en}`])),
    );
  });

  it('has a type for every label', () => {
    for (const label of Object.keys(NODE_LABELS)) expect(isObjectType(schema.getType(label)), label).toBe(true);
  });

  it.each(types.map((type) => [type.name, type] as const))('describes %s and all in it', (_, type) => {
    expect(type.description).toBeTruthy();
    const parts = isOurs(type) ? Object.values(type.getFields()) : isEnumType(type) ? type.getValues() : [];
    expect(parts.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });
});

describe('the composer', () => {
  it.each([...registeredShapes()])('reads every field of %s', (name, shape) => {
    const type = schema.getType(name);
    expect(isObjectType(type) && Object.keys(type.getFields()).sort()).toEqual(Object.keys(shape).sort());
  });

  it('answers every field of Query', () => {
    expect(Object.keys(QUESTIONS).sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
  });

  it.each(Object.entries(filters))('tests every field of the filter %s', (name, shape) => {
    const type = types.find((one) => one.name.toUpperCase() === `${name}FILTER`);
    const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(fields.filter((field) => !['AND', 'OR', 'NOT'].includes(field)).sort()).toEqual(Object.keys(shape).sort());
  });

  it('walks relationships of the vocabulary, in their direction, to labels they lead to', () => {
    for (const [name, { relation, direction, to }] of Object.entries(HOPS)) {
      const ends: readonly string[] = RELATIONSHIPS[relation][direction === 'out' ? 'to' : 'from'];
      if (to !== '') expect(ends, name).toContain(to);
    }
  });

  it('orders and groups lists as the schema offers', () => {
    const offered = new Set(
      types.filter((type) => isEnumType(type)).flatMap((type) => type.getValues().map(({ name }) => name)),
    );
    for (const { orders, order, groups } of Object.values(LISTINGS) as (typeof LISTINGS)[keyof typeof LISTINGS][]) {
      expect(Object.keys(orders)).toContain(order);
      for (const group of Object.keys(groups ?? {})) expect(offered).toContain(group);
    }
  });
});

/** Words that the graph does not know stand in no statement. */
describe.each(statementNames('read'))('cypher/%s.cypher', (name) => {
  const code = statement(name).text.replace(/^\s*\/\/.*$/gm, '');

  it('speaks of labels and relationship types of the vocabulary', () => {
    const relations = [...code.matchAll(/\[\w*:([A-Z_|]+)/g)].flatMap(([, found]) => (found ?? '').split('|'));
    const labels = [...code.matchAll(/\(\w*:([A-Za-z|]+)/g)].flatMap(([, found]) => (found ?? '').split('|'));
    for (const relation of relations) expect(Object.keys(RELATIONSHIPS)).toContain(relation);
    for (const label of labels) expect(Object.keys(NODE_LABELS)).toContain(label);
  });
});

it('keeps the generated types up to date', async () => {
  const { generate } = await import('@graphql-codegen/cli');
  const { default: config } = await import('../../codegen.ts');
  const outputs = await generate({ ...config, cwd: projectFolder, silent: true }, false);
  for (const { filename, content } of outputs as { filename: string; content: string }[]) {
    expect(readFileSync(join(projectFolder, filename.replace(projectFolder, '')), 'utf8').trim(), filename).toBe(
      content.trim(),
    );
  }
});
