import type { LocationKind } from '../../domain/vocabulary.ts';
import { GENERIC_BODIES, PLURAL_BODIES } from '../../grammar/en/bodies.ts';
import { bodyPhrase, isAcronym } from '../../grammar/en/body-phrase.ts';
import { capitalRun } from '../../grammar/en/body-runs.ts';
import { FIELDS, NO_NAMES } from '../../grammar/en/names.ts';
import { addressedPerson, dayAsName, personName, seatOfPost } from '../../grammar/en/person-phrase.ts';
import { placePhrase } from '../../grammar/en/place-phrase.ts';
import { COUNTRIES } from '../../grammar/en/places.ts';
import { adjoins, type EnglishSentence, type Token } from '../../grammar/en/text.ts';
import { isGiven, type TitlePhrase, titlePhrase } from '../../grammar/en/title-phrase.ts';
import { STATUS_HEADS, TITLE_LINKS } from '../../grammar/en/titles.ts';

interface Piece {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** What one sentence names, in order and without overlap. `unknown` is a run of capitals that nothing has decided yet. */
export type Mention =
  | (Piece & {
      readonly kind: 'person';
      readonly name: number;
      readonly end: number;
      readonly address: readonly string[];
    })
  | (Piece & { readonly kind: 'organisation'; readonly whole: number; readonly generic: boolean })
  | (Piece & { readonly kind: 'location'; readonly core: number; readonly place: LocationKind })
  | (Piece & { readonly kind: 'title'; readonly title: TitlePhrase })
  | (Piece & { readonly kind: 'country' })
  | (Piece & { readonly kind: 'unknown' });

export const nameText = (text: string, tokens: readonly Token[], from: number, to: number): string => {
  const last = tokens[to - 1];
  return text.slice(tokens[from]?.start ?? 0, last?.end ?? 0);
};

/** A word at the start of a sentence is capital for that alone, unless compromise or the next word makes it a name. */
function opensByPosition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const starts = at === 0 || /[“"‘:]\s*$/u.test(token.gap);
  if (!starts) return false;
  const next = tokens[at + 1];
  if (isGiven(token) || token.tags.has('Place') || token.tags.has('Honorific')) return false;
  for (const tag of [
    'Determiner',
    'Preposition',
    'Conjunction',
    'Pronoun',
    'Adverb',
    'Gerund',
    'QuestionWord',
    'Auxiliary',
    'Modal',
  ]) {
    if (token.tags.has(tag))
      return !(tag === 'Gerund' && next?.capital && adjoins(next, token) && token.tags.has('ProperNoun'));
  }
  if (next?.capital && adjoins(next, token)) return false;
  return token.tags.has('Verb') || token.tags.has('Plural') || token.tags.has('Adjective') || NO_NAMES.has(token.lower);
}

/** "Member for Trade Paul Kisoro": the field of a post ends where the name begins. */
function fieldAfterPost(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:of|for)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  let to = at;
  for (let k = at; tokens[k]; k++) {
    const token = tokens[k] as Token;
    const joined = k === at || adjoins(token, tokens[k - 1]);
    if (token.capital && FIELDS.has(token.lower) && (joined || token.gap === ', ')) to = k + 1;
    else if (!(/^(?:and|&)$/u.test(token.lower) && joined && to === k)) break;
  }
  return to > at ? to : null;
}

function unknownRun(tokens: readonly Token[], from: number): number {
  const end = capitalRun(tokens, from);
  let at = from + 1;
  while (at < end && !titleStops(tokens, at, end)) at++;
  return at;
}

const titleStops = (tokens: readonly Token[], at: number, end: number): boolean => {
  const title = titlePhrase(tokens, at);
  return title !== null && (title.to >= end || tokens[title.to]?.capital === true);
};

/** Abbreviated address with a post and no name behind it ("Rt Hon. Prime Minister"). */
const ADDRESS_ONLY = /^(?:Rt|Hon|Mrs?|Ms|Dr|Prof|Rev|Engr|H\.E|HE)$/u;

