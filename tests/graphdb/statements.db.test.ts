import { describe, expect, test } from 'vitest';
import { statement, statementNames } from '../../src/graphdb/statement.ts';
import { useDatabase } from '../support/database.ts';

const { driver, name: database } = useDatabase();

describe.each(statementNames().filter((name) => !name.startsWith('schema/')))('cypher/%s.cypher', (name) => {
  const { answers, params, columns, text } = statement(name);
  const code = text.replace(/^\s*\/\/.*$/gm, '');

  test('opens with what it answers', () => expect(answers).not.toBe(''));

  test('uses the params that it declares', () => {
    const used = new Set([...code.matchAll(/\$(\w+)/g)].map((match) => match[1]));
    expect([...used].sort()).toEqual([...params].sort());
  });

  test('is understood by the server, without a warning', async () => {
    const values = Object.fromEntries(params.map((param) => [param, null]));
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, values, { database });
    // UNRECOGNIZED speaks of labels that no node has yet, which is so in an empty graph.
    const warnings = summary.gqlStatusObjects.filter(
      ({ severity, classification }) => severity === 'WARNING' && classification !== 'UNRECOGNIZED',
    );
    expect(warnings).toEqual([]);
  });

  test('gives the columns that it declares', async () => {
    const values = Object.fromEntries(params.map((param) => [param, null]));
    const { keys } = await driver.executeQuery(`EXPLAIN ${text}`, values, { database });
    expect([...keys].sort()).toEqual([...columns].sort());
  });
});
