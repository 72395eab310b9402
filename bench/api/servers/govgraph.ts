/** The API itself, as `govgraph serve` runs it, but for the limit on requests a minute. `BENCH_ACCESS`, `BENCH_PORT`. */
import { type Access, openDatabase } from '../../../src/graphdb/connection.ts';
import { createLogger } from '../../../src/log.ts';
import { startServer } from '../../../src/serve/server.ts';
import { loadServeSettings } from '../../../src/serve/settings.ts';

await startServer({
  database: openDatabase(JSON.parse(process.env['BENCH_ACCESS'] ?? '{}') as Access),
  settings: loadServeSettings({ GOVGRAPH_RATE_LIMIT: '1000000000' }),
  log: createLogger('error'),
  host: '127.0.0.1',
  port: Number(process.env['BENCH_PORT']),
});
process.send?.('ready');
