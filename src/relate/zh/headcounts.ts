import type { Headcount } from '../../domain/fact.ts';
import { HEADCOUNT_RULES, NO_HEADCOUNT, PARTY_SIZE } from '../../grammar/zh/headcounts.ts';
import { chineseNumber } from './number.ts';
import { type CodedSentence, cleanSpan } from './scene.ts';

/** 130名教师受到了表彰: those honoured are told of as such. */
const HONOURED = /受到?了?表彰|进行了?表彰/u;
/** 6个单位在会上发言: what is counted are no people. */
const NO_PEOPLE = /^(?:单位|企业(?!家)|项目|国家|省|部门|城市|地区|乡镇|区县|展|课题|品牌|产品)/u;
const APPROXIMATE = /[余多来几数]|近|约|超过|逾|左右|以上/u;

/** How many came, as one sentence says it; `limit` is where relayed words begin. */
export function headcountsOf(sentence: CodedSentence, limit: number): Headcount[] {
  const text = sentence.masked.slice(0, limit);
  if (!/[人名位]/u.test(text)) return [];
  const found: Headcount[] = [];
  for (const { name, pattern } of HEADCOUNT_RULES) {
    for (const match of text.matchAll(pattern)) {
      const { number, count: again, of = '' } = match.groups ?? {};
      const count = chineseNumber(number ?? again ?? '');
      const from = Math.max(0, match.index - 14);
      const clause = text.slice(from, match.index + match[0].length + 8);
      if (
        count === null ||
        count < 3 ||
        text.charAt(match.index - 1) === '第' ||
        NO_PEOPLE.test(of) ||
        HONOURED.test(text.slice(match.index + match[0].length, match.index + match[0].length + 16)) ||
        NO_HEADCOUNT.test(clause)
      )
        continue;
      if (found.some((other) => other.count === count)) continue;
      found.push({
        count,
        of: of.replace(/[\uE000-\uE003]|[在将]$|[与和]来自.*$/gu, '') || '人',
        approximate: APPROXIMATE.test(
          text.slice(Math.max(0, match.index - 2), match.index) + match[0].slice(0, match[0].length - of.length),
        ),
        evidence: {
          sentence: sentence.sentence.index,
          span: cleanSpan(sentence, match.index, match.index + match[0].length),
          rule: name,
        },
      });
    }
  }
  return found;
}

export const isPartySize = ({ evidence }: Headcount): boolean => evidence.rule === PARTY_SIZE;
