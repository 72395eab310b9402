import type { LocationKind } from '../../../domain/vocabulary.ts';
import { FLAG } from '../../../grammar/zh/lexicon.ts';
import { GENERIC } from '../../../grammar/zh/name-words.ts';
import type { Token } from '../tokens.ts';
import { type Head, isAnchor } from './name-parts.ts';
import type { PlacePhrase } from './phrase.ts';

/** Verbs of one letter that bring somebody along or lead to the place. */
const LEADING_VERBS = new Set('驻 携 率 赴 带 访 到 来 去 往 进 在 由 向 从 对 给 将'.split(' '));
const LEADS_THERE = /(?:[到进赴在来往、和及与入]|走进|前往)$/u;

/** 每村, 邻村: letters before 村 that name none. */
const NO_ONE_LETTER = new Set('每邻外几同出进驻住入产示山乡渔农自我你他这那哪'.split(''));

/** What communities are called in general. */
const COMMON_COMMUNITY = new Set(
  '高质量 智慧 老旧 现代 城市 农村 城乡 示范 基层 新型 各 多个 部分 全国 所属 周边 辖区'.split(' '),
);

/** Kinds of village, which none is named after. */
export const COMMON_VILLAGE = /(?:美丽|和美|宜居|特色)乡村$/u;

/** A verb of several letters that is no noun as well. */
const isDoing = ({ kind, flags, start, end }: Token): boolean =>
  kind === 'word' && end - start > 1 && (flags & FLAG.verb) !== 0 && (flags & FLAG.noun) === 0;

/** A village, community, town or subdistrict whose head ends at token `last`. */
export function settlementAt(
  tokens: readonly Token[],
  text: string,
  from: number,
  { token: head, start: headAt }: Head,
  last: number,
  word: string,
  kind: LocationKind,
): PlacePhrase | null {
  let at = head;
  while (at > from) {
    const token = tokens[at - 1] as Token;
    if ((token.flags & FLAG.verb) !== 0 && token.count > 1000 && token.end - token.start > 1) break;
    if (at < head && (isDoing(token) || isDoing(tokens[at] as Token))) break;
    if (token.kind === 'code' && kind !== 'village') break;
    if (kind !== 'community' && GENERIC.has(text.slice(token.start, token.end)) && token.end - token.start > 1) break;
    if (kind !== 'community' && at < head && token.end - token.start > 1 && token.count > 200 && !isAnchor(token))
      break;
    at--;
  }
  while (at < head - 1 && LEADING_VERBS.has(text.slice((tokens[at] as Token).start, (tokens[at] as Token).end))) at++;
  // 省政协机关驻|柏林村: where its people are sent to.
  for (let i = at + 1; i < head; i++)
    if (text.slice((tokens[i] as Token).start, (tokens[i] as Token).end) === '驻') at = i + 1;
  // 联系点|炎山乡|大沟村: what ends in a town of its own is no part of the village's name.
  const town =
    kind === 'village' || kind === 'community'
      ? (/^.{2,5}(?:[镇乡]|(?<!街道)办)(?=.{1,5}$)/u.exec(text.slice((tokens[at] as Token).start, headAt))?.[0]
          .length ?? 0)
      : 0;
  const start = (tokens[at] as Token).start + town;
  const length = headAt - start;
  if (length < 1 || length > 8) return null;
  // 联动社区, 排查社区: a doing and a common noun, unless a place or a way there stands in front.
  if (
    at === head - 1 &&
    isDoing(tokens[at] as Token) &&
    !LEADS_THERE.test(text.slice(Math.max(0, start - 2), start)) &&
    (at === 0 || !isAnchor(tokens[at - 1] as Token))
  )
    return null;
  const first = text.slice((tokens[at] as Token).start, (tokens[at] as Token).end);
  // 牛洼村、贺村: a village of one letter in a list of villages.
  const listed =
    /[村镇乡]、$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    (word === '村' &&
      !NO_ONE_LETTER.has(first) &&
      /(?:[来行]到|深入|走进|前往|赴)$/u.test(text.slice(Math.max(0, start - 2), start)));
  if (length === 1 && (GENERIC.has(first) || (from === 0 && !listed))) return null;
  if (COMMON_VILLAGE.test(text.slice(start, (tokens[last] as Token).end))) return null;
  if (kind === 'community' && COMMON_COMMUNITY.has(text.slice(start, headAt))) return null;
  if (at === from && from === 0 && tokens.slice(at, head).every((t) => t.count > 3000 && t.end - t.start > 1))
    return null;
  return { start, end: (tokens[last] as Token).end, kind, head: word, core: start, rule: `place-${kind}` };
}
