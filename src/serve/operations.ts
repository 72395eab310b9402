import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin } from '@apollo/server';
import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { GovgraphError } from '../domain/errors.ts';

/** Operations by the SHA-256 of their text, in hexadecimal. */
export type Operations = ReadonlyMap<string, string>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a list of operations and checks that each stands under its own digest. */
export function loadOperations(file: string): Operations {
  const wrong = (message: string, cause?: unknown) =>
    new GovgraphError('INVALID_CONFIGURATION', `${file}: ${message}`, {
      cause,
      hint: 'It holds {"sha256 of the text": "text", …}.',
    });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong('cannot be read as JSON.', error);
  }
  const parsed = z.record(z.string(), z.string()).safeParse(content);
  if (!parsed.success) throw wrong('is no table of texts.');
  for (const [digest, text] of Object.entries(parsed.data)) {
    if (sha256(text) !== digest) throw wrong(`${digest} is not the digest of its text.`);
  }
  return new Map(Object.entries(parsed.data));
}

/** Where persisted operations are looked up: the list first, then what clients have registered, at most 4 MiB of it. */
export function operationCache(operations: Operations | null): KeyValueCache {
  const registered = new InMemoryLRUCache<string>({ maxSize: 4 * 2 ** 20 });
  return {
    get: async (key) => operations?.get(key.replace(/^apq:/, '')) ?? registered.get(key),
    set: (key, value, options) => registered.set(key, value, options),
    delete: async (key) => {
      await registered.delete(key);
    },
  };
}

/** Lets only listed operations through. */
export const onlyListed = (operations: Operations): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      // Not earlier: what a plugin throws before an operation is resolved is taken for a defect of the server.
      async didResolveOperation({ source, queryHash }) {
        if (operations.get(queryHash) === source) return;
        throw new GraphQLError('This server answers listed operations only.', {
          extensions: { code: 'OPERATION_NOT_ALLOWED', http: { status: 403 } },
        });
      },
    };
  },
});
