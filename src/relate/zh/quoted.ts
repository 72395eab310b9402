import type { EntityRef } from '../../domain/fact.ts';
import { refKey, type Scene } from './scene.ts';

/** Comrades without such an office are people of the place. */
const PARTY_LEADER = /^(?:总书记|同志为(?:核心|主要代表))/u;

/** Whether somebody is only quoted: the general secretary, unless the headline makes him the one who acts. */
export function isQuotedOnly({ report, sentences }: Scene, ref: EntityRef): boolean {
  if (ref.kind !== 'person') return false;
  const { folded } = report.content;
  const called = sentences.some(({ groups }) =>
    groups.some(({ phrases }) =>
      phrases.some(
        (phrase) =>
          refKey(phrase.ref) === refKey(ref) && PARTY_LEADER.test(folded.slice(phrase.name.end, phrase.name.end + 8)),
      ),
    ),
  );
  if (!called) return false;
  const headline = sentences.find(({ sentence }) => sentence.part === 'headline');
  return !headline?.groups.some(
    ({ phrases, subject }) =>
      subject &&
      phrases.some(
        (phrase) =>
          refKey(phrase.ref) === refKey(ref) && !PARTY_LEADER.test(folded.slice(phrase.name.end, phrase.name.end + 8)),
      ),
  );
}
