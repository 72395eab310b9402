import { isDigit, isHan } from '../../../grammar/zh/characters.ts';
import { FLAG, TITLE_FLAGS } from '../../../grammar/zh/lexicon.ts';
import { NEVER_BEHIND } from '../../../grammar/zh/posts.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';

/** Any word of the lexicon, whatever it may be. */
export const WORD = ~0;

/** What stands before a candidate name. */
export type Before = 'title' | 'status' | 'body' | 'frame' | 'open' | 'separator' | 'link' | 'none';

const LINKS = new Set('的和与及由以为对向请给随率被让把将经据如叫是有');
const OPENERS = new Set('。！？!?,;:；：，\n“”"\'‘’《》()（）【】[]<>—…  ●■◆▲|/');
const SEPARATORS = new Set('、 　');

export function scoreBefore(before: Before): number {
  return { title: 3, status: 2.25, frame: 2, body: 1.25, open: 1, separator: 1, link: 0.5, none: -2 }[before];
}

/** 高三1班|刘某, 新闻(2)班|任某. */
const CLASS = /[\d一二三四五六七八九十)]班$/u;

/** 妻子|刘某, 老伴|崔某: kin of somebody told of. */
const KIN =
  /(?:妻子|丈夫|老伴|爱人|父亲|母亲|儿子|女儿|儿媳|女婿|哥哥|弟弟|姐姐|妹妹|孙子|孙女|兄弟|姐妹|岳父|岳母|爷爷|奶奶|侄子|侄女|遗孀|朋友|邻居|同学|同伴|战友|搭档)$/u;

/** 看望|刘某: whom a visit is paid to. */
const VISITED = /(?:看望|慰问|走访|来到|走进|会见|接见|拜访|探望|缅怀|悼念|采访)了?$/u;

/** 3号|刘某: the number of a contestant. */
const CONTESTANT = /(?<![月\d])\d{1,3}号$/u;

/** `titleEnds[i]` holds the flags of a title that ends at `i`, 0 when none does. */
export function contextBefore(text: string, start: number, from: number, titleEnds: Int32Array): Before {
  const ending = titleEnds[start] as number;
  const title = ending & TITLE_FLAGS;
  if (title !== 0) return (title & (FLAG.post | FLAG.group | FLAG.government)) !== 0 ? 'title' : 'status';
  if (start <= from) return 'open';
  const previous = text.charAt(start - 1);
  if (SEPARATORS.has(previous)) {
    let at = start - 1;
    while (at > from && text.charAt(at - 1) === ' ') at--;
    const spaced = (titleEnds[at] as number) & TITLE_FLAGS;
    if (previous !== '、' && spaced !== 0) return 'title';
    return previous === '、' ? 'separator' : 'open';
  }
  if (OPENERS.has(previous)) return 'open';
  if (ending !== 0) return 'body';
  if (CLASS.test(text.slice(Math.max(from, start - 3), start))) return 'body';
  if (KIN.test(text.slice(Math.max(from, start - 2), start))) return 'body';
  if (CONTESTANT.test(text.slice(Math.max(from, start - 5), start))) return 'body';
  if (LINKS.has(previous)) return 'link';
  const visited = VISITED.test(text.slice(Math.max(from, start - 3), start)) && !/[金品信团]/u.test(text.charAt(start));
  return visited ? 'link' : 'none';
}

const STRONG_PUNCTUATION = new Set('、，,。；;：:！!？?)）(（”"’》>】\n—…/|');
const ONE_CHARACTER_FOLLOWERS = new Set(
  '等在到时率说与和同及对向为还也就则到赴作任是的先又并从以将把带来因带曾着于受获被称做',
);

/** Doings that open with a letter which also ends words: 高某力|作讲解, 宁某岩|以1分钟. */
const SURE_FOLLOWERS =
  /^(?:作(?:了|讲解|报告|宣讲|发言|讲话|说明|交流|致辞|点评|辅导|主旨|主题|专题|工作报告)|以\d|\d{1,3}号|在(?:男|女)子|在[^,。]{0,10}(?:半决赛|决赛)|致(?:开幕|欢迎|闭幕|答谢|祝酒|感谢|贺?[辞词])|出席|率(?:团|领|队))/u;

