import type { Span } from '../../domain/text.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { Trie } from '../../grammar/zh/trie.ts';
import { tokenise } from './tokens.ts';

/** A list that its end calls firms: 青禾、云鲸智能、星河汽车等5家企业. */
const LIST =
  /(?<=^|[,。;:\s])([^,。;:、\s“”()《》]{2,14}(?:、[^,。;:、\s“”()《》]{2,9}){1,40})等(?:\d+家|[一二三四五六七八九十多数]+家|一批|知名|龙头|重点|头部|民营|科技|平台|互联网|国内|央|国有)*(?:企业|公司|品牌商|厂商|车企)(?!家)/gu;
const NO_NAME =
  /[的了是和与及为对将把被]|在(?!线)|^(?:各|多|大|中小|本地|当地)|(?:业|类|型|行业|产业|领域|制造|服务|生产|加工|方面|问题|工作)$/u;
/** What leads to the first member. */
const LEAD = /^.*(?:走访|参观|考察|调研|来自|深入|来到|走进|引进|带领|组织)了?/u;
/** A word of this many counts in a general corpus, with nothing else, is no name: 钢铁、化工等企业. */
const COMMON = 60;

const isCommon = (words: Trie, text: string, { start, end }: Span): boolean =>
  tokenise(words, text, start, end, []).every(
    ({ end: to, start: from, count, flags }) =>
      to - from > 1 && (flags & FLAG.body) === 0 && (count > COMMON || (flags & FLAG.place) !== 0),
  );

/** Firms whose names end in no word for a firm; most members of their list must be no common words. */
export function listedFirms(words: Trie, text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(LIST)) {
    const list = match[1] as string;
    let at = start + match.index;
    const members = list.split('、').map((name) => {
      const lead = LEAD.exec(name)?.[0].length ?? 0;
      const span = { start: at + lead, end: at + name.length };
      at = span.end + 1;
      const possible = span.end - span.start > 1 && !NO_NAME.test(name.slice(lead));
      return { span, possible, named: possible && !isCommon(words, text, span) };
    });
    if (members.filter(({ named }) => named).length * 2 > members.length)
      found.push(...members.filter(({ possible }) => possible).map(({ span }) => span));
  }
  return found;
}
