import type { Compiled, Composition } from './composition.ts';

/** RETURN of a projection, preceded by a WITH of what it needs. `bound` is false where no variable is in scope yet. */
export function returning({ text, lets = [] }: Pick<Compiled, 'text' | 'lets'>, bound = true): string {
  const before = lets.length === 0 ? '' : `WITH ${bound ? '*, ' : ''}${lets.join(', ')} `;
  return `${before}RETURN ${text}`;
}

/** Several values as one list. */
export function listOf(parts: readonly Pick<Compiled, 'text' | 'lets'>[]): Pick<Compiled, 'text' | 'lets'> {
  const lets = parts.flatMap((part) => part.lets ?? []);
  return { text: `[${parts.map(({ text }) => text).join(', ') || 'true'}]`, ...(lets.length > 0 && { lets }) };
}

/**
 * The rows of a subquery, each projected. Where an aggregation stands anywhere inside, the server takes a list around the
 * subquery for an aggregation too and refuses it; so such a subquery is computed on its own, in a WITH.
 */
export function collect(
  c: Composition,
  body: string,
  projected: Pick<Compiled, 'text' | 'lets'>,
  aggregates = false,
): Pick<Compiled, 'text' | 'lets'> {
  const text = `COLLECT { ${body} ${returning(projected)} }`;
  if (!aggregates && !projected.lets) return { text };
  const name = c.name('v');
  return { text: name, lets: [`${text} AS ${name}`] };
}
