/** Half-open range of UTF-16 code units, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Language = 'zh' | 'en';

/** Where a document came from. `published` is an ISO date and gives reports their year. */
export interface Source {
  readonly url: string | null;
  readonly publication: string | null;
  readonly published: string | null;
  readonly language: Language;
}

/** One document as received: a page, a file, a transcript. It may hold several reports. */
export interface SourceDocument {
  readonly id: string;
  readonly source: Source;
  /** The text exactly as it reached the pipeline; every source span points into it. */
  readonly text: string;
}

/**
 * A report's text without the blanks and breaks that only come from layout.
 *
 * `text` is what names are copied from. `folded` has the same length, code unit for code unit, and is what grammar
 * matches against: simplified script, half-width digits and letters. `offsets[i]` is the position in the document's
 * text of code unit `i`, so a span of a clean text maps back to its source.
 */
export interface CleanText {
  readonly text: string;
  readonly folded: string;
  readonly offsets: Uint32Array;
}

export type SentencePart = 'headline' | 'dateline' | 'body' | 'byline';

/** A sentence of a report; `span` points into the report's clean text. */
export interface Sentence {
  readonly index: number;
  readonly span: Span;
  readonly paragraph: number;
  readonly part: SentencePart;
}

/** Who wrote a report. `role` is the word of the byline (记者, 通讯员, reporter), null when it gives none. */
export interface Reporter {
  readonly name: string;
  readonly role: string | null;
  readonly evidence: Evidence;
}

/** One news story of a document. Sentences run in reading order: headline, dateline, body; bylines where they stand. */
export interface Report {
  /** Position in its document, from 0. */
  readonly index: number;
  readonly document: SourceDocument;
  /** As printed, layout breaks between its lines kept as one space; '' when the text has none. */
  readonly headline: string;
  readonly content: CleanText;
  readonly sentences: readonly Sentence[];
  readonly reporters: readonly Reporter[];
}

/** What a finding rests on: a sentence of the report, a span of its clean text, and the name of the rule that fired. */
export interface Evidence {
  readonly sentence: number;
  readonly span: Span;
  readonly rule: string;
}

/** The span of a clean text, mapped to the source document it was read from. */
export function sourceSpan(content: CleanText, span: Span): Span {
  const start = content.offsets[span.start] ?? 0;
  const last = content.offsets[Math.max(span.start, span.end - 1)] ?? start;
  return { start, end: span.end > span.start ? last + 1 : start };
}
