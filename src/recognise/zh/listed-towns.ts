import type { Span } from '../../domain/text.ts';
import { kindOfHead } from '../../grammar/zh/heads.ts';
import type { PlacePhrase } from './phrases/phrase.ts';
import type { SpanIndex } from './span-index.ts';

/**
 * 青禾、北岭、双桥三乡镇; 赴青禾、北岭等5个镇: names that a count of their kind closes need no level word of their own. A list
 * that names people or bodies counts something else.
 */
const COUNTED =
  /(?:深入|走进|前往|来到|[到在赴入往对从由])((?:[\u4e00-\u9fff]{2,4}、){1,11}[\u4e00-\u9fff]{2,4}?)(?:等?(?:[两三四五六七八九十]{1,2}|\d{1,2})个?|等地?(?:[两三四五六七八九十]{1,2}个?|\d{1,2}个)?)(乡镇|街道|社区|镇|乡|行政村|村委会|居委会|村)(?![长民委里级])/gu;

/** 玉峰、青禾等企业: what a count of firms or sites closes are no people. */
const COUNTED_FIRMS =
  /((?:[\u4e00-\u9fff]{2,8}、){1,11}[\u4e00-\u9fff]{2,8}?)等(?:[两三四五六七八九十\d]{1,2}[家个]|多家|数家)?(?:企业|公司|厂家|项目|景区|景点|村组|市场|乡镇|镇村)/gu;

/** Stretches in which names of places or firms are listed, so that no letters of theirs are people. */
export function countedLists(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  if (!sentence.includes('、')) return [];
  return [COUNTED, COUNTED_FIRMS].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ index, 0: whole, 1: list = '' }) => {
      const from = start + index + whole.indexOf(list);
      return { start: from, end: from + list.length };
    }),
  );
}

export function listedTowns(text: string, { start, end }: Span, named: readonly SpanIndex<Span>[]): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  for (const match of text.slice(start, end).matchAll(COUNTED)) {
    const [whole, list = '', kind = ''] = match;
    const head = kind === '乡镇' ? '镇' : /村/u.test(kind) ? '村' : kind === '居委会' ? '社区' : kind;
    let at = start + match.index + whole.indexOf(list);
    for (const name of list.split('、')) {
      const to = at + name.length;
      const free = named.every((spans) => spans.near(at, to).every((other) => other.end <= at || other.start >= to));
      if (free && !name.endsWith(head))
        found.push({ start: at, end: to, kind: kindOfHead(head), head, core: at, rule: 'place-listed' });
      at = to + 1;
    }
  }
  return found;
}
