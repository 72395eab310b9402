import { loadConfig } from '../config.ts';
import { GovgraphError } from '../domain/errors.ts';
import { migrate } from '../graphdb/migrate.ts';
import { provide } from '../graphdb/provision.ts';
import { createLogger } from '../log.ts';
import { startServer } from '../serve/server.ts';
import { loadServeSettings } from '../serve/settings.ts';
import { ingestService } from './ingest-service.ts';
import { say } from './say.ts';

/** Serves until SIGINT or SIGTERM; then finishes what is being answered, and stops a database that it had started. */
export async function serve(options: { port?: string; host?: string }): Promise<void> {
  const config = loadConfig();
  const settings = loadServeSettings();
  const port = options.port === undefined ? config.PORT : portOf(options.port);
  const provided = await provide(config, say);
  try {
    const log = createLogger(config.LOG_LEVEL);
    const { database } = provided;
    await migrate(database);
    const server = await startServer({
      database,
      settings,
      log,
      host: options.host ?? config.HOST,
      port,
      ingest: ingestService(database, { tagger: config.GOVGRAPH_TAGGER }),
    });
    console.log(`Playground  ${server.playground}\nGraphQL     ${server.graphql}`);
    if (provided.browser !== undefined) console.log(`Browser     ${provided.browser}`);
    await toldToStop();
    await server.stop();
  } finally {
    await provided.release();
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new GovgraphError('USAGE', `--port ${text} is no port.`, { hint: 'Give a number from 0 to 65535.' });
}

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