/** How well a name ends at `end`. `to` is the end of the sentence. */
export function scoreAfter(words: Trie, text: string, end: number, to: number): number {
  if (end >= to) return 1.5;
  const next = text.charAt(end);
  const unit = next.charCodeAt(0);
  if (STRONG_PUNCTUATION.has(next)) return 1.5;
  if (SURE_FOLLOWERS.test(text.slice(end, Math.min(to, end + 16)))) return 2;
  if (next === ' ' || next === '　') return 1;
  if (isDigit(unit)) return 0.75;
  if (!isHan(unit)) return 0;
  let best = -1.5;
  let node = 0;
  const limit = Math.min(to, end + 8);
  for (let i = end; i < limit; i++) {
    node = words.step(node, text.charCodeAt(i));
    if (node === 0) break;
    const flags = words.flags(node);
    const length = i + 1 - end;
    if (flags === 0) continue;
    if (length === 1) {
      if (ONE_CHARACTER_FOLLOWERS.has(next)) best = Math.max(best, next === '等' || next === '的' ? 1.25 : 0.75);
      continue;
    }
    if ((flags & (FLAG.follower | FLAG.action)) !== 0) best = Math.max(best, 2);
    else if ((flags & TITLE_FLAGS) !== 0 && !NEVER_BEHIND.has(text.slice(end, i + 1))) best = Math.max(best, 1.75);
    else if ((flags & (FLAG.verb | FLAG.function | FLAG.time | FLAG.direction | FLAG.number)) !== 0)
      best = Math.max(best, 0.75);
    else if ((flags & (FLAG.noun | FLAG.adjective | FLAG.idiom)) !== 0) best = Math.max(best, 0.25);
  }
  return best;
}

/** Whether the last letter of the candidate and what follows make a common word: 李强|调研, not 李强调|研. */
export function splitsWord(words: Trie, text: string, start: number, end: number, to: number): boolean {
  if (end - start < 2 || end >= to || !isHan(text.charCodeAt(end))) return false;
  // 黄某平|等4名: the list ends there.
  if (
    /^等(?:\d|[一二两三四五六七八九十]+[名位人]|人|同志|领导|同学|老师|组成|一行|陪同|参加|出席|市领导|县领导)/u.test(
      text.slice(end, end + 4),
    )
  )
    return false;
  let node = 0;
  const limit = Math.min(to, end + 3);
  for (let i = end - 1; i < limit; i++) {
    node = words.step(node, text.charCodeAt(i));
    if (node === 0) return false;
    if (i >= end && words.count(node) >= 100) return true;
  }
  return false;
}

/** How somebody is addressed or told of straight behind the name: 何川同志, 何川夫妇, 何川家中. */
const ADDRESS =
  /^(?:同志|先生|女士|老人|老先生|大爷|大妈|大娘|大叔|大姐|大嫂|奶奶|爷爷|夫妇|夫妻|一家|老师|将军|元帅|烈士|医生|师傅|家[中里,、。]|的家[,。里中])/u;

export const addressed = (text: string, end: number): boolean => ADDRESS.test(text.slice(end, end + 3));

/** 何川部长: a post or status directly behind. */
export function followedByTitle(words: Trie, text: string, end: number, to: number): boolean {
  const title = words.longest(text, end, Math.min(to, end + 6), TITLE_FLAGS);
  return title >= end + 2 && !NEVER_BEHIND.has(text.slice(end, title));
}

const CONJUNCTION = /[和同与及]/u;

/** 总统佐科|和夫人, 书记林武|和省长某: the conjunction before another person is none of the name's letters. */
export const joins = (words: Trie, text: string, end: number, to: number): boolean =>
  CONJUNCTION.test(text.charAt(end - 1)) && (text.startsWith('夫人', end) || followedByTitle(words, text, end, to));

/** 罗斯 in 俄罗斯总统: a longer word runs over the whole candidate. */
export function insideWord(words: Trie, text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - 3); at < start; at++) {
    const longest = words.longest(text, at, Math.min(text.length, end + 4), WORD);
    if (longest >= end) return true;
  }
  return false;
}
