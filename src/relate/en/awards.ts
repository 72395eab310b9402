import type { Award } from '../../domain/fact.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import type { Actor } from './actors.ts';

const AWARD =
  /\b(?:the )?(?<award>(?:(?:\d{4} )?(?:[A-Z][\p{L}'’-]+|of|the|for|and|in)\s){0,7}(?:Award|Prize|Medal|Trophy|Cup|Honou?r|Shield)(?: for(?: [A-Z][\p{L}-]+){1,4}| of(?: [A-Z][\p{L}-]+){1,4})?)\b/gu;
const RECEIVES =
  /\b(?:won|wins|received|receives|bagged|clinched|picked up|took home|awarded|presented with|honoured with|honored with|conferred|scooped|adjudged|lifted|decorated with|claimed)\b/iu;
const GIVEN_TO = /\b(?:went to|was (?:presented|awarded|given) to|to)\b/iu;

/** Awards that the text says somebody received, by name of the award. */
export function findAwards(
  text: string,
  sentences: readonly EnglishSentence[],
  actors: readonly (readonly Actor[])[],
  event: number | null,
): Award[] {
  const found: Award[] = [];
  sentences.forEach((sentence, index) => {
    if (sentence.heading) return;
    const { start, end } = sentence.sentence.span;
    const words = text.slice(start, end);
    const verb = RECEIVES.exec(words);
    for (const match of words.matchAll(AWARD)) {
      const award = (match.groups?.['award'] ?? '').replace(/^(?:of|the|for|and|in)\s+/iu, '');
      const at = start + match.index;
      if (award.split(/\s+/u).length < 2) continue;
      const rest = text.slice(at + match[0].length, end);
      const given = GIVEN_TO.exec(rest.slice(0, 24));
      const people = (actors[index] ?? []).filter(
        (actor) => actor.ref.kind !== 'location' && !(sentence.tokens[actor.from] as Token).quoted,
      );
      const recipient = given
        ? people.find((actor) => (sentence.tokens[actor.from] as Token).start > at + match[0].length)
        : verb && start + verb.index < at
          ? people.find((actor) => (sentence.tokens[actor.to - 1] as Token).end <= start + verb.index)
          : undefined;
      if (!recipient) continue;
      found.push({
        recipient: recipient.ref,
        award,
        event,
        evidence: { sentence: sentence.sentence.index, span: { start: at, end: at + match[0].length }, rule: 'award' },
      });
    }
  });
  return found;
}
