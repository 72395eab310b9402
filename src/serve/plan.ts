import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { type Completer, compileCompleter } from './complete.ts';
import type { Context } from './context.ts';
import { fragmentsOf } from './fragments.ts';
import { answerOf } from './resolvers.ts';
import { QUESTIONS } from './shapes/index.ts';
import { variablesOf } from './variables.ts';

interface PlannedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly complete: Completer;
}

/**
 * Answers operations that only ask questions without GraphQL's own execution. That visits each field of an answer, with a
 * path and an info object, though an answer is decoded as a whole. Whatever else there is (introspection, mutations,
 * directives) is executed as usual. So is an answer that fails, from the values that are there, so that every error is GraphQL's.
 */
export const planPlugin = (schema: GraphQLSchema): ApolloServerPlugin<Context> => {
  // Apollo keeps validated documents by their text: an operation met again is the same object.
  const plans = new WeakMap<OperationDefinitionNode, readonly PlannedField[] | null>();
  const planFor = (operation: OperationDefinitionNode, document: DocumentNode) => {
    const known = plans.get(operation);
    if (known !== undefined) return known;
    const plan = planOf(schema, document, operation);
    plans.set(operation, plan);
    return plan;
  };
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          const plan = planFor(operation, document);
          const parentType = schema.getQueryType();
          if (!plan || !parentType) return null;
          const shared = {
            schema,
            fragments: fragmentsOf(document),
            variableValues: variablesOf(schema, operation, request, contextValue),
            parentType,
          };
          try {
            const values = await Promise.all(
              plan.map(({ key, name, nodes }) =>
                answerOf({ ...shared, fieldName: name, fieldNodes: nodes, path: { key } }, contextValue),
              ),
            );
            const data = Object.fromEntries(plan.map(({ key, complete }, index) => [key, complete(values[index])]));
            return {
              http: { headers: new HeaderMap() },
              body: { kind: 'single', singleResult: { data } },
            };
          } catch {
            return null;
          }
        },
      };
    },
  };
};

function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly PlannedField[] | null {
  const root = schema.getQueryType();
  if (!root || operation.operation !== 'query' || hasDirectives(document)) return null;
  const fragments = fragmentsOf(document);
  const fields = [...collectFields(schema, fragments, {}, root, operation.selectionSet)];
  if (!fields.every(([, nodes]) => isQuestion(root, nodes))) return null;
  return fields.map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    const definition = root.getFields()[name];
    if (!definition) throw new Error(`Query has no ${name}`);
    return { key, name, nodes, complete: compileCompleter({ schema, fragments }, definition.type, nodes) };
  });
}

const isQuestion = (root: GraphQLObjectType, [node]: readonly FieldNode[]): boolean =>
  node !== undefined && root.getFields()[node.name.value] !== undefined && QUESTIONS[node.name.value] !== undefined;

/** `@include` and `@skip` make the selection depend on variables. */
function hasDirectives(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.DIRECTIVE]: () => {
      found = true;
    },
  });
  return found;
}
