import type { Award } from '../../domain/fact.ts';
import {
  BEFORE_WINNING,
  GIVING,
  HONOUR_END,
  ON_THE_WAY_TO_WINNING,
  PRIZE,
  PRIZE_LEADS,
  PRIZE_SERIES,
  WINNERS_GAP,
  WINNING,
  WON_BY_VERB,
} from '../../grammar/zh/awards.ts';
import { BODIES, type CodedSentence, cleanSpan, type Group, PEOPLE } from './scene.ts';
import { alternation } from './words.ts';

export type AwardFound = Omit<Award, 'event'>;

const TITLE =
  /(?:第[一二三四五六七八九十\d]{1,3}[批届])?[^,。;“”《》\uE000-\uE002]{0,6}“[^“”]{2,24}”(?:荣誉)?(?:称号|奖章|奖|荣誉)?/gu;
/** How far before a prize its verb of winning may stand. */
const REACH = 44;
/** A line that holds only the name of a prize: its winners stand on the next. */
const HEADING = /^[^,。;:\uE000-\uE003]{0,12}$/u;
const HEADING_REST = /^[\s:()\d名个人位一二三四五六七八九十共]{0,12}$/u;

const PROMOTION = /晋升([^,。;的]{0,6}[军警]衔)的(?:[军警]官(?:是|有|为):)?/gu;
const BY_VERB = new RegExp(alternation(WON_BY_VERB.keys()), 'gu');

const receives = ({ code }: Group) => code === PEOPLE || code === BODIES;

interface Prize {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** The prizes that the sentences of a report say were won, sentence by sentence in text order. */
export class AwardReader {
  /** The prize that the sentence before announced without a winner. */
  private announced: { prize: Prize; sentence: CodedSentence } | undefined;

