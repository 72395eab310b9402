import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../log.ts';

/** Gives a request an id, the client's own where it is fit for a header and a log, and logs how it ended. */
export function identify(request: IncomingMessage, response: ServerResponse, log: Logger): string {
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', requestId);
  const start = performance.now();
  response.once('close', () => {
    const level = response.statusCode >= 500 ? 'error' : 'debug';
    if (!log.isLevelEnabled(level)) return;
    const { method, url } = request;
    const status = response.statusCode;
    log[level]({ requestId, method, url, status, ms: Math.round(performance.now() - start) }, 'answered');
  });
  return requestId;
}

/** What browsers are told of an answer that is JSON: to show it as nothing else, and nowhere else. */
export const JSON_HEADERS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Referrer-Policy', 'no-referrer'],
  ['Vary', 'Origin, Accept-Encoding'],
  // Answers change with every ingest: a cache may keep one, and must ask whether it still holds (ETag).
  ['Cache-Control', 'private, no-cache'],
];

/** An error in the form of GraphQL's, for what goes wrong before GraphQL is reached. */
export function sendError(response: ServerResponse, status: number, message: string, code: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
