import type { Span } from '../../../domain/text.ts';
import type { Before } from './context.ts';

/** A stretch that may name a person, with the sum of its evidence. `name` is without inner blanks. */
export interface Candidate extends Span {
  readonly name: string;
  readonly score: number;
  readonly before: Before;
  readonly rule: string;
  /** The sum if a tagger proposed it, and the best such sum of another length from the same place. */
  readonly tagged?: number;
  readonly rival?: number;
}
