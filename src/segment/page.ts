import type { Language } from '../domain/text.ts';
import type { Line } from './lines.ts';

/** What a line is before anything is known about its neighbours. `rule` is a drawn line that parts stories, `related` stands over links to others. */
export type LineKind = 'furniture' | 'rule' | 'credit' | 'contents' | 'related' | 'text';

/** The lines of a page and what each is. */
export interface Page {
  readonly lines: readonly Line[];
  readonly kinds: readonly LineKind[];
  readonly language: Language;
}

/** A line that belongs to a story, as byline or as text. */
export interface StoryLine extends Line {
  readonly kind: 'credit' | 'text';
}

/** One story of a page, before its text is cleaned. */
export interface Story {
  readonly headline: readonly Line[];
  readonly lines: readonly StoryLine[];
}
