import type { EventType } from '../../domain/vocabulary.ts';

/** A wording that names a gathering. `weight` says how surely it is the report's own event and no background. */
export interface Trigger {
  readonly name: string;
  readonly type: EventType;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/** One row of a table of triggers. */
export const row = (
  name: string,
  type: EventType,
  weight: number,
  pattern: RegExp,
  examples: string[],
  not: string[] = [],
): Trigger => ({ name, type, weight, pattern, examples, not });
