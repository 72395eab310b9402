import { GENERIC_BODIES } from '../../grammar/en/bodies.ts';
import { bodyPhrase } from '../../grammar/en/body-phrase.ts';
import { FIELDS, NO_NAMES } from '../../grammar/en/names.ts';
import { addressedPerson } from '../../grammar/en/person-phrase.ts';
import { placePhrase } from '../../grammar/en/place-phrase.ts';
import { COUNTRIES, GAZETTEER } from '../../grammar/en/places.ts';
import { adjoins, type Token } from '../../grammar/en/text.ts';
import { type TitlePhrase, titlePhrase } from '../../grammar/en/title-phrase.ts';
import { TITLE_HEADS, TITLE_LINKS } from '../../grammar/en/titles.ts';
import { fieldRun } from './field-run.ts';

/** Tokens `[from, to)`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

export const OCCASION = /^(?:occasion|programme|program|event|ceremony|function|day|meeting|night)$/u;
/** "chairman of the committee": a body named elsewhere. */
const OWN_BODIES =
  /^(?:committee|board|trust|association|union|club|foundation|society|commission|charity|hospital|school|university|college|council|assembly|department|ministry|institution|institute|company|party|bank|agency|authority|organi[sz]ation|group|church|facility|clinic|cent(?:re|er)|firm|service|academy|corporation|programme|project)$/u;
const ORGANISATION_PLACES =
  /(?:campus|hospital|school|college|council|house|centre|center|hotel|court|market|port|harbour|airport|palace|parish|constituency|estate|mine|farm)$/iu;

export interface Complement {
  readonly to: number;
  readonly field: boolean;
  readonly body: TokenSpan | null;
}

