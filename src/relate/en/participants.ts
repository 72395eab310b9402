import type { Award, Participation } from '../../domain/fact.ts';
import type { Entities } from '../../domain/mention.ts';
import { ACTS, LEADS, MEETS, ROLE_CUES } from '../../grammar/en/roles.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import type { Context } from './context.ts';
import { applyCue, joinedHead, LED_TYPES } from './cues.ts';
import { addChairs, PARTY } from './party-chairs.ts';
import { Roster } from './roster.ts';
import { addAwarded, addSignatories, replaceRepresented } from './special-parts.ts';
import type { Said } from './statements.ts';
import { type Discourse, joinedTo, subjectOf } from './subjects.ts';

/** Everybody at the event with each of their roles, in text order. */
export function findParticipants(
  context: Omit<Context, 'roster'>,
  entities: Entities,
  said: readonly Said[],
  awards: readonly Award[],
): Participation[] {
  const roster = new Roster();
  const full: Context = { ...context, roster };
  heads(full);
  hosts(full, entities);
  cues(full);
  addSignatories(full);
  if (context.frame.type === 'INSPECTION') addChairs(full, entities, said);
  speakers(full, said);
  const { frame, actors } = context;
  replaceRepresented(full);
  if (frame.type === 'RECEPTION')
    roster.pairLeads((name) =>
      frame.sentences.some((index) => actors[index]?.some((actor) => actor.ref.name === name)),
    );
  for (const { recipient, evidence } of awards) addAwarded(full, recipient, evidence.sentence);
  return roster.list();
}

/** How far behind a verb its time may be told, in characters. */
const NEAR = 80;
/** Told of another time. */
const LONG_PAST =
  /\b(?:earlier (?:in the|this) (?:year|month|week)|last (?:year|month)|in (?:19|20)\d\d|previously|years ago)\b/iu;
/** Subjects of the verbs of a visit or an act in the sentences that tell of the event. */
function heads({ text, sentences, actors, antecedents, frame, roster }: Context): void {
  const led = LED_TYPES.has(frame.type);
  for (const index of frame.sentences.slice(0, 4)) {
    const sentence = sentences[index] as EnglishSentence;
    const { start } = sentence.sentence.span;
    if (sentence.heading) continue;
    sentence.tokens.forEach((token, at) => {
      const acts = led ? LEADS : frame.type === 'MEETING' ? MEETS : ACTS;
      if (token.quoted || token.capital || !acts.test(token.lower)) return;
      if (LONG_PAST.test(text.slice(start, token.end + NEAR))) return;
      if (/^(?:was|were|be|been|being|is|are|to|the|a|an)$/u.test(sentence.tokens[at - 1]?.lower ?? '')) return;
      const discourse: Discourse = { last: antecedents[index] ?? null };
      const subject = subjectOf(sentence, actors[index] ?? [], at, discourse);
      const party = led && subject?.kind === 'organisation' && PARTY.test(subject.name);
      if (!subject || (subject.kind !== 'person' && !party)) return;
      const actor = (actors[index] ?? []).find((each) => each.ref.name === subject.name);
      const role = led ? 'LEAD' : 'ATTEND';
      roster.add(subject, role, sentence, actor?.from ?? 0, actor?.to ?? 1, 'subject-of-event');
      const second = actor
        ? joinedHead(text, sentence.tokens, [
            actor,
            ...(actors[index] ?? []).filter(
              (each) => each.ref.kind === 'person' && each.from > actor.to && each.to <= at,
            ),
          ])
        : undefined;
      if (second) roster.add(second.ref, role, sentence, second.from, second.to, 'joined-subject');
      if (actor)
        for (const other of joinedTo(text, sentence, actors[index] ?? [], actor))
          roster.add(other.ref, role, sentence, other.from, other.to, 'joined-subject');
    });
  }
}

const HOST =
  /\b(?:courtesy (?:call|visit)s?|called|calls|visit(?:ed|s)?|call|received|receives|welcomed|met)\s+(?:on|upon|to|with|by)?\s*(?:the |his |her |a )?/iu;

