import neo4j from 'neo4j-driver';
import { type Statement, statement } from '../../graphdb/statement.ts';
import type { Field } from '../compose/selection.ts';

/** A statement of `cypher/read`. */
export const file = (name: string): Statement =>
  statement<Record<string, unknown>, Record<string, unknown>>(`read/${name}`);

/** How many rows a file is asked for. */
export const limit = ({ first }: Field['args']) => ({ limit: neo4j.int(first as number) });
