import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  type ValidationRule,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Context } from './context.ts';
import { badInput, tooExpensive } from './errors.ts';
import { fragmentsOf } from './fragments.ts';
import { type Variables, variablesOf } from './variables.ts';

export const LIMITS = {
  /** Levels of selection. */
  depth: 14,
  aliases: 40,
  directives: 20,
  tokens: 4000,
  /** Entries of a page, and people of the co-attendance network. */
  first: 100,
  people: 1000,
  /** Fields of Query in one operation: each is a statement. */
  questions: 10,
  /** Objects that an operation may ask for at most, going by its page sizes. */
  objects: 20_000,
  /** Levels and fields of one field's arguments, filters above all. */
  filterDepth: 14,
  filterFields: 100,
  /** Values of one `in`. */
  values: 200,
  /** Characters of one string argument; a document to ingest may be longer. */
  text: 200,
} as const;

/** What a text alone shows: its size, depth, aliases. */
export const armor = new ApolloArmor({
  maxDepth: { n: LIMITS.depth, exposeLimits: true },
  maxAliases: { n: LIMITS.aliases, exposeLimits: true },
  maxDirectives: { n: LIMITS.directives, exposeLimits: true },
  // Apollo's own limit fails as a syntax error does, armor's as a defect of the server.
  maxTokens: { enabled: false },
  // Its cost knows no page sizes; `countObjects` below does.
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
});

/** Lists without `first` and what they are taken to hold. */
const LIST_SIZE = 5;

interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/** The names of an answer are keys of objects, where this one would mean something else. */
export const noPrototype: ValidationRule = (context) => ({
  Field: (node) => {
    if (node.alias?.value === '__proto__')
      context.reportError(new GraphQLError('`__proto__` cannot be an alias.', { nodes: node }));
  },
});

/** Holds an operation, with its variables, to the limits before anything is run. */
export const limitsPlugin = (
  schema: GraphQLSchema,
  measured = new WeakSet<OperationDefinitionNode>(),
): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, contextValue }) {
        const root = operation && schema.getRootType(operation.operation);
        if (!root) throw badInput(`This server takes no ${operation?.operation ?? 'operation'}.`, true);
        const fragments = fragmentsOf(document);
        const variables = variablesOf(schema, operation, request, contextValue);
        if (measured.has(operation) && !Object.values(variables).some(isLong)) return;
        const context = { schema, fragments, variables };
        const fields = collectFields(schema, fragments, context.variables, root, operation.selectionSet);
        if (fields.size > LIMITS.questions)
          throw tooExpensive(`At most ${LIMITS.questions} questions go into one operation.`);
        const objects = countObjects(root, fields, context);
        if (objects > LIMITS.objects) {
          throw tooExpensive(
            `This may ask for ${objects} objects; ${LIMITS.objects} are allowed. Ask for smaller pages or fewer levels.`,
          );
        }
        if (operation.variableDefinitions?.every(({ type }) => isText(type))) measured.add(operation);
      },
    };
  },
});

/** Variables of these types change neither how much is asked for nor what is selected. */
function isText(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isText(type.type);
  return type.kind === Kind.NAMED_TYPE && ['ID', 'String', 'Date'].includes(type.name.value);
}
const isLong = (value: unknown): boolean => typeof value === 'string' && value.length > LIMITS.text;

/** Objects that fields can hold at most. The same entry reached twice counts twice, as it is read twice. */
function countObjects(
  type: GraphQLCompositeType,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  operation: Operation,
): number {
  if (!('getFields' in type)) return 0;
  let objects = 0;
  for (const nodes of fields.values()) {
    const [node] = nodes;
    const definition = node && type.getFields()[node.name.value];
    if (!node || !definition || node.name.value.startsWith('__')) continue;
    const args = getArgumentValues(definition, node, operation.variables);
    for (const [name, value] of Object.entries(args)) checkArgument(`${type.name}.${node.name.value}`, name, value);
    const below = getNamedType(definition.type);
    if (!isCompositeType(below)) continue;
    const inner = Math.max(
      ...possible(below, operation).map((one) =>
        countObjects(
          one,
          collectSubfields(operation.schema, operation.fragments, operation.variables, one, nodes),
          operation,
        ),
      ),
    );
    objects += sizeOf(type.name, args, definition.type) * (1 + inner);
  }
  return objects;
}

const possible = (type: GraphQLCompositeType, { schema }: Operation) =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type];

function sizeOf(parent: string, args: Readonly<Record<string, unknown>>, type: unknown): number {
  if (typeof args['first'] === 'number') return args['first'];
  if (typeof args['people'] === 'number') return args['people'];
  const nullable = isNonNullType(type as never) ? (type as { ofType: unknown }).ofType : type;
  // The edges and nodes of a connection are as many as its `first`, which is counted where it stands.
  return isListType(nullable) && !parent.endsWith('Connection') ? LIST_SIZE : 1;
}

/** Page sizes, depth and size of filters, length of texts. */
function checkArgument(field: string, name: string, value: unknown): void {
  const limit = { first: LIMITS.first, people: LIMITS.people, depth: 2, maxLength: 8 }[name];
  if (limit !== undefined && (typeof value !== 'number' || value < 1 || value > limit)) {
    throw badInput(`\`${name}\` of ${field} must be 1 to ${limit}.`, true);
  }
  if (name === 'document') return;
  let fields = 0;
  const walk = (one: unknown, depth: number): void => {
    fields += 1;
    if (depth > LIMITS.filterDepth || fields > LIMITS.filterFields)
      throw tooExpensive(`\`${name}\` of ${field} is too large.`);
    if (typeof one === 'string' && one.length > LIMITS.text)
      throw badInput(`A text in \`${name}\` of ${field} is too long.`, true);
    if (Array.isArray(one)) {
      if (one.length > LIMITS.values) throw tooExpensive(`A list in \`${name}\` of ${field} is too long.`);
      if (one.every((entry) => typeof entry === 'string')) for (const entry of one) checkText(entry, name, field);
      else for (const entry of one) walk(entry, depth + 1);
    } else if (typeof one === 'object' && one !== null) {
      for (const entry of Object.values(one)) walk(entry, depth + 1);
    }
  };
  walk(value, 0);
}

function checkText(text: string, name: string, field: string): void {
  if (text.length > LIMITS.text) throw badInput(`A text in \`${name}\` of ${field} is too long.`, true);
}
