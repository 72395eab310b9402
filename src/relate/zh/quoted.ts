import type { EntityRef } from '../../domain/fact.ts';
import { refKey, type Scene } from './scene.ts';

const PARTY_LEADER = /^(?:同志|总书记)/u;

/** Whether somebody is only quoted: the general secretary, unless the headline makes him the one who acts. */
export function isQuotedOnly({ report, sentences }: Scene, ref: EntityRef): boolean {
  if (ref.kind !== 'person') return false;
  const { folded } = report.content;
  const called = sentences.some(({ groups }) =>
    groups.some(({ phrases }) =>
      phrases.some(
        (phrase) =>
          refKey(phrase.ref) === refKey(ref) && PARTY_LEADER.test(folded.slice(phrase.name.end, phrase.name.end + 3)),
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
          refKey(phrase.ref) === refKey(ref) && !PARTY_LEADER.test(folded.slice(phrase.name.end, phrase.name.end + 3)),
      ),
  );
}
