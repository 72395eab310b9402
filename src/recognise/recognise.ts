import type { Recognition } from '../domain/mention.ts';
import type { Report } from '../domain/text.ts';
import { recogniseEnglish } from './en/english.ts';
import { recogniseChinese } from './zh/recognise-chinese.ts';

/** Persons with their posts, organisations and locations of each report of one document, in the order of `reports`. */
export function recognise(reports: readonly Report[]): Recognition {
  if (reports[0]?.document.source.language !== 'en') return recogniseChinese(reports);
  return { open: () => reports.map(() => []), entities: () => recogniseEnglish(reports) };
}
