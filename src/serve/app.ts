import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { read } from '../graphdb/run.ts';
import type { Logger } from '../log.ts';
import { demand } from './auth.ts';
import type { Rows } from './compose/root.ts';
import type { Context } from './context.ts';
import { observed, ProgressFeed } from './ingest.ts';
import { traced } from './observe.ts';
import { operational } from './operational.ts';
import type { Parts } from './parts.ts';
import { playground } from './playground.ts';

const BODY_LIMIT = '1mb';
const LOCAL_ORIGIN = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** The HTTP face of the API. */
export function createApp(parts: Parts): Express {
  const { settings, log } = parts;
  const feed = new ProgressFeed();
  const app = express();
  app.disable('x-powered-by');
  app.use(pinoHttp({ logger: log, genReqId: requestIdOf, quietReqLogger: true, customLogLevel: levelOf }));
  const safe = helmet({ contentSecurityPolicy: false, strictTransportSecurity: false });
  const gzip = compression();
  // First, for it is asked most, and the paths of the other routers are tried one by one.
  app.use(
    '/graphql',
    safe,
    gzip,
    cors({ origin: [LOCAL_ORIGIN, ...settings.GOVGRAPH_CORS_ORIGINS] }),
    rateLimit({
      windowMs: 60_000,
      limit: settings.GOVGRAPH_RATE_LIMIT,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      handler: tooMany,
    }),
    express.json({ limit: BODY_LIMIT }),
    (_request, response, next) => {
      // Answers change with every ingest: a cache may keep one, and must ask whether it still holds (ETag).
      response.setHeader('Cache-Control', 'private, no-cache');
      next();
    },
    expressMiddleware(parts.apollo, { context: ({ req }) => contextOf(parts, feed, req) }),
  );
  // Not compressed: progress has to arrive while it is made.
  app.use(operational(parts, feed));
  app.use(safe, gzip, playground());
  app.use(answerFailure);
  return app;
}

const requestIdOf = (request: IncomingMessage, response: ServerResponse): string => {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  return id;
};

const levelOf = (_request: IncomingMessage, response: ServerResponse, error?: Error) =>
  error || response.statusCode >= 500 ? 'error' : 'debug';

/** What the resolvers of one request can reach; refuses those who may not even read. */
async function contextOf(parts: Parts, feed: ProgressFeed, request: Request): Promise<Context> {
  const role = await parts.authenticate(request.headers.authorization);
  demand(role, 'reader');
  return createContext(parts, { role, requestId: String(request.id), log: request.log as Logger, feed });
}

export function createContext(
  parts: Pick<Parts, 'database' | 'settings' | 'metrics' | 'ingest'>,
  who: Pick<Context, 'role' | 'requestId' | 'log'> & { feed: ProgressFeed },
): Context {
  const { database, settings, metrics, ingest } = parts;
  return {
    role: who.role,
    requestId: who.requestId,
    log: who.log,
    query: (question, text, params) =>
      traced(`query ${question}`, { 'db.system': 'neo4j', 'db.statement': text }, async () => {
        const stop = metrics.statements.startTimer({ question });
        try {
          const statement = { name: question, answers: '', params: [], columns: ['row'], text };
          return (await read(database, statement, params, {
            timeout: settings.GOVGRAPH_QUERY_TIMEOUT,
          })) as unknown as Rows;
        } finally {
          stop();
        }
      }),
    ...(ingest && { ingest: observed(ingest, who.feed) }),
  };
}

const errorBody = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

function tooMany(_request: Request, response: Response): void {
  response.status(429).json(errorBody('Too many requests; wait a minute.', 'RATE_LIMITED'));
}

/** What goes wrong before GraphQL is reached: a body that is too large or no JSON. */
function answerFailure(
  error: Error & { status?: number },
  request: Request,
  response: Response,
  _next: NextFunction,
): void {
  const status = error.status ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'a request failed');
  const message = status === 413 ? `The body is larger than ${BODY_LIMIT}.` : 'The request cannot be read.';
  response
    .status(status)
    .json(
      status >= 500
        ? errorBody('Something went wrong here.', 'INTERNAL_SERVER_ERROR')
        : errorBody(message, 'BAD_REQUEST'),
    );
}
