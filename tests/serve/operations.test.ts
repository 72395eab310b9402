import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/log.ts';
import { createApollo } from '../../src/serve/apollo.ts';
import type { Context } from '../../src/serve/context.ts';
import { createMetrics } from '../../src/serve/metrics.ts';
import { loadOperations } from '../../src/serve/operations.ts';
import { loadServeSettings } from '../../src/serve/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'govgraph-operations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const LISTED = '{ __typename }';
const UNLISTED = '{ again: __typename }';

function fileOf(content: unknown): string {
  const file = join(folder, `${sha256(JSON.stringify(content)).slice(0, 8)}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a list of operations', () => {
  const settings = loadServeSettings({ GOVGRAPH_OPERATIONS: fileOf({ [sha256(LISTED)]: LISTED }) });
  const apollo = createApollo(settings, createMetrics());
  const byDigest = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });
  const contextValue = { log: () => createLogger('silent') } as Context;
  const ask = async (request: { query?: string; extensions?: Record<string, unknown> }) => {
    const { body, http } = await apollo.executeOperation(request, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer is single');
    const { data, errors } = body.singleResult;
    return { data: data && { ...data }, code: errors?.[0]?.extensions?.['code'], status: http.status };
  };

  it('is answered by text, and by digest without ever having been sent', async () => {
    expect(await ask({ extensions: byDigest(LISTED) })).toMatchObject({ data: { __typename: 'Query' } });
    expect(await ask({ query: LISTED })).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('is all that is answered', async () => {
    const refused = { code: 'OPERATION_NOT_ALLOWED', status: 403 };
    expect(await ask({ query: UNLISTED })).toMatchObject(refused);
    expect(await ask({ query: `${LISTED} ` })).toMatchObject(refused);
  });

  it('cannot be added to by clients', async () => {
    const registering = { query: UNLISTED, extensions: byDigest(UNLISTED) };
    expect(await ask(registering)).toMatchObject({ code: 'OPERATION_NOT_ALLOWED' });
    const forged = { query: UNLISTED, extensions: byDigest(LISTED) };
    expect(await ask(forged)).toMatchObject({ code: 'BAD_REQUEST', status: 400 });
    expect(await ask({ extensions: byDigest(UNLISTED) })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });
});

it.each([
  ['no JSON', '{', 'cannot be read as JSON'],
  ['no table', ['{ __typename }'], 'no table of texts'],
  ['a text under a digest that is not its own', { [sha256(UNLISTED)]: LISTED }, 'not the digest of its text'],
])('refuses to start with a list that holds %s', (_, content, message) => {
  const file = fileOf(content);
  expect(() => loadOperations(file)).toThrow(expect.objectContaining({ code: 'INVALID_CONFIGURATION' }));
  expect(() => loadOperations(file)).toThrow(message);
});
