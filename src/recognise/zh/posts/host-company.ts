import { TITLE_FLAGS } from '../../../grammar/zh/lexicon.ts';
import type { Analysis } from '../analysis.ts';

const COMPANY_TITLE =
  /^(?:党委(?:书记|副书记|委员)|纪委书记|工会主席|监事会主席|(?:常务|执行)?副?总(?:经理|裁)|副?总(?:工程师|经济师|会计师|法律顾问|经理助理)|总裁助理|总顾问|董事会?秘书|(?:执行|副)?董事长?|(?:安全|财务|投资|运营|市场|营销|技术|人力资源|行政)总监)$/u;

const COMPANY_NAME = /(?:公司|集团|银行|厂|矿|局集团|工程局|[一二三四五六七八]局)$/u;

const SCHOOL_TITLE = /^(?:(?:常务)?副校长|校长助理|党委(?:书记|副书记|常委|委员)|纪委书记|(?:党总支|党支部)副?书记)$/u;
const SCHOOL_NAME = /(?:大学|学院|学校|中学|小学|幼儿园)$/u;

/** Whether a post that a list of colleagues leaves without its body is one in `body`: 甲大学校长某某,党委副书记某某. */
export const isColleague = (body: string, title: string): boolean =>
  (COMPANY_NAME.test(body) && COMPANY_TITLE.test(title)) || (SCHOOL_NAME.test(body) && SCHOOL_TITLE.test(title));

/** A company named by its kind alone, in front of a post: 集团党委书记, 公司副总经理. */
const BARE = /(?:^|[、,。;:\s由和与及请])(集团公司|集团|公司|我司)$/u;

/** Start of the bare word that ends at `end`; -1 when the company has a name. */
export function bareCompanyStart(text: string, end: number): number {
  const word = BARE.exec(text.slice(Math.max(0, end - 5), end))?.[1];
  return word === undefined ? -1 : end - word.length;
}

const PARTY = /^(?:党委|党组|纪委|工会|董事会)/u;

/** Which company `said` stands for: the report's own, whose posts never need its name; the others' posts carry theirs. */
export function ownCompany({ text, bodies, titles }: Analysis, said: string): string {
  const head = said.startsWith('集团') ? /集团(?:公司)?$/u : /(?:公司|集团)$/u;
  const named = new Set<string>();
  const candidates: string[] = [];
  for (const { start, end, elliptic } of bodies.all) {
    const name = text.slice(start, end);
    if (elliptic || name.length < 4 || !head.test(name)) continue;
    if (isPosted(text, titles.starts, titles.flags, end)) named.add(name);
    else candidates.push(name);
  }
  const own = candidates.find((name) => !named.has(name));
  return own !== undefined && (said.startsWith('集团') || text.indexOf(own) < text.indexOf(said)) ? own : said;
}

/** Whether a post begins at `from`. */
export function isPosted(text: string, starts: Int32Array, flags: Int32Array, from: number): boolean {
  if (PARTY.test(text.slice(from, from + 3))) return true;
  for (let end = from + 2; end <= Math.min(text.length, from + 8); end++) {
    if (starts[end] === from && ((flags[end] as number) & TITLE_FLAGS) !== 0) return true;
  }
  return false;
}
