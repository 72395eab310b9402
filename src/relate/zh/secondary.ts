import { type Candidate, subjectBefore } from './candidates.ts';
import type { Draft } from './draft.ts';
import { isAnother, isFurther, onSameDay, opensMeeting, TOURS } from './further.ts';
import { metSeverally, partiesOf, toldDuring } from './parties.ts';
import type { Reading } from './principal.ts';
import { triggersOf } from './triggers.ts';

/** More gatherings than one report ever tells of: past this the text is no report. */
const MOST = 24;

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

/** 访问期间,某某考察了…,出席了座谈会: what else a visit that was made of receptions held, one of each kind. */
function onTheWay(readings: readonly Reading[], principal: Candidate): Draft[] {
  const others = readings
    .filter(({ sentence }) => sentence.sentence.part === 'body' && sentence !== principal.sentence)
    .flatMap(({ candidates }) => candidates)
    .filter((candidate) => candidate.type !== 'RECEPTION' && isFurther(principal, candidate));
  return others
    .filter(({ type }, i) => others.findIndex((other) => other.type === type) === i)
    .map((candidate) => draft(candidate, false));
}

/** 会见甲时,… 同乙会谈时,…: a visit told talk by talk. */
function talksInTurn(readings: readonly Reading[]): Draft[] {
  const met = new Set<string>();
  return readings
    .filter(({ sentence }) => sentence.sentence.part === 'body')
    .flatMap(({ candidates }) => candidates.filter((one) => one.type === 'RECEPTION' && toldDuring(one)))
    .flatMap((candidate) => {
      const { guests } = partiesOf(candidate);
      const key = guests.map(({ ref }) => ref.name).join('、');
      if (key === '' || met.has(key)) return [];
      met.add(key);
      const guest = guests.length === 1 ? (guests[0]?.ref ?? null) : null;
      return [{ type: candidate.type, candidate, principal: met.size === 1, owner: null, guest, sameDay: true }];
    });
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
    const talks = toldDuring(principal) ? talksInTurn(readings).slice(0, MOST) : [];
    if (talks.length > 1) return { drafts: [...talks, ...onTheWay(readings, principal)], replace: true };
  }
  const drafts: Draft[] = twins(principal);
  let begun = false;
  for (const { sentence, candidates } of readings) {
    begun ||= sentence === principal.sentence;
    if (sentence.sentence.part !== 'body' || !begun || drafts.length >= MOST) continue;
    for (const candidate of candidates) {
      if (candidate.type === principal.type && !isAnother(principal, candidate)) continue;
      // 某某来校考察,并举行签约仪式: the journey to the principal gathering is none of its own.
      if (sentence === principal.sentence && candidate.trigger.at < principal.trigger.at) continue;
      const same = drafts.findIndex(({ type }) => type === candidate.type);
      // 某某在某地考察,主持召开座谈会。…23日下午,某某主持召开座谈会: where it is told for itself.
      if (same >= 0 && drafts[same]?.candidate.sentence === principal.sentence && opensMeeting(candidate))
        drafts.splice(same, 1);
      else if (candidate.type !== 'RECEPTION' && same >= 0) continue;
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
