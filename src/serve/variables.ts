import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { badInput } from './errors.ts';

export type Variables = Readonly<Record<string, unknown>>;

interface Request {
  readonly variables?: Variables;
}

const coercedOf = new WeakMap<Request, Variables>();

/** The variables of a request as its operation declares them; throws BAD_USER_INPUT where they do not fit. */
export function variablesOf(schema: GraphQLSchema, operation: OperationDefinitionNode, request: Request): Variables {
  const known = coercedOf.get(request);
  if (known) return known;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
    maxErrors: 3,
  });
  if (!coerced) throw badInput(errors?.[0]?.message ?? 'The variables do not fit.', true);
  coercedOf.set(request, coerced);
  return coerced;
}