/** "He said this when the envoy paid a courtesy call on him." */
const CALLED_ON =
  /\b(?:courtesy (?:call|visit)s? (?:on|to)|call(?:ed|s)? on|visited) (?:him|her)(?=[,.]|$|\s(?:in|at|on|yesterday|today|last|to|during|when)\b)/u;

/** In a reception the one called on and the head of the party are both leads. */
function hosts({ text, sentences, actors, antecedents, frame, roster }: Context, entities: Entities): void {
  if (frame.type !== 'RECEPTION') return;
  const index = frame.sentences[0];
  const sentence = index === undefined ? undefined : sentences[index];
  if (!sentence || index === undefined) return;
  const { start, end } = sentence.sentence.span;
  const caller = CALLED_ON.exec(text.slice(start, end));
  const host = antecedents[index];
  if (caller !== null && host?.kind === 'person') {
    const at = sentence.tokens.findIndex((token) => token.end >= start + caller.index + caller[0].length);
    roster.add(host, 'LEAD', sentence, at, at + 1, 'host');
    return;
  }
  const match = HOST.exec(text.slice(Math.max(start, frame.span.start - 20), end));
  const from = match ? Math.max(start, frame.span.start - 20) + match.index : frame.span.start;
  const after = (actors[index] ?? []).find(
    (actor) =>
      (sentence.tokens[actor.from] as Token).start > from &&
      actor.ref.kind === 'person' &&
      !(sentence.tokens[actor.from] as Token).quoted &&
      !/\b(?:along with|together with|accompanied by|alongside)\b/u.test(
        text.slice(from, (sentence.tokens[actor.from] as Token).start),
      ),
  );
  if (!after || !entities.persons.some((person) => person.name === after.ref.name)) return;
  roster.add(after.ref, 'LEAD', sentence, after.from, after.to, 'host');
  const next = (actors[index] ?? []).find((actor) => actor.from > after.to && actor.ref.kind === 'person');
  const between = next
    ? text.slice((sentence.tokens[after.to - 1] as Token).end, (sentence.tokens[next.from] as Token).start)
    : '';
  if (next && SECOND_HOST.test(between.replace(STYLES, '')))
    roster.add(next.ref, 'LEAD', sentence, next.from, next.to, 'host');
}

/** "the Ambassador of A, X, and the Ambassador of B, Y": one more who is called on. */
const SECOND_HOST = /^,? and (?:the )?\p{Lu}[^.;]{2,70}, $/u;
const STYLES = /\b(?:H\.E|Mr|Mrs|Ms|Dr|Hon|Prof)\.?\s/gu;

function cues(context: Context): void {
  const { text, sentences, actors } = context;
  sentences.forEach((sentence, index) => {
    if (sentence.heading) return;
    const { start, end } = sentence.sentence.span;
    const words = text.slice(start, end);
    for (const cue of ROLE_CUES) {
      for (const match of words.matchAll(cue.pattern)) {
        const [from, to] = [start + match.index, start + match.index + match[0].length];
        if (sentence.tokens.find((token) => token.start >= from)?.quoted) continue;
        applyCue(context, cue, sentence, index, actors[index] ?? [], from, to);
      }
    }
  });
}

/** Whoever is quoted speaks at the event, but for the head of an inspection or a visit. */
function speakers({ sentences, actors, frame, roster }: Context, said: readonly Said[]): void {
  for (const { speaker, sentence: number } of said) {
    const index = sentences.findIndex(({ sentence }) => sentence.index === number);
    const sentence = sentences[index];
    const actor = (actors[index] ?? []).find((each) => each.ref.name === speaker.name);
    if (speaker.kind === 'organisation' && sentence && frame.rule === 'protest') {
      // A body that speaks for a protest is behind it.
      roster.add(speaker, 'ORGANISER', sentence, actor?.from ?? 0, actor?.to ?? 1, 'speaks-for-protest');
    }
    if (speaker.kind !== 'person') continue;
    if ((frame.type === 'INSPECTION' || frame.type === 'VISIT') && roster.has(speaker, 'LEAD')) continue;
    if (sentence) roster.add(speaker, 'SPEAKER', sentence, actor?.from ?? 0, actor?.to ?? 1, 'speaks');
  }
}
