import type { GraphQLInterfaceType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/serve/schema.ts';
import { writeDocuments } from '../../src/write/write-documents.ts';
import { useDatabase } from '../support/database.ts';
import { documents } from '../write/stories.ts';
import { createAsk } from './harness.ts';
import { args, everything } from './selection.ts';

const schema = createSchema();
const database = useDatabase();
const ask = createAsk(database);
const questions = Object.values(schema.getQueryType()?.getFields() ?? {});

beforeAll(async () => {
  await writeDocuments(database, documents);
});

describe.each(questions.map((field) => [field.name, field] as const))('%s', (name, field) => {
  // `person` and its like take an id or a name; neither is required by the schema.
  const by = ['person', 'organisation', 'location'].includes(name)
    ? '(name: "苏晚晴")'
    : name === 'coAttendance'
      ? '(people: 10)'
      : args(field);

  it('answers every field below it by one statement, in plain numbers', async () => {
    const { errors, statements, data } = await ask(`{ ${name}${by} ${everything(schema, field.type, 3)} }`);
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(1);
    expect(JSON.stringify(data)).not.toMatch(/"(?:low|high)":/);
  });
});

describe.each(
  schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map((type) => [type.name, type] as const),
)('node of type %s', (name, type) => {
  it('answers every field by its id', async () => {
    const session = database.driver.session({ database: database.name });
    const { records } = await session.run(`MATCH (n:${name}) RETURN n.id AS id LIMIT 1`);
    await session.close();
    const id = records[0]?.get('id') as string;
    const { errors, data } = await ask(
      `query ($id: ID!) { node(id: $id) { id ... on ${name} ${everything(schema, type, 2)} } }`,
      { id },
    );
    expect(errors).toEqual([]);
    expect(data.node).toMatchObject({ id, __typename: name });
  });
});

describe('a statement', () => {
  it('is one for each question of an operation, aliases and fragments included', async () => {
    const { errors, statements, data } = await ask(`
      query { one: person(name: "苏晚晴") { ...who } two: person(name: "林知远") { ...who alias: name } statistics { events } }
      fragment who on Person { name events: participations(first: 1) { nodes { event { participations { nodes { participant { ... on Person { statements { nodes { event { name } } } } } } } } } } }`);
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(3);
    expect(data.two.alias).toBe('林知远');
  });

  it('has a text that depends on the shape of the query alone', async () => {
    const query =
      'query ($name: String, $first: Int!, $from: Date) { person(name: $name) { participations(first: $first, where: { event: { date: { gte: $from } } }) { totalCount nodes { role } } } }';
    const one = await ask(query, { name: '苏晚晴', first: 1, from: '2024-01-01' });
    const other = await ask(query, { name: '林知远', first: 7, from: '2020-01-01' });
    expect(one.statements[0]?.text).toBe(other.statements[0]?.text);
    expect(one.statements[0]?.params).not.toEqual(other.statements[0]?.params);
  });

  it('never holds a value', async () => {
    const text = "'}) DETACH DELETE n //";
    const { statements, errors } = await ask(
      'query ($text: String!) { person(name: $text) { name } persons(where: { OR: [{ name: { contains: $text } }, { id: { in: ["`"] } }] }) { totalCount } }',
      { text },
    );
    expect(errors).toEqual([]);
    for (const statement of statements) expect(statement.text).not.toMatch(/DETACH|`/);
  });

  it('follows @include and @skip by variable', async () => {
    const query =
      'query ($with: Boolean!) { person(name: "苏晚晴") { name participations @include(if: $with) { totalCount } aliases @skip(if: $with) } }';
    const without = await ask(query, { with: false });
    const included = await ask(query, { with: true });
    expect(Object.keys(without.data.person)).toEqual(['name', 'aliases']);
    expect(included.data.person).toEqual({ name: '苏晚晴', participations: { totalCount: 3 } });
  });
});
