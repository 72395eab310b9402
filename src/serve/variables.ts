import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';

export type Variables = Readonly<Record<string, unknown>>;

interface Request {
  readonly variables?: Variables;
}

/** The variables of a request as its operation declares them; throws BAD_USER_INPUT where they do not fit. */
export function variablesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  request: Request,
  context: Pick<Context, 'variables'>,
): Variables {
  if (context.variables) return context.variables;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
    maxErrors: 3,
  });
  if (!coerced) throw badInput(errors?.[0]?.message ?? 'The variables do not fit.', true);
  context.variables = coerced;
  return coerced;
}
