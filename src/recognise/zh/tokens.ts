import type { Span } from '../../domain/text.ts';
import { meetsByChance } from '../../grammar/zh/chance-places.ts';
import { isDigit, isHan, isLatin } from '../../grammar/zh/characters.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { Trie } from '../../grammar/zh/trie.ts';

export type TokenKind = 'word' | 'mark' | 'person' | 'code';

/** A word of a sentence. `flags` are those of the lexicon, `count` how common it is; 'code' is a run of letters and digits. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly flags: number;
  readonly count: number;
}

/** A stretch that is known before words are divided. */
export interface Atom extends Span {
  readonly kind: TokenKind;
  readonly flags: number;
}

const TOTAL = Math.log(6e7);
const PLACES = FLAG.place | FLAG.town;
const NAMED = FLAG.place | FLAG.body | FLAG.department | FLAG.levelBody | FLAG.post | FLAG.placeShort | FLAG.town;

/**
 * The most probable words of `[from, to)` by their counts in a general corpus; names already known are kept whole.
 * Dynamic programming from the end, linear in length since no word is longer than a few characters.
 */
export function tokenise(words: Trie, text: string, from: number, to: number, atoms: readonly Atom[]): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let person = 0;
  while (at < to) {
    while (person < atoms.length && (atoms[person] as Atom).start < at) person++;
    const name = atoms[person];
    if (name !== undefined && name.start === at) {
      tokens.push({ start: at, end: name.end, kind: name.kind, flags: name.flags, count: 0 });
      at = name.end;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (isHan(unit)) {
      const stop = name === undefined ? to : Math.min(to, name.start);
      let end = at + 1;
      while (end < stop && isHan(text.charCodeAt(end))) end++;
      divide(words, text, at, end, tokens);
      at = end;
      continue;
    }
    let end = at + 1;
    if (isDigit(unit) || isLatin(unit)) {
      while (end < to && (isDigit(text.charCodeAt(end)) || isLatin(text.charCodeAt(end)) || text.charAt(end) === '.'))
        end++;
      tokens.push({ start: at, end, kind: 'code', flags: FLAG.number, count: 0 });
    } else tokens.push({ start: at, end, kind: 'mark', flags: 0, count: 0 });
    at = end;
  }
  return tokens;
}

function divide(words: Trie, text: string, from: number, to: number, tokens: Token[]): void {
  const length = to - from;
  const best = new Float64Array(length + 1);
  const next = new Int32Array(length + 1);
  const nodes = new Int32Array(length + 1);
  for (let i = length - 1; i >= 0; i--) {
    let node = words.step(0, text.charCodeAt(from + i));
    const single = node === 0 ? 0 : words.count(node);
    best[i] = Math.log(single + 1) - TOTAL + (best[i + 1] as number);
    next[i] = i + 1;
    nodes[i] = node;
    for (let j = i + 1; node !== 0 && j < length; j++) {
      node = words.step(node, text.charCodeAt(from + j));
      if (node === 0) break;
      const flags = words.flags(node);
      const place = (flags & PLACES) !== 0 || ((flags & FLAG.placeShort) !== 0 && words.count(node) < 100);
      if (flags === 0 || (place && meetsByChance(text, from + i, from + j + 1))) continue;
      const count = words.count(node);
      const bonus = (flags & NAMED) !== 0 ? 1 + (j - i) * 0.5 : 0;
      const score = Math.log(count + 1) - TOTAL + bonus + (best[j + 1] as number);
      if (score > (best[i] as number)) {
        best[i] = score;
        next[i] = j + 1;
        nodes[i] = node;
      }
    }
  }
  for (let i = 0; i < length; ) {
    const end = next[i] as number;
    const node = nodes[i] as number;
    tokens.push({
      start: from + i,
      end: from + end,
      kind: 'word',
      flags: node === 0 ? 0 : words.flags(node),
      count: node === 0 ? 0 : words.count(node),
    });
    i = end;
  }
}
