import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { GovgraphError } from '../domain/errors.ts';

interface Known {
  readonly code: string;
  readonly message: string;
}

const TOO_EXPENSIVE: Known = {
  code: 'QUERY_TOO_EXPENSIVE',
  message:
    'The question takes more time or memory than is allowed. Narrow it: a shorter period, a smaller page, fewer levels.',
};
const UNAVAILABLE: Known = { code: 'DATABASE_UNAVAILABLE', message: 'The database does not answer at the moment.' };

/** What the database says in its own codes, for those who ask. */
const BY_DATABASE_CODE: readonly (readonly [RegExp, Known])[] = [
  [
    /TransactionTimedOut|TransactionTerminated|LockClientStopped|MemoryPoolOutOfMemory|TransactionOutOfMemory/,
    TOO_EXPENSIVE,
  ],
  [/^ServiceUnavailable$|^SessionExpired$|Security\.|DatabaseUnavailable|DatabaseNotFound|TransientError/, UNAVAILABLE],
];

/** Codes whose messages are ours or GraphQL's own, and fit to be read by anybody. */
const PUBLIC = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_AVAILABLE',
  'QUERY_TOO_EXPENSIVE',
  'OPERATION_NOT_ALLOWED',
]);

/** The public face of an error, and whether it is a defect that belongs in the log. Nothing unknown shows its message. */
export function present(
  formatted: GraphQLFormattedError,
  error: unknown,
): { shown: GraphQLFormattedError; defect: unknown } {
  const cause = unwrapResolverError(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const known = knownError(cause);
  if (known) return { shown: { message: known.message, ...place, extensions: { code: known.code } }, defect: null };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && PUBLIC.has(code)) {
    return { shown: { message: formatted.message, ...place, extensions: { code } }, defect: null };
  }
  const shown = {
    message: 'Something went wrong here. It has been noted.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
  return { shown, defect: cause };
}

const isClientStatus = (http: unknown): boolean => {
  const { status } = (http ?? {}) as { status?: number };
  return status !== undefined && status >= 400 && status < 500;
};

function knownError(cause: unknown): Known | null {
  if (cause instanceof Neo4jError) return BY_DATABASE_CODE.find(([pattern]) => pattern.test(cause.code))?.[1] ?? null;
  if (cause instanceof GovgraphError) return { code: cause.code, message: cause.message };
  // Apollo gives what is wrong with a persisted operation a status, and no code of its own.
  if (
    cause instanceof GraphQLError &&
    cause.extensions['code'] === undefined &&
    isClientStatus(cause.extensions['http'])
  ) {
    return { code: 'BAD_REQUEST', message: cause.message };
  }
  return null;
}

const refusal = (code: string, message: string, beforehand: boolean): GraphQLError =>
  // Before anything is run there is no data, and the request as a whole fails.
  new GraphQLError(message, { extensions: { code, ...(beforehand && { http: { status: 400 } }) } });

/** What was asked cannot be meant; `beforehand` where nothing has been run yet. */
export const badInput = (message: string, beforehand = false): GraphQLError =>
  refusal('BAD_USER_INPUT', message, beforehand);

/** An operation that asks for too much, refused before anything is run. */
export const tooExpensive = (message: string): GraphQLError => refusal('QUERY_TOO_EXPENSIVE', message, true);
