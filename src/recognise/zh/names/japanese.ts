import type { Span } from '../../../domain/text.ts';
import { isHan, JAPANESE, neverInName } from '../../../grammar/zh/characters.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import type { Candidate } from './candidate.ts';
import { scoreAfter } from './context.ts';

/** 日本某制作所会长东原某: a post in Japan stands before the name. */
const fromJapan = (text: string, at: number, { start }: Span): boolean =>
  /日本[^,。;、]{2,14}$/u.test(text.slice(Math.max(start, at - 16), at));

/** All letters may stand in a name, and the first two are no common word unless they are a family name. */
function isJapaneseShape(words: Trie, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isHan(unit) || neverInName[unit] === 1) return false;
  }
  const family = text.slice(start, start + 2);
  return JAPANESE.has(family) || words.countOfWord(text, start, start + 2) < 100;
}

/** 岸田文雄 straight behind a post: a family name and what is left up to where a name may end. */
export function japaneseName(words: Trie, text: string, start: number, span: Span): Candidate | null {
  if (!JAPANESE.has(text.slice(start, start + 2)) && !fromJapan(text, start, span)) return null;
  for (const length of [4, 3, 5]) {
    const end = start + length;
    if (end > span.end || !isJapaneseShape(words, text, start, end) || scoreAfter(words, text, end, span.end) < 0.75)
      continue;
    return { start, end, name: text.slice(start, end), score: 4.5, before: 'title', rule: 'name-japanese' };
  }
  return null;
}
