import { TRAILING_BODIES } from './bodies.ts';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, ORDINALS, ROYAL_OR_GIVEN } from './honorifics.ts';
import { FIELDS, NAME_WORDS, NO_NAMES, TITLE_SURNAMES } from './names.ts';
import { placePhrase } from './place-phrase.ts';
import { COUNTRIES, PLACE_HEADS } from './places.ts';
import { adjoins, type Token } from './text.ts';
import { isGiven, titlePhrase } from './title-phrase.ts';
import { TITLE_HEADS } from './titles.ts';

/** A person named by tokens `[from, to)`, the name itself from `name` to `end`; `address` lists the forms of address before it. */
export interface PersonPhrase {
  readonly from: number;
  readonly name: number;
  readonly end: number;
  readonly to: number;
  readonly address: readonly string[];
}

/** Postnominal letters stand in capitals ("CON" and no "Con"); words that close a name do not. */
const isSuffix = (token: Token): boolean =>
  NAME_SUFFIXES.has(token.lower) &&
  (/^(?:ll|j(?:n)?r|s(?:n)?r|phd|esq)$/u.test(token.lower) || token.text === token.text.toUpperCase());

/** "Governor, Monday Okafor, said": a day of the week between a post and a family name is a given name. */
export function dayAsName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  return (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(token.lower) &&
    before !== undefined &&
    TITLE_HEADS.has(before.lower) &&
    /^,\s$/u.test(token.gap) &&
    next?.capital === true &&
    adjoins(next, token) &&
    !NO_NAMES.has(next.lower)
  );
}

const isAddress = (token: Token, next: Token | undefined): boolean =>
  (HONORIFICS.has(token.lower) || (token.lower === 'tan' && next?.lower === 'sri')) &&
  (token.capital ||
    /^(?:rtd|retd|ret)$/u.test(token.lower) ||
    (/^(?:his|her)$/u.test(token.lower) && /^(?:excellency|majesty|royal|worship|grace)$/u.test(next?.lower ?? ''))) &&
  !(token.text.length > 4 && token.text === token.text.toUpperCase());

function nameToken(tokens: readonly Token[], at: number, from: number, anchored: boolean): boolean {
  const token = tokens[at] as Token;
  if (!token.capital || /\d/u.test(token.text)) return false;
  // "K.T Sukuma": initials without a blank between them.
  if (token.text.length === 1 || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(token.text)) return true;
  if (/-(?:year-old|born|elect|designate)$/u.test(token.lower)) return false;
  if (isGiven(token) || dayAsName(tokens, at)) return true;
  if (anchored && NAME_WORDS.has(token.lower)) return true;
  if (NO_NAMES.has(token.lower) && !(at > from && NAME_WORDS.has(token.lower))) return false;
  if (at === from && (FIELDS.has(token.lower) || TITLE_HEADS.has(token.lower.replace(/s$/u, '')))) return false;
  if (COUNTRIES.has(token.lower) && !(anchored && at > from)) return false;
  const title = titlePhrase(tokens, at);
  if (title && !(TITLE_SURNAMES.has(token.lower) && at > from && title.to === at + 1)) return false;
  const nothingAfter = !tokens[at + 1]?.capital || !adjoins(tokens[at + 1], token);
  const head = TRAILING_BODIES.has(token.lower) || PLACE_HEADS.has(token.lower);
  if (
    head &&
    at === from + 1 &&
    nothingAfter &&
    tokens[from]?.tags.has('FirstName') &&
    /^(?:court|field|hill|rivers|castle)$/u.test(token.lower)
  )
    return true;
  return !(
    head &&
    !(
      anchored &&
      nothingAfter &&
      /^(?:park|hill|hills|field|church|bank|bar|bay|lake|forest|wood|rivers|street|lane|house|hall|ford|place|mills|mines|valley|walk|well|castle|marshall|banks|temple|college|court|island)$/u.test(
        token.lower,
      )
    )
  );
}

