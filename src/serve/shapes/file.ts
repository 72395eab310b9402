import { type Statement, statement } from '../../graphdb/statement.ts';

/** A statement of `cypher/read`. */
export const file = (name: string): Statement =>
  statement<Record<string, unknown>, Record<string, unknown>>(`read/${name}`);
