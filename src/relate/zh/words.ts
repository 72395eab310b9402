/** One alternation of words, longest first, so that the regex engine prefers 强调指出 to 强调. */
export function alternation(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()[\]{}.*+?^$|\\]/g, '\\$&'))
    .join('|');
}

export const list = (words: string): string[] => words.split(' ').filter((word) => word !== '');
