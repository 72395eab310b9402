import { BODIES, PEOPLE, PLACES } from '../../../src/relate/zh/scene.ts';

export const CODES = { people: PEOPLE, bodies: BODIES, places: PLACES } as const;

/** The words before and after each ⟦list of names⟧ of a rule's example, other lists folded into `code` as rules see them. */
export function around(example: string, code: string): { before: string; after: string }[] {
  const parts = example.split(/⟦[^⟧]*⟧/u);
  return parts
    .slice(1)
    .map((_, i) => ({ before: parts.slice(0, i + 1).join(code), after: parts.slice(i + 1).join(code) }));
}
