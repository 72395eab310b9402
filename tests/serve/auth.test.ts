import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, type GenerateKeyPairResult, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticate } from '../../src/serve/auth.ts';
import { loadServeSettings } from '../../src/serve/settings.ts';

const ISSUER = 'https://issuer.example';
const AUDIENCE = 'govgraph';
const KEY = 'key-of-the-test';

let keys: GenerateKeyPairResult;
let stranger: GenerateKeyPairResult;
let http: Server;
let url: string;

beforeAll(async () => {
  keys = await generateKeyPair('ES256');
  stranger = await generateKeyPair('ES256');
  const set = JSON.stringify({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: KEY, alg: 'ES256', use: 'sig' }] });
  http = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(set));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/keys.json`;
});
afterAll(() => http.close());

interface Variation {
  readonly claims?: JWTPayload;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string | null;
  readonly key?: CryptoKey;
}

function token({ claims = {}, issuer = ISSUER, audience = AUDIENCE, expires = '5m', key }: Variation): Promise<string> {
  const unsigned = new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: KEY })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt();
  return (expires === null ? unsigned : unsigned.setExpirationTime(expires)).sign(key ?? keys.privateKey);
}

const authenticate = (env: Record<string, string> = {}) =>
  createAuthenticate(
    loadServeSettings({
      GOVGRAPH_JWKS_URL: url,
      GOVGRAPH_JWT_ISSUER: ISSUER,
      GOVGRAPH_JWT_AUDIENCE: AUDIENCE,
      ...env,
    }),
  );
const roleOf = async (variation: Variation) => authenticate()(`Bearer ${await token(variation)}`);

describe('a token signed by a key of the set', () => {
  it.each([
    ['the role of its claim', { role: 'curator' }, 'curator'],
    ['the highest of several', { roles: ['reader', 'admin', 'curator'] }, 'admin'],
    ['reading, without a claim', {}, 'reader'],
    ['reading, with a claim that means nothing here', { role: 'emperor' }, 'reader'],
  ])('gives %s', async (_, claims, role) => {
    expect(await roleOf({ claims })).toBe(role);
  });

  it.each<[string, () => Variation]>([
    ['of another issuer', () => ({ issuer: 'https://elsewhere.example' })],
    ['for another audience', () => ({ audience: 'another' })],
    ['that has expired', () => ({ expires: '-1m' })],
    ['that never expires', () => ({ expires: null })],
    ['signed by a stranger under the name of our key', () => ({ key: stranger.privateKey })],
  ])('is refused %s', async (_, variation) => {
    await expect(roleOf({ claims: { role: 'admin' }, ...variation() })).rejects.toMatchObject({
      message: 'The token is not valid.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('is refused without a signature', async () => {
    const [, claims] = (await token({ claims: { role: 'admin' } })).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    await expect(authenticate()(`Bearer ${none}.${claims}.`)).rejects.toThrow('not valid');
  });
});

it('lets static tokens in beside those of the set', async () => {
  const both = authenticate({ GOVGRAPH_TOKENS: 'static-token-of-the-test:admin' });
  expect(await both('Bearer static-token-of-the-test')).toBe('admin');
  expect(await both(`Bearer ${await token({})}`)).toBe('reader');
});

it('refuses tokens while the set cannot be had, and goes on serving others', async () => {
  const cut = authenticate({ GOVGRAPH_JWKS_URL: 'http://127.0.0.1:9/keys.json' });
  await expect(cut(`Bearer ${await token({})}`)).rejects.toThrow('not valid');
  expect(await cut(undefined)).toBe('reader');
});
