import type { Recognition } from '../../domain/mention.ts';
import type { Report } from '../../domain/text.ts';
import { lexicon } from '../../grammar/zh/lexicon.ts';
import { analyse } from './analysis.ts';
import { readFirst } from './first-reading.ts';
import { locationsOf } from './locations.ts';
import { openSentences } from './open.ts';
import { organisationsOf } from './organisations.ts';
import { personsOf } from './persons.ts';
import { postsOfPersons } from './posts/of-persons.ts';
import { restore } from './restore.ts';

export function recogniseChinese(reports: readonly Report[]): Recognition {
  const first = readFirst(lexicon(), reports);
  const document = [
    ...reports.map(({ content }) => content.folded),
    reports[0]?.document.source.publication ?? '',
  ].join('\n');
  return {
    open: () => openSentences(first),
    entities: (tagged) =>
      analyse(first, tagged).map((analysis) => {
        const posts = postsOfPersons(analysis);
        return restore(analysis.report.content, {
          persons: personsOf(analysis, posts),
          organisations: organisationsOf(analysis, posts),
          locations: locationsOf(analysis, document),
        });
      }),
  };
}
