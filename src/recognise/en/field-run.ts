import { HONORIFICS } from '../../grammar/en/honorifics.ts';
import { FIELDS } from '../../grammar/en/names.ts';
import { GAZETTEER } from '../../grammar/en/places.ts';
import { adjoins, type Token } from '../../grammar/en/text.ts';
import { isGiven } from '../../grammar/en/title-phrase.ts';

/** "Lands and Natural Resources", "Trade, Industry and Tourism": words of a field, joined by commas and "and". */
export function fieldRun(tokens: readonly Token[], from: number): number {
  let at = from;
  let end = from;
  while (at < tokens.length && at < from + 12) {
    const token = tokens[at] as Token;
    const gap = at === from ? ' ' : token.gap;
    if (!/^(?:['’]s?)?\s$|^, $| & /u.test(gap)) break;
    if (FIELDS.has(token.lower) || (end > from && qualifiesField(tokens, at))) {
      if (gap === ', ' && !closesWithAnd(tokens, at)) break;
      end = ++at;
      continue;
    }
    if (!/^(?:and|&)$/u.test(token.lower) || end === from) break;
    const next = tokens[at + 1];
    if (!next || !(FIELDS.has(next.lower) || qualifiesField(tokens, at + 1))) break;
    at++;
  }
  return end;
}

/** "Maritime Development": an unlisted word right before a word of a field. */
const qualifiesField = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token?.capital === true &&
    next?.capital === true &&
    adjoins(next, token) &&
    FIELDS.has(next.lower) &&
    !isGiven(token) &&
    !HONORIFICS.has(token.lower) &&
    !GAZETTEER.has(token.lower)
  );
};

function closesWithAnd(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 8 && k < tokens.length; k++) {
    const word = tokens[k] as Token;
    if (word.lower === 'and') return FIELDS.has(tokens[k + 1]?.lower ?? '');
    if (!FIELDS.has(word.lower)) return false;
  }
  return false;
}
