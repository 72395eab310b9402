import type { EventType } from '../../domain/vocabulary.ts';
import type { CodedSentence, Group } from './scene.ts';
import { BODIES, PEOPLE } from './scene.ts';
import { type Trigger, triggersOf } from './triggers.ts';

/** One reading of a clause as telling of a gathering; `score` grows with how plainly it does. */
export interface Candidate {
  readonly type: EventType;
  readonly score: number;
  readonly rule: string;
  readonly sentence: CodedSentence;
  readonly trigger: Trigger;
  /** Range of the clause in the coded sentence. */
  readonly start: number;
  readonly end: number;
}

const CLAUSE_END = /[,;:。!?]/u;

/** What is told of the past, of plans, or from hearsay is no gathering of this report. */
const BACKGROUND =
  /^(?:近年来|近年|据悉|据了解|据介绍|此前|去年|前年|多年来|长期以来|目前|下一步|今后|今年以来|截至|自\d{4}年|\d{4}年以来|一直以来|当前)/u;

/** 此前,某某会见了…: another gathering of whom the report is about, earlier the same day. */
const BEFOREHAND = /^此前,\uE000/u;

/** 某某病重期间和逝世后,…: what went before a farewell. */
const ILLNESS = /^[^,。;]{0,10}(?:病重期间|住院期间|逝世后)/u;

export const isBackground = ({ text }: CodedSentence): boolean =>
  (BACKGROUND.test(text) && !BEFOREHAND.test(text)) || ILLNESS.test(text);

const OPENS_QUOTED = /”[^,。;”]{0,30}$/u;
const GENERAL =
  /(?:多种|各种|各类|多项|一系列|丰富多彩|形式多样|多种形式|精彩纷呈|各具特色)的?[^,。;]{0,6}$|(?:各地|多地)[^,。;]{0,6}(?:举行|举办|开展)$/u;

const AND = /^[^,。;、]{0,8}[并和及]$/u;

