import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { demand } from './auth.ts';
import { compose, type RootInfo } from './compose/root.ts';
import type { Context } from './context.ts';
import type { DocumentInput } from './ingest.ts';
import { QUESTIONS } from './shapes/index.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/**
 * What answers a field of Query, decoded: one statement, whatever is selected below it. Asked again within one request,
 * the field gives the same answer, or fails in the same way.
 */
export function answerOf(info: RootInfo, context: Context): Promise<unknown> {
  const key = String(info.path.key);
  let answer = context.answers.get(key);
  if (!answer) {
    answer = ask(info, context);
    context.answers.set(key, answer);
  }
  return answer;
}

async function ask(info: RootInfo, context: Context): Promise<unknown> {
  const shape = QUESTIONS[info.fieldName];
  if (!shape) throw new Error(`Nothing answers ${info.fieldName}`);
  const { text, params, decode } = compose(shape, info);
  return decode(await context.query(info.fieldName, text, params));
}

const question: Resolver = (_source, _args, context, info) => answerOf(info, context);

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
  Query: Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, question])),
  Mutation: { ingest },
};

/** Below a question everything is decoded already, under the names that the query gives it. */
export const fieldResolver: Resolver = (source, _args, _context, info) =>
  (source as Record<string, unknown> | null)?.[info.path.key];
