import { type Bound, type Compiled, type Composition, held, node, type Row, single } from './composition.ts';
import { type Answer, emptyAnswer, type FieldShape, project } from './project.ts';
import { type Field, objectTypes, selectedFields } from './selection.ts';
import { collect, first } from './subquery.ts';

const asIs = (value: unknown): unknown => value;
const orElse = (fallback: unknown) => (value: unknown) => value ?? fallback;

/** A property of the bound node or relationship, or a column of the bound row. */
export const property = (name: string, fallback: unknown = null): FieldShape => {
  const decode = fallback === null ? asIs : orElse(fallback);
  return (bound) => single(held(bound, name), decode);
};

/** A date property as an ISO day: `toString` on the server is cheaper than a driver's date object. */
export const day =
  (name: string): FieldShape =>
  (bound) =>
    single(`toString(${held(bound, name)})`);

/** A value without Cypher of its own below it (a span, a headcount), its keys renamed to what the query calls them. */
export function renamer(c: Composition, field: Field): (value: unknown) => unknown {
  const type = field.type && objectTypes(c, field.type)[0];
  if (!type) return asIs;
  const below = selectedFields(c, type, field.nodes).map((one) => [one.key, one.name, renamer(c, one)] as const);
  const rename = (value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map(rename);
    const answer = emptyAnswer(type.name);
    for (const [key, name, read] of below) answer[key] = read((value as Answer)[name] ?? null);
    return answer;
  };
  return rename;
}

/** Properties of the bound node or relationship, or columns of the bound row, put together to one value. */
export const built =
  (names: readonly string[], build: (...values: never[]) => unknown): FieldShape =>
  (bound, field, c) => {
    const rename = renamer(c, field);
    return {
      columns: names.map((name) => held(bound, name)),
      read: (row, at) => rename(build(...(row.slice(at, at + names.length) as never[]))),
    };
  };

/** A node that a computed row holds in a column. */
export const member =
  (name: string): FieldShape =>
  (bound, field, c) => {
    if (!field.type) throw new Error(`${field.name} is no object`);
    return project(c, field.type, node(held(bound, name)), field.nodes);
  };

/** The nodes that a computed row holds in a column. */
export const members =
  (name: string): FieldShape =>
  (bound, field, c) => {
    if (!field.type) throw new Error(`${field.name} is no object`);
    const each = c.name('n');
    const projected = project(c, field.type, node(each), field.nodes);
    return {
      ...collect(c, `UNWIND ${held(bound, name)} AS ${each}`, projected),
      read: rowsBy(projected.read),
    };
  };

/** Reads the rows of a collected subquery. */
export const rowsBy =
  (read: Compiled['read']): Compiled['read'] =>
  (row, at) =>
    (row[at] as Row[]).map((one) => read(one, 0));

/** Reads the first row of a collected subquery, or null. */
export const firstBy =
  (read: Compiled['read']): Compiled['read'] =>
  (row, at) =>
    row[at] == null ? null : read(row[at] as Row, 0);

/** One end of the bound relationship. */
export const end =
  (which: 'from' | 'to'): FieldShape =>
  (bound, field, c) => {
    if (!field.type) throw new Error(`${field.name} is no object`);
    return project(c, field.type, endOf(bound, which), field.nodes);
  };

function endOf(bound: Bound, which: 'from' | 'to'): Bound {
  return { self: bound[which], from: '', to: '' };
}

/** A pattern from the bound node: `(this)-[r:TYPE]->(other)`. */
export interface Hop {
  readonly relation: string;
  readonly direction: 'out' | 'in';
  /** Labels of the other end, `|` between several. */
  readonly to: string;
}

/** Cypher of a hop and what it binds: always the relationship with its ends in the direction of the arrow. */
export function hopPattern(hop: Hop, here: string, relation: string, other: string): { text: string; bound: Bound } {
  const label = hop.to === '' ? '' : `:${hop.to}`;
  return hop.direction === 'out'
    ? {
        text: `(${here})-[${relation}:${hop.relation}]->(${other}${label})`,
        bound: { self: relation, from: here, to: other },
      }
    : {
        text: `(${here})<-[${relation}:${hop.relation}]-(${other}${label})`,
        bound: { self: relation, from: other, to: here },
      };
}

/** Which of a hop's variables the field's object is: the other node, or the relationship itself. */
export type Target = 'node' | 'relation';

/** The single object at the end of a hop, or null. */
export const one =
  (hop: Hop, target: Target = 'node'): FieldShape =>
  (bound, field, c) => {
    if (!field.type) throw new Error(`${field.name} is no object`);
    const [relation, other] = [c.name('r'), c.name('n')];
    const pattern = hopPattern(hop, bound.self, relation, other);
    const at = target === 'relation' ? pattern.bound : { self: other, from: '', to: '' };
    const projected = project(c, field.type, at, field.nodes);
    const rows = collect(c, `MATCH ${pattern.text} WITH ${relation}, ${other} LIMIT 1`, projected);
    return { ...first(rows), read: firstBy(projected.read) };
  };

/** All objects at the end of a hop, at most `limit`, in the order given (over `relation` and `other`). */
export const many =
  (hop: Hop, order: (relation: string, other: string) => string, target: Target = 'node', limit = 100): FieldShape =>
  (bound, field, c) => {
    if (!field.type) throw new Error(`${field.name} is no object`);
    const [relation, other] = [c.name('r'), c.name('n')];
    const pattern = hopPattern(hop, bound.self, relation, other);
    const at = target === 'relation' ? pattern.bound : { self: other, from: '', to: '' };
    const projected = project(c, field.type, at, field.nodes);
    const sorted = `WITH ${relation}, ${other} ORDER BY ${order(relation, other)} LIMIT ${limit}`;
    return { ...collect(c, `MATCH ${pattern.text} ${sorted}`, projected), read: rowsBy(projected.read) };
  };
