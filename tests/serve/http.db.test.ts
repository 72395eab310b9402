import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/log.ts';
import { EXAMPLES } from '../../src/serve/examples.ts';
import type { Ingest } from '../../src/serve/ingest.ts';
import { type RunningServer, startServer } from '../../src/serve/server.ts';
import { loadServeSettings } from '../../src/serve/settings.ts';
import { writeDocuments } from '../../src/write/write-documents.ts';
import { useDatabase } from '../support/database.ts';
import { documents } from '../write/stories.ts';

const database = useDatabase();
const CURATOR = 'curator-token-of-the-test';
const READER = 'reader-token-of-the-test-';
const servers: RunningServer[] = [];

const ingest: Ingest = async ({ name }, notify) => {
  if (name === 'broken') throw new Error('a secret of the pipeline');
  notify({ document: name, step: 'report', reports: 1 });
  return { changed: true, reports: 1, persons: 0, events: 0 };
};

async function start(env: Record<string, string> = {}): Promise<RunningServer> {
  const settings = loadServeSettings({ GOVGRAPH_TOKENS: `${CURATOR}:curator,${READER}:reader`, ...env });
  const server = await startServer({
    database,
    settings,
    log: createLogger('silent'),
    host: '127.0.0.1',
    port: 0,
    ingest,
  });
  servers.push(server);
  return server;
}

const post = (server: RunningServer, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
// biome-ignore lint/suspicious/noExplicitAny: answers are walked by each test as the query shapes them
const json = async (response: Response): Promise<any> => response.json();
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let server: RunningServer;
beforeAll(async () => {
  await writeDocuments(database, documents);
  server = await start();
});
afterAll(async () => {
  await Promise.all(servers.map((one) => one.stop()));
});

describe('the playground', () => {
  it('needs nothing from elsewhere and opens with a question', async () => {
    const response = await fetch(server.playground);
    const page = await response.text();
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page).toContain('WhoAttended');
    const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? '';
    expect((await fetch(new URL(script, server.url))).status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('lists its example questions', async () => {
    const page = await (await fetch(server.url)).text();
    for (const { name } of EXAMPLES) expect(page).toContain(`/playground?question=${name}`);
  });

  it.each(EXAMPLES.map(({ name, text }) => [name, text]))('answers %s without an error', async (_, query) => {
    const answer = await json(await post(server, { query }));
    expect(answer.errors).toBeUndefined();
  });
});

describe('transport', () => {
  it('answers in gzip, with a tag that saves sending the same again', async () => {
    const query = '{ __schema { types { name description } } }';
    const url = `${server.graphql}?query=${encodeURIComponent(query)}`;
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
    const first = await fetch(url, { headers });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(url, { headers: { ...headers, 'if-none-match': tag, 'cache-control': 'max-age=0' } });
    expect(again.status).toBe(304);
  });

  it('gives every answer an id, and takes a fitting one', async () => {
    expect((await post(server, { query: '{ __typename }' })).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    const given = await post(server, { query: '{ __typename }' }, { 'x-request-id': 'mine-1' });
    expect(given.headers.get('x-request-id')).toBe('mine-1');
    const forged = await post(server, { query: '{ __typename }' }, { 'x-request-id': 'no good {}' });
    expect(forged.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('refuses simple requests of other sites, and lets only known origins read', async () => {
    const simple = await fetch(server.graphql, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(simple.status).toBe(400);
    const origin = async (value: string) =>
      (await post(server, { query: '{ __typename }' }, { origin: value })).headers.get('access-control-allow-origin');
    expect(await origin('http://localhost:3000')).toBe('http://localhost:3000');
    expect(await origin('https://localhost.example')).toBeNull();
  });

  it.each([
    ['no JSON', '{', 400, 'BAD_REQUEST'],
    ['a body that is too large', `{"query":"${' '.repeat(2 ** 20)}"}`, 413, 'BAD_REQUEST'],
    ['a syntax error', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['too many tokens', { query: `{ ${'__typename '.repeat(5000)} }` }, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'an alias that objects have a meaning for',
      { query: '{ statistics { __proto__: events } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a batch', [{ query: '{ __typename }' }], 400, 'BAD_REQUEST'],
    [
      'a day that is none',
      { query: '{ events(where: { date: { eq: "2024-02-30" } }) { totalCount } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('answers %s by a code', async (_, body, status, code) => {
    const response = await post(server, body);
    expect(response.status).toBe(status);
    expect((await json(response)).errors[0].extensions.code).toBe(code);
  });

  it('limits how often one address may ask', async () => {
    const strict = await start({ GOVGRAPH_RATE_LIMIT: '2' });
    const ask = () => post(strict, { query: '{ __typename }' });
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([200, 200, 429]);
  });
});

describe('persisted operations', () => {
  it('are registered once and asked for by digest', async () => {
    const query = '{ statistics { events } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
    expect((await json(await post(server, { extensions }))).errors[0].extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
    const answer = await json(await post(server, { query, extensions }));
    expect(await json(await post(server, { extensions }))).toEqual(answer);
  });
});

describe('roles', () => {
  const mutation = { query: 'mutation { ingest(document: { name: "page", text: "…" }) { changed reports } }' };

  it('let anybody read, unless that is turned off', async () => {
    const closed = await start({ GOVGRAPH_ANONYMOUS: 'false' });
    const query = { query: '{ statistics { events } }' };
    expect((await post(server, query)).status).toBe(200);
    const refused = await post(closed, query);
    expect([refused.status, (await json(refused)).errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await post(closed, query, bearer(READER))).status).toBe(200);
    expect((await post(closed, query, bearer('some-token-nobody-knows'))).status).toBe(401);
  });

  it('keep changes to curators', async () => {
    const code = async (headers: Record<string, string>) =>
      (await json(await post(server, mutation, headers))).errors?.[0].extensions.code;
    expect(await code({})).toBe('FORBIDDEN');
    expect(await code(bearer(READER))).toBe('FORBIDDEN');
    expect((await json(await post(server, mutation, bearer(CURATOR)))).data.ingest).toEqual({
      changed: true,
      reports: 1,
    });
  });

  it('show curators how an ingest gets on, and nobody else', async () => {
    expect((await fetch(`${server.url}/ingest/progress`, { headers: bearer(READER) })).status).toBe(403);
    const feed = await fetch(`${server.url}/ingest/progress`, { headers: bearer(CURATOR) });
    const reader = feed.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await post(server, mutation, bearer(CURATOR));
    let text = '';
    while (!text.includes('event: done')) text += (await reader?.read())?.value ?? '';
    await reader?.cancel();
    expect([...text.matchAll(/event: (\w+)/g)].map(([, step]) => step)).toEqual(['started', 'report', 'done']);
  });

  it('mask what goes wrong inside', async () => {
    const broken = { query: 'mutation { ingest(document: { name: "broken", text: "…" }) { changed } }' };
    const answer = await (await post(server, broken, bearer(CURATOR))).text();
    expect(answer).toContain('INTERNAL_SERVER_ERROR');
    expect(answer).not.toContain('secret');
  });
});

describe('operation', () => {
  it('tells that it lives, that it can answer, and how it does', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(/govgraph_statement_seconds_count\{question="person"\} \d/);
    expect(metrics).toMatch(/govgraph_operations_total\{kind="query",outcome="OK"\} \d/);
  });
});
