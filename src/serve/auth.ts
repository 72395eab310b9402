import { createHash, timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { ServeSettings } from './settings.ts';

/** Each role may do what the roles before it may. */
export const ROLES = ['none', 'reader', 'curator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Tells the role of a request by its Authorization header. */
export type Authenticate = (header: string | undefined) => Promise<Role>;

const refused = (message: string, code: 'UNAUTHENTICATED' | 'FORBIDDEN') =>
  new GraphQLError(message, { extensions: { code, http: { status: code === 'FORBIDDEN' ? 403 : 401 } } });

/** Throws unless `role` may do what `needed` may. */
export function demand(role: Role, needed: Role): void {
  if (ROLES.indexOf(role) >= ROLES.indexOf(needed)) return;
  if (role === 'none') throw refused('Send a token: `Authorization: Bearer …`.', 'UNAUTHENTICATED');
  throw refused(`This needs the role ${needed}.`, 'FORBIDDEN');
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isRole = (value: unknown): value is Role => ROLES.includes(value as Role);

/** The highest role that a token's claims name; a valid token without one may read. */
function claimedRole(claims: Readonly<Record<string, unknown>>): Role {
  const { role, roles } = claims as { role?: unknown; roles?: unknown };
  const claimed = [role, ...(Array.isArray(roles) ? (roles as unknown[]) : [])].filter(isRole);
  return claimed.sort((a, b) => ROLES.indexOf(b) - ROLES.indexOf(a))[0] ?? 'reader';
}

/** Static tokens of the environment first, compared by digest in constant time; then JSON Web Tokens by the key set. */
export function createAuthenticate(settings: ServeSettings): Authenticate {
  const tokens = settings.GOVGRAPH_TOKENS.map((entry) => {
    const colon = entry.lastIndexOf(':');
    return { digest: digest(entry.slice(0, colon)), role: entry.slice(colon + 1) as Role };
  });
  const keys =
    settings.GOVGRAPH_JWKS_URL === undefined ? null : createRemoteJWKSet(new URL(settings.GOVGRAPH_JWKS_URL));
  const expected = {
    ...(settings.GOVGRAPH_JWT_ISSUER !== undefined && { issuer: settings.GOVGRAPH_JWT_ISSUER }),
    ...(settings.GOVGRAPH_JWT_AUDIENCE !== undefined && { audience: settings.GOVGRAPH_JWT_AUDIENCE }),
  };
  return async (header) => {
    if (header === undefined) return settings.GOVGRAPH_ANONYMOUS ? 'reader' : 'none';
    const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
    if (token === undefined) throw refused('The Authorization header must be `Bearer` and a token.', 'UNAUTHENTICATED');
    const given = digest(token);
    const known = tokens.find((one) => timingSafeEqual(one.digest, given));
    if (known) return known.role;
    if (keys) {
      try {
        const { payload } = await jwtVerify(token, keys, { ...expected, requiredClaims: ['exp'] });
        return claimedRole(payload);
      } catch {
        // Why a token is refused is no business of whoever sends it.
      }
    }
    throw refused('The token is not valid.', 'UNAUTHENTICATED');
  };
}
