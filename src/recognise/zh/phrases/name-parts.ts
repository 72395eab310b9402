import { FLAG } from '../../../grammar/zh/lexicon.ts';
import { GENERIC } from '../../../grammar/zh/name-words.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import type { Token } from '../tokens.ts';

/** A head and where it stands: `token` is the index of its first token, `start` its first letter. */
export interface Head {
  readonly token: number;
  readonly start: number;
}

/** 组织|部分区代表: no department 组织部. */
const PART_OF = /^部分(?![管别局部析享组批赴头])/u;

/** Longest head that ends with token `last`; failing whole tokens, the end of a longer word (师范大学). */
export function headEnding(
  words: Trie,
  text: string,
  tokens: readonly Token[],
  last: number,
  flags: number,
): Head | null {
  const { start: own, end } = tokens[last] as Token;
  if (PART_OF.test(text.slice(end - 1, end + 2))) return null;
  let found = -1;
  for (let i = last; i >= 0 && end - (tokens[i] as Token).start <= 16; i--) {
    if ((words.lookup(text, (tokens[i] as Token).start, end) & flags) !== 0) found = i;
  }
  if (found >= 0) return { token: found, start: (tokens[found] as Token).start };
  // 发展|局, 管理|司: an office inside a word of the lexicon.
  const office = end - own === 3 && /[局司署]/u.test(text.charAt(end - 1)) ? end - 1 : end - 2;
  for (let start = own + 1; start <= office; start++) {
    if ((words.lookup(text, start, end) & flags) !== 0) return { token: last, start };
  }
  return null;
}

export const isAnchor = (token: Token): boolean =>
  token.kind === 'code' ||
  (token.flags & (FLAG.place | FLAG.town | FLAG.body | FLAG.levelBody | FLAG.country)) !== 0 ||
  ((token.flags & FLAG.geographic) !== 0 && token.end - token.start > 1) ||
  ((token.flags & FLAG.placeShort) !== 0 &&
    !((token.flags & (FLAG.noun | FLAG.verb | FLAG.adjective | FLAG.direction)) !== 0 && token.count > 800));

export const LEVEL_LETTERS = new Set('区县镇乡州旗');
/** 西天|乡|中心学校: the word before a level is the name of its place. */
export const opensPlace = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  return token.kind === 'word' && token.end - token.start <= 3 && (token.flags & FLAG.verb) === 0;
};

export const rareWord = (token: Token): boolean => token.count < 150 && (token.flags & (FLAG.verb | FLAG.idiom)) === 0;

/** Whether a token is no common word: rare, or a single letter beside another one, of which unknown names are made. */
export function rare(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.end - token.start > 1) return rareWord(token);
  const single = (other: Token | undefined): boolean => other?.kind === 'word' && other.end - other.start === 1;
  return token.count < 150 || single(tokens[at - 1]) || single(tokens[at + 1]);
}

/** 新 in 新学校 is generic, in 新东方 it opens a name. */
export function isGenericWord(tokens: readonly Token[], text: string, at: number): boolean {
  const token = tokens[at] as Token;
  if (!GENERIC.has(text.slice(token.start, token.end))) return false;
  const next = tokens[at + 1];
  return token.end - token.start > 1 || next === undefined || next.end - next.start > 1;
}
