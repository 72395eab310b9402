import type { Report } from '../../../src/domain/text.ts';
import { segment } from '../../../src/segment/segment.ts';

/** The report that a headline and paragraphs of English make. */
export function englishReport(paragraphs: readonly string[], published: string | null = '2024-05-16'): Report {
  const [report] = segment({
    id: 'test',
    source: { url: null, publication: null, published, language: 'en' },
    text: paragraphs.join('\n'),
  });
  if (!report) throw new Error('no report in the text');
  return report;
}
