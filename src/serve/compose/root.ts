import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isCompositeType } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Statement } from '../../graphdb/statement.ts';
import { badInput } from '../errors.ts';
import { type Bound, Composition, node, type Row, rowOf } from './composition.ts';
import { type FieldShape, project } from './project.ts';
import type { Field } from './selection.ts';
import { returning } from './subquery.ts';

export type Rows = readonly { readonly row: Row }[];

/** A whole statement for a field of Query; each row has the one column `row`, and `decode` makes the field's value. */
export interface Composed {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly decode: (rows: Rows) => unknown;
}

/** How a field of Query becomes a statement. Values that the composition hands out no names for go to `params`. */
export type RootShape = (
  field: Field,
  c: Composition,
) => {
  readonly text: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly decode: Composed['decode'];
};

/** Where a field of Query stands, as a resolver is told. */
export interface RootInfo
  extends Pick<
    GraphQLResolveInfo,
    'schema' | 'fragments' | 'variableValues' | 'parentType' | 'fieldName' | 'fieldNodes'
  > {
  readonly path: { readonly key: string | number };
}

/** The statement that answers one field of Query, however deep its selection. */
export function compose(shape: RootShape, info: RootInfo): Composed {
  const c = new Composition(info);
  const { text, params, decode } = shape(rootField(info), c);
  return { text, params: { ...params, ...c.params }, decode };
}

function rootField(info: RootInfo): Field {
  const definition = info.parentType.getFields()[info.fieldName];
  const [node] = info.fieldNodes as readonly [FieldNode];
  if (!definition) throw new Error(`${info.parentType.name} has no ${info.fieldName}`);
  const type = getNamedType(definition.type);
  return {
    key: String(info.path.key),
    name: info.fieldName,
    args: getArgumentValues(definition, node, info.variableValues),
    nodes: info.fieldNodes,
    type: isCompositeType(type) ? type : null,
  };
}

/** A field whose Cypher is one expression that needs nothing bound, such as a connection over all nodes of a label. */
export const expression =
  (shape: FieldShape): RootShape =>
  (field, c) => {
    const compiled = shape({ self: '', from: '', to: '' }, field, c);
    return { text: `${returning(compiled, false)} AS row`, decode: ([first]) => first && compiled.read(first.row, 0) };
  };

/** What is selected below a field of Query. */
interface Selection {
  /** Its RETURN. */
  readonly text: string;
  readonly read: (row: Row) => unknown;
  readonly params: Composition['params'];
}

const selections = new WeakMap<readonly FieldNode[], Map<Bound, Selection>>();

/**
 * Composes what is selected of the bound object, before anything else of the statement: once for an operation that is met
 * again, unless variables have a say in it.
 */
export function selectionOf(field: Field, bound: Bound, c: Composition): Selection {
  const known = selections.get(field.nodes)?.get(bound);
  if (known) {
    Object.assign(c.params, known.params);
    return known;
  }
  if (!field.type) throw new Error(`${field.name} is no object`);
  const projected = project(c, field.type, bound, field.nodes);
  const selection = {
    text: `${returning(projected)} AS row`,
    read: (row: Row) => projected.read(row, 0),
    params: { ...c.params },
  };
  if (!c.variable) selections.set(field.nodes, new Map([...(selections.get(field.nodes) ?? []), [bound, selection]]));
  return selection;
}

/** The object of the one row that there may be. */
export const objectOf = ({ read }: Selection, [first]: Rows): unknown => (first ? read(first.row) : null);

/** Makes a file's parameters from the field's arguments. */
export type Params = (args: Field['args']) => Readonly<Record<string, unknown>>;

/** Arguments that give an entity by id or name, with the labels among which a name is looked up. */
export type Which = Readonly<Record<string, string>>;

/**
 * A field answered by a file of `cypher/read`, which finds the rows; what is selected of them is composed around it. The
 * field's object is the row of the file's columns, or the node in its column `node`. Files know entities by id.
 */
export const fromFile = (
  file: Statement,
  params: Params,
  form: { list: boolean; of?: 'row' | 'node'; which?: Which },
): RootShape => {
  const body = bodyOf(file);
  const columns = Object.fromEntries(file.columns.map((column) => [column, column]));
  const bound = form.of === 'node' ? node('node') : rowOf(columns);
  return (field, c) => {
    const given = Object.keys(form.which ?? {}).map((argument) => [argument, entityOf(field.args, argument)] as const);
    const named = given.flatMap(([argument, { name }]) => (name === null ? [] : [argument]));
    const found = `CALL (${named.join(', ')}) {\n${named.reduce((text, one) => text.replace(new RegExp(`\\$${one}\\b`, 'g'), one), body)}\n}`;
    const selection = selectionOf(field, bound, c);
    return {
      text: [...named.map((one) => byName(one, form.which?.[one] ?? '')), found, selection.text].join('\n'),
      params: {
        ...params(field.args),
        ...Object.fromEntries(given.map(([argument, { id, name }]) => [argument, id ?? name])),
      },
      decode: (rows) => (form.list ? rows.map(({ row }) => selection.read(row)) : objectOf(selection, rows)),
    };
  };
};

/** An entity by id or name: exactly one of the two is given. */
function entityOf(args: Field['args'], argument: string): { id: unknown; name: unknown } {
  const { id = null, name = null } = args[argument] as { id?: unknown; name?: unknown };
  if ((id === null) === (name === null)) throw badInput(`Give \`${argument}\` either an id or a name.`);
  return { id, name };
}

/** Binds the id of the entity that a parameter names; of several, that of the most reported. */
const byName = (param: string, labels: string): string => `CALL () {
MATCH (named:${labels}) WHERE named.name = $${param}
RETURN named.id AS ${param} ORDER BY named.eventCount DESC, named.id LIMIT 1
}`;

/** Rows of several files with the same columns, together in the order given. */
export const union = ([first, ...others]: readonly [Statement, ...Statement[]], order: string): Statement => ({
  ...first,
  text: `CALL () {\n${[first, ...others].map(bodyOf).join('\nUNION ALL\n')}\n}\nRETURN ${first.columns.join(', ')} ${order}`,
});

/**
 * A file's Cypher without comments and its closing semicolon, as it stands inside CALL. Shorter too: the driver sends a
 * packet for every 1400 bytes, and each wakes the server.
 */
function bodyOf(file: Statement): string {
  return file.text
    .replace(/^\s*(?:\/\/.*)?\n|^\s+/gm, '')
    .trim()
    .replace(/;$/, '');
}
