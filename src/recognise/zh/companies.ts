import type { Span } from '../../domain/text.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { Trie } from '../../grammar/zh/trie.ts';
import { tokenise } from './tokens.ts';

/** The legal form that ends a company's full name, unless a branch or a site of it goes on. */
const LEGAL =
  /(?:集团|控股)?(?:股份|控股)?有限(?:责任)?公司(?![\u4e00-\u9fff]{0,6}(?:分公司|中心|厂|车间|项目|基地|园|站|店|所|院|馆|支部|分会))/gu;
/** A group before the post of whom it sends: 青禾集团|党委书记. */
const SENDING =
  /(?<=[,、;。:\s])(?![我该本各集公])[\u4e00-\u9fff]{2,8}(?:集团|公司)(?=(?:党委|党组|董事会)?(?:副?书记|董事长|总经理|副总|总裁|总会计师|总工程师))/gu;
const BEFORE = /(?:[\u4e00-\u9fffA-Za-z\d·&-]|\([\u4e00-\u9fffA-Za-z\d]{1,8}\)){2,26}$/u;

/** Words that lead to a company's name and stand in none. Source: own knowledge of the genre. */
const LEADS = new Set(
  '来到 走进 走到 前往 深入 深入到 奔赴 赶到 抵达 赴 到 在 与 和 同 及 以及 由 为 对 向 是 从 给 将 把 被 让 使 会见 会见了 会晤 考察 考察了 参观 参观了 察看 查看 检查 检查了 调研 调研了 视察 视察了 走访 走访了 慰问 慰问了 督查 巡查 暗访 观摩 听取 听取了 邀请 联合 联系 率 率领 带领 陪同 签约 签署 签订 来自 位于 引进 引入 依托 拥有 成立 组织 包括 其中 目前 今年 近日 随后 接着 首先 先后 分别 还 又 并 也 了 就 以 随机 抽查 对接 拜访 拜会 接待 支持 帮助 指导 总经理 董事长 总裁 书记 主任 局长 县长 市长 区长 记者 企业 公司 上市公司 央企 国企 龙头企业 重点企业 民营企业 单位 投资商 落户 入驻 实地 详细 通过 介绍 关于 感谢 希望 代表 我省 我市 我县 我区 全省 全市 全县 全区 辖区 辖区内 本地 当地'.split(
    ' ',
  ),
);

/** Full names of companies in one sentence, from what leads to them to their legal form. */
export function companiesIn(words: Trie, text: string, { start, end }: Span, persons: readonly Span[]): Span[] {
  const found: Span[] = [...text.slice(start, end).matchAll(SENDING)]
    .map(({ index, 0: name }) => ({ start: start + index, end: start + index + name.length }))
    .filter((span) =>
      tokenise(words, text, span.start, span.end, []).every(
        (token) => !LEADS.has(text.slice(token.start, token.end)) || token.end === span.end,
      ),
    );
  for (const { index, 0: form } of text.slice(start, end).matchAll(LEGAL)) {
    const at = start + index;
    const before = BEFORE.exec(text.slice(Math.max(start, at - 26), at))?.[0] ?? '';
    let from = persons.reduce((edge, { end: over }) => (over <= at ? Math.max(edge, over) : edge), at - before.length);
    const tokens = tokenise(words, text, from, at, []);
    const lead = tokens.findLast((token) => LEADS.has(text.slice(token.start, token.end)));
    if (lead !== undefined) from = lead.end;
    const rest = tokens.filter((token) => token.start >= from);
    // 江苏省|南通市|某某公司: the name opens with the last of the divisions.
    const name = rest.findIndex((_, i) => ((rest[i + 1]?.flags ?? 0) & FLAG.place) === 0);
    from = rest[name]?.start ?? from;
    if (at - from >= 2) found.push({ start: from, end: at + form.length });
  }
  return found;
}
