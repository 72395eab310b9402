import { FLAG, TITLE_FLAGS } from '../../grammar/zh/lexicon.ts';
import type { Trie } from '../../grammar/zh/trie.ts';

const PLACES = FLAG.place | FLAG.town;
const ENDINGS = TITLE_FLAGS | FLAG.department | FLAG.bodyHead | FLAG.body;

/** Where titles and heads of bodies stand in a text: for each end, flags and start of the longest that ends there. */
export interface TitleChart {
  readonly flags: Int32Array;
  readonly starts: Int32Array;
}

/** Longest titles only: 秘书 does not end inside 秘书长. */
export function chartTitles(words: Trie, text: string): TitleChart {
  const flags = new Int32Array(text.length + 1);
  const starts = new Int32Array(text.length + 1).fill(-1);
  for (let at = 0; at < text.length; at++) {
    const end = words.longest(text, at, Math.min(text.length, at + 14), ENDINGS);
    if (end < 0) continue;
    // 大东区|长安街道: the level ends one place and 长 opens the next.
    if (
      text.charAt(end - 1) === '长' &&
      end - at === 2 &&
      words.longest(text, at + 1, Math.min(text.length, at + 8), PLACES) >= at + 3
    )
      continue;
    if ((starts[end] as number) < 0) {
      starts[end] = at;
      flags[end] = words.lookup(text, at, end) & ENDINGS;
    }
  }
  return { flags, starts };
}
