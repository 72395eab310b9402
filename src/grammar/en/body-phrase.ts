import { KNOWN_BODIES, LEADING_BODIES, NOT_BODIES, TRAILING_BODIES } from './bodies.ts';
import {
  type BodyPhrase,
  closesBody,
  commaList,
  isJoin,
  joined,
  namesOther,
  opensAddress,
  plain,
  titleAhead,
  trailingBody,
} from './body-runs.ts';
import { company, partyCommittee } from './body-shapes.ts';
import { HONORIFICS } from './honorifics.ts';
import { FIELDS } from './names.ts';
import { COUNTRIES, GAZETTEER } from './places.ts';
import type { Token } from './text.ts';
import { wordSet } from './words.ts';

/** Words that open no name of a body. */
const NO_OPENING = wordSet(
  'visiting | touring | inspecting | commissioning | launching | opening | welcoming | representing | meeting | attending | joining | leading | chairing | hosting | quoting | citing | thanking | praising | best | overall | outstanding | the | a | an | and | of | in | at | for | on | to | this | that | these | those | our | my | your | his | her | its | their | all | as | by | with | from | but | if | when | while | during | after | before | although | though | however | meanwhile | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | may | june | july | august | september | october | november | december | speaking | addressing | he | she | they | it | we | some | most | many | other | others | both | each | every | such | also | under | over | about | through | according | following | including | present | receiving | presenting | mr | mrs | ms | dr | prof | hon',
);
const FIELD_HEADS = wordSet(
  'academy | agency | association | board | bureau | centre | center | coalition | college | commission | committee | council | department | directorate | faculty | foundation | fund | institute | ministry | office | school | secretary | society | trust | university | ministry | alliance | campaign | forum | movement | network | partnership | union',
);
const TOPIC_HEADS = wordSet(
  'centre | center | commission | committee | council | institute | office | task force | taskforce',
);
const DEEPEST = 3;

function linked(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head] as Token;
  if (!LEADING_BODIES.has(token.lower) || !plain(tokens, head + 1)) return false;
  const link = tokens[head + 1]?.lower;
  const next = tokens[head + 2];
  if (link === 'of') return true;
  if (link === 'for') return FIELD_HEADS.has(token.lower);
  return link === 'on' && TOPIC_HEADS.has(token.lower) && next !== undefined && !NO_OPENING.has(next.lower);
}

/** Field or place after "of": capitals, "and" between fields, "of" before a country. */
function fieldEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let last = from;
  while (at < tokens.length && at < from + 12) {
    const token = tokens[at] as Token;
    if (at > from && !joined(tokens, at)) {
      if (token.gap !== ', ' || !commaList(tokens, at)) break;
      at++;
      continue;
    }
    if (token.capital) {
      if (at > from && /^\p{Lu}{3,6}$/u.test(token.text) && /^\p{Lu}\p{Ll}/u.test((tokens[at - 1] as Token).text))
        break;
      if (at > from && (opensAddress(tokens, at) || (titleAhead(tokens, at) && !FIELDS.has(token.lower)))) break;
      last = ++at;
      continue;
    }
    const next = tokens[at + 1];
    if (!next?.capital || !plain(tokens, at + 1)) break;
    const withPeople =
      token.lower === 'with' && /^(?:persons?|people|children|women)$/u.test(tokens[at - 1]?.lower ?? '');
    if (isJoin(token) ? !joinsField(tokens, at + 1) : token.lower !== 'of' && token.lower !== 'for' && !withPeople)
      break;
    at++;
  }
  return last;
}

/** After "and": more of the field, unless a body or a person of its own begins there. */
function joinsField(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at] as Token;
  if (HONORIFICS.has(next.lower) || next.tags.has('FirstName')) return false;
  if (LEADING_BODIES.has(next.lower) && tokens[at + 1]?.lower === 'of') return false;
  if (COUNTRIES.has(next.lower) || GAZETTEER.has(next.lower) || KNOWN_BODIES.has(next.lower)) return false;
  return trailingBody(tokens, at) === null;
}

const isPlace = (tokens: readonly Token[], at: number): boolean => {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one) return false;
  const pair = two ? `${one.lower} ${two.lower}` : one.lower;
  return GAZETTEER.has(one.lower) || GAZETTEER.has(pair) || COUNTRIES.has(one.lower);
};

