import type { EntityRef } from '../../domain/fact.ts';
import { BETWEEN_SUBJECT_AND_VERB } from '../../grammar/en/speech.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import type { Actor } from './actors.ts';

const LEADING_CLAUSE =
  /^(?:speaking|addressing|in|at|during|while|commenting|touching|contributing|on|reflecting|as|with|for|citing|after|before|when|following|responding|welcoming|presenting|receiving|delivering|launching|reacting|explaining|according|under|by|through|to|earlier|later|also|meanwhile|however|meantime|beyond|despite|given|making|opening|briefing|highlighting|stressing|reading|inspecting|commissioning|interacting|giving|outlining|asked|noting|stating|describing|recounting|sharing|expressing|accompanied|led|representing|quoting|joined|recalling|adding|concluding|throwing|handing|declaring|cutting|taking|answering|elaborating|besides|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|similarly|urging|calling|thanking|paying|leading|pointing|having|being|chairing|appealing|donating|unveiling|signing|closing|once|from|over|since|though|although|because|if|apart|aside)$/u;
const OBLIQUE =
  /^(?:of|from|for|in|at|by|with|to|within|under|on|into|through|against|about|between|among|towards|like|including|via|behind|near)$/u;
const PRONOUN = /^(?:he|she)$/u;

/** Who a reader takes "he" or "she" for, kept up to date while sentences are read in order. */
export interface Discourse {
  last: EntityRef | null;
}

function stepsBack(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && /^(?:has|have|had|also|jointly)$/u.test((tokens[at] as Token).lower)) at--;
  if (
    /^(?:team|delegation|entourage|colleagues|deputy|wife|party|leadership|management|officials|members|staff)$/u.test(
      tokens[at]?.lower ?? '',
    )
  ) {
    const words = tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
    const and = words.lastIndexOf('and');
    if (and >= 0 && words.slice(and + 1).some((word) => /^(?:his|her|the|their|other|some|senior)$/u.test(word)))
      at -= words.length - and + 1;
  }
  while (at >= 0 && verb - at < 12) {
    const token = tokens[at] as Token;
    if (
      !(BETWEEN_SUBJECT_AND_VERB.has(token.lower) || token.tags.has('Adverb')) ||
      (token.capital && at > 0 && !/day$/u.test(token.lower))
    )
      break;
    at--;
  }
  return at;
}

/** "The wife of the Mayor, Mr A, told": the spouse speaks, whom the text named before. */
const ofSpouse = (tokens: readonly Token[], actors: readonly Actor[], verb: number): boolean => {
  const spouse = tokens.findIndex((token) => /^(?:wife|husband|widow)$/u.test(token.lower));
  if (spouse < 0 || spouse > 3 || tokens[spouse + 1]?.lower !== 'of' || verb < spouse) return false;
  const people = actors.filter((actor) => actor.ref.kind === 'person' && actor.from > spouse && actor.to <= verb + 1);
  return new Set(people.map(({ ref }) => ref.name)).size === 1;
};

const oblique = (tokens: readonly Token[], actor: Actor): boolean => {
  let at = actor.from - 1;
  while (at >= 0 && /^(?:the|its|their|our|a|an)$/u.test((tokens[at] as Token).lower)) at--;
  const before = tokens[at];
  return before !== undefined && OBLIQUE.test(before.lower) && !/[,;]/u.test(tokens[at + 1]?.gap ?? '');
};

/** Words of the sentence before which the main clause has not begun: up to the comma that closes an opening clause. */
function mainClause(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first || !(LEADING_CLAUSE.test(first.lower) || first.tags.has('Gerund'))) return 0;
  const comma = tokens.findIndex((token, k) => k > 0 && /,/u.test(token.gap));
  return Math.max(comma, 0);
}

