import type { ApolloServer } from '@apollo/server';
import type { Database } from '../graphdb/connection.ts';
import type { Logger } from '../log.ts';
import type { Authenticate } from './auth.ts';
import type { Context } from './context.ts';
import type { Ingest } from './ingest.ts';
import type { Metrics } from './metrics.ts';
import type { ServeSettings } from './settings.ts';

/** What the HTTP face is put together from. */
export interface Parts {
  readonly apollo: ApolloServer<Context>;
  readonly database: Database;
  readonly settings: ServeSettings;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly authenticate: Authenticate;
  readonly ingest?: Ingest;
}
