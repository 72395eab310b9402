import type { EntityRef } from '../../domain/fact.ts';
import type { Draft } from './draft.ts';
import { opensMeeting } from './further.ts';
import { principalOf, type Reading } from './principal.ts';
import { type CodedSentence, refKey, type Scene } from './scene.ts';
import { secondariesOf } from './secondary.ts';

export interface Drafts {
  readonly all: readonly Draft[];
  /** Whether each of several receptions has a sentence of its own that says who was present. */
  readonly attendedSeverally: boolean;
  /** Which draft a place in the text tells of. */
  at(sentence: CodedSentence, index: number): Draft;
}

export function draftsOf(scene: Scene, readings: readonly Reading[]): Drafts | undefined {
  const candidate = principalOf(readings);
  if (candidate === undefined) return undefined;
  const { drafts, replace } = secondariesOf(readings, candidate);
  const first: Draft = { type: candidate.type, candidate, principal: true, owner: null, guest: null, sameDay: true };
  const all = replace ? drafts : [first, ...drafts];
  const fallback = all[0] ?? first;
  const byGuest = guestSentences(scene, all);
  const order = new Map(scene.sentences.map((sentence, i) => [sentence, i]));
  const resumed = resumedIn(scene);
  const present = scene.sentences.filter(({ masked }) => /\uE000[^,。;]{0,4}(?:参加|出席)会[见谈]/u.test(masked));
  return {
    all,
    attendedSeverally: present.length > 1,
    at(sentence, index) {
      const received = byGuest.get(sentence);
      const told = all.find(
        ({ candidate: { sentence: anchor }, guest, principal }) => guest === null && !principal && anchor === sentence,
      );
      if (received !== undefined) return told ?? received;
      let best = fallback;
      for (const draft of all) {
        if (draft.principal) continue;
        const { sentence: anchor, start } = draft.candidate;
        const later = (order.get(sentence) ?? 0) - (order.get(anchor) ?? 0);
        const sameParagraph = sentence.sentence.paragraph === anchor.sentence.paragraph;
        if (
          (later === 0 && index >= start) ||
          (later > 0 &&
            (replace ||
              (sameParagraph && anchor !== first.candidate.sentence) ||
              (draft.type === 'MEETING' && (resumed.has(sentence) || opensMeeting(draft.candidate)))))
        )
          best = draft;
      }
      return best;
    },
  };
}

const RESUMES = /^[^,。;]{0,18}(?:座谈会|会)[上中],/u;

/** 座谈会上,某某指出: a later paragraph goes back to the meeting of a tour, and stays there. */
function resumedIn({ sentences }: Scene): ReadonlySet<CodedSentence> {
  const paragraphs = new Set<number>();
  return new Set(
    sentences.filter(({ masked, sentence }) => {
      if (RESUMES.test(masked)) paragraphs.add(sentence.paragraph);
      return paragraphs.has(sentence.paragraph);
    }),
  );
}

/** 在会见某某时,…: from there on the report tells of that guest's reception. */
function guestSentences({ sentences }: Scene, drafts: readonly Draft[]): Map<CodedSentence, Draft> {
  const result = new Map<CodedSentence, Draft>();
  const receptions = drafts.filter(({ guest }) => guest !== null);
  let current: Draft | undefined;
  for (const sentence of sentences) {
    if (receptions.length === 0) break;
    const about = receptions.filter(({ guest }) => guest !== null && names(sentence, guest));
    if (about.length === 1) current = about[0];
    if (current !== undefined) result.set(sentence, current);
  }
  return result;
}

const names = ({ groups }: CodedSentence, ref: EntityRef): boolean =>
  groups.some(({ phrases }) => phrases.some((phrase) => refKey(phrase.ref) === refKey(ref)));
