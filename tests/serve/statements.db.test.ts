import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { writeDocuments } from '../../src/write/write-documents.ts';
import { useDatabase } from '../support/database.ts';
import { documents } from '../write/stories.ts';
import { createAsk } from './harness.ts';

const database = useDatabase();
const ask = createAsk(database);
beforeAll(() => writeDocuments(database, documents));

/** Deep queries make long lines; a break before each clause lets a change be read. */
const broken = (text: string): string =>
  text.replaceAll(/ (?=(?:MATCH|WITH|WHERE|RETURN|UNWIND|CALL|ORDER BY) )/g, '\n');

describe('the statements composed for', () => {
  it.each(EXAMPLES.map(({ name, text }) => [name, text]))(
    '%s are those on record, and are planned',
    async (name, text) => {
      const { errors, statements } = await ask(text);
      expect(errors).toEqual([]);
      const written = statements.map((one) => broken(one.text)).join(';\n\n');
      await expect(`${written};\n`).toMatchFileSnapshot(join('statements', `${name}.cypher`));
      for (const one of statements) {
        const { summary } = await database.driver.executeQuery(`EXPLAIN ${one.text}`, one.params, {
          database: database.name,
        });
        // A statement that writes would be of another kind than 'r'.
        expect(summary.queryType).toBe('r');
      }
    },
  );

  it('one question are the same whatever its values', async () => {
    const query = 'query ($id: ID!, $n: Int!) { person(id: $id) { participations(first: $n) { nodes { role } } } }';
    const [one, other] = [await ask(query, { id: 'a', n: 3 }), await ask(query, { id: 'b', n: 50 })];
    expect(one.statements[0]?.text).toBe(other.statements[0]?.text);
    expect(one.statements[0]?.params).not.toEqual(other.statements[0]?.params);
  });
});
