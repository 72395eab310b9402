import type { EventType } from '../../domain/vocabulary.ts';
import { type Candidate, subjectBefore } from './candidates.ts';
import type { Draft } from './draft.ts';
import { metSeverally, partiesOf } from './parties.ts';
import type { Reading } from './principal.ts';
import { triggersOf } from './triggers.ts';

/** Words that begin the telling of a further gathering. */
const FURTHER =
  /开始前|召开前|举行前|调研中|考察中|检查中|慰问中|其间|期间|结束后|会前|会后|随后|仪式前|仪式后|开幕式[前后]|闭幕式[前后]|活动[前后]|开幕前|当天|当日|下午|晚上|上午|之后|还/u;
/** 18日至21日,某某先后到…: days of its own open the telling. */
const OWN_DAYS = /^\d{1,2}日(?:(?:至|—|-|~)\d{1,2}日)?,/u;
/** 在随后召开的座谈会上. */
const THEN_HELD = /(?:随后|之后|当[天日](?:下午|晚上)?)(?:召开|举行)的[^,。;]{0,10}$/u;
/** More gatherings than one report ever tells of: past this the text is no report. */
const MOST = 24;
const SAME_DAY = /[前后],|开始前|会前|会后|结束后|式前|式后|随后|当天|当日|开幕前|并/u;
const TOURS: ReadonlySet<EventType> = new Set<EventType>(['INSPECTION', 'VISIT']);
const SETTLED: ReadonlySet<EventType> = new Set<EventType>([
  'MEETING',
  'CEREMONY',
  'COMPETITION',
  'LECTURE',
  'ACTIVITY',
]);

function draft(candidate: Candidate, sameDay: boolean): Draft {
  return {
    type: candidate.type,
    candidate,
    principal: false,
    owner: subjectBefore(candidate.sentence, candidate.trigger.at) ?? null,
    guest: null,
    sameDay,
  };
}

/** 某某作宣讲报告 … 某某作宣讲报告: one lecture for each of several speakers. */
function lectures(readings: readonly Reading[]): Draft[] {
  const seen = new Set<string>();
  return readings.flatMap(({ sentence, candidates }) => {
    if (sentence.sentence.part !== 'body') return [];
    const lecture = candidates.find(
      ({ type, trigger }) =>
        (type === 'LECTURE' && /作.{0,8}$/u.test(sentence.masked.slice(0, trigger.at))) ||
        trigger.word.startsWith('作'),
    );
    const owner = lecture && subjectBefore(sentence, lecture.trigger.at);
    const name = owner?.phrases.at(-1)?.ref.name;
    if (lecture === undefined || owner === undefined || name === undefined || seen.has(name)) return [];
    seen.add(name);
    return [
      {
        type: 'LECTURE' as const,
        candidate: { ...lecture, start: 0 },
        principal: false,
        owner,
        guest: null,
        sameDay: false,
      },
    ];
  });
}

/** 甲协会…大会、乙协会…大会闭幕: several gatherings in one clause, those besides the principal one. */
function twins({ sentence, start, end, type, ...rest }: Candidate): Draft[] {
  const heads = triggersOf(sentence.masked).filter((one) => one.form === 'head' && one.at >= start && one.at < end);
  return heads.flatMap((head, i) => {
    const before = heads[i - 1];
    if (before === undefined || before.type !== type || head.type !== type) return [];
    const between = sentence.masked.slice(before.at + before.word.length, head.at);
    if (!/^、\uE001.{0,16}第/u.test(between)) return [];
    const candidate = { ...rest, sentence, type, start, end, trigger: head };
    return [{ type, candidate, principal: false, owner: null, guest: null, sameDay: true }];
  });
}

const RELAYED = /(?:表示|指出|强调|说|认为)[,:]/u;

/** 同日,某某会见…: another reception with its own guests. */
function isAnotherReception(principal: Candidate, candidate: Candidate): boolean {
  if (candidate.type !== 'RECEPTION' || candidate.sentence === principal.sentence) return false;
  const { trigger, sentence } = candidate;
  if (/^(?:时|中|前|后|结束)/u.test(sentence.masked.slice(trigger.at + trigger.word.length))) return false;
  // 某某表示,去年甲同乙成功会晤: relayed words tell of earlier meetings.
  if (RELAYED.test(sentence.masked.slice(0, trigger.at))) return false;
  const known = new Set(partiesOf(principal).guests.map(({ ref }) => ref.name));
  const { hosts, guests } = partiesOf(candidate);
  return (
    hosts.length > 0 &&
    guests.length > 0 &&
    /^会[见晤谈]/u.test(trigger.word) &&
    !guests.some(({ ref }) => known.has(ref.name)) &&
    !/[时中]$/u.test(sentence.masked.slice(0, candidate.end))
  );
}

/** 此前,某某同企业代表座谈: a talk before or after what the report is about. */
const ASIDE = /^(?:其间|[^,。;]{0,6}(?:期间|[前后])),/u;
/** …期间,某某先后到两地考察,并与有关人员座谈: part of the tour. */
const TOURED = /考察|调研|视察|检查|察看|参观|走访/u;
const TALKS = /[同与和][^,。;]{2,30}$/u;

