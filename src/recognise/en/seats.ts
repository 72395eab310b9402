import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import type { Named } from './named.ts';

/** Posts in capitals that their seat follows. */
const SEATED_POSTS = /^(?:DC|ADC|ADDC|DM|SDM|SSP|SP|DSP|CMO|BDO|DEO|DPO|RDC|CAO|OCPD|MLA|MP|MCA|DCE|MCE|DDC)$/u;

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');

/** "DC Kifaru Harvinder Singh" where "Harvinder Singh" is named elsewhere: the seat is no part of the name. */
export function withoutSeats(
  sentences: readonly EnglishSentence[],
  found: readonly (readonly Named[])[],
): (readonly Named[])[] {
  const names = new Set(
    found.flatMap((people, index) =>
      people
        .filter(({ from, to }) => to - from > 1)
        .map(({ from, to }) => wordsOf((sentences[index] as EnglishSentence).tokens, from, to)),
    ),
  );
  return found.map((people, index) => {
    const { tokens } = sentences[index] as EnglishSentence;
    return people.map((person) =>
      person.to - person.from > 2 &&
      SEATED_POSTS.test(tokens[person.from - 1]?.text ?? '') &&
      names.has(wordsOf(tokens, person.from + 1, person.to))
        ? { ...person, from: person.from + 1 }
        : person,
    );
  });
}
