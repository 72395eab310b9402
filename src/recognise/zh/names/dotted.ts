import type { Span } from '../../../domain/text.ts';
import { isHan, isSurname, isTransliterated, isTransliteration, TIBETAN } from '../../../grammar/zh/characters.ts';
import { FLAG, TITLE_FLAGS } from '../../../grammar/zh/lexicon.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import type { TitleChart } from '../titles-chart.ts';
import type { Candidate } from './candidate.ts';
import { contextBefore, scoreAfter } from './context.ts';

export const CONJUNCTIONS = new Set('和同与及');
/** Posts and forms of address that reports put behind the name of a foreign guest. */
export const HEAD_OF_STATE =
  /^(?:副?总统|(?:第一)?副?总理|国王|首相|(?:第一|总)?书记|主席|苏丹|议长|外长|王储|埃米尔|大公|殿下|陛下|阁下|先生|女士|同志)/u;

export const DOT = '·';
/** 甲·乙基金会: the name of a body, not of the person it is called after. */
const FIRM = /^[^、,。;:()\s]{1,9}?(?:基金会|基金|公司|集团|大学|学院|研究所|协会|奖)/u;
const isJoint = (letter: string): boolean => letter === DOT || letter === '-';
export const LONGEST_PART = 8;

/** Letters that only dotted names are allowed to hold: elsewhere they are particles. */
const DOTTED = new Set('不都也夏者则以地得和各焦司立子太才正生晋三中川郎沛');
const mayBeDotted = (text: string, at: number): boolean =>
  !isJoint(text.charAt(at)) && (isTransliteration[text.charCodeAt(at)] === 1 || DOTTED.has(text.charAt(at)));

/** Where a part of a dotted name stops on its right: the furthest letter after which a name may end. */
function partEnd(words: Trie, text: string, start: number, to: number): number {
  let limit = start;
  while (limit < to && limit - start < LONGEST_PART && mayBeDotted(text, limit)) limit++;
  if (text.charAt(limit) === DOT || text.charAt(limit) === '-') return limit;
  for (let end = limit; end > start + 1; end--) if (scoreAfter(words, text, end, to) >= 0.75) return end;
  // 某某·普京: a last part with a letter that is seldom in foreign names has two letters unless more fit.
  if (limit - start < 2 && text.charAt(start - 1) === DOT) {
    const han = (end: number) => end <= to && isHan(text.charCodeAt(end - 1));
    for (let end = start + 2; end <= start + 4 && han(end); end++)
      if (scoreAfter(words, text, end, to) >= 0.75) return end;
    if (han(start + 1) && han(start + 2)) return start + 2;
  }
  return limit;
}

/** Where it starts: at a title, a mark, or the last letter that no foreign name holds; 韩 of 韩卡斯木 stays when it opens the phrase. */
function partStart(text: string, end: number, from: number, titles: TitleChart): number {
  let start = end;
  while (start > from && end - start < LONGEST_PART && isHan(text.charCodeAt(start - 1))) {
    if (start < end && ((titles.flags[start] as number) & TITLE_FLAGS) !== 0) break;
    if (start < end && !mayBeDotted(text, start - 1)) {
      const opens =
        start - 1 === from ||
        ((titles.flags[start - 1] as number) & TITLE_FLAGS) !== 0 ||
        !isHan(text.charCodeAt(start - 2));
      if (isSurname[text.charCodeAt(start - 1)] === 1 && opens) start--;
      break;
    }
    start--;
  }
  return start;
}

/** Letters that seldom end a foreign name and mostly open what follows it. */
const GOES_ON = new Set('和于以对与在向');

/** 雅克·某某|于29日: without a last letter that belongs to what follows. */
export const withoutLink = (text: string, start: number, end: number): number =>
  end - start > 2 && GOES_ON.has(text.charAt(end - 1)) ? end - 1 : end;

/** 丈|夫特里·某某, 以|约翰·某某为首, 国王和|某某·某某: the first letter belongs to the word before, or joins. */
function withoutWord(words: Trie, text: string, start: number, dot: number): number {
  if (dot - start < 2) return start;
  const first = text.charAt(start);
  const joins = CONJUNCTIONS.has(first) || (first === '以' && /^以[^,。;]{3,16}为/u.test(text.slice(start, dot + 14)));
  return joins || (first === '夫' && words.countOfWord(text, start - 1, start + 1) >= 500) ? start + 1 : start;
}

/** 阿旺|晋美: groups of Tibetan syllables one after the other. */
function tibetanEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end + 2 <= to && TIBETAN.has(text.slice(end, end + 2))) end += 2;
  return end;
}

/** 阿不都·热合曼: everything joined by a middle dot outside quotation marks. */
export function dottedName(words: Trie, text: string, dot: number, span: Span, titles: TitleChart): Candidate | null {
  const start = withoutWord(words, text, partStart(text, dot, span.start, titles), dot);
  let last = dot + 1;
  let end = partEnd(words, text, last, span.end);
  while (end < span.end && isJoint(text.charAt(end))) {
    last = end + 1;
    end = partEnd(words, text, last, span.end);
  }
  end = Math.max(withoutLink(text, last, end), tibetanEnd(text, last, span.end));
  if (dot - start < 1 || end - dot < 2) return null;
  if (FIRM.test(text.slice(dot + 1, dot + 14))) return null;
  // 中国·雷山: a state is no part of a name.
  if ((words.lookup(text, start, dot) & (FLAG.country | FLAG.place)) !== 0) return null;
  // “德邻|里·惠民生”: the rest of a name in quotation marks.
  if (text.charAt(end) === '”' && isHan(text.charCodeAt(start - 1))) return null;
  const name = text.slice(start, end);
  const letters = [...name].filter((c) => !isJoint(c));
  const foreign = letters.filter((c) => mayBeDotted(c, 0)).length;
  if (foreign < letters.length * 0.7) return null;
  return {
    start,
    end,
    name,
    score: 5,
    before: contextBefore(text, start, span.start, titles.flags),
    rule: 'name-dotted',
  };
}

/** 迪亚斯-卡内尔: two parts of letters for foreign names on both sides of a hyphen, with a post before or behind. */
export function hyphenatedName(
  words: Trie,
  text: string,
  joint: number,
  span: Span,
  titles: TitleChart,
): Candidate | null {
  let start = partStart(text, joint, span.start, titles);
  while (start < joint && CONJUNCTIONS.has(text.charAt(start))) start++;
  const end = partEnd(words, text, joint + 1, span.end);
  if (joint - start < 2 || end - joint < 3) return null;
  if (!isTransliterated(text, start, joint) || !isTransliterated(text, joint + 1, end)) return null;
  const posted = (titles.flags[start] as number) !== 0 || HEAD_OF_STATE.test(text.slice(end, end + 4));
  return posted
    ? { start, end, name: text.slice(start, end), score: 5, before: 'title', rule: 'name-hyphenated' }
    : null;
}
