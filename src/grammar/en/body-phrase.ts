import { KNOWN_BODIES, LEADING_BODIES, NOT_BODIES, TRAILING_BODIES } from './bodies.ts';
import { HONORIFICS } from './honorifics.ts';
import { FIELDS, NO_NAMES } from './names.ts';
import { COUNTRIES, GAZETTEER, PLACE_HEADS } from './places.ts';
import { adjoins, isAbbreviation, type Token } from './text.ts';
import { titlePhrase } from './title-phrase.ts';

/** A body named by tokens `[from, to)`; `whole` is the end of "X of the Y" where Y is a body of its own. */
export interface BodyPhrase {
  readonly from: number;
  readonly to: number;
  readonly whole: number;
  readonly rule: string;
}

const FUNCTION_WORDS = new Set([
  'the',
  'a',
  'an',
  'and',
  'of',
  'in',
  'at',
  'for',
  'on',
  'to',
  'this',
  'that',
  'our',
  'his',
  'her',
  'its',
  'their',
  'all',
  'as',
  'by',
  'with',
  'from',
]);
const LINKS = new Set(['of', 'for', 'on']);
const JOINS = new Set(['and', '&']);

const plain = (tokens: readonly Token[], at: number): boolean => adjoins(tokens[at], tokens[at - 1]);
const joined = (tokens: readonly Token[], at: number): boolean => plain(tokens, at) || tokens[at]?.gap === ' & ';

/** End of the run of capitalised words from here: no post, no form of address, nothing but blanks between. */
export function capitalRun(tokens: readonly Token[], from: number, limit = 8): number {
  let at = from;
  while (at < tokens.length && at < from + limit) {
    const token = tokens[at] as Token;
    if (!token.capital && !/^\d+[a-z]*$/iu.test(token.text)) break;
    if (at > from && !plain(tokens, at)) break;
    if (
      at > from &&
      HONORIFICS.has(token.lower) &&
      isAbbreviation(token) &&
      token.lower !== 'st' &&
      /^\./u.test(tokens[at + 1]?.gap ?? '')
    )
      break;
    at++;
  }
  return at;
}

const isTrailing = (token: Token): boolean => TRAILING_BODIES.has(token.lower) && token.capital;

/** "Ghana Ports and Harbours Authority": up to the last head of the run, across one "and" or "of" between capitals. */
function trailingBody(tokens: readonly Token[], from: number): BodyPhrase | null {
  let head = -1;
  let crossed = 0;
  let at = from;
  for (; at < tokens.length && at < from + 11; at++) {
    const token = tokens[at] as Token;
    if (at > from && !joined(tokens, at)) {
      if (tokens[at]?.gap === ', ' && head < 0 && commaList(tokens, at)) continue;
      break;
    }
    if (token.capital || /^\d+(?:st|nd|rd|th)?$/u.test(token.text)) {
      if (at > from && /^\p{Lu}/u.test(token.text) && titleAhead(tokens, at)) break;
      if (isTrailing(token) && at > from) head = at;
      continue;
    }
    if (head >= 0) break;
    const next = tokens[at + 1];
    if (!next?.capital || !plain(tokens, at + 1)) {
      break;
    }
    if (token.lower === 'of' && !ownsOf(tokens[at - 1] as Token)) break;
    if (!JOINS.has(token.lower) && token.lower !== 'of' && token.lower !== 'for') break;
    if (token.lower === 'and' && endsInName(tokens, from, at)) break;
    if (++crossed > 2) break;
  }
  if (head < 0) return null;
  return { from, to: head + 1, whole: head + 1, rule: 'body-trailing-head' };
}

/** "Church of Pentecost Hospital", "C of E School", "Our Lady of Fatima School". */
const ownsOf = (token: Token): boolean =>
  LEADING_BODIES.has(token.lower) ||
  token.text.length === 1 ||
  /^(?:lady|isle|county|city|people|house|light|king)$/u.test(token.lower);

const endsInName = (tokens: readonly Token[], from: number, to: number): boolean => {
  const last = tokens[to - 1] as Token;
  const first = tokens[from] as Token;
  return (
    last.possessive ||
    PLACE_HEADS.has(last.lower) ||
    COUNTRIES.has(last.lower) ||
    first.tags.has('FirstName') ||
    HONORIFICS.has(first.lower)
  );
};

/** "Land, Housing and Urban Development": a comma inside a list that closes with "and". */
function commaList(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 7 && k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (JOINS.has(token.lower)) return FIELDS.has(tokens[k + 1]?.lower ?? '');
    if (k > at && !plain(tokens, k) && token.gap !== ', ') return false;
    if (!token.capital || HONORIFICS.has(token.lower) || !FIELDS.has(token.lower)) return false;
  }
  return false;
}

/** A post that a name or a pause follows, so that the body ends before it. */
function titleAhead(tokens: readonly Token[], at: number): boolean {
  const title = titlePhrase(tokens, at);
  if (!title) return false;
  const next = tokens[title.to];
  return !(next && isTrailing(next) && plain(tokens, title.to));
}

