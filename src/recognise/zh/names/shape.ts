import {
  COMPOUND_SURNAMES,
  isFrequentSurname,
  isGivenCharacter,
  isHan,
  isParticleSurname,
  isSurname,
  isWordlikeSurname,
  neverInName,
  opensCompound,
} from '../../../grammar/zh/characters.ts';
import { FLAG, TITLE_FLAGS } from '../../../grammar/zh/lexicon.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';

const NO_NAME = Number.NEGATIVE_INFINITY;

/** Length of the surname that may open at `at`: 2, 1 or 0. */
export function surnameLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // 阮氏秋: a Vietnamese woman's name.
  if (text.charAt(at + 1) === '氏' && isSurname[unit] === 1 && isFrequentSurname[text.charCodeAt(at + 2)] !== 1)
    return 2;
  if (opensCompound[unit] === 1 && COMPOUND_SURNAMES.has(text.slice(at, at + 2))) return 2;
  return isSurname[unit] === 1 ? 1 : 0;
}

const SIDES = /^[孟马古韩安毛文汤白葛黎阿巴柬尼约厄莫米盖乌丹万苏][方中]$/u;

/** Words for a status that are given names as well: 李新生, 王英雄. */
const GIVEN_TOO = new Set(['新生', '英雄', '先进', '志士', '功臣', '亚军', '冠军']);

/** How much a word in a general corpus speaks against a name of the same letters. */
function wordPenalty(count: number): number {
  if (count >= 3000) return 3;
  if (count >= 500) return 2.5;
  if (count >= 100) return 2;
  return count >= 20 ? 1.25 : 0;
}

/**
 * How much the letters `[start, end)` look like a Chinese name, about -3 to 3; minus infinity when they cannot be one.
 * A common surname and letters of given names speak for it, a common word in it against.
 */
export function nameShape(words: Trie, text: string, start: number, end: number): number {
  const compound = end - start >= 3 && surnameLength(text, start) === 2;
  const first = text.charCodeAt(start);
  const givenFrom = start + (compound ? 2 : 1);
  const given = end - givenFrom;
  if (given < 1 || given > 2) return NO_NAME;
  let score = compound ? 1.5 : isFrequentSurname[first] === 1 ? 1.25 : isWordlikeSurname[first] === 1 ? -0.25 : 0.5;
  if (isWordlikeSurname[first] === 1 && isFrequentSurname[first] === 1) score -= 0.5;
  if (isParticleSurname[first] === 1) score -= 1.25;
  for (let i = givenFrom; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit)) return NO_NAME;
    if (neverInName[unit] === 1) {
      // 、刘又铭、: in a list the letter ends no clause.
      if (text.charAt(start - 1) !== '、' || text.charAt(end) !== '、' || i === end - 1) return NO_NAME;
      score -= 0.5;
    }
    score += isGivenCharacter[unit] === 1 ? (given === 1 ? 0.5 : 0.25) : -0.5;
  }
  // 李圆圆: the same letter twice is a given name.
  if (given === 2 && text.charAt(givenFrom) === text.charAt(givenFrom + 1)) score += 1;
  // 韩国国|会: a country with the next letter.
  if (
    end - start === 3 &&
    text.charAt(start + 1) === '国' &&
    (words.lookup(text, start, start + 2) & FLAG.country) !== 0
  )
    return NO_NAME;
  // 孟方, 马中: a country by its first letter, with side or with China.
  if (given === 1 && end - start === 2 && SIDES.test(text.slice(start, end))) return NO_NAME;
  // 陈书记: the surname of somebody named before, with the post; 黑龙江|分社.
  if (
    given === 2 &&
    (words.lookup(text, givenFrom, end) & (FLAG.post | FLAG.government | FLAG.bodyHead | FLAG.status)) !== 0 &&
    !GIVEN_TOO.has(text.slice(givenFrom, end))
  )
    return NO_NAME;
  const flags = words.lookup(text, start, end);
  if ((flags & (FLAG.place | FLAG.country | FLAG.body | FLAG.department | TITLE_FLAGS)) !== 0) score -= 3;
  const count = words.countOfWord(text, start, end);
  if ((flags & FLAG.placeShort) !== 0) score -= count >= 100 ? 3 : 1;
  score -= wordPenalty(count);
  if (end - start >= 3) {
    score -= wordPenalty(words.countOfWord(text, start, start + 2)) * 0.7;
    if ((words.lookup(text, start + 1, end) & FLAG.placeShort) !== 0) score -= 0.75;
    const inner = words.countOfWord(text, start + 1, end);
    if (inner >= 500) score -= inner >= 3000 ? 0.75 : 0.4;
    if (words.longest(text, start, Math.min(text.length, start + 6), FLAG.place | FLAG.town) >= end) score -= 4;
  }
  const longerPlace = words.longest(
    text,
    start,
    Math.min(text.length, start + 8),
    FLAG.place | FLAG.town | FLAG.body | FLAG.department | FLAG.country,
  );
  if (longerPlace > end) score -= 4;
  return score;
}