/** The subject of the verb at `verb`: the actor right before it, one set off by commas, or the pronoun's person. */
export function subjectOf(
  { tokens }: EnglishSentence,
  actors: readonly Actor[],
  verb: number,
  discourse: Discourse,
): EntityRef | null {
  const at = stepsBack(tokens, verb);
  const token = tokens[at];
  if (token && PRONOUN.test(token.lower)) return discourse.last;
  const accompanied = leaderOfCompany(tokens, actors, verb);
  if (accompanied) return accompanied.ref;
  if (ofSpouse(tokens, actors, at)) return discourse.last;
  const beside = actors.find((actor) => actor.to - 1 === at && actor.ref.kind !== 'location');
  const clear = !/[;:”"]/u.test(
    tokens
      .slice(at + 1, verb + 1)
      .map((word) => word.gap)
      .join(''),
  );
  if (beside && clear && (beside.by !== 'name' || beside.ref.kind === 'person') && !oblique(tokens, beside))
    return beside.ref;
  const before = actors.filter((actor) => actor.to <= verb && actor.ref.kind !== 'location');
  const clause = mainClause(tokens);
  const opening = before.filter((actor) => actor.from >= clause && !insideQuote(tokens, actor));
  const person = opening.find((actor) => actor.ref.kind === 'person');
  const owner =
    beside?.ref.kind === 'organisation' &&
    person &&
    person.to <= beside.from &&
    person.from - clause <= 3 &&
    setOff(tokens, person, beside.from)
      ? person
      : null;
  if (owner) return owner.ref;
  if (beside && clear && beside.ref.kind === 'organisation' && !oblique(tokens, beside)) return beside.ref;
  const aside = !beside && person && person.from - clause <= 3 && setOff(tokens, person, verb) ? person : null;
  if (aside) return aside.ref;
  const first = opening[0];
  if (first?.ref.kind === 'person' && first.from - clause <= 4 && onlyWhenAndWhere(tokens, first.to, verb))
    return first.ref;
  if (first?.ref.kind === 'person' && first.from - clause <= 1 && sharesSubject(tokens, opening, first, verb))
    return first.ref;
  const commaBefore = /,/u.test(tokens[at + 1]?.gap ?? '') || /,/u.test(tokens[verb]?.gap ?? '');
  if (!beside && !commaBefore) return pronounBefore(tokens, clause, verb, discourse);
  const lead = opening[0];
  const near = person && person.from - clause <= 14 && !otherSubject(tokens, clause, person) ? person : undefined;
  if (near) return near.ref;
  if (beside && clear && beside.ref.kind === 'person')
    return oblique(tokens, beside) && !/by/u.test(tokens[beside.from - 1]?.lower ?? '') ? null : beside.ref;
  if (lead && lead.from - clause <= 2 && lead.ref.kind === 'organisation' && commaBefore) return lead.ref;
  return null;
}

/** "The Mayor extended a welcome and stressed": a second verb of one subject. */
const sharesSubject = (tokens: readonly Token[], opening: readonly Actor[], first: Actor, verb: number): boolean =>
  /^(?:and|but)$/u.test(tokens[verb - 1]?.lower ?? '') &&
  tokens[first.to]?.tags.has('PastTense') === true &&
  tokens[first.to]?.capital === false &&
  !tokens.slice(first.to, verb).some((token) => token.quoted) &&
  !opening.some((actor) => actor !== first && actor.ref.kind === 'person' && actor.to === verb - 1);

const COMPANY = /^(?:accompanied|flanked|joined|supported|assisted|represented)$/u;

/** "The Minister, accompanied by A, B and C, opened": the one before the company is the subject, whoever stands beside the verb. */
function leaderOfCompany(tokens: readonly Token[], actors: readonly Actor[], verb: number): Actor | null {
  const company = tokens.findIndex(
    (token, at) =>
      (COMPANY.test(token.lower) && tokens[at + 1]?.lower === 'by') ||
      (token.lower === 'alongside' && /^,\s$/u.test(token.gap)) ||
      (/^(?:together|along)$/u.test(token.lower) && tokens[at + 1]?.lower === 'with' && /^,\s$/u.test(token.gap)),
  );
  if (company <= 0 || company >= verb || (tokens[company] as Token).quoted) return null;
  const leader = actors.findLast((actor) => actor.to <= company && actor.ref.kind === 'person');
  if (!leader || company - leader.to > 3) return null;
  const clause = tokens
    .slice(company, verb)
    .some((token) => !token.capital && token.tags.has('PastTense') && !COMPANY.test(token.lower));
  return clause ? null : leader;
}

