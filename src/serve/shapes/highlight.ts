import { built } from '../compose/fields.ts';
import { mark } from './evidence.ts';

/** Longest text around a match that a search shows, in characters. */
const WINDOW = 80;

/** The matched text with the first of the search's words between « and »; a long text is cut around it. */
export function highlighted(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const found = words
    .map((word) => ({ start: lower.indexOf(word.toLowerCase()), length: word.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.length - a.length)[0];
  if (!found) return text.length > WINDOW ? `${text.slice(0, WINDOW)}…` : text;
  const from = text.length > WINDOW ? Math.max(0, found.start - WINDOW / 2) : 0;
  const piece = text.slice(from, from + WINDOW);
  const marked = mark(piece, found.start - from, found.start - from + found.length);
  return `${from > 0 ? '…' : ''}${marked}${from + WINDOW < text.length ? '…' : ''}`;
}

const NAMED = new Set(['PERSON', 'ORGANISATION', 'LOCATION']);

/** A name that was found by another form of it (pinyin, initials, the other script) is marked whole. */
export const highlight = built(
  ['matched', 'words', 'kind'],
  (matched: string | null, words: string[], kind: string) => {
    const text = highlighted(matched ?? '', words);
    return NAMED.has(kind) && !text.includes('«') ? `«${text}»` : text;
  },
);
