import type { Bound, Composition } from './composition.ts';
import { type Hop, hopPattern } from './fields.ts';

/** Cypher that holds when what is bound fits the value of a filter's field. */
export type Predicate = (bound: Bound, value: unknown, c: Composition) => string;
/** How each field of a filter input is tested. AND, OR and NOT are the same in all of them. */
export type FilterShape = Readonly<Record<string, Predicate>>;

type Value = Readonly<Record<string, unknown>>;

/** What a filter demands, as Cypher; 'true' when it demands nothing. Null counts as left out. */
export function predicate(shape: FilterShape, bound: Bound, value: unknown, c: Composition): string {
  const parts: string[] = [];
  for (const [field, wanted] of Object.entries((value ?? {}) as Value)) {
    if (wanted === null || wanted === undefined) continue;
    if (field === 'AND' || field === 'OR') {
      const inner = (wanted as unknown[]).map((one) => predicate(shape, bound, one, c));
      if (inner.length > 0) parts.push(`(${inner.join(` ${field} `)})`);
    } else if (field === 'NOT') {
      // A comparison with a missing property is neither true nor false; NOT must still mean "all the others".
      parts.push(`NOT coalesce(${predicate(shape, bound, wanted, c)}, false)`);
    } else {
      const test = shape[field];
      if (!test) throw new Error(`No predicate tests ${field}`);
      parts.push(test(bound, wanted, c));
    }
  }
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}

const operators: Readonly<Record<string, (left: string, right: string) => string>> = {
  eq: (left, right) => `${left} = ${right}`,
  in: (left, right) => `${left} IN ${right}`,
  gte: (left, right) => `${left} >= ${right}`,
  lte: (left, right) => `${left} <= ${right}`,
  contains: (left, right) => `${left} CONTAINS ${right}`,
  startsWith: (left, right) => `${left} STARTS WITH ${right}`,
};

/** Compares an expression with the operators of a scalar filter; `cast` wraps each parameter. */
export function comparison(
  expression: string,
  value: unknown,
  c: Composition,
  cast = (param: string) => param,
): string {
  const parts = Object.entries(value as Value)
    .filter(([, wanted]) => wanted !== null && wanted !== undefined)
    .map(([operator, wanted]) => operators[operator]?.(expression, cast(c.param(wanted))) ?? 'true');
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}

/** Tests a property of what is bound. */
export const tests =
  (name: string): Predicate =>
  (bound, value, c) =>
    comparison(`${bound.self}.${name}`, value, c);

/** Tests a date property. */
export const testsDay =
  (name: string): Predicate =>
  (bound, value, c) =>
    comparison(`${bound.self}.${name}`, value, c, (param) => `date(${param})`);

/** Tests that some entry of a list property fits. */
export const testsAny =
  (name: string): Predicate =>
  (bound, value, c) =>
    `any(one IN ${bound.self}.${name} WHERE ${comparison('one', value, c)})`;

/** Tests one end of a bound relationship, which must have the label where the type of relationship allows several. */
export const testsEnd =
  (which: 'from' | 'to', label: string, shape: () => FilterShape): Predicate =>
  (bound, value, c) => {
    const other = bound[which];
    const timeline = bound.timeline === undefined ? {} : { timeline: bound.timeline };
    const labelled = label === '' ? '' : `${other}:${label} AND `;
    return `(${labelled}${predicate(shape(), { self: other, from: '', to: '', ...timeline }, value, c)})`;
  };

/** Tests the other node of a hop: at least one fits. */
export const testsHop =
  (hop: Hop, shape: () => FilterShape): Predicate =>
  (bound, value, c) => {
    const [relation, other] = [c.name('r'), c.name('n')];
    const pattern = hopPattern(hop, bound.self, relation, other);
    return `EXISTS { MATCH ${pattern.text} WHERE ${predicate(shape(), { self: other, from: '', to: '' }, value, c)} }`;
  };

/** Tests a list of relationships, or of the nodes behind them: `some` entry fits, `none` fits. */
export const testsList =
  (hop: Hop, shape: () => FilterShape, target: 'node' | 'relation' = 'relation'): Predicate =>
  (bound, value, c) => {
    const parts = Object.entries(value as Value).filter(([, wanted]) => wanted !== null && wanted !== undefined);
    const cypher = parts.map(([quantifier, wanted]) => {
      const [relation, other] = [c.name('r'), c.name('n')];
      const pattern = hopPattern(hop, bound.self, relation, other);
      const at = target === 'node' ? { self: other, from: '', to: '' } : { ...pattern.bound, timeline: relation };
      const exists = `EXISTS { MATCH ${pattern.text} WHERE ${predicate(shape(), at, wanted, c)} }`;
      return quantifier === 'none' ? `NOT ${exists}` : exists;
    });
    return cypher.length === 0 ? 'true' : cypher.join(' AND ');
  };
