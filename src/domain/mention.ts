import type { Evidence, Span } from './text.ts';
import type { LocationKind } from './vocabulary.ts';

/** A post as the report states it; `organisation` is the name of one of the report's organisations, or null. */
export interface Position {
  readonly title: string;
  readonly organisation: string | null;
  readonly evidence: Evidence;
}

/** A person of one report under the longest name the text uses, with every place the name (or a sure short form) stands. */
export interface Person {
  readonly name: string;
  readonly positions: readonly Position[];
  readonly mentions: readonly Evidence[];
}

/** A body of one report. `aliases` are the other forms the text uses for it. */
export interface Organisation {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Evidence[];
}

/** A named place of one report. */
export interface Location {
  readonly name: string;
  readonly kind: LocationKind;
  readonly aliases: readonly string[];
  readonly mentions: readonly Evidence[];
}

/** What recognition finds in one report; names are unique within each list and mentions are in text order. */
export interface Entities {
  readonly persons: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly locations: readonly Location[];
}

/** What a statistical tagger proposes over a span of a report's clean text. Recognition decides whether to believe it. */
export interface TaggedSpan {
  readonly span: Span;
  readonly tag: 'person' | 'organisation' | 'location';
}

/** A document's reports, read by grammar; the lists have one entry for each report. */
export interface Recognition {
  /** Sentences about which a tagger is worth asking. */
  open(): Span[][];
  /** What is found, with the help of what a tagger proposes when one was asked. */
  entities(tagged?: readonly (readonly TaggedSpan[])[]): Entities[];
}
