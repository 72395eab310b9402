import type { Entities } from '../../domain/mention.ts';
import type { EnglishSentence } from '../../grammar/en/text.ts';
import type { Context } from './context.ts';
import type { Said } from './statements.ts';

/** Bodies that go on inspections themselves. */
export const PARTY = /\b(?:committee|sub-?committee|team|delegation|task ?force|mission|panel)\b/iu;

const WHILE_INSPECTING =
  /\b(?:while|when|after|during|on)(?: on)? (?:inspecting|touring|visiting|(?:an?|the|his|her|their|its) (?:[\p{L}-]+ ){0,3}(?:inspection|visit|tour))\b/iu;

/** Who chairs the committee that inspects heads the inspection; failing any head, the one whose words are given "while inspecting". */
export function addChairs(
  { text, sentences, actors, frame, roster }: Context,
  entities: Entities,
  said: readonly Said[],
): void {
  const add = (name: string, rule: string): void => {
    const index = sentences.findIndex((_, k) => actors[k]?.some((actor) => actor.ref.name === name));
    const actor = actors[index]?.find((each) => each.ref.name === name);
    if (actor) roster.add(actor.ref, 'LEAD', sentences[index] as EnglishSentence, actor.from, actor.to, rule);
  };
  for (const { name, positions } of entities.persons) {
    const chair = positions.some(
      ({ title, organisation }) =>
        /^(?:chair|leader|head)/iu.test(title) &&
        organisation !== null &&
        PARTY.test(organisation) &&
        (roster.has({ kind: 'organisation', name: organisation }, 'LEAD') || roster.leads() === 0),
    );
    if (chair) add(name, 'chairs-party');
  }
  if (roster.leads() > 0) return;
  for (const index of [...frame.sentences].sort((a, b) => a - b).slice(0, 3)) {
    const { sentence } = sentences[index] as EnglishSentence;
    if (!WHILE_INSPECTING.test(text.slice(sentence.span.start, sentence.span.end))) continue;
    const speaker = said.find((each) => each.sentence === sentence.index && each.speaker.kind === 'person')?.speaker;
    if (!speaker) continue;
    add(speaker.name, 'while-inspecting');
    return;
  }
}
