import type { Token } from './text.ts';

const MADE_OPEN = /^(?:(?:re-?)?opened|commissioned|inaugurated|unveiled|launched)$/u;

/** "the Centre has been officially opened", "the opening of the Centre": the place that ends at `to` is what a ceremony opens. */
export function isOpened(tokens: readonly Token[], from: number, to: number): boolean {
  let at = to;
  while (/^(?:has|was|were|been|is|will|be|officially|formally|finally|now)$/u.test(tokens[at]?.lower ?? '')) at++;
  if (at > to && MADE_OPEN.test(tokens[at]?.lower ?? '')) return true;
  const lead = /^(?:the|its|their|a|new)$/u.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  const of = tokens[lead - 1]?.lower === 'new' || tokens[lead - 1]?.lower === 'the' ? lead - 2 : lead - 1;
  return (
    tokens[of]?.lower === 'of' &&
    /^(?:re-?)?opening$|^(?:commissioning|inauguration|unveiling)$/u.test(tokens[of - 1]?.lower ?? '')
  );
}

/** "visited the Board", "a visit to the Board": the words before `from` send visitors there. */
export function isVisited(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:the|its|their|his|her)$/u.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const lead = tokens[at]?.lower ?? '';
  if (/^(?:visited|toured|inspected|visits)$/u.test(lead)) return true;
  return lead === 'to' && /^(?:visits?|tour|trip)$/u.test(tokens[at - 1]?.lower ?? '');
}