function isFurther(principal: Candidate, candidate: Candidate): boolean {
  const { sentence, type, trigger, start } = candidate;
  const opening = sentence.masked.slice(0, trigger.at);
  const subject = subjectBefore(sentence, trigger.at);
  if (type === 'RECEPTION') {
    return (
      (principal.type !== 'RECEPTION' || isAnotherReception(principal, candidate)) &&
      subject !== undefined &&
      (/^(?:会见|会晤|接见)/u.test(trigger.word) ||
        (principal.type === 'CEREMONY' && /会谈$/u.test(trigger.word) && /[与同和]/u.test(opening))) &&
      !(TOURS.has(principal.type) && trigger.word === '接见') &&
      !/^[时中]/u.test(sentence.masked.slice(trigger.at + trigger.word.length)) &&
      !/(?:参加|出席|陪同)$/u.test(opening.slice(-4))
    );
  }
  if (type === 'INSPECTION' || type === 'VISIT') {
    // 会前,某政协组织了视察活动: a body that sends its members out.
    if (principal.type === 'MEETING' && /^会[前后],\uE001[^,。;]{0,4}组织(?:了|开展|委员)/u.test(sentence.masked))
      return true;
    return (
      (SETTLED.has(principal.type) || (principal.type === 'RECEPTION' && /期间,/u.test(opening))) &&
      subject !== undefined &&
      (FURTHER.test(opening) || OWN_DAYS.test(sentence.masked)) &&
      trigger.form !== 'head' &&
      !/陪同/u.test(opening)
    );
  }
  if (type === 'MEETING') {
    const talks =
      trigger.word === '座谈' &&
      subject !== undefined &&
      TALKS.test(opening) &&
      ASIDE.test(opening) &&
      !TOURED.test(opening);
    const tour = TOURS.has(principal.type);
    if (talks && (tour || principal.type === 'CEREMONY')) return true;
    if (!tour || trigger.form !== 'head') return false;
    // 随后在某镇召开联席会议: the party of the tour meets.
    const party = candidate.rule === 'held' && /^(?:随后|之后|检查后|调研后),?在\uE002召开/u.test(sentence.masked);
    const chaired =
      subject !== undefined &&
      /(?:主持|出席)[^,。]{0,16}$/u.test(sentence.masked.slice(start, trigger.at)) &&
      (FURTHER.test(opening) || /主持召开/u.test(opening));
    return THEN_HELD.test(opening) || party || chaired;
  }
  if (type === 'CEREMONY') {
    // 某国总统前往广场,向纪念碑敬献花圈: a rite beside a talk or a meeting; on a tour a memorial is one of its stops.
    if (trigger.word.startsWith('敬献花')) return subject !== undefined && !TOURS.has(principal.type);
    // 闭幕会后,某机关举行宣誓仪式: a ceremony straight after the meeting.
    return principal.type === 'MEETING' && candidate.rule === 'held' && /^[^,。;]{0,10}(?:会|结束)后,/u.test(opening);
  }
  // 当晚,某某出席欢迎晚宴.
  if (type === 'ACTIVITY') {
    return (
      (principal.type === 'MEETING' || principal.type === 'RECEPTION') &&
      subject !== undefined &&
      trigger.word.endsWith('晚宴') &&
      candidate.rule === 'attended'
    );
  }
  return false;
}

/** A further gathering shares the day of the first when its words say so, or when it is told in one breath with it. */
function onSameDay(principal: Candidate, { sentence, type, trigger }: Candidate): boolean {
  const opening = sentence.masked.slice(0, trigger.at);
  if (SAME_DAY.test(opening) || sentence === principal.sentence) return true;
  return type === 'RECEPTION' && !/期间|此前|日前/u.test(opening);
}

/** 访问期间,某某考察了…: the stops of a visit that was made of receptions. */
function onTheWay(readings: readonly Reading[], principal: Candidate): Draft[] {
  const tour = readings
    .filter(({ sentence }) => sentence.sentence.part === 'body' && sentence !== principal.sentence)
    .flatMap(({ candidates }) => candidates)
    .find((candidate) => candidate.type === 'INSPECTION' && isFurther(principal, candidate));
  return tour === undefined ? [] : [draft(tour, false)];
}

/** Gatherings told besides the principal one; `replace` when they stand in its stead. */
export function secondariesOf(
  readings: readonly Reading[],
  principal: Candidate,
): { drafts: Draft[]; replace: boolean } {
  if (principal.type === 'LECTURE') {
    const several = lectures(readings).slice(0, MOST);
    if (several.length > 1) return { drafts: several, replace: true };
  }
  if (principal.type === 'RECEPTION') {
    const guests = partiesOf(principal).guests;
    if (guests.length > 1 && metSeverally(principal)) {
      const base = { type: principal.type, candidate: principal, owner: null, sameDay: true };
      const received = guests.map(({ ref }, i) => ({ ...base, guest: ref, principal: i === 0 }));
      return { drafts: [...received, ...onTheWay(readings, principal)], replace: true };
    }
  }
  const drafts: Draft[] = twins(principal);
  let begun = false;
  for (const { sentence, candidates } of readings) {
    begun ||= sentence === principal.sentence;
    if (sentence.sentence.part !== 'body' || !begun || drafts.length >= MOST) continue;
    for (const candidate of candidates) {
      if (candidate.type === principal.type && !isAnotherReception(principal, candidate)) continue;
      // 某某来校考察,并举行签约仪式: the journey to the principal gathering is none of its own.
      if (sentence === principal.sentence && candidate.trigger.at < principal.trigger.at) continue;
      if (candidate.type !== 'RECEPTION' && drafts.some(({ type }) => type === candidate.type)) continue;
      // 考察了…,看望了…: one tour.
      if (
        drafts.some(
          (other) => other.candidate.sentence === sentence && TOURS.has(other.type) && TOURS.has(candidate.type),
        )
      )
        continue;
      if (isFurther(principal, candidate)) drafts.push(draft(candidate, onSameDay(principal, candidate)));
    }
  }
  return { drafts, replace: false };
}
