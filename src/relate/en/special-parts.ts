import type { EntityRef } from '../../domain/fact.ts';
import { SIGNED } from '../../grammar/en/roles.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import type { Context } from './context.ts';

/** The bodies that put their names to a paper. */
export function addSignatories({ text, sentences, actors, frame, roster }: Context): void {
  if (frame.rule !== 'signing') return;
  for (const index of frame.sentences.slice(0, 2)) {
    const sentence = sentences[index] as EnglishSentence;
    const { start, end } = sentence.sentence.span;
    if (sentence.heading || !SIGNED.test(text.slice(start, end))) continue;
    const bodies = (actors[index] ?? []).filter((actor) => actor.ref.kind === 'organisation');
    for (const actor of bodies.slice(0, 3))
      roster.add(actor.ref, 'SIGNATORY', sentence, actor.from, actor.to, 'signed');
    if (bodies.length > 0) return;
  }
}

/** "The Minister, who was represented by NAME": the one stays away, the other speaks. */
export function replaceRepresented({ text, sentences, actors, roster }: Context): void {
  sentences.forEach((sentence, index) => {
    const { start, end } = sentence.sentence.span;
    const at = text.slice(start, end).search(/\brepresented by\b/u);
    if (at < 0 || sentence.heading) return;
    const people = (actors[index] ?? []).filter((actor) => actor.ref.kind === 'person');
    const absent = people.findLast((actor) => (sentence.tokens[actor.from] as Token).start < start + at);
    const present = people.find((actor) => (sentence.tokens[actor.from] as Token).start > start + at);
    if (!absent || !present || absent.ref.name === present.ref.name) return;
    roster.remove(absent.ref);
    roster.add(present.ref, 'SPEAKER', sentence, present.from, present.to, 'represents');
  });
}

export function addAwarded({ sentences, actors, frame, roster }: Context, recipient: EntityRef, number: number): void {
  const index = sentences.findIndex(({ sentence }) => sentence.index === number);
  const sentence = sentences[index];
  const actor = (actors[index] ?? []).find((each) => each.ref.name === recipient.name);
  if (sentence && actor) {
    roster.add(recipient, 'AWARDEE', sentence, actor.from, actor.to, 'receives-award');
    if (frame.type === 'COMPETITION')
      roster.add(recipient, 'CONTESTANT', sentence, actor.from, actor.to, 'receives-award');
  }
}
