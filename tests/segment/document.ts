import type { Language, SourceDocument } from '../../src/domain/text.ts';

/** A document of a given text, with nothing known about its source. */
export function document(text: string, language: Language = 'zh'): SourceDocument {
  return { id: 'test', text, source: { url: null, publication: null, published: null, language } };
}
