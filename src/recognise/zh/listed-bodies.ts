import type { Span } from '../../domain/text.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { Trie } from '../../grammar/zh/trie.ts';

/**
 * A level, a name of whatever letters and a head of government, alone between two marks of a list: 市科经局, 区楼宇办.
 * The list is the evidence; the letters between need be no known words.
 */
const LISTED =
  /(?<=^|[\s、,。;:(“]|由|和|及|与|来自|听取了?|联合|会同)(?:省|市|区|县|州|旗|镇|乡)(?![、,委直级场民域政属内外里长相有各]|部门)(?:(?![和与及][省市区县州旗镇乡]|\d+家)[^、,。;:()“”《》\s的了在是等由向]){1,12}?(?:(?<![布格结全大开破])局|(?<![常执])委|(?<![举承主协联督交创开兴操筹])办|厅|院|中心|公司|集团|支队|大队|总队|协会|学会|联社|管委会|指挥部)(?=[、,。;()]|等|和|及|与|主要|负责|相关|有关|分管|班子|领导|党组|汇报|牵头|作|局长|主任|副)/gu;

/** 县政协提案委|主要负责同志: a committee of an assembly or council, whatever its letters. */
const COMMITTEE =
  /(?<=^|[\s、,。;:(“]|由|和|及|与)(?:省|市|区|县|州|旗)(?:政协|人大)[^、,。;:()“”\s和与及常党主全机委办的在]{2,8}委(?=[、,。;()]|等|和|及|与|主要|负责|相关|有关|分管|班子|领导|主任|副)/gu;

/** 鹿丹村社区党委: the organ of a community of any name. */
const COMMUNITY_ORGAN =
  /(?<=^|[\s、,。]|由)[^、,。;:()“”\s的了在是由和与及到各本该镇乡街]{2,6}社区(?:党委|党总支|党支部|居委会|居民委员会)(?!副?书记|副?主任|委员)/gu;

/** 甲商会、乙女性终身教育协会、丙促进会: a member of a list of associations. */
const ASSOCIATION =
  /(?<=(?:协会|学会|商会|促进会|联合会|研究会|基金会)、)[^、,。;:()“”《》\s的了在是由向]{4,20}(?:协会|学会|商会|促进会|联合会|研究会|基金会)(?=[、和及等,。])/gu;

/**
 * What goes on a list that a level has opened: 县政府办、农业农村局、特色农业中心及相关乡镇负责人. The level and the list are
 * the evidence; each member ends in a head of its own.
 */
const OPENED_LIST =
  /(?<=^|[\s、,。;:]|由|和|及|与)(?:省|市|区|县|州|旗|镇|街道)[^、,。;:()“”\s的了在是由向]{1,10}?(?:局|委|办|院|中心|政府)(?:、[^、,。;:()“”《》\s的了在是由向]{2,14}){1,24}(?=等|及|和|与|、|主要|负责|相关|有关|分管|[,。;])/gu;
const MEMBER =
  /^(?![省市区县州旗镇])(?:[^、]{2,12}(?:局|中心|分局|支队|大队|总队|管委会|服务站|街道办事处|街道办|协会|学会|商会|俱乐部)|[^、]{2,8}公司|[^、]{1,8}(?:委|(?<![举承主协])办)|[^、]{2,3}街|[^、]{2,4}(?:厅|联))(?=及|和|与|主要|负责|相关|有关|分管|等|$)/u;

function listMembers(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: list } of text.matchAll(OPENED_LIST)) {
    let at = index;
    for (const [i, part] of list.split('、').entries()) {
      const member = i === 0 ? undefined : MEMBER.exec(part)?.[0];
      if (member !== undefined) found.push({ start: at, end: at + member.length });
      at += part.length + 1;
    }
  }
  return found;
}

/** 来到前进街道办事处、车站街道办事处: offices of streets that any word may name. */
const STREET_OFFICE =
  /(?<=^|[\s、,。]|[到在由和与及])(?![到在由和与及该各本])[^、,。;:\s的了各在到由]{2,4}(?:街道(?:办事处|党工委)|街办)/gu;

/** 46中, 合肥46中: a numbered school, in a text that speaks of schools; 桓台二中: in any, behind a place. */
const NUMBERED = /(?:\d{1,3}|[二三四五六七八九十]{1,2})中(?=$|[校党副的、,。)教师学举召组开迎指在与和会对给])/gu;
const OF_SCHOOLS = /中学|学校|校长/u;

function numberedSchools(words: Trie, text: string): Span[] {
  const found: Span[] = [];
  const ofSchools = OF_SCHOOLS.test(text);
  for (const { index, 0: number } of text.matchAll(NUMBERED)) {
    let from = index;
    for (const length of [3, 2]) {
      if (from === index && (words.lookup(text, from - length, from) & PLACE) !== 0) from -= length;
    }
    if (from < index || (ofSchools && /\d/u.test(number))) found.push({ start: from, end: index + number.length });
  }
  return found;
}

const PLACE = FLAG.place | FLAG.placeShort;

const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));

/** Bodies of all lists of a report: one pass over its text, since each pattern looks far ahead for its next match. */
export function listedBodies(words: Trie, text: string): Span[] {
  return [
    ...matches(text, LISTED),
    ...matches(text, COMMITTEE),
    ...matches(text, ASSOCIATION),
    ...matches(text, COMMUNITY_ORGAN),
    ...matches(text, STREET_OFFICE),
    ...listMembers(text),
    ...numberedSchools(words, text),
  ];
}
