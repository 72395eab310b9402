import type { EventType, Role } from '../../domain/vocabulary.ts';
import type { RoleCue } from '../../grammar/en/roles.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import type { Actor } from './actors.ts';
import type { Context } from './context.ts';
import type { Frame } from './events.ts';

/** Events that somebody heads. */
export const LED_TYPES: ReadonlySet<EventType> = new Set(['INSPECTION', 'VISIT', 'RECEPTION']);

const SAYS =
  /\b(?:said|congratulated|commended|thanked|lauded|praised|urged|applauded|appreciated|hailed|noted|assured|called on|expressed)\b/u;
/** Ends a list of company: what the party did, or a clause of its own. */
const LIST_ENDS =
  /\b(?:which|where|when|while|witnessed|in the presence of|as part of|toured|visited|inspected|to (?:assess|inspect|acquaint|discuss|ascertain|see|familiari[sz]e|plant|mark|witness|commission|interact))\b/iu;

/** Gives the role of one wording to the people or bodies on its side of the sentence. */
export function applyCue(
  { text, frame, roster, antecedents }: Context,
  cue: RoleCue,
  sentence: EnglishSentence,
  index: number,
  actors: readonly Actor[],
  from: number,
  to: number,
): void {
  const { tokens } = sentence;
  const startOf = (actor: Actor): number => (tokens[actor.from] as Token).start;
  const endOf = (actor: Actor): number => (tokens[actor.to - 1] as Token).end;
  const fits = (actor: Actor): boolean =>
    !(tokens[actor.from] as Token).quoted &&
    (cue.of === 'both' ? actor.ref.kind !== 'location' : actor.ref.kind === cue.of);
  if (cue.role === 'ORGANISER' && cue.side === 'before' && !frame.sentences.slice(0, 3).includes(index)) return;
  if (cue.role === 'ORGANISER' && cue.side === 'after' && index > 4 && !frame.sentences.includes(index)) return;
  if (
    /^(?:funded|sponsored|supported)/u.test(text.slice(from, to)) &&
    !OCCASION.test(text.slice(Math.max(0, from - 110), from))
  )
    return;
  if (
    cue.role === 'LEAD' &&
    (!(LED_TYPES.has(frame.type) || frame.sentences.slice(0, 3).includes(index)) ||
      /\b(?:accompanied|company|entourage)\b/u.test(text.slice(sentence.sentence.span.start, from)))
  )
    return;
  if (
    cue.role === 'ACCOMPANY' &&
    /together|alongside|along with|joined|supported/u.test(text.slice(from, to)) &&
    !frame.sentences.slice(0, 3).includes(index) &&
    // She was joined by: of whoever the sentence before told.
    !(
      frame.sentences.includes(index - 1) &&
      /^(?:He|She|They) (?:was|were) $/u.test(text.slice(sentence.sentence.span.start, from))
    )
  )
    return;
  if (cue.name === 'won' && frame.type !== 'COMPETITION') return;
  if (cue.role === 'CONTESTANT' && frame.type !== 'COMPETITION') return;
  if (cue.role === 'SIGNATORY' && frame.rule !== 'signing') return;
  if (cue.name === 'was-elected' && frame.type !== 'MEETING') return;
  if (cue.name === 'installed' && (frame.type !== 'CEREMONY' || !frame.sentences.slice(0, 3).includes(index))) return;
  const single =
    cue.name === 'installed' ||
    cue.name === 'opened-by' ||
    cue.name === 'won' ||
    cue.name === 'addressed' ||
    cue.name === 'was-elected' ||
    (cue.name === 'signed-for' && /^signed/u.test(text.slice(from, to))) ||
    cue.role === 'CHAIR' ||
    cue.role === 'GUEST' ||
    (cue.role === 'LEAD' && LED_TYPES.has(frame.type));
  let chosen: Actor[];
  if (cue.side === 'after') {
    chosen = actors.filter((actor) => {
      const between = text.slice(to, startOf(actor));
      return fits(actor) && startOf(actor) >= to && !LIST_ENDS.test(between) && !SAYS.test(between);
    });
    // "inaugurated the hospital … by A": whoever is inaugurated follows at once.
    if (/^inaugurated/iu.test(text.slice(from, to)))
      chosen = chosen.filter((actor) => !/\bby\b/u.test(text.slice(to, startOf(actor))));
    if (cue.role === 'ORGANISER') chosen = listedBodies(text, chosen, to, startOf, endOf);
  } else {
    chosen = actors.filter((actor) => fits(actor) && endOf(actor) <= from);
    if (cue.role === 'ORGANISER')
      chosen = chosen
        .filter((actor) => (actor.from <= 3 || opensClause(tokens, actor)) && from - endOf(actor) < 90)
        .slice(0, 1);
    if (single) chosen = chosen.slice(-1);
  }
  if (single) {
    const second = cue.role === 'LEAD' ? joinedHead(text, tokens, chosen) : undefined;
    chosen = second ? [chosen[0] as Actor, second] : chosen.slice(0, 1);
  }
  // "B accompanied the DDC": who is accompanied is at the head.
  const head =
    cue.name === 'accompanied' && LED_TYPES.has(frame.type)
      ? actors.find((actor) => actor.ref.kind === 'person' && startOf(actor) >= to && startOf(actor) - to < 12)
      : undefined;
  if (head) roster.add(head.ref, 'LEAD', sentence, head.from, head.to, 'accompanied');
  const role = roleIn(cue.role, frame, text.slice(from, to));
  for (const actor of chosen) {
    roster.add(actor.ref, role, sentence, actor.from, actor.to, cue.name);
    if (role === 'SIGNATORY' || role === 'GUEST') roster.remove(actor.ref, 'ATTEND');
    if (cue.name === 'won') roster.add(actor.ref, 'CONTESTANT', sentence, actor.from, actor.to, cue.name);
  }
  const pronoun = tokens.findLastIndex(
    (token) => token.end <= from && /^(?:he|she)$/u.test(token.lower) && !token.quoted,
  );
  const meant = antecedents[index];
  if (chosen.length === 0 && single && cue.side === 'before' && pronoun >= 0 && meant?.kind === 'person')
    roster.add(meant, role, sentence, pronoun, pronoun + 1, cue.name);
  if (role === 'ACCOMPANY' && frame.type === 'CEREMONY' && cue.side === 'after' && chosen.length > 0) {
    const head = actors.findLast((actor) => actor.ref.kind === 'person' && endOf(actor) <= from);
    if (head && from - endOf(head) < 20) {
      roster.remove(head.ref, 'ATTEND');
      roster.add(head.ref, 'LEAD', sentence, head.from, head.to, 'heads-company');
    } else if (pronoun >= 0 && meant?.kind === 'person' && from - (tokens[pronoun] as Token).end < 20)
      roster.add(meant, 'LEAD', sentence, pronoun, pronoun + 1, 'heads-company');
  }
}

