import { afterAll, beforeAll, inject } from 'vitest';
import { type Access, type Database, openDatabase } from '../../src/graphdb/connection.ts';

/**
 * How tests meet the database.
 *
 * A test that needs Neo4j is in a file named `<subject>.db.test.ts` and calls `useDatabase()` at its top; every other
 * file is pure and runs beside others. The database files run one after the other against ONE real server, which a run
 * starts for itself and removes at its end: the user's own data is never touched, whatever NEO4J_URI says, and runs at
 * the same time do not meet. The schema of `cypher/schema` is applied before the first file. Each file begins with an
 * empty graph; within a file, tests clear it themselves where they need to (`clearGraph`), or use names of their own.
 */
export function useDatabase(): Database & { readonly access: Access } {
  const access = inject('neo4j');
  if (access === undefined) throw new Error('A test that uses the database is in a file named *.db.test.ts');
  const database = openDatabase(access);
  beforeAll(() => clearGraph(database));
  afterAll(() => database.driver.close());
  return { ...database, access };
}

/** Removes all nodes and relationships but the record of the schema, in bounded transactions. */
export async function clearGraph({ driver, name }: Database): Promise<void> {
  const session = driver.session({ database: name });
  try {
    await session.run(
      'MATCH (n) WHERE NOT n:SchemaMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
    );
  } finally {
    await session.close();
  }
}
