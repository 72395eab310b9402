import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import type { Database } from './connection.ts';
import type { Statement } from './statement.ts';

export interface ReadOptions {
  /** The server ends the statement after so many milliseconds. */
  readonly timeout?: number;
  /** Bookmarks of writes that the reading must see, in a cluster. */
  readonly bookmarks?: readonly string[];
}

const attempts = 4;

/**
 * Runs a reading statement in a read-only session and gives its rows as plain objects.
 *
 * Autocommit: one round trip instead of the three of a managed transaction. Reading twice does no harm, so what the
 * driver calls retryable (a leader switch, a dropped connection) is simply tried again here.
 */
export async function read<Params extends object, Row extends object>(
  database: Database,
  statement: Statement<Params, Row>,
  params: Params,
  options: ReadOptions = {},
): Promise<Row[]> {
  for (let attempt = 1; ; attempt += 1) {
    const session = database.driver.session({
      database: database.name,
      defaultAccessMode: neo4j.session.READ,
      ...(options.bookmarks && { bookmarks: [...options.bookmarks] }),
    });
    try {
      const config = options.timeout === undefined ? {} : { timeout: options.timeout };
      const result = await withoutStack(() => session.run<Row>(statement.text, params, config));
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      if (attempt === attempts || !(error instanceof neo4j.Neo4jError) || !error.retriable) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt * (0.5 + Math.random())));
    } finally {
      await session.close();
    }
  }
}

/**
 * The driver formats the caller's stack at every statement, in case that it fails: a twentieth of a busy server's time. A
 * failure is told by its statement here.
 */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What a unit of writing may do: run statements, one after the other, in its one transaction. */
export interface Writer {
  run<Params extends object, Row extends object>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
}

/** Runs `work` in one transaction that commits when it returns. It may be run again after a retryable failure. */
export async function write<T>(database: Database, work: (writer: Writer) => Promise<T>): Promise<T> {
  const session = database.driver.session({ database: database.name });
  try {
    return await session.executeWrite((transaction) => work(writerOf(transaction)));
  } finally {
    await session.close();
  }
}

const writerOf = (transaction: ManagedTransaction): Writer => ({
  async run<Params extends object, Row extends object>(statement: Statement<Params, Row>, params: Params) {
    const result = await transaction.run<Row>(statement.text, params);
    return result.records.map((record) => record.toObject() as Row);
  },
});
