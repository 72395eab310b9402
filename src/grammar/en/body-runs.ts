import {
  CENTRE_FIELDS,
  GENERIC_BODIES,
  KNOWN_BODIES,
  LEADING_BODIES,
  NO_BODY_AFTER,
  SMALL_BODY_HEADS,
  TRAILING_BODIES,
} from './bodies.ts';
import { HONORIFICS } from './honorifics.ts';
import { FIELDS, NO_NAMES } from './names.ts';
import { COUNTRIES, GAZETTEER, PLACE_HEADS } from './places.ts';
import { smallSchool } from './small-schools.ts';
import { adjoins, isAbbreviation, type Token } from './text.ts';
import { titlePhrase } from './title-phrase.ts';

/** A body named by tokens `[from, to)`; `whole` is the end of "X of the Y" where Y is a body of its own. */
export interface BodyPhrase {
  readonly from: number;
  readonly to: number;
  readonly whole: number;
  readonly rule: string;
}

const JOINS = new Set(['and', '&']);

export const plain = (tokens: readonly Token[], at: number): boolean => adjoins(tokens[at], tokens[at - 1]);
export const joined = (tokens: readonly Token[], at: number): boolean => plain(tokens, at) || tokens[at]?.gap === ' & ';
export const isJoin = (token: Token): boolean => JOINS.has(token.lower);

/** End of the run of capitalised words from here: no post, no form of address, nothing but blanks between. */
export function capitalRun(tokens: readonly Token[], from: number, limit = 8): number {
  let at = from;
  while (at < tokens.length && at < from + limit) {
    const token = tokens[at] as Token;
    if (!token.capital && !/^\d+[a-z]*$/iu.test(token.text) && !(at > from && spanishJoin(tokens, at))) break;
    if (at > from && (!plain(tokens, at) || opensAddress(tokens, at))) break;
    const owner = tokens[at - 1];
    if (at > from && owner?.possessive && (COUNTRIES.has(owner.lower) || GAZETTEER.has(owner.lower))) break;
    at++;
  }
  return at;
}

/** "Dupax del Norte": Spanish words inside a name, between capitals. */
const spanishJoin = (tokens: readonly Token[], at: number): boolean =>
  /^(?:del|de|dela|la|los|las)$/u.test((tokens[at] as Token).text) &&
  plain(tokens, at) &&
  tokens[at + 1] !== undefined &&
  (tokens[at + 1]?.capital === true || /^(?:la|los|las)$/u.test(tokens[at + 1]?.text ?? '')) &&
  plain(tokens, at + 1);

/** "Mr." or "Prof." inside a run begins somebody's name. */
export function opensAddress(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!HONORIFICS.has(token.lower) || token.lower === 'st') return false;
  return (
    /^(?:mrs?|ms|dr|prof|hon|rev|alhaji|engr|cllr|coun|clr|councillor)$/u.test(token.lower) ||
    (isAbbreviation(token) && /^\./u.test(tokens[at + 1]?.gap ?? ''))
  );
}

const SCHOOL_LEVELS = /^(?:primary|infants?|juniors?)$/u;

/** The last word of a body: its kind, or "Centre" after what it is a centre of. */
export function closesBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.capital) return false;
  if (SCHOOL_LEVELS.test(token.lower))
    return (
      !(tokens[at + 1]?.capital && plain(tokens, at + 1)) &&
      at > 0 &&
      plain(tokens, at) &&
      !/^(?:upper|lower)$/u.test(tokens[at - 1]?.lower ?? '') &&
      !NO_NAMES.has(tokens[at - 1]?.lower ?? '')
    );
  if (token.lower === 'station') return /^(?:police|fire|radio|research|railway)$/u.test(tokens[at - 1]?.lower ?? '');
  if (/^cent(?:re|er)$/u.test(token.lower)) return CENTRE_FIELDS.has(tokens[at - 1]?.lower ?? '');
  return TRAILING_BODIES.has(token.lower);
}

/** "… Project", "… Act": the words before are no body by themselves. */
export const namesOther = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.capital === true && plain(tokens, at) && NO_BODY_AFTER.has(token.lower);
};

