import type { TaggedSpan } from '../../../domain/mention.ts';
import type { Report, Span } from '../../../domain/text.ts';
import { isHan } from '../../../grammar/zh/characters.ts';
import { FLAG } from '../../../grammar/zh/lexicon.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import { countedLists } from '../listed-towns.ts';
import { mongolian } from '../settlements.ts';
import type { TitleChart } from '../titles-chart.ts';
import type { Candidate } from './candidate.ts';
import { acceptLists, SURE, withoutOverlap } from './choose.ts';
import { contextBefore, scoreAfter, scoreBefore } from './context.ts';
import { foreignNames } from './foreign.ts';
import { nameShape, surnameLength } from './shape.ts';
import { candidate, type Scan, TAGGED } from './weigh.ts';

/** 苏商|(青禾)科技产业园: a firm or zone whose name goes on behind its place in brackets. */
const FIRM_AFTER = /^\([\u4e00-\u9fff]{2,6}\)[^,。;、()]{0,8}?(?:园|公司|集团|中心|科技|实业|银行)/u;

/** 台风“玛莉亚”. */
const STORM = /台风[“"]?$/u;

/** 小杨·万家福|超市: a name of goods and houses. */
const SHOP_AFTER = /^(?:超市|公司|集团|广场|酒店|大厦|商城|小区|中心|公寓|商场|[店城园府苑])/u;

/** 阿日 in 阿日昆都楞镇: a town of the gazetteer with a long name runs over the candidate. */
function insideTown(words: Trie, text: string, { start, end }: Span): boolean {
  for (let at = Math.max(0, start - 3); at <= start; at++) {
    const town = words.longest(text, at, Math.min(text.length, end + 6), FLAG.town);
    if (town > end && town - at >= 4) return true;
  }
  return false;
}

/** 王 勇 in a list or after a post: a name of two characters that typesetting spaced out. */
const spacedName = (scan: Scan, start: number, from: number, to: number): Candidate | null => {
  const { text, words } = scan;
  if (start + 2 >= to || text.charAt(start + 1) !== ' ' || !isHan(text.charCodeAt(start + 2))) return null;
  const before = contextBefore(text, start, from, scan.titles.flags);
  if (before === 'none' || before === 'link') return null;
  const name = text.charAt(start) + text.charAt(start + 2);
  const shape = nameShape(words, name, 0, 2);
  const after = scoreAfter(words, text, start + 3, to);
  if (after < 0.75) return null;
  return { start, end: start + 3, name, score: shape + scoreBefore(before) + after - 0.5, before, rule: 'name-spaced' };
};

/** What the people of a list do: 甲、乙一|参加. */
const IS_THERE = /^(?:参加|出席|陪同|列席|到会)/u;

/** The tagger drops the last letter of a name whose letters and neighbours make it sure without the tagger. */
const cutShort = (text: string, longer: Candidate, tagged: Candidate): boolean =>
  tagged.rule === 'name-tagged' &&
  longer.end - longer.start === 3 &&
  (longer.before === 'title' ||
    (longer.before === 'separator' && IS_THERE.test(text.slice(longer.end, longer.end + 2)))) &&
  longer.score >= SURE &&
  longer.score > tagged.score - TAGGED;

/** Best reading at each place a surname stands; where lengths compete the better evidence wins, then the longer name. */
function bestAt(scan: Scan, start: number, from: number, to: number): Candidate | null {
  const surname = surnameLength(scan.text, start);
  if (surname === 0) return null;
  let best: Candidate | null = spacedName(scan, start, from, to);
  let rival = Number.NEGATIVE_INFINITY;
  const lengths = surname === 2 ? [2, 3, 4] : [2, 3];
  for (const length of lengths) {
    if (start + length > to) break;
    const found = candidate(scan, start, start + length, from, to);
    if (found === null) continue;
    if (best === null || found.score >= best.score || cutShort(scan.text, found, best)) {
      rival = Math.max(rival, best?.tagged ?? rival);
      best = found;
    } else rival = Math.max(rival, found.tagged ?? rival);
  }
  return best === null ? null : { ...best, rival };
}

const FRAME = /以([\u4e00-\u9fff·]{2,8}?)为(?:名誉)?(?:主席|会长|团长|组长|理事长|主任委员)/gu;

/** 以某某为主席的主席团: whoever stands there is a person, whatever the letters. */
function framedNames(text: string, { start, end }: Span): Candidate[] {
  return [...text.slice(start, end).matchAll(FRAME)].map(({ index, 1: name = '' }) => ({
    start: start + index + 1,
    end: start + index + 1 + name.length,
    name,
    score: 5,
    before: 'frame',
    rule: 'name-frame',
  }));
}

/** Names between marks right behind 县领导. */
const ROSTER = /[省市区县州旗镇乡级]领导((?:[\u4e00-\u9fff]{2,3}、){1,40})/gu;

/** 县领导甲、乙、丙: where others of the list are names, those between are too, whatever their letters. */
function rosterNames(words: Trie, text: string, { start, end }: Span, known: readonly Candidate[]): Candidate[] {
  const starts = new Set(known.filter(({ score }) => score >= SURE).map((c) => c.start));
  return [...text.slice(start, end).matchAll(ROSTER)].flatMap(({ index, 0: whole, 1: list = '' }) => {
    const found: Candidate[] = [];
    let at = start + index + whole.length - list.length;
    let sure = starts.has(at + list.length) ? 1 : 0;
    for (const name of list.split('、').slice(0, -1)) {
      if (starts.has(at)) sure++;
      else if (words.countOfWord(text, at, at + name.length) < 20)
        found.push({ start: at, end: at + name.length, name, score: SURE, before: 'separator', rule: 'name-roster' });
      at += name.length + 1;
    }
    return sure >= found.length ? found : [];
  });
}

/** Both left to right and without overlap. */
export interface FoundNames {
  /** Sure by themselves or by their list. */
  readonly sure: readonly Candidate[];
  /** What a tagger's word could make sure, or could make shorter or longer. */
  readonly doubtful: readonly Candidate[];
}

/** Candidates of one report. */
export function findNames(words: Trie, report: Report, titles: TitleChart, tagged: readonly TaggedSpan[]): FoundNames {
  const text = report.content.folded;
  const persons = new Map<number, number>();
  for (const { span, tag } of tagged) if (tag === 'person') persons.set(span.start, span.end);
  const scan: Scan = { words, text, titles, tagged: persons };
  const sure: Candidate[] = [];
  const doubtful: Candidate[] = [];
  for (const { span, part } of report.sentences) {
    if (part === 'byline') continue;
    const candidates: Candidate[] = [];
    for (const name of foreignNames(words, text, span, titles, persons)) candidates.push(name);
    const foreignEnds = new Map(candidates.map((c) => [c.start, c.end]));
    for (let at = span.start; at < span.end - 1; at++) {
      const best = bestAt(scan, at, span.start, span.end);
      // 汤普森 behind a post is not the two letters 汤普 that look like a name of their own.
      const foreign = best !== null && (foreignEnds.get(at) ?? 0) > best.end;
      if (best !== null && best.score >= 0 && !foreign) candidates.push(best);
    }
    candidates.push(...framedNames(text, span), ...rosterNames(words, text, span, candidates));
    const settled = [...mongolian(text, span.start, span.end), ...countedLists(text, span)];
    const people = candidates.filter(
      (c) =>
        !FIRM_AFTER.test(text.slice(c.end, c.end + 18)) &&
        !STORM.test(text.slice(Math.max(0, c.start - 3), c.start)) &&
        !(c.name.includes('·') && SHOP_AFTER.test(text.slice(c.end, c.end + 3))) &&
        !settled.some((place) => place.start < c.end && c.start < place.end) &&
        !insideTown(words, text, c),
    );
    const distinct = withoutOverlap(people);
    const accepted = acceptLists(text, distinct);
    const taken = new Set(accepted.map(({ start }) => start));
    sure.push(...accepted);
    for (const c of distinct) {
      const { score, tagged = score, rival = tagged } = c;
      if (taken.has(c.start) ? rival > score : Math.max(tagged, rival) >= SURE) doubtful.push(c);
    }
  }
  return { sure, doubtful };
}