/** Organs that many bodies have, so that each is named with its owner. */
const INNER_ORGANS =
  /^(?:standing committee|political bureau|executive (?:committee|council|board)|central committee|governing (?:council|board)|management (?:committee|board)|board|secretariat|general assembly|steering committee)$/u;

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');

/** "Council for the Regulation of Engineering **in Nigeria (COREN)**": the bracket's letters show where the name ends. */
function toItsLetters(tokens: readonly Token[], body: BodyPhrase): BodyPhrase {
  const link = tokens[body.to];
  if (!link || !/^(?:in|of|for|on)$/u.test(link.lower) || !plain(tokens, body.to)) return body;
  let to = body.to + 1;
  while (to < body.to + 5 && tokens[to]?.capital && plain(tokens, to)) to++;
  const letters = tokens[to];
  if (to === body.to + 1 || !letters || !/^\s\($/u.test(letters.gap) || !isAcronym(letters.text)) return body;
  const last = tokens[to - 1] as Token;
  const first = tokens[body.from] as Token;
  return letters.lower.at(-1) === last.lower[0] && letters.lower[0] === first.lower[0]
    ? { ...body, to, whole: to }
    : body;
}

function leadingBody(tokens: readonly Token[], from: number, depth: number): BodyPhrase | null {
  let head = from;
  while (head < from + 4 && tokens[head]?.capital && !linked(tokens, head)) {
    if (head > from && !plain(tokens, head)) return null;
    head++;
  }
  const token = tokens[head];
  if (!token?.capital || (head > from && !plain(tokens, head)) || !linked(tokens, head)) return null;
  const article = tokens[head + 2]?.lower === 'the' ? 1 : 0;
  const field = head + 2 + article;
  if (!tokens[field]?.capital || !plain(tokens, field)) return null;
  // "Ikwerre Council of Rivers State": the place after a full name is not part of it.
  const level = tokens
    .slice(from, head)
    .every((word) =>
      /^(?:county|state|city|federal|local|district|municipal|metropolitan|town|borough|royal|national|central)$/u.test(
        word.lower,
      ),
    );
  if (
    head > from &&
    !level &&
    TRAILING_BODIES.has(token.lower) &&
    isPlace(tokens, field) &&
    !COUNTRIES.has(tokens[field]?.lower ?? '')
  )
    return null;
  const inner = depth < DEEPEST ? bodyPhrase(tokens, field, depth + 1) : null;
  if (inner && article === 1 && inner.rule !== 'body-known' && INNER_ORGANS.test(words(tokens, from, head + 1)))
    return { from, to: inner.whole, whole: inner.whole, rule: 'body-organ' };
  if (inner && article === 1 && inner.rule !== 'body-known')
    return { from, to: head + 1 > from + 1 ? head + 1 : inner.to, whole: inner.whole, rule: 'body-of-body' };
  const end = Math.max(inner?.rule === 'body-trailing-head' ? inner.to : 0, fieldEnd(tokens, field));
  if (namesOther(tokens, end)) return null;
  if (tokens[end] && plain(tokens, end) && closesBody(tokens, end))
    return { from, to: end + 1, whole: end + 1, rule: 'body-leading-head' };
  return { from, to: end, whole: nestedBody(tokens, end, depth) ?? end, rule: 'body-leading-head' };
}

/** "… of the University of X" after a body: where the outer body ends. */
function nestedBody(tokens: readonly Token[], at: number, depth: number): number | null {
  if (depth >= DEEPEST || tokens[at]?.lower !== 'of' || !plain(tokens, at)) return null;
  const article = tokens[at + 1]?.lower === 'the' ? 1 : 0;
  const start = at + 1 + article;
  if (!tokens[start]?.capital) return null;
  return bodyPhrase(tokens, start, depth + 1)?.whole ?? null;
}

function knownBody(tokens: readonly Token[], from: number): BodyPhrase | null {
  for (let size = 5; size > 0; size--) {
    const words = tokens.slice(from, from + size);
    if (words.length < size || !words.every((_, k) => k === 0 || plain(tokens, from + k))) continue;
    const name = words.map((word) => word.lower).join(' ');
    const first = words[0] as Token;
    if (!KNOWN_BODIES.has(name) || (name === 'who' && first.text !== 'WHO') || !first.capital) continue;
    if (words.length === 1 && name.length < 5 && !/^\p{Lu}\p{Lu}+$/u.test(first.text)) continue;
    if (namesOther(tokens, from + size)) continue;
    return { from, to: from + size, whole: from + size, rule: 'body-known' };
  }
  return null;
}

export const isAcronym = (text: string): boolean =>
  // GHC450,000 is an amount.
  !/^(?:GHC|GHS|GH|KES|KSH|UGX|TZS|NGN|ZMW|USD|EUR|GBP|RMB|HK|RM|NT|RS)\d/u.test(text) &&
  /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,9}|\p{Lu}{3,5}Fund|UN-\p{Lu}\p{Ll}+)$/u.test(text) &&
  !NOT_BODIES.has(text.toLowerCase()) &&
  !NOT_BODIES.has(text.toLowerCase().replace(/s$/u, ''));