/** Field or place after "of": capitals, "and" between fields, "of" before a country. */
function fieldEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let last = from;
  while (at < tokens.length && at < from + 12) {
    const token = tokens[at] as Token;
    if (at > from && !joined(tokens, at)) {
      if (token.gap === ', ' && commaList(tokens, at)) {
        at++;
        continue;
      }
      break;
    }
    if (token.capital) {
      if (at > from && titleAhead(tokens, at) && !FIELDS.has(token.lower)) break;
      last = ++at;
      continue;
    }
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    const linked = token.lower === 'of' || token.lower === 'for';
    if (linked && next?.lower === 'the' && after?.capital) break;
    if (!next?.capital || !plain(tokens, at + 1)) break;
    if (JOINS.has(token.lower) ? !joinsField(tokens, at + 1) : !linked) break;
    at++;
  }
  return last;
}

/** After "and": more of the field, unless a body or a person of its own begins there. */
function joinsField(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at] as Token;
  if (HONORIFICS.has(next.lower) || next.tags.has('FirstName')) return false;
  if (LEADING_BODIES.has(next.lower) && tokens[at + 1]?.lower === 'of') return false;
  if (COUNTRIES.has(next.lower) || GAZETTEER.has(next.lower)) return false;
  return trailingBody(tokens, at) === null;
}

function leadingBody(tokens: readonly Token[], from: number): BodyPhrase | null {
  let head = from;
  while (
    head < from + 4 &&
    tokens[head]?.capital &&
    !(LEADING_BODIES.has((tokens[head] as Token).lower) && LINKS.has(tokens[head + 1]?.lower ?? ''))
  ) {
    if (head > from && !plain(tokens, head)) return null;
    head++;
  }
  const token = tokens[head];
  if (!token?.capital || (head > from && !plain(tokens, head))) return null;
  if (!LEADING_BODIES.has(token.lower) || !LINKS.has(tokens[head + 1]?.lower ?? '') || !plain(tokens, head + 1))
    return null;
  const article = tokens[head + 2]?.lower === 'the' ? 1 : 0;
  const field = head + 2 + article;
  if (!tokens[field]?.capital || !plain(tokens, field)) return null;
  const inner = bodyPhrase(tokens, field);
  if (inner && article === 1) {
    return { from, to: head + 1 > from + 1 ? head + 1 : inner.to, whole: inner.to, rule: 'body-of-body' };
  }
  const end = inner && inner.rule === 'body-trailing-head' ? inner.to : fieldEnd(tokens, field);
  const nested = nestedBody(tokens, end);
  if (tokens[end] && plain(tokens, end) && isTrailing(tokens[end] as Token))
    return { from, to: end + 1, whole: end + 1, rule: 'body-leading-head' };
  return { from, to: end, whole: nested ?? end, rule: 'body-leading-head' };
}

/** "… of the University of X" after a body: where the outer body ends. */
function nestedBody(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== 'of' || !plain(tokens, at)) return null;
  const article = tokens[at + 1]?.lower === 'the' ? 1 : 0;
  const start = at + 1 + article;
  if (!tokens[start]?.capital) return null;
  return bodyPhrase(tokens, start)?.to ?? null;
}

function knownBody(tokens: readonly Token[], from: number): BodyPhrase | null {
  for (let size = 4; size > 0; size--) {
    const words = tokens.slice(from, from + size);
    if (words.length < size || !words.every((_, k) => k === 0 || plain(tokens, from + k))) continue;
    const name = words.map((word) => word.lower).join(' ');
    if (!KNOWN_BODIES.has(name) || (size === 1 && name === 'who' && words[0]?.text !== 'WHO') || !words[0]?.capital)
      continue;
    if (words.length === 1 && name.length < 5 && !/^\p{Lu}\p{Lu}+$/u.test((words[0] as Token).text)) continue;
    return { from, to: from + size, whole: from + size, rule: 'body-known' };
  }
  return null;
}

export const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,9}|\p{Lu}{3,5}Fund|UN-\p{Lu}\p{Ll}+)$/u.test(text) &&
  !NOT_BODIES.has(text.toLowerCase().replace(/s$/u, ''));

/** The body that starts at this word, if one does. */
export function bodyPhrase(tokens: readonly Token[], from: number): BodyPhrase | null {
  const token = tokens[from];
  if (!token?.capital || FUNCTION_WORDS.has(token.lower)) return null;
  const leading = leadingBody(tokens, from);
  if (leading) return leading;
  if (
    NO_NAMES.has(token.lower) &&
    !KNOWN_BODIES.has(token.lower) &&
    !(FIELDS.has(token.lower) || COUNTRIES.has(token.lower) || isDemonym(token))
  )
    return null;
  const trailing = trailingBody(tokens, from);
  if (trailing) {
    const next = tokens[trailing.to];
    if (next?.lower === 'of' && plain(tokens, trailing.to)) {
      const country = tokens[trailing.to + 1];
      if (country && (COUNTRIES.has(country.lower) || GAZETTEER.has(country.lower))) {
        return { ...trailing, to: trailing.to + 2, whole: trailing.to + 2 };
      }
      return { ...trailing, whole: nestedBody(tokens, trailing.to) ?? trailing.to };
    }
    return trailing;
  }
  return knownBody(tokens, from);
}

const isDemonym = (token: Token): boolean =>
  /(?:an|ian|ish|ese|western|eastern|northern|southern|central|national|regional|international|global|public|general|local|new|old|christian|methodist|islamic|muslim|catholic)$/u.test(
    token.lower,
  );
