import type { RequestListener } from 'node:http';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { graphqlEndpoint } from './endpoint.ts';
import { identify, sendError } from './http.ts';
import { ProgressFeed } from './ingest.ts';
import { operational } from './operational.ts';
import type { Parts } from './parts.ts';
import { playground } from './playground.ts';

/** The HTTP face of the API: GraphQL, and by Express what is beside it. */
export function createApp(parts: Parts): RequestListener {
  const { log } = parts;
  const feed = new ProgressFeed();
  const graphql = graphqlEndpoint(parts, feed);
  const app = express();
  app.disable('x-powered-by');
  app.use((request, response, next) => {
    identify(request, response, log);
    next();
  });
  // Not compressed: progress has to arrive while it is made.
  app.use(operational(parts, feed));
  app.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity: false }), compression(), playground());
  app.use((error: Error & { status?: number }, _request: Request, response: Response, _next: NextFunction) => {
    const status = error.status ?? 500;
    if (status < 500) return sendError(response, status, 'The request cannot be read.', 'BAD_REQUEST');
    log.error({ err: error }, 'a request failed');
    return sendError(response, 500, 'Something went wrong here.', 'INTERNAL_SERVER_ERROR');
  });
  return (request, response) => {
    if (/^\/graphql\/?(?:\?|$)/.test(request.url ?? '')) graphql(request, response);
    else void app(request, response);
  };
}