function named(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at] as Token;
  const person = addressedPerson(tokens, at);
  if (person) return { kind: 'person', ...person, rule: 'person-address' };
  if (ADDRESS_ONLY.test(token.text) || /-year-olds?$/u.test(token.lower)) return null;
  const noble =
    /^(?:Duchess|Duke|Prince|King|Queen|Lady)$/u.test(token.text) && tokens[at + 1]?.lower === 'of'
      ? placePhrase(tokens, at)
      : null;
  if (noble && noble.kind === 'site')
    return { kind: 'location', from: at, to: noble.to, core: noble.core, place: noble.kind, rule: noble.rule };
  const title = titlePhrase(tokens, at);
  if (title && (tokens[title.to - 1] as Token).possessive && token.capital) {
    const room = tokens[title.to];
    if (room && /^(?:parlour|palace)$/u.test(room.lower) && adjoins(room, tokens[title.to - 1]))
      return { kind: 'location', from: at, to: title.to + 1, core: title.to + 1, place: 'site', rule: 'place-of-post' };
    const owned = placePhrase(tokens, at);
    if (owned && owned.to > title.to)
      return { kind: 'location', from: at, to: owned.to, core: owned.core, place: owned.kind, rule: owned.rule };
  }
  const body = bodyPhrase(tokens, at);
  if (body && (!title || body.to > title.to + (titleHasName(tokens, title) ? 99 : 0))) {
    const words = tokens.slice(body.from, body.to);
    if (
      /^in$/u.test(tokens[at - 1]?.lower ?? '') &&
      words.length > 2 &&
      /^town$/u.test(words.at(-2)?.lower ?? '') &&
      /^council$/u.test(words.at(-1)?.lower ?? '')
    )
      return { kind: 'location', from: at, to: body.to, core: body.to, place: 'town', rule: 'place-council' };
    const name = words.map((word) => word.lower).join(' ');
    const generic = GENERIC_BODIES.has(name) || PLURAL_BODIES.has((words.at(-1) as Token).lower);
    return { kind: 'organisation', from: body.from, to: body.to, whole: body.whole, generic, rule: body.rule };
  }
  if (title) return { kind: 'title', from: title.from, to: title.to, title, rule: 'title' };
  const allCapitals = token.text.length > 3 && token.text === token.text.toUpperCase();
  if (!token.capital || (!allCapitals && opensByPosition(tokens, at))) return null;
  const place = placePhrase(tokens, at);
  if (place) return { kind: 'location', from: at, to: place.to, core: place.core, place: place.kind, rule: place.rule };
  if (isAcronym(token.text) && !capitalWords(tokens, at))
    return { kind: 'organisation', from: at, to: at + 1, whole: at + 1, generic: false, rule: 'body-acronym' };
  for (const size of [4, 3, 2, 1]) {
    const words = tokens.slice(at, at + size);
    if (words.length === size && COUNTRIES.has(words.map((word) => word.lower).join(' '))) {
      return { kind: 'country', from: at, to: at + size, rule: 'country' };
    }
  }
  if (NO_NAMES.has(token.lower) && !isGiven(token) && !opensName(tokens, at)) return null;
  return { kind: 'unknown', from: at, to: fieldAfterPost(tokens, at) ?? unknownRun(tokens, at), rule: 'capitals' };
}

/** "LAKKI MARWAT": two long words in capitals are printed so and no abbreviations. */
const capitalWords = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at + 1]].every((token) => token !== undefined && /^\p{Lu}{4,}$/u.test(token.text)) &&
  adjoins(tokens[at + 1], tokens[at]);

const titleHasName = (tokens: readonly Token[], title: TitlePhrase): boolean =>
  (tokens[title.to]?.capital === true &&
    adjoins(tokens[title.to], tokens[title.to - 1]) &&
    personName(tokens, title.to, true) !== null) ||
  (TITLE_LINKS.has(tokens[title.to]?.lower ?? '') &&
    tokens[title.to - 1]?.capital === true &&
    tokens[title.to]?.lower !== 'in');

/** "Great Dawley", "West Gonja": an adjective that a proper name follows. */
const opensName = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (!next?.capital || !adjoins(next, tokens[at]) || NO_NAMES.has(next.lower) || titlePhrase(tokens, at + 1))
    return false;
  return (
    /^(?:great|new|old|little|north|south|east|west|upper|lower|northern|southern|eastern|western|central|young|gold|grand|good|big|global|international)$/u.test(
      (tokens[at] as Token).lower,
    ) && !FIELDS.has(next.lower)
  );
};

/** Right after the post, or after its abbreviation in brackets: "Superintendent (SSP) R Katwal". */
function follows(tokens: readonly Token[], end: number, at: number): boolean {
  const gap = tokens[at]?.gap ?? '';
  if (end === at) return /^\.?\s+$/u.test(gap);
  return end === at - 1 && /^\)\s+$/u.test(gap) && /^\s*\($/u.test(tokens[end]?.gap ?? '');
}

/** Every mention of a sentence; words after a post are read as a name even where no lexicon knows them. */
export function scan({ tokens, sentence }: EnglishSentence): Mention[] {
  const mentions: Mention[] = [];
  // In brackets a dateline names its agency and the day.
  const agency = sentence.part === 'dateline' ? tokens.findIndex((token) => token.gap.includes('(')) : -1;
  const dated =
    agency >= 0 &&
    tokens.slice(agency).some(({ text, lower }) => /\d/u.test(text) || /^(?:news|agency|bureau|desk)$/u.test(lower));
  const end = dated ? agency : tokens.length;
  for (let at = 0; at < end; ) {
    const before = mentions.at(-1);
    const token = tokens[at] as Token;
    if (
      before?.kind === 'title' &&
      (follows(tokens, before.to, at) || dayAsName(tokens, at)) &&
      token.capital &&
      !addressedPerson(tokens, at) &&
      seatOfPost(tokens, at) === 0
    ) {
      const name = personName(tokens, at, true);
      const sure = name !== null && (name.end - at > 1 || !STATUS_HEADS.has(before.title.head) || isGiven(token));
      if (name && sure) {
        mentions.push({
          kind: 'person',
          from: at,
          name: at,
          end: name.end,
          to: name.to,
          address: [],
          rule: 'person-after-title',
        });
        at = name.to;
        continue;
      }
    }
    const mention = named(tokens, at);
    if (mention) {
      mentions.push(mention);
      at = Math.max(mention.to, at + 1);
    } else at++;
  }
  return mentions;
}
