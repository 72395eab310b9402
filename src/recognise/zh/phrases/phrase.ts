import type { Span } from '../../../domain/text.ts';
import type { LocationKind } from '../../../domain/vocabulary.ts';

/** A body named in a text. `elliptic` ones say neither place nor level (组织部) and need a post or a list to count. */
export interface BodyPhrase extends Span {
  readonly head: string;
  readonly elliptic: boolean;
  readonly rule: string;
}

export interface PlacePhrase extends Span {
  readonly kind: LocationKind;
  readonly head: string;
  /** Start of the name without the divisions before it. */
  readonly core: number;
  readonly rule: string;
}
