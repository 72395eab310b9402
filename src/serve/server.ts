import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GovgraphError } from '../domain/errors.ts';
import type { Database } from '../graphdb/connection.ts';
import type { Logger } from '../log.ts';
import { createApollo } from './apollo.ts';
import { createApp } from './app.ts';
import { createAuthenticate } from './auth.ts';
import type { Ingest } from './ingest.ts';
import { createMetrics } from './metrics.ts';
import type { ServeSettings } from './settings.ts';

export interface ServeOptions {
  readonly database: Database;
  readonly settings: ServeSettings;
  readonly log: Logger;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly ingest?: Ingest;
}

/** A server that answers, and how to stop it: it finishes what it is answering. The database stays open. */
export interface RunningServer {
  readonly url: string;
  readonly playground: string;
  readonly graphql: string;
  stop(): Promise<void>;
}

export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const { settings, database, log, ingest } = options;
  const metrics = createMetrics();
  const http = createServer();
  const apollo = createApollo(settings, metrics, http);
  await apollo.start();
  const authenticate = createAuthenticate(settings);
  http.on('request', createApp({ apollo, database, settings, metrics, log, authenticate, ...(ingest && { ingest }) }));
  const url = await listen(http, options.host, options.port);
  return {
    url,
    playground: `${url}/playground`,
    graphql: `${url}/graphql`,
    async stop() {
      await apollo.stop();
      metrics.close();
    },
  };
}

function listen(http: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new GovgraphError(
          'INVALID_CONFIGURATION',
          taken ? `Port ${port} of ${host} is taken.` : `Cannot listen on ${host}:${port}.`,
          {
            hint: 'Choose another by --port or PORT; 0 takes any free one.',
            cause: error,
          },
        ),
      );
    });
    http.listen(port, host, () => {
      const { port: actual } = http.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });
}
