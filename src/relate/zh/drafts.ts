import type { EventType } from '../../domain/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { principalOf, type Reading } from './principal.ts';
import type { CodedSentence, Group, Scene } from './scene.ts';
import { secondariesOf } from './secondary.ts';

/** A gathering before its people, places and days are filled in. */
export interface Draft {
  readonly type: EventType;
  readonly candidate: Candidate;
  readonly principal: boolean;
  /** Whose lecture it is, when one report tells of several. */
  readonly owner: Group | null;
  /** How its day follows from the principal's: the same, or only what its own sentence says. */
  readonly sameDay: boolean;
}

export interface Drafts {
  readonly all: readonly Draft[];
  /** Which draft a place in the text tells of. */
  at(sentence: CodedSentence, index: number): Draft;
}

export function draftsOf(scene: Scene, readings: readonly Reading[]): Drafts | undefined {
  const candidate = principalOf(readings);
  if (candidate === undefined) return undefined;
  const { drafts, replace } = secondariesOf(scene, readings, candidate);
  const first: Draft = { type: candidate.type, candidate, principal: true, owner: null, sameDay: true };
  const all = replace ? drafts : [first, ...drafts];
  const fallback = all[0] ?? first;
  const order = new Map(scene.sentences.map((sentence, i) => [sentence, i]));
  return {
    all,
    at(sentence, index) {
      let best = fallback;
      for (const draft of all) {
        if (draft.principal) continue;
        const { sentence: anchor, start } = draft.candidate;
        const later = (order.get(sentence) ?? 0) - (order.get(anchor) ?? 0);
        const sameParagraph = sentence.sentence.paragraph === anchor.sentence.paragraph;
        if ((later === 0 && index >= start) || (later > 0 && (replace || sameParagraph))) best = draft;
      }
      return best;
    },
  };
}