/** "Ghana Ports and Harbours Authority": up to the last head of the run, across one "and" or "of" between capitals. */
export function trailingBody(tokens: readonly Token[], from: number): BodyPhrase | null {
  let head = -1;
  let crossed = 0;
  let at = from;
  for (; at < tokens.length && at < from + 11; at++) {
    const token = tokens[at] as Token;
    if (at > from && !joined(tokens, at)) {
      if (token.gap === ', ' && head < 0 && commaList(tokens, at)) continue;
      break;
    }
    if (token.capital || /^\d+(?:st|nd|rd|th)?$/u.test(token.text)) {
      if (
        at > from &&
        (opensAddress(tokens, at) ||
          (token.lower === 'mission' && tokens[at + 1]?.lower === 'director') ||
          (token.capital && !closesBody(tokens, at) && titleAhead(tokens, at)))
      )
        break;
      if (at > from && closesBody(tokens, at) && tokens[at + 1]?.lower !== 'servants') {
        head = at;
        if (token.possessive) break;
      }
      continue;
    }
    if (head >= 0) break;
    const next = tokens[at + 1];
    if (!next?.capital || !plain(tokens, at + 1)) {
      if (at > from && crossed === 0 && smallHead(tokens, from, at)) head = at;
      break;
    }
    if (token.lower === 'of' ? !ownsOf(tokens[at - 1] as Token) : !JOINS.has(token.lower)) break;
    if (JOINS.has(token.lower) && (endsInName(tokens, from, at) || loneBody(tokens, at + 1))) break;
    if (++crossed > 2) break;
  }
  if (head < 0 && crossed === 0 && at > from) head = smallSchool(tokens, at);
  if (head < 0) {
    const last = tokens[at];
    if (last && !last.capital && at > from && crossed === 0 && plain(tokens, at) && smallHead(tokens, from, at))
      head = at;
  }
  // "Ann Court" is somebody.
  if (
    head === from + 1 &&
    tokens[from]?.tags.has('FirstName') &&
    /^(?:court|bank|church|mills|mines|bar|wing|temple|field|hall)$/u.test((tokens[head] as Token).lower)
  )
    return null;
  if (head < 0 || namesOther(tokens, head + 1) || goesOn(tokens, head + 1)) return null;
  const to = head + 1 + seat(tokens, head);
  return { from, to, whole: to, rule: 'body-trailing-head' };
}

/** "Sustainable Mission Aid (SMA)": the name runs on to the bracket, its last word is no head. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  if (!tokens[from]?.capital || !plain(tokens, from) || titlePhrase(tokens, from)) return false;
  const end = capitalRun(tokens, from, 4);
  return (
    /^\s\($/u.test(tokens[end]?.gap ?? '') &&
    !GAZETTEER.has(tokens[from]?.lower ?? '') &&
    !COUNTRIES.has(tokens[from]?.lower ?? '')
  );
}

/** "Federal University Lokoja": a place right after the head of a school or hospital is part of the name. */
function seat(tokens: readonly Token[], head: number): number {
  const next = tokens[head + 1];
  if (!next?.capital || !plain(tokens, head + 1) || (tokens[head] as Token).possessive) return 0;
  // "Kifaru Health Center III": its level.
  if (/^(?:II|III|IV)$/u.test(next.text)) return 1;
  if (!/^(?:university|polytechnic|hospital|college)$/u.test((tokens[head] as Token).lower)) return 0;
  return GAZETTEER.has(next.lower) || COUNTRIES.has(next.lower) ? 1 : 0;
}

/** "St Joseph hospital", "Jirapa Municipal Education office": a head in small letters after a proper name. */
function smallHead(tokens: readonly Token[], from: number, at: number): boolean {
  const head = tokens[at] as Token;
  const first = tokens[from] as Token;
  if (!SMALL_BODY_HEADS.has(head.lower) || !plain(tokens, at) || (tokens[at - 1] as Token).possessive) return false;
  const words = tokens.slice(from, at);
  if (words.length === 1)
    return (
      /^(?:hospital|university|clinic|polytechnic|panchayat|diocese|archdiocese|college)$/u.test(head.lower) &&
      !FIELDS.has(first.lower) &&
      !NO_NAMES.has(first.lower) &&
      !COUNTRIES.has(first.lower) &&
      from > 0
    );
  if (/^(?:council|school|church|police|constituency|assembly)$/u.test(head.lower) && words.length < 2) return false;
  return !NO_NAMES.has(first.lower) || words.length > 2;
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
    KNOWN_BODIES.has(last.lower) ||
    GAZETTEER.has(
      tokens
        .slice(from, to)
        .map((token) => token.lower)
        .join(' '),
    ) ||
    /^\p{Lu}{2,}$/u.test(last.text) ||
    HONORIFICS.has(first.lower)
  );
};

/** "… and Parliament": a body that stands alone after "and". */
const loneBody = (tokens: readonly Token[], at: number): boolean =>
  GENERIC_BODIES.has(tokens[at]?.lower ?? '') && !(tokens[at + 1]?.capital && plain(tokens, at + 1));

/** "Land, Housing and Urban Development": a comma inside a list that closes with "and". */
export function commaList(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 7 && k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (JOINS.has(token.lower)) return FIELDS.has(tokens[k + 1]?.lower ?? '');
    if (k > at && !plain(tokens, k) && token.gap !== ', ') return false;
    if (!token.capital || HONORIFICS.has(token.lower) || !FIELDS.has(token.lower)) return false;
  }
  return false;
}

/** A post that a name or a pause follows, so that the body ends before it. */
export function titleAhead(tokens: readonly Token[], at: number): boolean {
  const title = titlePhrase(tokens, at);
  if (!title || (tokens[title.to - 1] as Token).possessive) return false;
  const next = tokens[title.to];
  return !(next && plain(tokens, title.to) && (closesBody(tokens, title.to) || NO_BODY_AFTER.has(next.lower)));
}
