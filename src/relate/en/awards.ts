import type { Award } from '../../domain/fact.ts';
import { PRIZES, RECEIVES, TITLE_OF_WINNER } from '../../grammar/en/awards.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import type { Actor } from './actors.ts';

const GIVEN_TO = /^\W*(?:went|was (?:presented|awarded|given)|awarded|presented)? ?\bto\b/iu;

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
    const people = (actors[index] ?? []).filter(
      (actor) => actor.ref.kind !== 'location' && !(sentence.tokens[actor.from] as Token).quoted,
    );
    for (const { award, at, to, verb } of prizesIn(words)) {
      const recipient = recipientOf(sentence, people, words.slice(to, to + 24), start + verb, start + to);
      if (!recipient) continue;
      const span = { start: start + at, end: start + to };
      found.push({
        recipient: recipient.ref,
        award,
        event,
        evidence: { sentence: sentence.sentence.index, span, rule: 'award' },
      });
    }
  });
  return found;
}

interface Prize {
  readonly award: string;
  readonly at: number;
  readonly to: number;
  /** Where the verb of receiving stands. */
  readonly verb: number;
}

function prizesIn(words: string): Prize[] {
  const prizes: Prize[] = [];
  for (const match of words.matchAll(TITLE_OF_WINNER)) {
    const award = match.groups?.['award'] ?? '';
    const at = match.index + match[0].length - award.length;
    prizes.push({ award, at, to: at + award.length, verb: match.index });
  }
  for (const match of words.matchAll(PRIZES)) {
    const verb = [...words.slice(0, match.index).matchAll(RECEIVES)].at(-1);
    const award = match[0].replace(/^(?:the|an?)\s/iu, '');
    const at = match.index + match[0].length - award.length;
    if (!prizes.some((prize) => prize.at < at + award.length && prize.to > at)) {
      prizes.push({ award, at, to: at + award.length, verb: verb?.index ?? -1 });
    }
  }
  return prizes;
}

/** "The prize went to NAME", else the last name before the verb of receiving. */
function recipientOf(
  { tokens }: EnglishSentence,
  people: readonly Actor[],
  after: string,
  verb: number,
  end: number,
): Actor | undefined {
  if (GIVEN_TO.test(after)) return people.find((actor) => (tokens[actor.from] as Token).start > end);
  const before = people.filter((actor) => (tokens[actor.to - 1] as Token).end <= verb);
  return before.find((actor) => actor.ref.kind === 'person') ?? before.at(-1);
}
