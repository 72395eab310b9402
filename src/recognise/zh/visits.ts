import type { Span } from '../../domain/text.ts';
import { LOOKED_INTO_AFTER, LOOKED_INTO_BEFORE } from '../../grammar/zh/stops.ts';
import type { Analysis } from './analysis.ts';

const GOING =
  /(?:来到|走进|前往|奔赴|赶赴|赶到|抵达|深入到?|参观了?|考察了?|视察了?|察看了?|查看了?|走访了?|调研了?|检查了?|观摩了?|赴|来到了|来|到了?|去|位于|实地察看了?|实地查看了?|慰问了?|进入|巡查|暗访|督查|督导|途经|坐落于?|进驻|落户)$/u;
const STAYING = /(?:在|于)$/u;
const HELD =
  /^(?:,|(?:隆重|正式|胜利|成功|亲切|集体)?(?:举行|召开|举办|开幕|闭幕|开展|进行|组织|启动|作|为|参加|出席|调研|考察|检查|视察|看望|主持|会见|观看|开工|揭牌|签约|宣讲|听取|现场|实地)|上|里|内|中|一同|同)/u;
const LIST_LINK = /^(?:、|和|与|及|以及|,|等|,先后到|;)$/u;

/** Whether a name stands where a visited or hosting place stands: 来到X, 在X召开…, 在X,, or behind such a name in a list. */
export function visited(analysis: Analysis, span: Span, depth = 0): boolean {
  const { text } = analysis;
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  if (GOING.test(before)) return true;
  if (LOOKED_INTO_BEFORE.test(before) && LOOKED_INTO_AFTER.test(text.slice(span.end, span.end + 230))) return true;
  if (STAYING.test(before) && HELD.test(text.slice(listEnd(analysis, span.end), listEnd(analysis, span.end) + 4)))
    return true;
  if (depth > 12) return false;
  for (const other of [
    ...analysis.bodies.near(span.start - 3, span.start),
    ...analysis.places.near(span.start - 3, span.start),
  ]) {
    if (other.start >= span.start || other.end > span.start || span.start - other.end > 3) continue;
    const gap = text.slice(other.end, span.start);
    const division = gap === '' && 'core' in other && (other.head === '' || other.kind !== 'site');
    // 在某市|某学校,: what the place leads to ends the name.
    if (division) return visited(analysis, { start: other.start, end: span.end }, depth + 1);
    if (gap !== '' && LIST_LINK.test(gap)) return visited(analysis, other, depth + 1);
  }
  return false;
}

/** Where a list of names ends that starts with a name ending at `end`. */
function listEnd({ text, bodies, places }: Analysis, end: number): number {
  if (text.charAt(end) !== '、') return end;
  const comma = text.slice(end, end + 120).search(/[,。;]/u);
  const opens = (phrase: Span): boolean => phrase.start === end + 1;
  const last = bodies.near(end + 1, end + 1).some(opens) || places.near(end + 1, end + 1).some(opens);
  return last && comma >= 0 ? end + comma : end;
}
