import type { CodedSentence, Scene } from './scene.ts';
import { refKey } from './scene.ts';

/** Comrades without such an office are people of the place: 刘某同志 takes part. */
const PARTY_LEADER = /^(?:总书记|同志为(?:核心|主要代表))/u;

/** The head of state is cited under that office too; 某主席 of another body is one who acts. */
const HEAD_OF_STATE = /^习近平主席/u;

function peopleOf(sentences: readonly CodedSentence[]) {
  return sentences.flatMap(({ groups }) =>
    groups.flatMap(({ phrases, subject }) =>
      phrases.filter(({ ref }) => ref.kind === 'person').map((phrase) => ({ phrase, subject })),
    ),
  );
}

/** 某某向…致贺信: who sends word is not there. */
const SENDS_WORD =
  /^(?:发来?|致)贺[信电]|^在贺[信电]中|^致[信电]祝贺|^(?:[\d年月日]{0,11}|日前|近日|今天)向[^,。;]{1,60}(?:致以?贺信|发来?贺信|发来?贺电|致贺电|致信祝贺|发表视频致辞)|^(?:[\d年月日]{0,11}|日前|近日|今天)(?:对[^,。;]{1,40}|就[^,。;]{1,40})?作出重要(?:指示|批示)/u;

/** Keys of people of whom the report only tells that they sent word, unless they are told to have come as well. */
export function absent({ sentences }: Scene): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { masked, groups } of sentences)
    for (const { phrases, at, subject } of groups)
      if (subject && SENDS_WORD.test(masked.slice(at + 1)))
        for (const { ref } of phrases) if (ref.kind === 'person') found.add(refKey(ref));
  for (const { masked, groups } of sentences)
    for (const { phrases, at } of groups)
      if (/^[^,。;]{0,12}(?:出席|主持|参加)/u.test(masked.slice(at + 1)))
        for (const { ref } of phrases) found.delete(refKey(ref));
  return found;
}

/** Keys of people who are only quoted: the general secretary, unless the headline makes him the one who acts. */
export function quotedOnly({ report, sentences }: Scene): ReadonlySet<string> {
  const { folded } = report.content;
  const called = (end: number) =>
    PARTY_LEADER.test(folded.slice(end, end + 8)) || HEAD_OF_STATE.test(folded.slice(Math.max(0, end - 3), end + 2));
  const quoted = new Set<string>();
  for (const { phrase } of peopleOf(sentences)) if (called(phrase.name.end)) quoted.add(refKey(phrase.ref));
  for (const { phrase, subject } of peopleOf(sentences.filter(({ sentence }) => sentence.part === 'headline'))) {
    if (subject && !called(phrase.name.end)) quoted.delete(refKey(phrase.ref));
  }
  // 某某等步入会场: who is told to be there acts, whatever else of him is cited.
  for (const { groups, masked } of sentences)
    for (const { phrases, at, subject } of groups)
      if (subject && COMES.test(masked.slice(at + 1)))
        for (const { ref, name } of phrases) if (ref.kind === 'person' && !called(name.end)) quoted.delete(refKey(ref));
  return quoted;
}

const COMES = /^(?:等(?:[^,。;]{0,10}领导人|领导同志)?)?(?:步入|到会|来到[^,。;]{0,8}现场)/u;