  read(sentence: CodedSentence): AwardFound[] {
    const announced = this.announced;
    this.announced = undefined;
    const prizes = prizesIn(sentence);
    const [first] = prizes;
    if (announced !== undefined && first === undefined) {
      const winners = listFrom(sentence, 0, sentence.masked.length, /^\s{0,3}(?:\d{1,3}\s?号|[^,。;:]{0,14})\s{0,2}$/u);
      return winners.flatMap((group) => awarded(sentence, group, announced.prize, 'prize-heading', announced.sentence));
    }
    const found = [...wonIn(sentence, prizes), ...wonByVerb(sentence), ...titles(sentence), ...promoted(sentence)];
    if (first !== undefined && found.length === 0 && isHeading(sentence, first))
      this.announced = { prize: first, sentence };
    return found;
  }
}

function isHeading({ masked }: CodedSentence, { at, end }: Prize): boolean {
  return HEADING.test(masked.slice(0, at)) && HEADING_REST.test(masked.slice(end));
}

const prizesIn = ({ masked }: CodedSentence): Prize[] =>
  [...masked.matchAll(PRIZE)].map(({ index, 0: text }) => ({ at: index, end: index + text.length, text }));

/** One group's members as winners. A body in a list of people's names is where somebody comes from only in brackets. */
function awarded(
  sentence: CodedSentence,
  group: Group,
  { at, end, text }: Prize,
  rule: string,
  said: CodedSentence = sentence,
): AwardFound[] {
  const evidence = { sentence: said.sentence.index, span: cleanSpan(said, at, end), rule };
  return group.phrases
    .filter(({ ref }) => ref.kind !== 'location')
    .map(({ ref }) => ({ recipient: ref, award: text, evidence }));
}

/** Groups of winners from `from` on, with no more than marks of a list between them; `lead` is what may come first. */
function listFrom({ masked, groups }: CodedSentence, from: number, to: number, lead: RegExp): Group[] {
  const list: Group[] = [];
  let end = from;
  for (const group of groups) {
    if (!receives(group) || group.at < from || group.at >= to) continue;
    if (/[(]$/u.test(masked.slice(end, group.at)) && masked[group.at + 1] === ')') continue;
    if (!(list.length === 0 ? lead : WINNERS_GAP).test(masked.slice(end, group.at))) break;
    list.push(group);
    end = group.at + 1;
  }
  return list;
}

/** Groups of winners before `to`, read leftwards: 甲班王某、乙班李某|获得. */
function listBefore({ masked, groups }: CodedSentence, from: number, to: number): Group[] {
  const before = groups.filter((group) => receives(group) && group.at >= from && group.at < to);
  const list: Group[] = [];
  let end = to;
  for (const group of before.toReversed()) {
    const gap = masked.slice(group.at + 1, end);
    const fits = list.length === 0 ? BEFORE_WINNING.test(gap) : /[、和及与,]|以及/u.test(gap) && WINNERS_GAP.test(gap);
    if (!fits) break;
    list.unshift(group);
    end = group.at;
  }
  return list;
}

/** 甲战胜乙,夺得…: the winner is who beat the other. */
const BEATS = /^[^,。;]{0,14}?(?:战胜|击败|力克|横扫|逆转|险胜)[^,。;]{0,20},[^,。;\uE000-\uE002]{0,16}$/u;

function victorBefore({ masked, groups }: CodedSentence, from: number, to: number): Group | undefined {
  return groups.find((group) => receives(group) && group.at >= from && BEATS.test(masked.slice(group.at + 1, to)));
}

/** 某某在决赛中,以…的成绩夺得…: the winner is the subject of the sentence. */
function subjectOfWinning({ masked, groups }: CodedSentence, from: number, to: number): Group[] {
  const subject = groups.filter((group) => receives(group) && group.subject && group.at < to).at(-1);
  // A person or a team wins; other bodies hold the contest.
  if (subject?.code === BODIES && !subject.phrases.every(({ ref }) => ref.name.endsWith('队'))) return [];
  return subject !== undefined && subject.at >= from && ON_THE_WAY_TO_WINNING.test(masked.slice(subject.at + 1, to))
    ? [subject]
    : [];
}

interface Series {
  readonly at: number;
  readonly names: readonly string[];
}

/** The series of prizes whose last is `prize`. */
function seriesAt({ masked }: CodedSentence, { end }: Prize): Series | null {
  for (const { index, 0: said, groups } of masked.matchAll(PRIZE_SERIES)) {
    if (index + said.length !== end) continue;
    const letters = [...(groups?.['medals'] ?? groups?.['places'] ?? '')].filter((letter) => letter !== '、');
    return { at: index, names: letters.map((letter) => letter + (groups?.['medals'] === undefined ? '军' : '牌')) };
  }
  return null;
}

/** Each of as many winners as there are prizes has one. */
function inOrder(
  sentence: CodedSentence,
  groups: readonly Group[],
  { at, names }: Series,
  { end }: Prize,
  taken: Set<Group>,
): AwardFound[] {
  const winners = groups.flatMap(({ phrases }) => phrases).filter(({ ref }) => ref.kind !== 'location');
  if (winners.length !== names.length) return [];
  for (const group of groups) taken.add(group);
  const evidence = { sentence: sentence.sentence.index, span: cleanSpan(sentence, at, end), rule: 'wins-in-order' };
  return winners.map(({ ref }, i) => ({ recipient: ref, award: names[i] ?? '', evidence }));
}

/** 向晋升上将军衔的某某颁发命令状: a rank that is conferred. */
function promoted(sentence: CodedSentence): AwardFound[] {
  return [...sentence.masked.matchAll(PROMOTION)].flatMap(({ index, 0: said, 1: rank = '' }) => {
    const group = sentence.groups.find(({ code, at }) => code === PEOPLE && at === index + said.length);
    const at = index + said.indexOf(rank);
    return group === undefined
      ? []
      : awarded(sentence, group, { at, end: at + rank.length, text: rank }, 'promoted-to');
  });
}

/** 某某夺冠: the verb names the prize. */
function wonByVerb(sentence: CodedSentence): AwardFound[] {
  return [...sentence.masked.matchAll(BY_VERB)].flatMap(({ index, 0: verb }) => {
    const prize = { at: index, end: index + verb.length, text: WON_BY_VERB.get(verb) ?? verb };
    const before = listBefore(sentence, 0, index);
    const winners = before.length > 0 ? before : subjectOfWinning(sentence, 0, index);
    return winners.flatMap((group) => awarded(sentence, group, prize, 'wins-by-verb'));
  });
}

function wonIn(sentence: CodedSentence, prizes: readonly Prize[]): AwardFound[] {
  const { masked } = sentence;
  const found: AwardFound[] = [];
  const taken = new Set<Group>();
  const give = (groups: readonly Group[], prize: Prize, rule: string): boolean => {
    const free = groups.filter((group) => !taken.has(group));
    for (const group of free) {
      taken.add(group);
      found.push(...awarded(sentence, group, prize, rule));
    }
    return free.length > 0;
  };
  prizes.forEach((prize, i) => {
    const floor = prizes[i - 1]?.end ?? 0;
    const ceiling = prizes[i + 1]?.at ?? masked.length;
    const next = sentence.groups.find((group) => receives(group) && group.at >= prize.end && group.at < ceiling);
    const lead = next && PRIZE_LEADS.find(({ pattern }) => pattern.test(masked.slice(prize.end, next.at)));
    if (lead !== undefined && give(listFrom(sentence, prize.end, ceiling, lead.pattern), prize, lead.name)) return;
    const clause = Math.max(floor, prize.at - REACH);
    const series = seriesAt(sentence, prize);
    const verbs = [...masked.slice(clause, series?.at ?? prize.at).matchAll(new RegExp(WINNING, 'gu'))];
    const verb = verbs.at(-1);
    if (verb === undefined || masked.startsWith('的', prize.end)) return;
    if (/[;。]/u.test(masked.slice(clause + verb.index, prize.at))) return;
    const to = clause + verb.index;
    const victor = victorBefore(sentence, floor, to);
    const before = listBefore(sentence, floor, to);
    const winners = before.length > 0 ? before : subjectOfWinning(sentence, floor, to);
    if (series !== null && victor === undefined) found.push(...inOrder(sentence, before, series, prize, taken));
    else give(victor === undefined ? winners : [victor], prize, 'wins-prize');
  });
  return found;
}

/** 授予某某“…”称号; 某某荣获“…”称号. */
function titles(sentence: CodedSentence): AwardFound[] {
  const { text } = sentence;
  return [...text.matchAll(TITLE)].flatMap((match) => {
    const quoted = match[0];
    if (!HONOUR_END.test(quoted.replace(/[“”]/gu, ''))) return [];
    const from = Math.max(0, match.index - 30);
    // 授予甲“…”称号;授予乙“…”称号: each with its own verb.
    const before = text.slice(Math.max(from, text.lastIndexOf(';', match.index) + 1), match.index);
    const giving = GIVING.exec(before + quoted);
    if (giving === null) return [];
    const award = quoted.slice(Math.max(0, giving.index + giving[0].length - before.length));
    const verbAt = match.index - before.length + giving.index;
    const after = sentence.groups.find((group) => receives(group) && group.at > verbAt && group.at < match.index);
    // 对某某进行了表彰,大厅荣获“…”称号: who wins stands in the clause of the winning.
    const since = /荣获|获得|获评|获颁|入选/u.test(giving[0]) ? text.lastIndexOf(',', verbAt) : -1;
    const own = sentence.groups.filter((group) => receives(group) && group.at < verbAt && group.at > since).at(-1);
    const given =
      text[verbAt - 1] !== '被' &&
      /^(?:授予|颁授|颁予|追授|命名|认定|表彰)(?![他她其]|[该我]|学校|医院|公司)/u.test(text.slice(verbAt));
    // 某部队被某组织授予“…”勋章: who stands before 被.
    const passive = /被[^,。;]{1,24}$/u.exec(text.slice(0, verbAt))?.index;
    const honoured = passive === undefined ? undefined : sentence.groups.findLast((g) => receives(g) && g.at < passive);
    const recipient = honoured ?? after ?? (given ? undefined : own);
    if (recipient === undefined) return [];
    const clean = award
      .replace(/(?:荣誉)?称号$/u, '')
      .replace(/^选?\d{4}年度?(?=“)/u, '')
      .replace(/^等?\d*[名个位人][^“]*|^等[^“]*|^[^第“]{1,8}(?=第)|^(?:为|学校|了)/u, '');
    return awarded(
      sentence,
      recipient,
      { at: match.index, end: match.index + quoted.length, text: clean },
      'given-title',
    );
  });
}
