import type { Logger } from '../log.ts';
import type { Role } from './auth.ts';
import type { Rows } from './compose/root.ts';
import type { DocumentInput, IngestResult } from './ingest.ts';

/** What every resolver of one request can reach. */
export interface Context {
  readonly requestId: string;
  readonly role: Role;
  /** Writes lines that carry the request's id. A logger is made when there is something to write. */
  readonly log: () => Logger;
  /** Runs one reading statement for a field of Query. */
  readonly query: (field: string, text: string, params: Readonly<Record<string, unknown>>) => Promise<Rows>;
  /** What answers each field of Query of this request. */
  readonly answers: Map<string, Promise<unknown>>;
  /** The request's variables, once they are read. */
  variables?: Readonly<Record<string, unknown>>;
  /** Absent on a server that only answers questions. */
  readonly ingest?: (request: DocumentInput) => Promise<IngestResult>;
}
