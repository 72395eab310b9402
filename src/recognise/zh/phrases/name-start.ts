import { DEPENDENT_HEADS, VISITABLE_HEADS } from '../../../grammar/zh/heads.ts';
import { FLAG } from '../../../grammar/zh/lexicon.ts';
import { ANCHOR_WORDS } from '../../../grammar/zh/name-words.ts';
import type { Token } from '../tokens.ts';
import { type Head, isAnchor, isGenericWord, LEVEL_LETTERS, opensPlace, rare } from './name-parts.ts';

const MEASURES = new Set('个家名位处所座条项批场支届次期年月日天岁亩人户吨元万千百');

/** Whether a number in front only counts what follows: 14个产业园区, 21家科研院所. */
function skipCount(tokens: readonly Token[], text: string, from: number, head: number): number {
  let at = from;
  while (at < head) {
    const token = tokens[at] as Token;
    const word = text.slice(token.start, token.end);
    const next = tokens[at + 1];
    const measured = next !== undefined && MEASURES.has(text.charAt(next.start)) && next.end - next.start === 1;
    const about = next !== undefined && /^[余多]/u.test(text.slice(next.start, next.end));
    if (token.kind === 'code' && /^[0-9.]+$/u.test(word) && (measured || about)) {
      // 4000余人, 30多家
      const third = tokens[at + 2];
      at += about && third !== undefined && MEASURES.has(text.slice(third.start, third.end)) ? 3 : 2;
    } else if (
      token.kind === 'word' &&
      (token.flags & FLAG.number) !== 0 &&
      !word.startsWith('第') &&
      !isAnchor(token) &&
      (measured || word.length > 1)
    )
      at++;
    else break;
  }
  return at;
}

/** A stretch of a run with what stands before it. */
export interface RunPart {
  readonly tokens: readonly Token[];
  readonly before: string;
  /** Whether a post follows directly: 党委|书记. */
  readonly post: boolean;
}

/** What opens a name at its very first word: a list, a visit. */
export const OPENING = /(?:、|到|走进|前往|深入|参观了?|考察了?|赴|在)$/u;
export const CLAUSE_OPENING = /(?:^|[\n、,。:;]|到|走进|前往|深入|参观了?|考察了?|赴|在|由|和|与|及)$/u;
const NAMED_FREELY = /(?:小学|中学|学校|幼儿园|医院|学院)$/u;
const COMPANY_HEADS = /(?:公司|集团)$/u;
const APPOSITIONS = new Set('企业 平台 公司 上市公司 单位 品牌 机构 组织 制造商 开发商 运营商'.split(' '));

/** 国内最大的交易平台X网: what follows a common noun for a body is the name. */
function afterApposition(tokens: readonly Token[], text: string, from: number, head: number): number {
  for (let i = head - 2; i > from; i--) {
    if (!APPOSITIONS.has(text.slice((tokens[i] as Token).start, (tokens[i] as Token).end))) continue;
    for (let j = i + 1; j < head; j++) if (rare(tokens, j) || isAnchor(tokens[j] as Token)) return i + 1;
  }
  return from;
}

const isCommonDoing = ({ kind, flags, count }: Token): boolean =>
  kind !== 'word' || ((flags & (FLAG.verb | FLAG.function)) !== 0 && count > 1000);

const ANY_DIVISION = FLAG.place | FLAG.placeShort;

/** Where the name before a head starts, as a token index, with what makes it a name; null when it is generic. */
export function nameStart(
  run: RunPart,
  text: string,
  { token: head, start: headAt }: Head,
  headWord: string,
  common = false,
): { at: number; rule: string } | null {
  const { tokens } = run;
  const counted = skipCount(tokens, text, 0, head);
  // 甲公司|西宁分公司: the company is no apposition to its own branch.
  const from = headWord.startsWith('分') ? counted : afterApposition(tokens, text, counted, head);
  const openings = COMPANY_HEADS.test(headWord) ? CLAUSE_OPENING : OPENING;
  const listed =
    openings.test(run.before) &&
    !tokens.slice(from, head).some((t) => (t.flags & FLAG.verb) !== 0 && t.end - t.start > 1);
  for (let i = from; i < head; i++) {
    const token = tokens[i] as Token;
    if (!isAnchor(token) && !ANCHOR_WORDS.has(text.slice(token.start, token.end))) continue;
    let at = i;
    // 江苏省扬州市财政局 is as long as the text writes it; a school or company belongs to the last division before it.
    while (
      ((tokens[at] as Token).flags & ANY_DIVISION) !== 0 &&
      ((tokens[at + 1] as Token).flags & FLAG.place) !== 0 &&
      at + 1 < head
    )
      at++;
    if (at > i) return { at: VISITABLE_HEADS.has(headWord) ? at : i, rule: 'body-place' };
    if (
      at > from &&
      LEVEL_LETTERS.has(text.slice((tokens[at] as Token).start, (tokens[at] as Token).end)) &&
      opensPlace(tokens, at - 1)
    )
      at--;
    if (!DEPENDENT_GOVERNMENT.has(headWord)) {
      if (listed && from === 0) at = from;
      while (at > from && rare(tokens, at - 1)) at--;
    }
    // 东马场|1号隧道: what stands before a number belongs to the name.
    if (token.kind === 'code' && text.charAt(token.end) === '号' && run.tokens[at - 1] !== undefined)
      while (at > from && !isCommonDoing(tokens[at - 1] as Token)) at--;
    return { at, rule: token.kind === 'code' ? 'body-code' : 'body-place' };
  }
  let at = from;
  const whole = COMPANY_HEADS.test(headWord) && from === 0 && openings.test(run.before);
  for (let i = from; !whole && i < head - 1; i++) {
    const token = tokens[i] as Token;
    if ((token.flags & (FLAG.verb | FLAG.idiom)) !== 0 && token.count > 300 && token.end - token.start > 1) at = i + 1;
  }
  while (!whole && at < head && isGenericWord(tokens, text, at)) at++;
  if (at > head || (at === head && (tokens[head] as Token).start === headAt)) return null;
  const inside = (tokens[head] as Token).start < headAt;
  let proper = inside ? 1 : 0;
  for (let i = at; i < head; i++) if (rare(tokens, i)) proper++;
  const length = headAt - (tokens[at] as Token).start;
  if (length < 2) return null;
  // What stands before a post is a body, be its words ever so common.
  if (run.post && COMPANY_HEADS.test(headWord)) return { at, rule: 'body-of-post' };
  // 阳光中学 at the start of a clause: any word may name a school or a hospital.
  const freely = NAMED_FREELY.test(headWord) && at === 0 && CLAUSE_OPENING.test(run.before);
  if (proper > 0)
    return DEPENDENT_HEADS.has(headWord) && !COMPANY_HEADS.test(headWord) && proper < 2 && length < 3 && !freely
      ? null
      : { at, rule: 'body-proper' };
  if (freely) return { at, rule: 'body-common' };
  return DEPENDENT_HEADS.has(headWord) && !common ? null : { at, rule: 'body-common' };
}

const DEPENDENT_GOVERNMENT = new Set(
  '委 委员会 局 厅 部 办 办公室 人大 政协 政府 人民政府 处 科 组 领导小组'.split(' '),
);
