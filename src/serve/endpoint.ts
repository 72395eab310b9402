import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import compression from 'compression';
import cors from 'cors';
import type { Request, Response } from 'express';
import { demand } from './auth.ts';
import { BodyError, jsonOf } from './body.ts';
import { createContext } from './create-context.ts';
import { identify, JSON_HEADERS, sendError } from './http.ts';
import type { ProgressFeed } from './ingest.ts';
import type { Parts } from './parts.ts';
import { RateLimit } from './rate.ts';

const LOCAL_ORIGIN = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * `/graphql` by Apollo straight on node:http. A router and its middlewares cost as much processor time as reading and answering
 * a small question; here each is asked only when a request has something for it.
 */
export function graphqlEndpoint(parts: Parts, feed: ProgressFeed): RequestListener {
  const { settings, log, apollo } = parts;
  const allowOrigin = cors({ origin: [LOCAL_ORIGIN, ...settings.GOVGRAPH_CORS_ORIGINS] });
  const gzip = compression();
  const rate = new RateLimit(settings.GOVGRAPH_RATE_LIMIT);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = identify(request, response, log);
    for (const [name, value] of JSON_HEADERS) response.setHeader(name, value);
    const { method = 'GET', url = '' } = request;
    if (request.headers.origin !== undefined || method === 'OPTIONS') {
      allowOrigin(request, response, () => undefined);
      // A preflight is answered now.
      if (response.writableEnded) return;
    }
    if (!rate.admits(request.socket.remoteAddress ?? '')) {
      response.setHeader('Retry-After', rate.retryAfter());
      return sendError(response, 429, 'Too many requests; wait a minute.', 'RATE_LIMITED');
    }
    if (/gzip|br/.test(String(request.headers['accept-encoding']))) {
      gzip(request as Request, response as Response, () => undefined);
    }
    const query = url.indexOf('?');
    send(
      request,
      response,
      await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method,
          headers: headersOf(request),
          search: query < 0 ? '' : url.slice(query),
          body: await jsonOf(request),
        },
        context: async () => {
          const role = await parts.authenticate(request.headers.authorization);
          demand(role, 'reader');
          return createContext(parts, { role, requestId, feed });
        },
      }),
    );
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof BodyError) return sendError(response, error.status, error.message, 'BAD_REQUEST');
      log.error({ err: error }, 'a request failed');
      return sendError(response, 500, 'Something went wrong here.', 'INTERNAL_SERVER_ERROR');
    });
  };
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: HTTPGraphQLResponse,
): void {
  response.statusCode = status ?? 200;
  for (const [name, value] of headers) response.setHeader(name, value);
  // Incremental delivery is no part of the schema, so an answer is always whole.
  const text = body.kind === 'complete' ? body.string : '';
  if (request.method === 'GET' && response.statusCode === 200) {
    const tag = `W/"${createHash('sha1').update(text).digest('base64url')}"`;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
      response.statusCode = 304;
      response.end();
      return;
    }
  }
  response.end(text);
}
