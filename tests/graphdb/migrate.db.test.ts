import { beforeEach, expect, test } from 'vitest';
import { migrate, schemaSteps } from '../../src/graphdb/migrate.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const step = {
  name: '900-test',
  checksum: 'a',
  commands: ['CREATE INDEX test_only IF NOT EXISTS FOR (n:TestOnly) ON (n.id)'],
};

const run = (text: string) => database.driver.executeQuery(text, {}, { database: database.name });

beforeEach(async () => {
  await run('DROP INDEX test_only IF EXISTS');
  await run("MATCH (n:SchemaMigration) WHERE n.name STARTS WITH '9' DELETE n");
});

test('applies a step once and records it', async () => {
  expect(await migrate(database, [step])).toEqual([{ name: step.name, checksum: 'a' }]);
  expect(await migrate(database, [step])).toEqual([]);
  const { records } = await run("SHOW INDEXES YIELD name WHERE name = 'test_only' RETURN name");
  expect(records).toHaveLength(1);
});

test('refuses a step that changed after it was applied', async () => {
  await migrate(database, [step]);
  await expect(migrate(database, [{ ...step, checksum: 'b' }])).rejects.toMatchObject({ code: 'DATABASE_SETUP' });
});

test('finds the schema of the project applied', async () => {
  const { records } = await run('MATCH (n:SchemaMigration) RETURN n.name AS name ORDER BY name');
  expect(records.map((record) => record.get('name'))).toEqual(schemaSteps().map(({ name }) => name));
});