/** What one link word leads to: a body, a place or a country (dropped), or a field (kept). */
export function complement(tokens: readonly Token[], link: number, title: TitlePhrase): Complement | null {
  const word = tokens[link];
  if (!word) return null;
  if (word.lower === 'in' && tokens[link + 1]?.lower === 'charge' && tokens[link + 2]?.lower === 'of') {
    const end = fieldRun(tokens, link + 3);
    return end > link + 3 ? { to: end, field: true, body: null } : null;
  }
  if (!TITLE_LINKS.has(word.lower)) return null;
  const article = /^(?:the|its|their|his|her)$/u.test(tokens[link + 1]?.lower ?? '') ? 1 : 0;
  const at = link + 1 + article;
  const first = tokens[at];
  if (!first || !/^\s+$/u.test(first.gap)) return null;
  if (OCCASION.test(first.lower)) return { to: at + 1, field: false, body: null };
  if (!first.capital && word.lower !== 'of' && word.lower !== 'for') return null;
  if (article > 0 && !first.capital && OWN_BODIES.test(first.lower) && !adjoinsCapital(tokens, at))
    return { to: at + 1, field: false, body: { from: at, to: at + 1 } };
  // "Special Adviser to the President": whom a post serves belongs to it.
  const served = word.lower === 'to' && SERVANTS.test(title.head) ? titlePhrase(tokens, at) : null;
  if (served && article > 0 && first.capital) return { to: served.to, field: true, body: null };
  const body = bodyPhrase(tokens, at);
  const field = fieldRun(tokens, at);
  if (body && body.to > field)
    return { to: Math.max(body.to, body.whole), field: false, body: { from: body.from, to: body.to } };
  if (field > at && /^(?:of|for)$/u.test(word.lower)) {
    const next = tokens[field];
    if (!(next?.capital && adjoins(next, tokens[field - 1]) && placePhrase(tokens, at)))
      return { to: field, field: true, body: null };
  }
  const place = placePhrase(tokens, at);
  if (place) {
    const name = tokens[place.to - 1] as Token;
    const holds = place.kind === 'site' && ORGANISATION_PLACES.test(name.text) && /^(?:of|at)$/u.test(word.lower);
    if (title.head === 'minister' && /^(?:for|of)$/u.test(word.lower) && !/prime|chief/iu.test(title.title))
      return { to: place.to, field: true, body: null };
    return { to: place.to, field: false, body: holds ? { from: at, to: place.to } : null };
  }
  for (const size of [4, 3, 2, 1]) {
    const words = tokens.slice(at, at + size).map((token) => token.lower);
    if (words.length === size && (COUNTRIES.has(words.join(' ')) || GAZETTEER.has(words.join(' ')))) {
      const envoy = word.lower === 'to' && /ambassador|commissioner|envoy/u.test(title.head);
      return { to: envoy ? furtherCountries(tokens, at + size) : at + size, field: envoy, body: null };
    }
  }
  const republic = tokens.slice(at, at + 4).findIndex((token) => token.lower === 'republic');
  if (republic >= 0 && tokens[at + republic + 1]?.lower === 'of')
    return { to: at + republic + 3, field: false, body: null };
  if (GENERIC_BODIES.has(first.lower) && first.capital && !adjoinsCapital(tokens, at))
    return { to: at + 1, field: false, body: { from: at, to: at + 1 } };
  // "Special Adviser on Media Projects, A": what somebody advises on.
  if (
    word.lower === 'on' &&
    first.capital &&
    /adviser|advisor|assistant|aide|secretary|commissioner/u.test(title.head)
  ) {
    let to = at;
    while (
      to < at + 6 &&
      (tokens[to]?.capital || tokens[to]?.lower === 'and') &&
      (to === at || adjoins(tokens[to], tokens[to - 1]))
    )
      to++;
    if (/^,\s$/u.test(tokens[to]?.gap ?? '')) return { to, field: true, body: null };
  }
  if (!first.capital || word.lower === 'with' || word.lower === 'on') return null;
  if (/^\p{Lu}+s$/u.test(first.text) && isPost(first.lower.slice(0, -1)))
    return { to: at + 1, field: true, body: null };
  if (isAcronymLike(first) && /^(?:of|for|at)$/u.test(word.lower))
    return { to: at + 1, field: false, body: { from: at, to: at + 1 } };
  let end = at;
  while (
    end < tokens.length &&
    end < at + 4 &&
    tokens[end]?.capital &&
    (end === at || adjoins(tokens[end], tokens[end - 1])) &&
    !(NO_NAMES.has((tokens[end] as Token).lower) && !(end === at && adjoinsCapital(tokens, at))) &&
    !(end > at && addressedPerson(tokens, end))
  )
    end++;
  if (end === at) return null;
  // "Chief of Osu", "Member for Horsehay": an unknown place.
  if (/[‘“"]/u.test(tokens[end]?.gap ?? '')) return null;
  if (word.lower === 'at') return { to: end, field: false, body: { from: at, to: end } };
  const envoy = word.lower === 'to' && /ambassador|envoy|high commissioner/u.test(title.head);
  if (end - at > 1 && /^(?:of|for)$/u.test(word.lower) && COMPANY_POSTS.test(title.title) && !FIELDS.has(first.lower))
    return { to: end, field: false, body: { from: at, to: end } };
  return { to: end, field: envoy || FIELD_POSTS.test(title.head), body: null };
}

/** "to Ghana **and Togo**": an envoy may be accredited to several states. */
function furtherCountries(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (COUNTRIES.has(token.lower) && /^,? $/u.test(token.gap)) end = at + 1;
    else if (token.lower !== 'and' && token.lower !== 'the') break;
  }
  return end;
}

/** Who serves the holder of another post. */
const SERVANTS = /^(?:adviser|advisor|aide|assistant|spokesperson|spokesman|spokeswoman|secretary|counsel)$/u;

/** Posts that only a company or association has. */
const COMPANY_POSTS =
  /^(?:group )?(?:chairman of the board|team lead|chief executive(?: officer)?|ceo|managing director|executive director|founder|co-founder|proprietor|general manager|country director|md|chief operating officer)$/iu;
const FIELD_POSTS = /^(?:professor|director|coordinator|officer|manager|adviser|advisor|secretary|lecturer|engineer)$/u;

const isPost = (word: string): boolean => TITLE_HEADS.has(word);

const adjoinsCapital = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.capital === true && adjoins(tokens[at + 1], tokens[at]);

export const isAcronymLike = (token: Token): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&]+$|^\p{Lu}\p{Ll}*\p{Lu}\p{L}*$/u.test(token.text);
