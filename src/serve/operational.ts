import { Router } from 'express';
import { read } from '../graphdb/run.ts';
import { demand } from './auth.ts';
import type { ProgressFeed } from './ingest.ts';
import type { Parts } from './parts.ts';

const PING = { name: 'ping', answers: '', params: [], columns: [], text: 'RETURN 1 AS one' };

/** For those who run the server: is it alive, can it answer, how does it do, how do ingests get on. */
export function operational({ database, metrics, authenticate }: Parts, feed: ProgressFeed): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (_request, response) => {
    try {
      await read(database, PING, {}, { timeout: 2_000 });
      response.json({ status: 'ready' });
    } catch {
      response.status(503).json({ status: 'the database does not answer' });
    }
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  router.get('/ingest/progress', async (request, response) => {
    try {
      demand(await authenticate(request.headers.authorization), 'curator');
    } catch {
      response
        .status(403)
        .json({ errors: [{ message: 'This needs the role curator.', extensions: { code: 'FORBIDDEN' } }] });
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': listening\n\n');
    const stop = feed.listen((progress) =>
      response.write(`event: ${progress.step}\ndata: ${JSON.stringify(progress)}\n\n`),
    );
    request.on('close', stop);
  });
  return router;
}
