import type { EntityRef } from '../../domain/fact.ts';
import type { EnglishSentence } from '../../grammar/en/text.ts';
import type { Actor } from './actors.ts';
import type { Frame } from './events.ts';
import type { Roster } from './roster.ts';

/** What the rules for participants read, and the roster that they fill. */
export interface Context {
  readonly text: string;
  readonly sentences: readonly EnglishSentence[];
  readonly actors: readonly (readonly Actor[])[];
  /** Whom "he" means as each sentence opens. */
  readonly antecedents: readonly (EntityRef | null)[];
  readonly frame: Frame;
  readonly roster: Roster;
}
