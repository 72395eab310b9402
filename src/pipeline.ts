import type { ReportFacts } from './domain/fact.ts';
import type { SourceDocument } from './domain/text.ts';
import { recognise } from './recognise/recognise.ts';
import { relate } from './relate/relate.ts';
import { resolveNames } from './resolve/names.ts';
import { segment } from './segment/segment.ts';
import type { Tagger } from './tag/tagger.ts';

/** Wall time of each stage in milliseconds, added up over documents. */
export interface Timings {
  segment: number;
  tag: number;
  recognise: number;
  relate: number;
  resolve: number;
}

export const noTimings = (): Timings => ({ segment: 0, tag: 0, recognise: 0, relate: 0, resolve: 0 });

/**
 * Text to facts, one document at a time: the stages from segmentation to name resolution, joined.
 *
 * Pure but for the clock and the tagger's own session: the same document and tagger give the same facts in every thread.
 */
export async function extractFacts(
  document: SourceDocument,
  tagger: Tagger | null = null,
  timings: Timings = noTimings(),
): Promise<ReportFacts[]> {
  const timed = <T>(stage: keyof Timings, work: () => T): T => {
    const start = performance.now();
    const result = work();
    timings[stage] += performance.now() - start;
    return result;
  };
  const reports = timed('segment', () => segment(document));
  const recognition = timed('recognise', () => recognise(reports));
  const open = tagger === null ? [] : timed('recognise', () => recognition.open());
  const start = performance.now();
  const tagged = await tagger?.tag(reports, open);
  timings.tag += performance.now() - start;
  const entities = timed('recognise', () => recognition.entities(tagged));
  const facts = timed('relate', () =>
    reports.flatMap((report, index) => {
      const found = entities[index];
      return found === undefined ? [] : [{ report, entities: found, relations: relate(report, found) }];
    }),
  );
  return timed('resolve', () => resolveNames(facts));
}