/** "led by A, secretary of the one, and B, mayor of the other": two heads, with nothing but their posts between. */
export function joinedHead(text: string, tokens: readonly Token[], people: readonly Actor[]): Actor | undefined {
  const [first, second] = people;
  if (!first || !second) return undefined;
  const words = text.slice((tokens[first.to - 1] as Token).end, (tokens[second.from] as Token).start);
  const verb = tokens.slice(first.to, second.from).some((token) => token.tags.has('PastTense') && !token.capital);
  return words.length < 120 && !verb && /^(?:,[^.;]{3,110}?,?)? and (?!his |her )(?:[^,.;]{0,60} )?$/u.test(words)
    ? second
    : undefined;
}

/** Money for an occasion makes its giver one of the hosts; money for a building does not. */
const OCCASION =
  /\b(?:training|workshop|programmes?|event|exercise|conference|seminar|ceremony|forum|festival|campaign|meeting|session|tour|visit|outreach|exhibition|competition|course|dialogue|durbar|summit|fair|screening)\b[^.;]{0,90}$/iu;

/** "As part of the plan, the Assembly …": the body is the subject of the clause that its comma opens. */
function opensClause(tokens: readonly Token[], actor: Actor): boolean {
  const at = tokens[actor.from - 1]?.lower === 'the' ? actor.from - 1 : actor.from;
  return /^,\s$/u.test(tokens[at]?.gap ?? '');
}

/** The body right after "organised by" and one joined to it by "and". */
function listedBodies(
  text: string,
  bodies: readonly Actor[],
  from: number,
  startOf: (actor: Actor) => number,
  endOf: (actor: Actor) => number,
): Actor[] {
  const [first, second] = bodies;
  if (!first || startOf(first) - from >= 30) return [];
  const joined = second && /^(?:,| and| &|, and)[\s\w()]{0,20}$/u.test(text.slice(endOf(first), startOf(second)));
  return joined ? [first, second] : [first];
}

/** Company on an inspection accompanies, as it does in so many words elsewhere; company at a meeting attends. */
function roleIn(role: Role, frame: Frame, words: string): Role {
  const said = frame.type === 'CEREMONY' && /accompan/iu.test(words);
  if (role === 'ACCOMPANY' && frame.type !== 'INSPECTION' && frame.type !== 'VISIT' && !said) return 'ATTEND';
  if (role === 'LEAD' && !LED_TYPES.has(frame.type)) return 'ATTEND';
  if (role === 'ATTEND' && frame.type === 'INSPECTION') return 'ACCOMPANY';
  return role;
}