/** "Rosa “Ching” Alba": the word at `at` opens a nickname inside a name, or stands right after one. */
function nickname(tokens: readonly Token[], at: number): boolean {
  const [gap, next] = [tokens[at]?.gap ?? '', tokens[at + 1]];
  if (/^\s[“"‘']$/u.test(gap))
    return (
      (tokens[at] as Token).text.length > 2 &&
      [next, tokens[at + 2]].some((word) => word?.capital === true && /^[”"’']\s$/u.test(word.gap))
    );
  return (
    /^[”"’']\s$/u.test(gap) && [tokens[at - 1], tokens[at - 2]].some((word) => /^\s[“"‘']$/u.test(word?.gap ?? ''))
  );
}

/** The name that starts at this word; `anchored` when a post or form of address stands before it. */
export function personName(
  tokens: readonly Token[],
  from: number,
  anchored: boolean,
): { end: number; to: number } | null {
  let at = from;
  while (at < tokens.length && at < from + 7) {
    const token = tokens[at] as Token;
    if (at > from && !adjoins(token, tokens[at - 1]) && !nickname(tokens, at)) break;
    if (at > from && ((tokens[at - 1] as Token).possessive || /^(?:Cllr|Coun|Clr|Councillor)$/u.test(token.text)))
      break;
    if (at > from && isSuffix(token) && (token.text.length > 1 || /^[IVX]$/u.test(token.text))) {
      at++;
      if (ORDINALS.has(token.lower)) break;
      continue;
    }
    if (
      at > from &&
      !token.capital &&
      NAME_PARTICLES.has(token.lower) &&
      tokens[at + 1]?.capital &&
      adjoins(tokens[at + 1], token)
    ) {
      at++;
      continue;
    }
    if (
      !(at > from && nickname(tokens, at) && tokens[at]?.capital) &&
      !nameToken(tokens, at, from, anchored) &&
      !(token.lower === 'll' && at > from)
    )
      break;
    at++;
  }
  if (at === from) return null;
  if (at === from + 1 && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test((tokens[from] as Token).lower))
    return null;
  let end = at;
  while (
    end > from + 1 &&
    isSuffix(tokens[end - 1] as Token) &&
    !ORDINALS.has((tokens[end - 1] as Token).lower) &&
    !/^(?:I|V|X)$/u.test((tokens[end - 1] as Token).text)
  )
    end--;
  return (tokens[from] as Token).text.length === 1 && end - from < 2 ? null : { end, to: at };
}

/**
 * First token after the place a post is held in, 0 when none stands between post and name: one word before a comma and a
 * full name ("Deputy Commissioner Kathua, Rahul Pandey"), a place by its head ("MCA Lower Toma Ward Eli Wafula"), or one
 * word before a form of address ("RDC Bulera Mr Moses Kato").
 */
export function seatOfPost(tokens: readonly Token[], at: number): number {
  const [seat, next] = [tokens[at], tokens[at + 1]];
  // "Deputy Commissioner (DC) Sukkur, NAME": the seat may follow a bracket.
  if (!seat?.capital || !(adjoins(seat, tokens[at - 1]) || /^\)\s$/u.test(seat.gap))) return 0;
  const place = placePhrase(tokens, at);
  if (place && (place.rule === 'place-head' || place.core < place.to) && place.kind !== 'site')
    return namedNext(tokens, place.to, 1) ? place.to : 0;
  if (!next?.capital || seat.text.length < 3 || isAddress(seat, next)) return 0;
  if (/^\s$/u.test(next.gap))
    return isAddress(next, tokens[at + 2]) && !ROYAL_OR_GIVEN.has(next.lower) && namedNext(tokens, at + 1, 1)
      ? at + 1
      : 0;
  if (/^\p{Lu}+$/u.test(seat.text)) return 0;
  return /^,\s$/u.test(next.gap) && namedNext(tokens, at + 1, 2) ? at + 1 : 0;
}

/** A form of address with a name, or a name of more than `least` words, at this word. */
function namedNext(tokens: readonly Token[], at: number, least: number): boolean {
  const token = tokens[at];
  if (!token?.capital || !/^,?\s$/u.test(token.gap)) return false;
  if (addressedPerson(tokens, at)) return true;
  const name = personName(tokens, at, false);
  return name !== null && name.end - at >= least + (least > 1 ? 0 : 1);
}

/** "His Excellency, A": a style may be set off by a comma. */
const followsStyle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:excellency|majesty|highness|lordship|worship)$/u.test(tokens[at - 1]?.lower ?? '') &&
  /^,\s$/u.test(tokens[at]?.gap ?? '') &&
  tokens[at]?.capital === true;

/** "Acting KAWANES Manager A": letters for a body, which a post follows. */
export const endsInLettersOfBody = (tokens: readonly Token[], end: number): boolean =>
  /^\p{Lu}{4,}$/u.test(tokens[end - 1]?.text ?? '') && titlePhrase(tokens, end) !== null;

/** Forms of address, then a name. "Nana", "Prince" and their like stay in the name unless a ruler's ordinal closes it. */
export function addressedPerson(tokens: readonly Token[], from: number): PersonPhrase | null {
  let at = from;
  while (
    at < tokens.length &&
    isAddress(tokens[at] as Token, tokens[at + 1]) &&
    (at === from ||
      adjoins(tokens[at], tokens[at - 1]) ||
      /^(?:rtd|retd|ret)$/u.test(tokens[at - 1]?.lower ?? '') ||
      followsStyle(tokens, at) ||
      /^\.?\s?\(?\s?$/u.test((tokens[at] as Token).gap))
  )
    at++;
  if (at === from) return null;
  if (!adjoins(tokens[at], tokens[at - 1]) && !/^\)?\.?\s$/u.test(tokens[at]?.gap ?? '') && !followsStyle(tokens, at))
    at--;
  if (at === from) return null;
  const address = tokens.slice(from, at).map((token) => token.lower);
  // "SSP Kifaru, Rahul Pandey": the rank is a post with its seat.
  if (TITLE_HEADS.has(address.at(-1) ?? '') && seatOfPost(tokens, at) > 0) return null;
  const name = personName(tokens, at, true);
  if (!name) return null;
  const last = tokens[name.end - 1] as Token;
  if (name.end - at === 1 && endsInLettersOfBody(tokens, name.end)) return null;
  const royal = ORDINALS.has(last.lower) || (last.text === 'I' && name.end - at > 1);
  let start = at;
  const alone = start + 1 === name.end && start > from;
  if (!royal && alone && /^(?:prince|princess)$/u.test((tokens[start - 1] as Token).lower)) start--;
  else if (!royal) {
    while (
      start > from &&
      ROYAL_OR_GIVEN.has((tokens[start - 1] as Token).lower) &&
      keepsAsName(tokens, start - 1, from)
    )
      start--;
  }
  return { from, name: start, end: name.end, to: name.to, address };
}

/** Given names that are forms of address too: always part of the name, or only behind another form of address ("Mr Prince Addo"). */
function keepsAsName(tokens: readonly Token[], at: number, from: number): boolean {
  const word = (tokens[at] as Token).lower;
  return (
    /^(?:nana|naa|nii|grace)$/u.test(word) ||
    (at > from && /^(?:cardinal|mama|prince|princess|olu|justice|major)$/u.test(word))
  );
}