function readClause(sentence: CodedSentence, triggers: readonly Trigger[], start: number, end: number): Candidate[] {
  const make = (trigger: Trigger, score: number, rule: string): Candidate[] =>
    trigger.type === null ? [] : [{ type: trigger.type, score, rule, sentence, trigger, start, end }];
  const hold = triggers.find(({ form }) => form === 'hold');
  const attend = triggers.find(({ form }) => form === 'attend');
  const heads = triggers.filter(({ form }) => form === 'head');
  // 启动仪式暨现场会: what is named first.
  const joint = heads.find(({ at, word }) => sentence.masked.startsWith('暨', at + word.length));
  const head = contestBefore(sentence, heads) ?? joint ?? heads.at(-1);
  // 对某国进行访问并出席庆祝活动: the frame of a journey, whose meetings are told in their own words.
  if (attend !== undefined && /访问[、并]?$/u.test(sentence.masked.slice(start, attend.at))) return [];
  // 将于27日出席会议: nobody has been there yet.
  if (
    attend !== undefined &&
    /[\uE000][^,。;]{0,4}将(?:$|[于赴在对]|访问)[^,。;]{0,24}$/u.test(sentence.masked.slice(start, attend.at))
  )
    return [];
  const verb = triggers.find(({ form }) => form === 'verb');
  // 为宣传代表团参与运动会,…: what the gathering is for.
  if (
    /^为(?:了)?(?:宣传|响应|落实|贯彻|推动|推进|庆祝|纪念|进一步|深入|积极)/u.test(sentence.masked.slice(start, end)) &&
    start === 0 &&
    end < sentence.masked.length
  )
    return [];
  // 在某会议召开之前,…: the clause only says when.
  if (/^在?[^,。;]{4,}(?:召开|举行|举办|到来|来临)(?:之)?(?:前夕?|际)$/u.test(sentence.masked.slice(start, end)))
    return [];
  const weak = triggers.filter(({ form }) => form === 'weak').at(-1);
  const faint = triggers.find(({ form }) => form === 'faint');
  // 调研并看望慰问群众: a tour that is a visit too.
  const visit = triggers.find(({ type, form, at }) => type === 'VISIT' && form === 'verb' && at > (verb?.at ?? 0));
  if (verb?.type === 'INSPECTION' && visit && AND.test(sentence.masked.slice(verb.at + verb.word.length, visit.at)))
    return [...make(verb, 2.5, 'verb'), ...make(visit, 2.5, 'verb')];
  // 在某地看望参加会议的代表: the verb governs the clause, what it governs only contains the noun.
  if (verb && (!head || verb.at < head.at) && (!hold || hold.at > verb.at) && (!attend || attend.at > verb.at)) {
    const nominal =
      head !== undefined && !/[了、]/u.test(sentence.masked.slice(verb.at, head.at)) && endsNear(sentence, head, end);
    if (!nominal || hold === undefined) {
      if (head && nominal) return make(head, 2.2, 'head-after-verb');
      return make(verb, 2.5, 'verb');
    }
  }
  // 文化节启动: the start of an activity is a ceremony.
  const begins = triggers.find(
    ({ word, type, at }) => /^(?:启动|开幕|闭幕)$/u.test(word) && type === 'CEREMONY' && at > (head?.at ?? 0),
  );
  const named = weak !== undefined && head !== undefined && weak.at > head.at && sentence.masked[weak.at - 1] === '”';
  if ((head?.type === 'ACTIVITY' || named) && begins) return make(begins, 2.8, 'started');
  // “某某展”在某馆开幕: nothing but the quotation names what opens.
  if (head === undefined && faint !== undefined && OPENS_QUOTED.test(sentence.masked.slice(start, faint.at)))
    return make(faint, 2.8, 'opened');
  // 举行多种活动: gatherings in general.
  const general = head ?? weak;
  if (general !== undefined && GENERAL.test(sentence.masked.slice(start, general.at)))
    return make(general, 0.5, 'general');
  // 召开大会,表彰…: a meeting held to honour people.
  if (head?.type === 'MEETING' && hold && /^[,:](?:隆重)?表彰/u.test(sentence.masked.slice(end)))
    return [{ type: 'CEREMONY', score: 3, rule: 'held-to-honour', sentence, trigger: head, start, end }];
  // 调研某事并召开现场会: two doings, the first with its own verb.
  if (verb && head && hold && hold.at > verb.at && /[并后]/u.test(sentence.masked.slice(verb.at, hold.at)))
    return [...make(verb, 2.5, 'verb'), ...make(head, 2, 'held-too')];
  if (head && hold) return make(head, 3, 'held');
  if (head && attend && attend.at < head.at) return make(head, 2.8, 'attended');
  // 某某主持动土: the rite itself, with whoever led it.
  if (verb && attend && attend.at + attend.word.length === verb.at) return make(verb, 2.8, 'led');
  if (verb) return make(verb, weak && hold ? 2 : 2.2, 'verb');
  if (head) return make(head, 1.5, 'named');
  if (weak && (hold || attend)) return make(weak, 1.4, 'held-weak');
  if (faint) return make(faint, PARTY.test(sentence.masked.slice(start, faint.at)) ? 1.4 : 0.8, 'faint');
  if (weak) return make(weak, 0.5, 'weak');
  return [];
}

/** 某市长一行走访某商会: a party that goes somewhere. */
const PARTY = /一行[^,。;]{0,6}$/u;

/** 总决赛暨颁奖仪式: the giving of its prizes belongs to the contest. */
function contestBefore({ masked }: CodedSentence, heads: readonly Trigger[]): Trigger | undefined {
  const [contest, prizes] = heads.slice(-2);
  if (contest?.type !== 'COMPETITION' || prizes === undefined || !prizes.word.startsWith('颁奖')) return undefined;
  const between = masked.slice(contest.at + contest.word.length, prizes.at);
  return /^(?:和|暨|及|与|以及)$/u.test(between) ? contest : undefined;
}

/** Whether a head noun closes its clause, so that what stands before it is part of its name. */
function endsNear({ masked }: CodedSentence, head: Trigger, end: number): boolean {
  const rest = masked.slice(head.at + head.word.length, end);
  return (rest.length <= 2 && !rest.startsWith('的')) || /^(?:召开|举行|在|于|上|中|今天|\d)/u.test(rest);
}