/** "NAME on Friday at State House, Nairobi donated": between subject and verb stands only when and where. */
const onlyWhenAndWhere = (tokens: readonly Token[], from: number, verb: number): boolean =>
  verb > from &&
  verb - from < 10 &&
  /^(?:on|at|in|during|yesterday|today|last|this)$/u.test((tokens[from] as Token).lower) &&
  tokens
    .slice(from, verb)
    .every(
      (token) =>
        token.capital || /^(?:on|at|in|during|the|of|yesterday|today|last|this|week|month|\d\w*)$/u.test(token.lower),
    );

/** "…, he said later that": the pronoun opens the main clause though words stand between. */
function pronounBefore(tokens: readonly Token[], clause: number, verb: number, discourse: Discourse): EntityRef | null {
  for (let at = clause; at < Math.min(verb, clause + 2); at++) {
    if (PRONOUN.test((tokens[at] as Token).lower) && joinedVerbs(tokens, at, verb)) return discourse.last;
  }
  return null;
}

const joinedVerbs = (tokens: readonly Token[], from: number, verb: number): boolean =>
  /^(?:and|but)$/u.test(tokens[verb - 1]?.lower ?? '') && verb - from < 40;

const insideQuote = (tokens: readonly Token[], actor: Actor): boolean => (tokens[actor.from] as Token).quoted;

/** "NAME, Headteacher at the school said": an apposition that no comma closes, with no other verb inside. */
const setOff = (tokens: readonly Token[], person: Actor, verb: number): boolean =>
  (/^\)?,\s/u.test(tokens[person.to]?.gap ?? '') || tokens[person.to]?.lower === 'who') &&
  !tokens
    .slice(person.to, verb)
    .some((token) => (token.tags.has('PastTense') && !token.capital) || token.tags.has('Modal') || token.quoted);

/** A plural noun or body that opens the clause before the person is its subject instead. */
function otherSubject(tokens: readonly Token[], clause: number, person: Actor): boolean {
  for (let at = clause; at < person.from; at++) {
    const token = tokens[at] as Token;
    if (
      !token.capital &&
      (token.tags.has('PastTense') || token.tags.has('Modal')) &&
      !/,/u.test(
        tokens
          .slice(at, person.from)
          .map((word) => word.gap)
          .join(''),
      )
    )
      return true;
    if (
      /^(?:residents|farmers|traders|members|leaders|students|officials|report|statement|petition|release|project|facility|programme|initiative|event|visit)$/u.test(
        token.lower,
      ) &&
      at - clause < 3
    )
      return true;
  }
  return false;
}

/** "Council leader A and the mayor, B, opened": the people before a subject that "and" joins to it. */
export function joinedTo(text: string, { tokens }: EnglishSentence, actors: readonly Actor[], subject: Actor): Actor[] {
  const people = actors.filter((actor) => actor.ref.kind === 'person' && actor.to <= subject.from);
  const [before] = people.slice(-1);
  if (!before) return [];
  const words = text.slice((tokens[before.to - 1] as Token).end, (tokens[subject.from] as Token).start);
  const verb = tokens.slice(before.to, subject.from).some((token) => token.tags.has('Verb') && !token.capital);
  if (/\bled by (?:[^,.;]{0,40} )?$/u.test(text.slice(0, (tokens[before.from] as Token).start).slice(-60))) return [];
  return words.length < 70 && !verb && /^(?:,[^,;.]{0,50},)? and /u.test(words) ? [before] : [];
}
