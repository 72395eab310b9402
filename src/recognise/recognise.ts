import type { Entities, TaggedSpan } from '../domain/mention.ts';
import type { Report } from '../domain/text.ts';
import { recogniseEnglish } from './en/english.ts';
import { recogniseChinese } from './zh/recognise-chinese.ts';

/**
 * Persons with their posts, organisations and locations of each report of one document, in the order of `reports`.
 * `tagged` are the spans a statistical tagger proposes for each report, when one is at hand.
 */
export function recognise(reports: readonly Report[], tagged?: readonly (readonly TaggedSpan[])[]): Entities[] {
  return reports[0]?.document.source.language === 'en' ? recogniseEnglish(reports) : recogniseChinese(reports, tagged);
}
