import { type Bound, type Composition, held, node } from './composition.ts';
import { type Answer, answerOf, type FieldShape, project } from './project.ts';
import { type Field, objectTypes, selectedFields } from './selection.ts';
import { collect } from './subquery.ts';

const asIs = (value: unknown): unknown => value;
const orElse = (fallback: unknown) => (value: unknown) => value ?? fallback;

/** A property of the bound node or relationship, or a column of the bound row. */
export const property = (name: string, fallback: unknown = null): FieldShape => {
  const decode = fallback === null ? asIs : orElse(fallback);
  return (bound) => ({ text: held(bound, name), decode });
};

/** A date property as an ISO day: `toString` on the server is cheaper than a driver's date object. */
export const day =
  (name: string): FieldShape =>
  (bound) => ({ text: `toString(${held(bound, name)})`, decode: asIs });

/** A value without Cypher of its own below it (a span, a headcount), its keys renamed to what the query calls them. */
export function renamer(c: Composition, field: Field): (value: unknown) => unknown {
  const type = field.type && objectTypes(c, field.type)[0];
  if (!type) return asIs;
  const below = selectedFields(c, type, field.nodes).map((one) => [one.key, one.name, renamer(c, one)] as const);
  const rename = (value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map(rename);
    const answer = answerOf(type.name);
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
      text: `[${names.map((name) => held(bound, name)).join(', ')}]`,
      decode: (value) => rename(build(...(value as never[]))),
    };
  };

/** A node that a computed row holds in a column. */
export const member =
  (name: string): FieldShape =>
  (bound, field, c) => {
    if (!field.type) throw new Error(`${field.name} is no object`);
    const projected = project(c, field.type, node(held(bound, name)), field.nodes);
    return { ...projected, decode: (value) => projected.decode(value ?? null) };
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
      decode: (value) => (value as unknown[]).map(projected.decode),
    };
  };

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
    return {
      ...rows,
      text: `head(${rows.text})`,
      decode: (value) => projected.decode(value ?? null),
    };
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
    return {
      ...collect(c, `MATCH ${pattern.text} ${sorted}`, projected),
      decode: (value) => (value as unknown[]).map(projected.decode),
    };
  };
