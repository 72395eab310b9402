/** Everything that means something to Lucene's query parser. */
const SYNTAX = /[+\-!(){}[\]^"~*?:\\/&|<>=]/g;
const HAN_RUN = /\p{Script=Han}+/gu;

/** Words of a search: runs of Han characters, and of letters and digits, apart. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(SYNTAX, ' ')
    .replace(HAN_RUN, ' $& ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8);
}

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/** Latin words may be misspelt (two edits from six letters on, one from four) or begun; Han runs are phrases of bigrams. */
function nameClause(word: string): string {
  if (isHan(word)) return word.length === 1 ? `${word}*` : `"${word}"^4 OR ${word}`;
  const lower = word.toLowerCase();
  const edits = lower.length >= 6 ? 2 : 1;
  return lower.length >= 4 ? `${lower}^4 OR ${lower}* OR ${lower}~${edits}` : `${lower}^4 OR ${lower}*`;
}

/** Query on names: any of the words, the closer the better. A text without words finds nothing. */
export const nameQuery = (words: readonly string[]): string =>
  words.map((word) => `(${nameClause(word)})`).join(' ') || '""';

/** Query on names: all of the words as they are written, or begun. */
export const wholeNameQuery = (words: readonly string[]): string =>
  words
    .map((word) =>
      isHan(word) && word.length > 1 ? `"${word}"` : `(${word.toLowerCase()}^4 OR ${word.toLowerCase()}*)`,
    )
    .join(' AND ') || '""';

/** Query on running text: all words, each a phrase. */
export const textQuery = (words: readonly string[]): string =>
  words
    .map((word) =>
      isHan(word) || word.length < 4 ? `"${word}"` : `(${word.toLowerCase()} OR ${word.toLowerCase()}~1)`,
    )
    .join(' AND ') || '""';
