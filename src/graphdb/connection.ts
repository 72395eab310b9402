import neo4j, { type Driver } from 'neo4j-driver';
import { GovgraphError } from '../domain/errors.ts';

/** Where a database answers and how to get in. */
export interface Access {
  readonly uri: string;
  readonly username: string;
  /** Empty when the server asks for none. */
  readonly password: string;
  readonly database: string;
}

/** An open database: the driver with its pool, and the name of the one database that govgraph uses there. */
export interface Database {
  readonly driver: Driver;
  readonly name: string;
}

/**
 * Opens a driver; nothing is sent yet. Integers come back as JavaScript numbers: every count and offset of this graph is
 * far below 2^53.
 */
export function openDatabase(access: Access): Database {
  const token = access.password === '' ? undefined : neo4j.auth.basic(access.username, access.password);
  const driver = neo4j.driver(access.uri, token, {
    disableLosslessIntegers: true,
    userAgent: 'govgraph',
    maxConnectionPoolSize: 50,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 30_000,
  });
  return { driver, name: access.database };
}

export interface Waiting {
  /** Milliseconds until an unanswering server is given up. */
  readonly patience?: number;
  /** Whether waiting still makes sense, such as a process that is starting being alive. */
  readonly hopeful?: () => boolean;
}

/** Waits until the database answers a statement; a wrong password or database name fails at once. */
export async function waitUntilReady(database: Database, uri: string, waiting: Waiting = {}): Promise<void> {
  const { patience = 10_000, hopeful = () => true } = waiting;
  const end = Date.now() + patience;
  for (;;) {
    try {
      await database.driver.executeQuery('RETURN 1', {}, { database: database.name });
      return;
    } catch (error) {
      if (isFinal(error) || Date.now() > end || !hopeful()) throw unavailable(error, uri, database.name);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

const isFinal = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.');

function unavailable(error: unknown, uri: string, name: string): GovgraphError {
  const code = error instanceof neo4j.Neo4jError ? error.code : '';
  const options = { cause: error };
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new GovgraphError('DATABASE_UNAVAILABLE', `Neo4j at ${uri} refuses the user name or password.`, {
      ...options,
      hint: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
    });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new GovgraphError('DATABASE_UNAVAILABLE', `Neo4j at ${uri} has no database "${name}".`, {
      ...options,
      hint: 'Check NEO4J_DATABASE, or create the database.',
    });
  }
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new GovgraphError('DATABASE_UNAVAILABLE', `No Neo4j answers at ${uri}: ${reason}`, {
    ...options,
    hint: 'Start it ("govgraph db start" brings one up), or set NEO4J_URI to where yours is.',
  });
}