/** "House Committee **on Roads and Transport**". */
function withTopic(tokens: readonly Token[], body: BodyPhrase | null): BodyPhrase | null {
  if (!body || tokens[body.to]?.lower !== 'on' || !plain(tokens, body.to)) return body;
  if (!/^(?:sub-?)?(?:committee|commission|task ?force)$/u.test((tokens[body.to - 1] as Token).lower)) return body;
  const topic = tokens[body.to + 1];
  if (!topic?.capital || !plain(tokens, body.to + 1) || /day$/u.test(topic.lower)) return body;
  const to = fieldEnd(tokens, body.to + 1);
  return { ...body, to, whole: to };
}

/** "District Headquarters (DHQ) Hospital": the letters of the first words stand before the last. */
function aroundLetters(tokens: readonly Token[], from: number): BodyPhrase | null {
  let at = from;
  while (at < from + 6 && tokens[at]?.capital && (at === from || plain(tokens, at))) at++;
  const [letters, head] = [tokens[at], tokens[at + 1]];
  const between = at > from + 1 && /^\s\($/u.test(letters?.gap ?? '') && /^\)\s$/u.test(head?.gap ?? '');
  if (!between || !letters || !isAcronym(letters.text)) return null;
  return /^(?:hospital|school|college|university|institute|clinic|centre|center|academy|board)$/u.test(
    head?.lower ?? '',
  )
    ? { from, to: at + 2, whole: at + 2, rule: 'body-around-letters' }
    : null;
}

/** "Raylof Group | of Companies" */
const isGroupOf = (tokens: readonly Token[], of: number): boolean =>
  tokens[of - 1]?.lower === 'group' &&
  /^(?:Companies|Schools|Hospitals|Hotels|Colleges)$/u.test(tokens[of + 1]?.text ?? '');

/** The body that starts at this word, if one does. `depth` bounds bodies inside bodies. */
export function bodyPhrase(tokens: readonly Token[], from: number, depth = 0): BodyPhrase | null {
  const token = tokens[from];
  if (!token?.capital) return null;
  const known = knownBody(tokens, from);
  if (NO_OPENING.has(token.lower)) return known;
  // "Ghana's Electoral Commission" begins after the owner.
  if (token.possessive && (COUNTRIES.has(token.lower) || GAZETTEER.has(token.lower))) return known;
  const firm = partyCommittee(tokens, from) ?? company(tokens, from) ?? aroundLetters(tokens, from);
  if (firm) return firm;
  const leading = withTopic(tokens, leadingBody(tokens, from, depth));
  if (leading) return toItsLetters(tokens, leading);
  const trailing = withTopic(tokens, trailingBody(tokens, from));
  if (!trailing) return known;
  const next = tokens[trailing.to];
  if (next?.lower !== 'of' || !plain(tokens, trailing.to)) return trailing;
  if (isGroupOf(tokens, trailing.to)) return { ...trailing, to: trailing.to + 2, whole: trailing.to + 2 };
  if (COUNTRIES.has(tokens[trailing.to + 1]?.lower ?? ''))
    return { ...trailing, to: trailing.to + 2, whole: trailing.to + 2 };
  const whole = nestedBody(tokens, trailing.to, depth) ?? trailing.to;
  // "Kifaru district committee of the Farmers' Congress" is named with its owner.
  const organ = tokens[trailing.to - 1]?.text === 'committee';
  return organ && whole > trailing.to ? { from, to: whole, whole, rule: 'body-organ' } : { ...trailing, whole };
}
