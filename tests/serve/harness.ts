import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Database } from '../../src/graphdb/connection.ts';
import { createLogger } from '../../src/log.ts';
import { createApollo } from '../../src/serve/apollo.ts';
import type { Role } from '../../src/serve/auth.ts';
import type { Context } from '../../src/serve/context.ts';
import { createContext } from '../../src/serve/create-context.ts';
import { type Ingest, ProgressFeed } from '../../src/serve/ingest.ts';
import { createMetrics } from '../../src/serve/metrics.ts';
import { loadServeSettings } from '../../src/serve/settings.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers are walked by each test as the query shapes them
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
  /** The statements that were sent to the database. */
  readonly statements: readonly { readonly text: string; readonly params: Readonly<Record<string, unknown>> }[];
}

/** An API without HTTP: operations go straight to Apollo, and what they send to the database is kept. */
export function createAsk(database: Database, options: { role?: Role; ingest?: Ingest } = {}) {
  const settings = loadServeSettings({});
  const metrics = createMetrics();
  const apollo: ApolloServer<Context> = createApollo(settings, metrics);
  const who = {
    role: options.role ?? 'reader',
    requestId: 'test',
    feed: new ProgressFeed(),
  };
  const parts = {
    database,
    settings,
    metrics,
    log: createLogger('silent'),
    ...(options.ingest && { ingest: options.ingest }),
  };
  return async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const statements: { text: string; params: Readonly<Record<string, unknown>> }[] = [];
    const context = createContext(parts, who);
    const contextValue: Context = {
      ...context,
      query: (field, text, params) => {
        statements.push({ text, params });
        return context.query(field, text, params);
      },
    };
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer is single');
    return { data: body.singleResult.data, errors: body.singleResult.errors ?? [], statements };
  };
}
