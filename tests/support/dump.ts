import type { Database } from '../../src/graphdb/connection.ts';

const NODES = `
MATCH (n) WHERE NOT n:SchemaMigration
RETURN [x IN labels(n)] AS labels, n.id AS id, [k IN keys(n) WHERE k <> 'ingestedAt' | [k, toStringOrNull(n[k]), n[k]]] AS properties`;
const EDGES = `
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS start, b.id AS end, [k IN keys(r) | [k, toStringOrNull(r[k]), r[k]]] AS properties`;

type Property = readonly [name: string, text: string | null, value: unknown];

/** The whole graph as sorted lines, the time of ingestion apart: two graphs are the same when their dumps are equal. */
export async function dump({ driver, name }: Database): Promise<string[]> {
  const rows = async (text: string) =>
    (await driver.executeQuery(text, {}, { database: name })).records.map((record) => {
      const { properties, ...rest } = record.toObject();
      const sorted = (properties as Property[]).map(([key, text, value]) => [key, text ?? value]).sort();
      return JSON.stringify([rest, sorted]);
    });
  return [...(await rows(NODES)), ...(await rows(EDGES))].sort();
}

/** Number of the last transaction that changed anything. */
export async function lastTransaction({ driver, name }: Database): Promise<number> {
  const text = 'SHOW DATABASE $name YIELD lastCommittedTxn RETURN lastCommittedTxn AS last';
  const { records } = await driver.executeQuery(text, { name }, { database: 'system' });
  return records[0]?.get('last') as number;
}
