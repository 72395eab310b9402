import type { Token } from './text.ts';

const MADE_OPEN = /^(?:(?:re-?)?opened|commissioned|inaugurated|unveiled|launched)$/u;

/** "inaugurated the Assembly": members are sworn in, which makes no place of their body. */
export const isSeated = (verb: string, body: string): boolean =>
  /^inaugurat/u.test(verb) && /(?:council|assembly|committee|board)$/iu.test(body);

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

/** "visited local enterprises", "toured sites including": a plural of what is visited stands between verb and name. */
function kindsBetween(tokens: readonly Token[], last: number): boolean {
  let at = last;
  if (/^(?:including|like|namely)$/u.test(tokens[at]?.lower ?? '')) at--;
  else if (tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'such') at -= 2;
  if (
    !/^(?:enterprises|companies|firms|sites|schools|hospitals|institutions|projects|factories|places|farms|facilities|markets|villages|communities|businesses|organisations)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    return false;
  for (let k = at - 1; k > at - 6 && k >= 0; k--)
    if (/^(?:visited|toured|inspected|visits)$/u.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** "visited the Board", "a visit to the Board": the words before `from` send visitors there. */
export function isVisited(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:the|its|their|his|her)$/u.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const lead = tokens[at]?.lower ?? '';
  if (/^(?:visited|toured|inspected|visits)$/u.test(lead)) return true;
  if (kindsBetween(tokens, at)) return true;
  const verb = tokens[at - 1]?.lower === 'directly' ? at - 2 : at - 1;
  return lead === 'to' && /^(?:visits?|tour|trip|headed|proceeded|drove)$/u.test(tokens[verb]?.lower ?? '');
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The first tokens of everything that was visited: what the verb leads to, and what follows it in one list. */
export function visitedStops(tokens: readonly Token[], named: readonly Stretch[]): ReadonlySet<number> {
  const stops = new Set<number>();
  let end = -1;
  for (const { from, to } of named) {
    if (/\d/u.test(tokens[from]?.text ?? '')) continue;
    if (!(isVisited(tokens, from) || (end >= 0 && listed(tokens, end, from)))) continue;
    stops.add(from);
    end = to;
  }
  return stops;
}

/** Between two stops: an abbreviation in brackets, a comma, "and", "as well as", "the". */
function listed(tokens: readonly Token[], end: number, from: number): boolean {
  let at = end;
  if (/^\s\($/u.test(tokens[at]?.gap ?? '') && /^\)/u.test(tokens[at + 1]?.gap ?? '')) at++;
  if (from < at || from - at > 4 || !/^\)?\.?[,;]?\s$/u.test(tokens[at]?.gap ?? '')) return false;
  const words = tokens.slice(at, from).map((token) => token.lower);
  return words.length === 0
    ? /[,;]/u.test(tokens[at]?.gap ?? '')
    : /^(?:and|as well as|and also)?(?: ?the)?(?: new)?$/u.test(words.join(' ')) &&
        (words[0] !== 'the' || /[,;]/u.test(tokens[at]?.gap ?? ''));
}

/** "in the auditorium of the College": the body lends the room. */
export function isHost(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    tokens[at]?.lower === 'of' &&
    /^(?:hall|auditorium|forecourt|premises|campus|grounds?|compound|playground|lawns|room|gymnasium|gym|library|conference|chambers?)$/u.test(
      tokens[at - 1]?.lower ?? '',
    ) &&
    tokens.slice(Math.max(0, at - 6), at - 1).some((token) => /^(?:at|in|inside)$/u.test(token.lower))
  );
}
