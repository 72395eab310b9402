import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { demand } from './auth.ts';
import { compose } from './compose/root.ts';
import type { Context } from './context.ts';
import type { DocumentInput } from './ingest.ts';
import { QUESTIONS } from './shapes/index.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** A field of Query is one statement, whatever is selected below it. */
const questions = Object.fromEntries(
  Object.entries(QUESTIONS).map(([name, shape]): [string, Resolver] => [
    name,
    async (_source, _args, context, info) => {
      const { text, params, decode } = compose(shape, info);
      return decode(await context.query(name, text, params));
    },
  ]),
);

const ingest: Resolver = async (_source, args, context) => {
  demand(context.role, 'curator');
  if (!context.ingest) {
    throw new GraphQLError('This server only answers questions; it was started without a pipeline.', {
      extensions: { code: 'NOT_AVAILABLE' },
    });
  }
  return context.ingest(args['document'] as DocumentInput);
};

export const RESOLVERS: Readonly<Record<'Query' | 'Mutation', Readonly<Record<string, Resolver>>>> = {
  Query: questions,
  Mutation: { ingest },
};

/** Below a question everything is decoded already, under the names that the query gives it. */
export const fieldResolver: Resolver = (source, _args, _context, info) =>
  (source as Record<string, unknown> | null)?.[info.path.key];
