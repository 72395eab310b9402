import { COMMON_DIVISIONS } from './chance-places.ts';
import { allDivisions, knownPlaces } from './gazetteer.ts';
import { Trie } from './trie.ts';
import { readWordList } from './word-list.ts';

/** What a word may be; a word can be several things. */
export const FLAG = {
  verb: 1,
  /** Adverb, preposition, conjunction, particle, pronoun. */
  function: 2,
  number: 4,
  time: 8,
  idiom: 16,
  noun: 32,
  adjective: 64,
  direction: 128,
  /** Post held in a body. */
  post: 1 << 8,
  /** Learned grade, profession or status. */
  status: 1 << 9,
  /** 区领导 and the like. */
  group: 1 << 10,
  /** Head of a territory's government. */
  government: 1 << 11,
  /** What may follow a person's name as its verb. */
  follower: 1 << 12,
  place: 1 << 13,
  placeShort: 1 << 14,
  /** A body known by its whole name. */
  body: 1 << 15,
  department: 1 << 16,
  country: 1 << 17,
  /** Verb of movement, visit or report that never stands inside a body's name. */
  action: 1 << 18,
  /** Head noun of a body's name. */
  bodyHead: 1 << 19,
  /** Head noun of a site's name. */
  siteHead: 1 << 20,
  /** Town, subdistrict: in the gazetteer, but too many to be sure of. */
  town: 1 << 21,
  /** 区委, 市公安局: a level in front of a department. */
  levelBody: 1 << 22,
  /** Name of a place by the general dictionary: cities abroad, mountains, rivers, short names. */
  geographic: 1 << 23,
  /** A place outside the table of divisions that is known by name: a city abroad. */
  knownPlace: 1 << 24,
  /** A site known by its whole name, without the city before it. */
  site: 1 << 25,
} as const;

export const TITLE_FLAGS = FLAG.post | FLAG.status | FLAG.group | FLAG.government;

const CLASS_FLAGS: Readonly<Record<string, number>> = {
  v: FLAG.verb,
  d: FLAG.function,
  p: FLAG.function,
  c: FLAG.function,
  u: FLAG.function,
  r: FLAG.function,
  m: FLAG.number,
  t: FLAG.time,
  i: FLAG.idiom,
  f: FLAG.direction,
  a: FLAG.adjective,
  n: FLAG.noun,
  g: FLAG.geographic,
};

const DEPUTIES = [
  '副',
  '常务副',
  '代',
  '代理',
  '原',
  '前',
  '时任',
  '第一',
  '第一副',
  '名誉',
  '荣誉',
  '执行',
  '执行副',
  '总',
  '首席',
  '高级',
  '名誉副',
  '驻会副',
  '专职副',
  '助理',
  '联席',
  '轮值',
  '候任',
  '原副',
  '兼职副',
  '挂职副',
];

/** Words of a list with a corpus count that lets the segmenter prefer them over their parts. */
const LISTS: readonly (readonly [file: string, flags: number, count: number])[] = [
  ['titles-status.txt', FLAG.status, 500],
  ['titles-group.txt', FLAG.group, 500],
  ['not-names.txt', FLAG.noun, 5000],
  ['modern-words.txt', FLAG.noun, 200],
  ['name-verbs.txt', FLAG.follower, 0],
  ['bodies-national.txt', FLAG.body, 800],
  ['departments.txt', FLAG.department, 300],
  ['countries.txt', FLAG.country, 300],
  ['action-verbs.txt', FLAG.action | FLAG.verb, 100],
  ['body-heads.txt', FLAG.bodyHead, 100],
  ['site-heads.txt', FLAG.siteHead, 100],
  ['sites-national.txt', FLAG.site, 300],
];

/** Levels that stand alone before a department: 市公安局. */
export const LEVELS = ['省', '市', '区', '县', '州', '旗', '盟', '镇', '乡', '自治区', '街道', '校'] as const;
const COMMITTEES = ['委'];
/** Kinds of zone that have organs of their own: 园区管委会. */
const ZONES =
  '园区 新区 开发区 经济开发区 高新区 经开区 示范区 景区 风景区 管理区 度假区 旅游区 集中区 工业集中区 集聚区 产业集聚区 工业园 工业园区 产业园 产业园区 化工区 化工园区 保税区 试验区 农场 林场'.split(
    ' ',
  );

let trie: Trie | undefined;

/** All words of the Chinese grammar in one trie. Built at first use, about 0.2 s. */
export function lexicon(): Trie {
  if (trie !== undefined) return trie;
  const words = new Trie(1 << 19);
  for (const line of readWordList('lexicon.tsv')) {
    const [word = '', count = '0', kind = 'n'] = line.split('\t');
    words.add(word, CLASS_FLAGS[kind] ?? FLAG.noun, Number(count));
  }
  for (const [file, flags, count] of LISTS) for (const word of readWordList(file)) words.add(word, flags, count);
  for (const word of readWordList('titles-post.txt')) {
    words.add(word, FLAG.post, 500);
    for (const deputy of DEPUTIES) words.add(deputy + word, FLAG.post, 300);
  }
  for (const word of readWordList('titles-government.txt')) {
    words.add(word, FLAG.post | FLAG.government, 500);
    for (const deputy of DEPUTIES) words.add(deputy + word, FLAG.post | FLAG.government, 300);
  }
  for (const name of knownPlaces().keys()) words.add(name, FLAG.geographic | FLAG.knownPlace, 300);
  for (const zone of ZONES)
    for (const organ of ['管委会', '党工委', '工委', '管理委员会', '工管委'])
      words.add(zone + organ, FLAG.levelBody, 250);
  for (const office of ['市府', '县府']) words.add(office, FLAG.levelBody, 250);
  for (const level of LEVELS) {
    words.add(`团${level}委`, FLAG.levelBody, 400);
    for (const word of [...COMMITTEES, ...readWordList('departments.txt')]) {
      if (word.length > 1 || word === '委') words.add(level + word, FLAG.levelBody, 250);
    }
  }
  for (const { name, short, code } of allDivisions()) {
    const town = code.length > 6;
    if (COMMON_DIVISIONS.has(name)) continue;
    words.add(name, town ? FLAG.town : FLAG.place, town ? 2 : 400);
    if (short !== null) words.add(short, FLAG.placeShort, code.length <= 4 ? 300 : 1);
  }
  trie = words;
  return words;
}
