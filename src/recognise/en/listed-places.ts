import type { Token } from '../../grammar/en/text.ts';
import type { Mention } from './scan.ts';

const PLURAL_PLACES =
  /^(?:districts|regions|counties|communities|villages|towns|states|wards|constituencies|municipalities|suburbs|parishes|sub-counties|barangays|townships|cities|provinces|mandals|blocks|estates|settlements)$/u;

/** "the Town Councils of A, B and C". */
export const placesOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  /^(?:people|residents|inhabitants|town|village|city|suburb|suburbs|streets|outskirts|citizens|councils|districts|regions|counties|communities|villages|towns|states|wards|parishes|sub-counties|constituencies|municipalities)$/u.test(
    tokens[at - 2]?.lower ?? '',
  );

/** "The barangays that took part were A, B and C": a plural of places opens the list. */
function placesNamed(tokens: readonly Token[], at: number): boolean {
  let verb = at - 1;
  if (!/^(?:were|are|include|included|including|namely|comprise|comprising)$/u.test(tokens[verb]?.lower ?? ''))
    return false;
  for (; verb >= 0 && verb > at - 14; verb--) if (PLURAL_PLACES.test(tokens[verb]?.lower ?? '')) return true;
  return false;
}

/** Undecided names in a list with a known place, or in one that closes with "districts", "communities" and the like. */
export function listedPlaces(tokens: readonly Token[], mentions: readonly Mention[]): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  let chain: Mention[] = [];
  const settle = (end: number): void => {
    const plural = PLURAL_PLACES.test(tokens[end]?.lower ?? '') || tokens[end]?.lower === 'sub';
    if (
      chain.length > 1 &&
      (plural ||
        chain.some((mention) => mention.kind === 'location') ||
        /^(?:in|at|near|to)$/u.test(tokens[(chain[0] as Mention).from - 1]?.lower ?? '') ||
        placesOf(tokens, (chain[0] as Mention).from) ||
        placesNamed(tokens, (chain[0] as Mention).from))
    )
      for (const mention of chain) found.add(mention);
    chain = [];
  };
  for (const mention of mentions) {
    const last = chain.at(-1);
    const between = last
      ? tokens
          .slice(last.to, mention.from)
          .map((token) => token.lower)
          .join(' ')
      : '';
    const gap = tokens[mention.from]?.gap ?? '';
    const joined = last !== undefined && ((between === '' && /^,\s$/u.test(gap)) || between === 'and');
    if (!joined) settle(last?.to ?? 0);
    if (mention.kind === 'location' || mention.kind === 'unknown') chain.push(mention);
    else settle(last?.to ?? 0);
  }
  settle(chain.at(-1)?.to ?? 0);
  return found;
}
