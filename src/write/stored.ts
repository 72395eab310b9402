import type { Database } from '../graphdb/connection.ts';
import { read } from '../graphdb/run.ts';
import { stored } from './statements.ts';

/** Whether a document is in the graph with all its reports: an interrupted one is not. */
export async function isStored(database: Database, id: string): Promise<boolean> {
  const [found] = await read(database, stored, { ids: [id] });
  return found !== undefined && found.written === found.expected;
}
