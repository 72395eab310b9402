import type { EntityRef } from '../../domain/fact.ts';
import type { EventType } from '../../domain/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import type { Group } from './scene.ts';

/** A gathering before its people, places and days are filled in. */
export interface Draft {
  readonly type: EventType;
  readonly candidate: Candidate;
  readonly principal: boolean;
  /** Whose lecture it is, when one report tells of several. */
  readonly owner: Group | null;
  /** The guest this reception was for, when several were received one after the other. */
  readonly guest: EntityRef | null;
  /** How its day follows from the principal's: the same, or only what its own sentence says. */
  readonly sameDay: boolean;
}
