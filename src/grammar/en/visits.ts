import type { Token } from './text.ts';

/** "visited the Board", "a visit to the Board": the words before `from` send visitors there. */
export function isVisited(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:the|its|their|his|her)$/u.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const lead = tokens[at]?.lower ?? '';
  if (/^(?:visited|toured|inspected|visits)$/u.test(lead)) return true;
  return lead === 'to' && /^(?:visits?|tour|trip)$/u.test(tokens[at - 1]?.lower ?? '');
}
