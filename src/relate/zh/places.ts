import type { EntityRef } from '../../domain/fact.ts';
import type { Phrase } from './phrase.ts';
import { BODIES, type CodedSentence, type Group, PEOPLE, PLACES } from './scene.ts';

/** A place or body that a group names, each under the entity a venue should point at. */
export interface Stop {
  readonly ref: EntityRef;
  readonly phrase: Phrase;
}

export const isPlaceLike = ({ code }: Group): boolean => code === PLACES || code === BODIES;

/** The stops a group names: of names that stand in each other (某县某镇某村) only the last, the most specific. */
export function stopsOf(sentence: CodedSentence, group: Group): Stop[] {
  const next = sentence.groups.find(({ at }) => at === group.at + 1);
  return group.phrases.flatMap((phrase, i) => {
    const following = group.phrases[i + 1];
    const nested =
      following === undefined
        ? next !== undefined && next.code !== PEOPLE && next.span.start === phrase.span.end
        : following.span.start === phrase.span.end;
    return nested || phrase.ref.kind === 'person' ? [] : [{ ref: phrase.place ?? phrase.ref, phrase }];
  });
}
