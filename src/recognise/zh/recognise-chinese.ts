import type { Entities, TaggedSpan } from '../../domain/mention.ts';
import type { Report } from '../../domain/text.ts';
import { lexicon } from '../../grammar/zh/lexicon.ts';
import { analyse } from './analysis.ts';
import { locationsOf } from './locations.ts';
import { organisationsOf } from './organisations.ts';
import { personsOf } from './persons.ts';
import { postsOfPersons } from './posts/of-persons.ts';
import { restore } from './restore.ts';

/** Entities of each report of one Chinese document. */
export function recogniseChinese(
  reports: readonly Report[],
  tagged: readonly (readonly TaggedSpan[])[] = [],
): Entities[] {
  const document = reports.map(({ content }) => content.folded).join('\n');
  return analyse(lexicon(), reports, tagged).map((analysis) => {
    const posts = postsOfPersons(analysis);
    return restore(analysis.report.content, {
      persons: personsOf(analysis, posts),
      organisations: organisationsOf(analysis, posts),
      locations: locationsOf(analysis, document),
    });
  });
}