/** “…表彰”活动: the kind stands at the end of the quotation. */
function quotedKind({ text, masked }: CodedSentence, trigger: Trigger): Trigger {
  const series = /^(?:系列|主题)活动$/u.test(trigger.word);
  if ((trigger.form !== 'weak' && !series) || masked[trigger.at - 1] !== '”') return trigger;
  const inside = text.slice(masked.lastIndexOf('“', trigger.at) + 1, trigger.at - 1);
  const kind = triggersOf(inside).findLast(({ form, type }) => (form === 'head' || form === 'verb') && type !== null);
  return kind === undefined ? trigger : { ...trigger, form: 'head', type: kind.type };
}

const HELD_AFTER = /^[^,。;“]{0,24}(?:举行|举办|召开|开幕|开展|启动|闭幕|开讲)/u;

/** “某某研讨会”在某地举行: the whole name of a gathering in quotation marks. */
function quotedHeads({ text, masked }: CodedSentence): Trigger[] {
  const found: Trigger[] = [];
  for (const quoted of text.matchAll(/“([^“”]{4,60})”/gu)) {
    const [whole, inside = ''] = quoted;
    const head = triggersOf(inside).findLast(
      ({ form, word, at }) => form === 'head' && at + word.length === inside.length,
    );
    const after = masked.slice(quoted.index + whole.length);
    if (head !== undefined && HELD_AFTER.test(after)) found.push({ ...head, at: quoted.index + 1 + head.at });
  }
  return found;
}

const ATTRIBUTE = /(?:来华|来访|来京|应邀|出席|参加)[^,。;]{2,60}?的(?=[^,。;的\uE000]{0,6}\uE000)/gu;

/** 会见来华出席年会的某某: what a reception's guest has come for is told of the guest, not of the reception. */
function governing(
  { masked }: CodedSentence,
  triggers: readonly Trigger[],
  start: number,
  end: number,
): readonly Trigger[] {
  if (!triggers.some(({ type, form }) => type === 'RECEPTION' && form === 'verb')) return triggers;
  const attributes = [...masked.slice(start, end).matchAll(ATTRIBUTE)].map(({ index, 0: said }) => ({
    from: start + index,
    to: start + index + said.length,
  }));
  return triggers.filter(
    ({ at, type }) => type === 'RECEPTION' || !attributes.some(({ from, to }) => at >= from && at < to),
  );
}

/** Candidates of a sentence, clause by clause. */
export function candidatesOf(sentence: CodedSentence): Candidate[] {
  const triggers = [
    ...triggersOf(sentence.masked).map((trigger) => quotedKind(sentence, trigger)),
    ...quotedHeads(sentence),
  ].sort((a, b) => a.at - b.at);
  if (triggers.length === 0) return [];
  const found: Candidate[] = [];
  let start = 0;
  for (let end = 0; end <= sentence.masked.length; end++) {
    if (end < sentence.masked.length && !CLAUSE_END.test(sentence.masked[end] ?? '')) continue;
    const inside = governing(
      sentence,
      triggers.filter(({ at }) => at >= start && at < end),
      start,
      end,
    );
    if (inside.length > 0) found.push(...readClause(sentence, inside, start, end));
    start = end + 1;
  }
  return found;
}

/** The people who are the subject of what stands at `at`: the last subject group before it in the sentence. */
export function subjectBefore({ groups }: CodedSentence, at: number): Group | undefined {
  return groups.filter((group) => group.code === PEOPLE && group.subject && group.at < at).at(-1);
}

/** Who only comes along heads nothing. */
const FOLLOWS = /^[^,。;到赴来率带深在]{0,24}?(?:陪同(?!下)|随同|参加)/u;

/** Whether a group of people only comes along with whoever heads the tour. */
export const comesAlong = ({ masked }: CodedSentence, { at }: Group): boolean => FOLLOWS.test(masked.slice(at + 1));

/** The first people of a report's body that do something. */
export function firstActor(body: readonly CodedSentence[]): { group: Group; sentence: CodedSentence } | undefined {
  for (const sentence of body) {
    const group = sentence.groups.find(({ code, subject }) => code === PEOPLE && subject);
    if (group !== undefined && !comesAlong(sentence, group)) return { group, sentence };
  }
  return undefined;
}

/** The body that goes on a tour when no person is named as its head (市督导组莅…督导). */
export function bodySubject({ sentence, trigger }: Candidate): { group: Group; sentence: CodedSentence } | undefined {
  const group = sentence.groups.find(({ code, subject, at }) => code === BODIES && subject && at < trigger.at);
  return group && { group, sentence };
}
