import { bodyPhrase } from '../../grammar/en/body-phrase.ts';
import { FIELDS } from '../../grammar/en/names.ts';
import { addressedPerson, seatOfPost } from '../../grammar/en/person-phrase.ts';
import { placePhrase } from '../../grammar/en/place-phrase.ts';
import type { Token } from '../../grammar/en/text.ts';
import type { TitlePhrase } from '../../grammar/en/title-phrase.ts';
import { fieldRun } from './field-run.ts';
import { complement, isAcronymLike, OCCASION, type TokenSpan } from './post-complement.ts';

/** A post with what it names after itself: its field stays in the title, its body becomes the organisation. */
export interface Post {
  readonly title: string;
  /** Tokens of the body, null when the words after the post name none. */
  readonly body: TokenSpan | null;
  /** First token after the post and its complements. */
  readonly to: number;
}
/** "the chairman, house committee on works": a legislature's committee in small letters. */
function smallCommittee(tokens: readonly Token[], from: number): Post['body'] {
  const at =
    tokens[from]?.lower === 'the'
      ? from + 1
      : tokens[from]?.lower === 'of'
        ? from + (tokens[from + 1]?.lower === 'the' ? 2 : 1)
        : from;
  const words = tokens.slice(at, at + 3).map((token) => token.text);
  if (!/^(?:house|senate|assembly|council|county|joint) committee on$/u.test(words.join(' '))) return null;
  const to = fieldRun(tokens, at + 3);
  return to > at + 3 ? { from: at, to } : null;
}

/** A post phrase with its complements: up to three ("Professor of Economics at the University of X"). */
export function readPost(text: string, tokens: readonly Token[], title: TitlePhrase): Post | null {
  let at = title.to;
  let named = title.title;
  let body: Post['body'] = null;
  const bracket = tokens[at];
  const closes = /^\)/u.test(tokens[at + 1]?.gap ?? ')');
  if (bracket && closes && /^\s*\($/u.test(bracket.gap) && (isAcronymLike(bracket) || FIELDS.has(bracket.lower))) at++;
  const seat = seatOfPost(tokens, at);
  if (seat > 0) return { title: named, body, to: seat };
  for (let step = 0; step < 3; step++) {
    const link = tokens[at];
    if (!link) break;
    const committee = step === 0 && /^,?\s$/u.test(link.gap) ? smallCommittee(tokens, at) : null;
    if (committee) {
      body = committee;
      at = committee.to;
      break;
    }
    const afterComma = link.gap === ', ' && step === 0 && link.capital;
    if (afterComma) {
      const direct = bodyPhrase(tokens, at);
      const ends =
        direct && ((tokens[direct.to]?.gap ?? '.') !== ' ' || /^(?:in|of|at)$/u.test(tokens[direct.to]?.lower ?? ''));
      const field = fieldRun(tokens, at);
      if (direct && ends && direct.to > field) {
        body = { from: direct.from, to: direct.to };
        at = direct.to;
        const short = tokens[at];
        if (short && /^\s*\($/u.test(short.gap) && isAcronymLike(short)) at++;
        continue;
      }
      if (
        field > at &&
        link.gap === ', ' &&
        (/^(?:,|\)|\.|;)/u.test(tokens[field]?.gap ?? '.') || /^(?:at|of|in)$/u.test(tokens[field]?.lower ?? '')) &&
        /director|manager|head|officer|secretary|commissioner|registrar|chair|adviser|advisor|assistant/u.test(
          title.head,
        )
      ) {
        named = `${named}, ${text.slice(link.start, (tokens[field - 1] as Token).end)}`;
        at = field;
        continue;
      }
      break;
    }
    if (!/^\)?\s+$/u.test(link.gap)) break;
    const direct = step === 0 && link.capital && at === title.to ? fieldRun(tokens, at) : 0;
    if (
      direct > at &&
      /^(?:at|of|in)$/u.test(tokens[direct]?.lower ?? '') &&
      /^(?:director|manager|officer|head|coordinator|commissioner|superintendent)$/u.test(title.head)
    ) {
      named = `${named} ${text.slice(link.start, (tokens[direct - 1] as Token).end)}`;
      at = direct;
      continue;
    }
    const found = complement(tokens, at, title);
    if (!found) break;
    if (found.field && /occasion/u.test(tokens[found.to - 1]?.lower ?? '')) return null;
    if (OCCASION.test(tokens[found.to - 1]?.lower ?? '')) return { title: '', body: null, to: found.to };
    const envoy = /ambassador|commissioner|envoy/u.test(title.head) && link.lower === 'to';
    if (found.field && envoy) named = text.slice(title.start, (tokens[found.to - 1] as Token).end);
    else if (found.field) named = `${named} ${text.slice(link.start, (tokens[found.to - 1] as Token).end)}`;
    body ??= found.body;
    at = found.to;
    const acronym = tokens[at];
    if (acronym && /^\s*\($/u.test(acronym.gap) && isAcronymLike(acronym)) at++;
  }
  const place = /^\)?,\s$/u.test(tokens[at]?.gap ?? '') ? placePhrase(tokens, at) : null;
  if (place && place.kind !== 'site' && tokens[place.to]?.gap === ', ' && addressedPerson(tokens, place.to))
    at = place.to;
  return { title: named, body, to: at };
}
