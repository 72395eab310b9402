import { fromFile, type Params, type RootShape, union } from '../compose/root.ts';
import { file, limit } from './file.ts';
import { nameQuery, textQuery, wholeNameQuery, wordsOf } from './lucene.ts';

const NAMED = ['PERSON', 'ORGANISATION', 'LOCATION'];
const KINDS = [...NAMED, 'EVENT', 'REPORT', 'STATEMENT'];

const params: Params = (args) => {
  const words = wordsOf(args['text'] as string);
  return {
    ...limit(args),
    words,
    exact: words.join('').toLowerCase(),
    all: wholeNameQuery(words),
    names: nameQuery(words),
    texts: textQuery(words),
    kinds: args['kinds'] ?? KINDS,
  };
};

const names = file('search-names');
const texts = file('search-texts');
const list = { list: true };
const everywhere = fromFile(union([names, texts], 'ORDER BY score DESC, node.id LIMIT $limit'), params, list);
const byName = fromFile(names, params, list);
const inTexts = fromFile(texts, params, list);

/** Asks only the indexes of the kinds that are looked for: most often names, of which the statement is a third. */
export const search: RootShape = (field, c) => {
  const kinds = (field.args['kinds'] ?? KINDS) as readonly string[];
  const named = kinds.filter((kind) => NAMED.includes(kind)).length;
  if (named === kinds.length) return byName(field, c);
  return (named === 0 ? inTexts : everywhere)(field, c);
};
