import type { TaggedSpan } from '../../../domain/mention.ts';
import type { Report, Span } from '../../../domain/text.ts';
import { isHan } from '../../../grammar/zh/characters.ts';
import { FLAG } from '../../../grammar/zh/lexicon.ts';
import { Trie } from '../../../grammar/zh/trie.ts';
import { readWordList } from '../../../grammar/zh/word-list.ts';
import type { TitleChart } from '../titles-chart.ts';
import type { Candidate } from './candidate.ts';
import { contextBefore, scoreAfter } from './context.ts';
import { findNames } from './find.ts';
import { surnamesWithPost } from './surname-with-post.ts';

/** Figures that any report may name without their post. */
const FIGURES = readWordList('figures.txt');
const FIGURE_NAMES = new Trie(1 << 8);
for (const name of FIGURES) FIGURE_NAMES.add(name, 1);

/** One place where a person's name stands in a report's clean text. */
export interface NameMention extends Span {
  readonly name: string;
  readonly rule: string;
}

/** Names that stand whole between a post and a mark: there both ends are certain, whatever the letters. */
function bounded(direct: readonly (readonly Candidate[])[], reports: readonly Report[]): ReadonlySet<string> {
  const names = new Set<string>();
  direct.forEach((candidates, i) => {
    const text = reports[i]?.content.folded ?? '';
    for (const { name, before, end } of candidates)
      if (
        before === 'title' &&
        (/^[、,。;]/u.test(text.charAt(end)) || (name.endsWith('先') && text.startsWith('先后', end)))
      )
        names.add(name);
  });
  return names;
}

/** 王毅 and 王毅同: of two names of which one begins the other, the one with clearly less evidence goes. */
function settlePrefixes(evidence: Map<string, number>, whole: ReadonlySet<string>): void {
  for (const name of [...evidence.keys()]) {
    if (name.length < 3 || name.includes('·')) continue;
    const shorter = name.slice(0, -1);
    const weight = evidence.get(name) ?? 0;
    const other = evidence.get(shorter);
    if (other === undefined) continue;
    if (whole.has(name) && !whole.has(shorter)) evidence.delete(shorter);
    else if (other > weight * 1.5) evidence.delete(name);
    else if (weight > other * 1.5) evidence.delete(shorter);
  }
}

/** A name that only the tagger proposes and that a firm bears (甲乙丙公司) is the firm's. */
function dropFirms(
  evidence: Map<string, number>,
  direct: readonly (readonly Candidate[])[],
  reports: readonly Report[],
): void {
  const tagged = new Set<string>();
  const ruled = new Set<string>();
  for (const { name, rule } of direct.flat()) (rule.endsWith('tagged') ? tagged : ruled).add(name);
  for (const name of tagged) {
    if (ruled.has(name)) continue;
    const firm = reports.some(
      ({ content }) => content.folded.includes(`${name}公司`) || content.folded.includes(`${name}集团`),
    );
    if (firm) evidence.delete(name);
  }
  // 安禾、麦立、空气化工等知名企业: a list of firms.
  const firms = reports.flatMap(({ content }) => [...content.folded.matchAll(FIRMS_LISTED)].map(([list]) => list));
  for (const { name, before } of direct.flat())
    if (before !== 'title' && firms.some((list) => list.includes(name))) evidence.delete(name);
}

const FIRMS_LISTED =
  /(?<=[的了过有:])[\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,8}){1,12}(?=等(?!.{0,12}(?:人|负责))[^,。;、]{0,14}(?:企业|公司|品牌|银行))/gu;

/** Names in one report, both lists in text order and without overlap in themselves. */
export interface ReportNames {
  readonly mentions: readonly NameMention[];
  /** Where a tagger's word could make a name, or a shorter or longer one. */
  readonly doubtful: readonly Span[];
}

/** Names of persons in all reports of one document: a name once sure is found everywhere in it. */
export function namesOfDocument(
  words: Trie,
  reports: readonly Report[],
  titles: readonly TitleChart[],
  tagged: readonly (readonly TaggedSpan[])[],
): ReportNames[] {
  const found = reports.map((report, i) => findNames(words, report, titles[i] as TitleChart, tagged[i] ?? []));
  const direct = found.map(({ sure }) => sure);
  const evidence = new Map<string, number>();
  for (const candidates of direct)
    for (const c of candidates) evidence.set(c.name, (evidence.get(c.name) ?? 0) + c.score);
  settlePrefixes(evidence, bounded(direct, reports));
  dropFirms(evidence, direct, reports);
  const known = new Trie(1 << 8);
  for (const name of evidence.keys()) known.add(name, 1);
  const settled = new Set(FIGURES);
  for (const { sure, doubtful } of found) {
    const doubts = new Set(doubtful.map(({ start }) => start));
    for (const { name, start } of sure) if (!doubts.has(start)) settled.add(name);
  }
  return found.map(({ sure, doubtful }, i) => {
    const report = reports[i] as Report;
    const named = mentionsIn(words, report, titles[i] as TitleChart, known, sure, evidence);
    return {
      mentions: [...named, ...surnamesWithPost(report, named)].sort((a, b) => a.start - b.start),
      doubtful: doubtful.filter(({ name }) => !settled.has(name)),
    };
  });
}

function mentionsIn(
  words: Trie,
  report: Report,
  titles: TitleChart,
  known: Trie,
  direct: readonly Candidate[],
  evidence: ReadonlyMap<string, number>,
): NameMention[] {
  const text = report.content.folded;
  const starts = new Map(direct.filter((c) => evidence.has(c.name)).map((c) => [c.start, c]));
  const mentions: NameMention[] = [];
  for (const { span, part } of report.sentences) {
    if (part === 'byline') continue;
    let at = span.start;
    while (at < span.end) {
      const found = starts.get(at);
      const end = Math.max(known.longest(text, at, span.end, 1), FIGURE_NAMES.longest(text, at, span.end, 1));
      if (
        end > 0 &&
        (found === undefined || found.end <= end) &&
        !namesThought(text, end) &&
        stands(words, text, at, end, span, titles)
      ) {
        mentions.push({
          start: at,
          end,
          name: text.slice(at, end),
          rule: found?.end === end ? found.rule : 'name-known',
        });
        at = end;
      } else if (found !== undefined && !namesThought(text, found.end)) {
        mentions.push({ start: at, end: found.end, name: found.name, rule: found.rule });
        at = found.end;
      } else at++;
    }
  }
  return mentions;
}

const THOUGHT =
  /^(?:新时代|强军|外交|经济|生态|法治|文化|党建|总体|科技|主义|思想|理论|列宁|精神|号|路|镇|奖|会堂|书院|学院|学堂|讲堂|故里|诞辰|像|志愿服)/u;

/** 习近平新时代…, 马克思主义: the name of a doctrine or a place, not of the person. */
const namesThought = (text: string, end: number): boolean => THOUGHT.test(text.slice(end, end + 3));

/** A name of two characters may be part of another word: then it has to stand free on one side. */
function stands(words: Trie, text: string, start: number, end: number, span: Span, titles: TitleChart): boolean {
  if (end - start > 2) return true;
  if (contextBefore(text, start, span.start, titles.flags) !== 'none')
    return scoreAfter(words, text, end, span.end) > -1;
  if (start > span.start && isHan(text.charCodeAt(start - 1))) {
    const crossing = words.lookup(text, start - 1, start + 1);
    if (crossing !== 0 && (crossing & ~FLAG.placeShort) !== 0) return false;
  }
  return scoreAfter(words, text, end, span.end) >= 0.25;
}
