import { BODIES, type CodedSentence, type Group, PEOPLE } from './scene.ts';
import type { Speech } from './speech.ts';

/** What a group of people or bodies does in one sentence: from behind it to the next that acts, or to relayed words. */
export interface Zone {
  readonly sentence: CodedSentence;
  readonly group: Group;
  readonly start: number;
  readonly end: number;
}

export function zonesOf(sentence: CodedSentence, speech: Speech | undefined): Zone[] {
  const limit = speech === undefined ? sentence.masked.length : speech.content;
  const actors = sentence.groups.filter(
    ({ code, subject, at }) => (code === PEOPLE || code === BODIES) && subject && at < limit,
  );
  return actors.map((group, i) => {
    // A body between a person and what the person does (向考察团介绍) does not take over; the next people do.
    const next = actors.slice(i + 1).find(({ code }) => code === PEOPLE);
    return { sentence, group, start: group.at + 1, end: next?.at ?? limit };
  });
}
