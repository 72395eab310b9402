import type { CodedSentence, Scene } from './scene.ts';
import { refKey } from './scene.ts';

const PARTY_LEADER = /^(?:同志|总书记)/u;

function peopleOf(sentences: readonly CodedSentence[]) {
  return sentences.flatMap(({ groups }) =>
    groups.flatMap(({ phrases, subject }) =>
      phrases.filter(({ ref }) => ref.kind === 'person').map((phrase) => ({ phrase, subject })),
    ),
  );
}

/** Keys of people who are only quoted: the general secretary, unless the headline makes him the one who acts. */
export function quotedOnly({ report, sentences }: Scene): ReadonlySet<string> {
  const { folded } = report.content;
  const called = (end: number) => PARTY_LEADER.test(folded.slice(end, end + 3));
  const quoted = new Set<string>();
  for (const { phrase } of peopleOf(sentences)) if (called(phrase.name.end)) quoted.add(refKey(phrase.ref));
  for (const { phrase, subject } of peopleOf(sentences.filter(({ sentence }) => sentence.part === 'headline'))) {
    if (subject && !called(phrase.name.end)) quoted.delete(refKey(phrase.ref));
  }
  return quoted;
}
