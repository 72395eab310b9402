import type { Span } from '../../../domain/text.ts';
import { isHan, isSurname, isTransliterated, isTransliteration, TIBETAN } from '../../../grammar/zh/characters.ts';
import { FLAG, TITLE_FLAGS } from '../../../grammar/zh/lexicon.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import { heldAbroad, joinedStates } from '../abroad.ts';
import type { TitleChart } from '../titles-chart.ts';
import type { Candidate } from './candidate.ts';
import { contextBefore, joins, scoreAfter, scoreBefore } from './context.ts';
import { japaneseName } from './japanese.ts';

const DOT = '·';
/** 甲·乙基金会: the name of a body, not of the person it is called after. */
const FIRM = /^[^、,。;:()\s]{1,9}?(?:基金会|基金|公司|集团|大学|学院|研究所|协会|奖)/u;
const isJoint = (letter: string): boolean => letter === DOT || letter === '-';
const LONGEST_PART = 8;

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
const withoutLink = (text: string, start: number, end: number): number =>
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
function dottedName(words: Trie, text: string, dot: number, span: Span, titles: TitleChart): Candidate | null {
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

/** Items of a list, three or more letters each. */
const LISTED = /(?<=^|[有、,:和])[\u4e00-\u9fff]{3,7}(?:、[\u4e00-\u9fff]{3,7}?){2,40}(?=等|[,。、和])/gu;

/** 马林科夫、福尔采娃、什维尔尼克: a list in letters for foreign names holds nothing else. */
function listedNames(words: Trie, text: string, { start, end }: Span): Candidate[] {
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

/** 迪亚斯-卡内尔: two parts of letters for foreign names on both sides of a hyphen, with a post before or behind. */
function hyphenatedName(words: Trie, text: string, joint: number, span: Span, titles: TitleChart): Candidate | null {
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

/** 布隆迪|总统: a state is nobody's name. */
const PLACES = FLAG.country | FLAG.place | FLAG.knownPlace | FLAG.body;
const CONJUNCTIONS = new Set('和同与及');
const GOVERNS = new Set('和同与及向对请给');
/** Posts and forms of address that reports put behind the name of a foreign guest. */
const HEAD_OF_STATE =
  /^(?:副?总统|(?:第一)?副?总理|国王|首相|(?:第一|总)?书记|主席|苏丹|议长|外长|王储|埃米尔|大公|殿下|陛下|阁下|先生|女士|同志)/u;

/** 某某六世: the number of a sovereign. */
const REIGN = /^[一二三四五六七八九十]{1,2}世(?!纪)/u;

/** 某某|和肯尼亚总统: the conjunction and a state. */
const joinsPlace = (words: Trie, text: string, end: number, start: number, to: number): boolean =>
  end - start > 2 &&
  CONJUNCTIONS.has(text.charAt(end - 1)) &&
  words.longest(text, end, Math.min(to, end + 6), PLACES | FLAG.placeShort) > end;

/** 汤普森 after a post, 索南才让 in a list: a run of letters used for foreign or Tibetan names, ending where a name may end. */
function undottedName(words: Trie, text: string, start: number, span: Span, titles: TitleChart): Candidate | null {
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

/** Where a letter stands in one sentence. */
function placesOf(letter: string, text: string, { start, end }: Span): number[] {
  const places: number[] = [];
  const sentence = text.slice(start, end);
  for (let at = sentence.indexOf(letter); at >= 0; at = sentence.indexOf(letter, at + 1)) places.push(start + at);
  return places;
}

/** Names without a Chinese surname, in one sentence. `tagged` maps starts of tagged persons to their ends. */
export function foreignNames(
  words: Trie,
  text: string,
  span: Span,
  titles: TitleChart,
  tagged: ReadonlyMap<number, number>,
): Candidate[] {
  const found: Candidate[] = [];
  for (const dot of placesOf(DOT, text, span)) {
    const last = found.at(-1);
    if (last !== undefined && dot < last.end) continue;
    const name = dottedName(words, text, dot, span, titles);
    if (name !== null) found.push(name);
  }
  found.push(...listedNames(words, text, span));
  for (const joint of placesOf('-', text, span)) {
    const taken = found.some(({ start, end }) => start <= joint && joint < end);
    const name = taken ? null : hyphenatedName(words, text, joint, span, titles);
    if (name !== null) found.push(name);
  }
  for (let at = span.start; at < span.end - 2; at++) {
    const japanese = ((titles.flags[at] as number) & TITLE_FLAGS) === 0 ? null : japaneseName(words, text, at, span);
    if (japanese !== null) found.push(japanese);
  }
  const abroad = new Set(heldAbroad(words, text, span).map(({ start }) => start));
  const states = joinedStates(text, span);
  for (let at = span.start; at < span.end - 1; at++) {
    if (abroad.has(at) || states.some(({ start, end }) => start <= at && at < end)) continue;
    if (isTransliteration[text.charCodeAt(at)] !== 1) continue;
    const previous = text.charAt(at - 1);
    const free = (titles.flags[at] as number) === 0 && previous !== '、' && !GOVERNS.has(previous);
    const name = free ? null : undottedName(words, text, at, span, titles);
    const tagEnd = tagged.get(at);
    if (name !== null && (tagEnd === undefined || name.end >= tagEnd)) found.push(name);
    else if (
      tagEnd !== undefined &&
      tagEnd - at >= 2 &&
      isForeign(text, at, tagEnd) &&
      (words.lookup(text, at, tagEnd) & PLACES) === 0 &&
      words.longest(text, tagEnd, tagEnd + 4, FLAG.bodyHead) < 0 &&
      !found.some(({ start, end }) => start < at && end >= tagEnd)
    ) {
      found.push({
        start: at,
        end: tagEnd,
        name: text.slice(at, tagEnd),
        score: 4,
        before: 'open',
        rule: 'name-foreign-tagged',
      });
    }
  }
  return found;
}

/** Letters for foreign names, and the dots between their parts. */
const isForeign = (text: string, start: number, end: number): boolean => {
  const parts = text.slice(start, end).replaceAll(DOT, '');
  return isTransliterated(parts, 0, parts.length);
};
