import type { Span } from '../../../domain/text.ts';
import { isTransliterated, isTransliteration, TIBETAN } from '../../../grammar/zh/characters.ts';
import { FLAG } from '../../../grammar/zh/lexicon.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import type { TitleChart } from '../titles-chart.ts';
import type { Candidate } from './candidate.ts';
import { contextBefore, joins, scoreAfter, scoreBefore } from './context.ts';
import { CONJUNCTIONS, HEAD_OF_STATE, LONGEST_PART, withoutLink } from './dotted.ts';

/** 布隆迪|总统: a state is nobody's name. */
export const PLACES = FLAG.country | FLAG.place | FLAG.knownPlace | FLAG.body;
export const GOVERNS = new Set('和同与及向对请给');
/** 某某六世: the number of a sovereign. */
const REIGN = /^[一二三四五六七八九十]{1,2}世(?!纪)/u;

/** 某某|和肯尼亚总统: the conjunction and a state. */
const joinsPlace = (words: Trie, text: string, end: number, start: number, to: number): boolean =>
  end - start > 2 &&
  CONJUNCTIONS.has(text.charAt(end - 1)) &&
  words.longest(text, end, Math.min(to, end + 6), PLACES | FLAG.placeShort) > end;

/** Items of a list, three or more letters each. */
const LISTED = /(?<=^|[有、,:和])[\u4e00-\u9fff]{3,7}(?:、[\u4e00-\u9fff]{3,7}?){2,40}(?=等|[,。、和])/gu;

/** 马林科夫、福尔采娃、什维尔尼克: a list in letters for foreign names holds nothing else. */
export function listedNames(words: Trie, text: string, { start, end }: Span): Candidate[] {
  return [...text.slice(start, end).matchAll(LISTED)].flatMap(({ index, 0: list }) => {
    let at = start + index;
    const found: Candidate[] = [];
    for (const name of list.split('、')) {
      const to = at + name.length;
      if (isTransliterated(text, at, to) && (words.lookup(text, at, to) & PLACES) === 0)
        found.push({ start: at, end: to, name, score: 4, before: 'separator', rule: 'name-foreign-listed' });
      at = to + 1;
    }
    return found.length >= 3 ? found : [];
  });
}

/** 汤普森 after a post, 索南才让 in a list: a run of letters used for foreign or Tibetan names, ending where a name may end. */
export function undottedName(
  words: Trie,
  text: string,
  start: number,
  span: Span,
  titles: TitleChart,
): Candidate | null {
  const found = contextBefore(text, start, span.start, titles.flags);
  // 甲主席和乙总统: the conjunction opens no name, and the post behind the second name stands for one before it.
  if (found === 'title' && CONJUNCTIONS.has(text.charAt(start))) return null;
  const joined = (found === 'link' || found === 'none') && GOVERNS.has(text.charAt(start - 1));
  const before = joined ? 'title' : found;
  if (before !== 'title' && before !== 'separator') return null;
  const tibetan = start + 4;
  if (
    TIBETAN.has(text.slice(start, start + 2)) &&
    TIBETAN.has(text.slice(start + 2, tibetan)) &&
    scoreAfter(words, text, tibetan, span.end) >= 0.75
  ) {
    return { start, end: tibetan, name: text.slice(start, tibetan), score: 5, before, rule: 'name-tibetan' };
  }
  let best: Candidate | null = null;
  for (let end = start + 1; end <= span.end && end - start <= LONGEST_PART; end++) {
    if (isTransliteration[text.charCodeAt(end - 1)] !== 1) break;
    if (joinsPlace(words, text, end, start, span.end)) break;
    if (end - start < 2 || joins(words, text, end, span.end) || withoutLink(text, start, end) < end) continue;
    const reign = end + (REIGN.exec(text.slice(end, end + 4))?.[0].length ?? 0);
    const after = scoreAfter(words, text, reign, span.end);
    const posted = HEAD_OF_STATE.test(text.slice(reign, reign + 4));
    if (after < 0.75 || (joined && !posted)) continue;
    const flags = words.lookup(text, start, end);
    // Names of foreign leaders stand in the dictionary too; a post behind them tells them from other words.
    if (flags !== 0 && !posted) continue;
    if (
      words.longest(text, start, Math.min(span.end, start + 8), FLAG.place | FLAG.country | FLAG.town | FLAG.body) >
      start
    )
      continue;
    const short = words.longest(text, start, Math.min(span.end, start + 5), FLAG.placeShort);
    if (short > start && words.countOfWord(text, start, short) >= 100) continue;
    const word = words.countOfWord(text, start, start + 2);
    const score = scoreBefore(before) + after - (word >= 100 ? 2 : 0) - (end - start === 2 ? 0.75 : 0);
    if (best === null || score >= best.score)
      best = { start, end: reign, name: text.slice(start, reign), score, before, rule: 'name-foreign' };
  }
  return best !== null && best.score >= (best.before === 'title' ? 3.5 : 3) ? best : null;
}
