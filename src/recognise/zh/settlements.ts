import type { Span } from '../../domain/text.ts';
import { meetsByChance } from '../../grammar/zh/chance-places.ts';
import { isHan } from '../../grammar/zh/characters.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { Trie } from '../../grammar/zh/trie.ts';

const ENDS = ['街道', '社区', '苏木', '嘎查', '村', '镇', '乡'] as const;
const LONGEST = 9;
const NEVER = new Set('的了在和与及、是有对为等各全本该到我并');
/** What follows when the last letter was no head: 村民, 乡村, 镇政府 stays a head. */
const NO_HEAD = new Set('民庄级务史落貌医');

/** 甲镇人民政府|镇长 is no settlement. */
const GOVERNMENT = /^(?:政府|党委|人大|政协|机关)/u;

/** End of the settlement's name that opens at `from`, directly behind a division; -1 when there is none. */
function settlementEnd(words: Trie, text: string, from: number, to: number): number {
  for (let at = from; at < to && at - from < LONGEST; at++) {
    if (!isHan(text.charCodeAt(at)) || NEVER.has(text.charAt(at)) || (at === from && text.charAt(at) === '副'))
      return -1;
    // 甲街道|召开…社区: a doing ends the search.
    if (words.longest(text, at, Math.min(to, at + 4), FLAG.action) >= at + 2 || GOVERNMENT.test(text.slice(at, at + 2)))
      return -1;
    if (at === from) continue;
    for (const head of ENDS) {
      if (!text.startsWith(head, at)) continue;
      const end = at + head.length;
      if (head === '村' && /[乡镇]/u.test(text.charAt(end))) continue;
      if (
        NO_HEAD.has(text.charAt(end)) ||
        (head === '乡' && /[镇友亲贤愁情土]/u.test(text.charAt(end))) ||
        (head === '乡' && text.charAt(end) === '村')
      )
        continue;
      // 陈家铺镇 rather than 陈家铺镇X村; 儿童公园社区 keeps 公园.
      return end;
    }
  }
  return -1;
}

/** 到|甲乡乙村: a town that the gazetteer lacks, led up to and with a village directly behind it. */
const UNLISTED_TOWN =
  /(?![各全本该我乡城到])[\u4e00-\u9fff]{1,3}(?:街道|镇|乡)(?![镇村])(?=[\u4e00-\u9fff]{1,6}?(?:村|社区)(?![民庄级务委两]))/uy;

const LEADS_UP = new Set('到在赴入进往及和、');

/** 甲苏木乙嘎查, 到丙嘎查、丁嘎查: Mongolian names of settlements have as many letters as it takes. */
const MONGOLIAN =
  /(?<=^|[到在赴入进往及和与、。,])(?!部分|各|全|所有|相关|有关|多个|其他|该|两)(?:(?![到在了的与及入])[\u4e00-\u9fff]){2,8}?(?:苏木|嘎查)(?!达|长)(?:[\u4e00-\u9fff]{2,8}?嘎查(?!达|长))?/gu;

/** Settlements of Inner Mongolia in one stretch of text. */
export function mongolian(text: string, start: number, end: number): Span[] {
  const stretch = text.slice(start, end);
  if (!stretch.includes('嘎查') && !stretch.includes('苏木')) return [];
  return [...stretch.matchAll(MONGOLIAN)].flatMap(({ index, 0: name }) => {
    const from = start + index;
    const inner = name.indexOf('苏木') + 2;
    return inner > 1 && inner < name.length
      ? [
          { start: from, end: from + inner },
          { start: from + inner, end: from + name.length },
        ]
      : [{ start: from, end: from + name.length }];
  });
}

/** Villages, communities, towns and subdistricts that stand directly behind a division or such a name, with 、 or 和 between. */
export function settlementsIn(words: Trie, text: string, { start, end }: Span): Span[] {
  const found: Span[] = mongolian(text, start, end);
  for (let at = start; at < end; at++) {
    const known = words.longest(text, at, Math.min(end, at + 14), FLAG.place | FLAG.town);
    UNLISTED_TOWN.lastIndex = at;
    const town = known < 0 && LEADS_UP.has(text.charAt(at - 1)) ? UNLISTED_TOWN.exec(text)?.[0] : undefined;
    if (town !== undefined && !town.includes('村镇')) found.push({ start: at, end: at + town.length });
    const division = town === undefined ? known : at + town.length;
    if (division < 0 || meetsByChance(text, at, division)) continue;
    let from = division;
    for (;;) {
      const stop = settlementEnd(words, text, from, end);
      if (stop < 0) break;
      // 东城办|石坊村: the office of a street before the village.
      const office =
        /^[\u4e00-\u9fff]{2,3}办(?=[\u4e00-\u9fff]{1,6}(?:村|社区)$)/u.exec(text.slice(from, stop))?.[0].length ?? 0;
      if (words.longest(text, from, stop, FLAG.place) < 0) found.push({ start: from + office, end: stop });
      if (office > 0) found.push({ start: from, end: from + office });
      from = stop;
      if (text.charAt(from) === '、') from++;
    }
    at = Math.max(division, found.at(-1)?.end ?? 0) - 1;
  }
  return found;
}
