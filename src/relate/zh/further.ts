import type { EventType } from '../../domain/vocabulary.ts';
import { type Candidate, subjectBefore } from './candidates.ts';
import { partiesOf } from './parties.ts';

/** Words that begin the telling of a further gathering. */
const FURTHER =
  /开始前|召开前|举行前|调研中|考察中|检查中|慰问中|其间|期间|结束后|会前|会后|随后|仪式前|仪式后|开幕式[前后]|闭幕式[前后]|活动[前后]|开幕前|当天|当日|下午|晚上|上午|之后|还/u;
/** 18日至21日,某某先后到…: days of its own open the telling. */
const OWN_DAYS = /^\d{1,2}日(?:(?:至|—|-|~)\d{1,2}日)?,/u;
/** 在随后召开的座谈会上. */
const THEN_HELD = /(?:随后|之后|当[天日](?:下午|晚上)?)(?:召开|举行)的[^,。;]{0,10}$/u;
const SAME_DAY = /[前后],|开始前|会前|会后|结束后|式前|式后|随后|当天|当日|开幕前|并/u;
export const TOURS: ReadonlySet<EventType> = new Set<EventType>(['INSPECTION', 'VISIT']);
const SETTLED: ReadonlySet<EventType> = new Set<EventType>([
  'MEETING',
  'CEREMONY',
  'COMPETITION',
  'LECTURE',
  'ACTIVITY',
]);

const TALKED: ReadonlySet<EventType> = new Set<EventType>(['MEETING', 'RECEPTION']);
const BODY_ON_DAY = /^(?:[一二三四五六七八九十]{1,3}届)?\uE001\d{1,2}日(?:上午|下午|晚上?)?/u;
/** 会谈前, 峰会开始前, 会见后. */
const BESIDE_TALK = /^[^,。;]{0,10}(?:会|会[谈见晤]|开始|结束)[前后],/u;
/** 两国总理共同出席: both sides of the talk that the report is about. */
export const BOTH = /(?:两国(?:总理|元首|领导人|主席|总统|首相|议长|外长)|双方)[^,。;]{0,8}(?:出席|见证|参加)/u;

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

/** 24日下午,某某主持召开委员长会议: the same chair holds a meeting of another kind. */
function isAnotherSitting(principal: Candidate, candidate: Candidate): boolean {
  const { trigger, sentence, start } = candidate;
  return (
    opensMeeting(candidate) &&
    sentence !== principal.sentence &&
    trigger.word !== principal.trigger.word &&
    /主持召开/u.test(sentence.masked.slice(start, trigger.at)) &&
    subjectBefore(sentence, trigger.at) !== undefined
  );
}

/** 23日下午,某某主持召开座谈会: a meeting told in a paragraph of its own. */
export const opensMeeting = ({ type, rule, sentence }: Candidate): boolean =>
  type === 'MEETING' && rule === 'held' && /^(?:\d{1,2}日)?(?:上午|下午|晚上|当天),/u.test(sentence.masked);

/** Whether a gathering of the principal one's kind is not that one told again. */
export const isAnother = (principal: Candidate, candidate: Candidate): boolean =>
  isAnotherReception(principal, candidate) || isAnotherSitting(principal, candidate);

/** 此前,某某同企业代表座谈: a talk before or after what the report is about. */
const ASIDE = /^(?:其间|[^,。;]{0,6}(?:期间|[前后])),/u;
/** …期间,某某先后到两地考察,并与有关人员座谈: part of the tour. */
const TOURED = /考察|调研|视察|检查|察看|参观|走访/u;
const TALKS = /[同与和][^,。;]{2,30}$/u;

/** Whether a clause tells of a gathering of its own besides the principal one. */
export function isFurther(principal: Candidate, candidate: Candidate): boolean {
  const { sentence, type, trigger, start } = candidate;
  const opening = sentence.masked.slice(0, trigger.at);
  const subject = subjectBefore(sentence, trigger.at);
  if (type === principal.type && isAnotherSitting(principal, candidate)) return true;
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
      (SETTLED.has(principal.type) || (principal.type === 'RECEPTION' && /期间,|还$/u.test(opening))) &&
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
    // 某某还考察了…,出席了座谈会: on a visit told talk by talk.
    if (principal.type === 'RECEPTION' && candidate.rule === 'attended')
      return subject !== undefined && /期间,|还/u.test(opening);
    if (talks && (tour || principal.type === 'CEREMONY')) return true;
    if (!tour || trigger.form !== 'head') return false;
    // 随后在某镇召开联席会议: the party of the tour meets.
    const party =
      candidate.rule === 'held' &&
      /^(?:随后|之后|(?:检查|调研|视察|察看|走访|督查)(?:结束)?后),?[^,。;]{0,6}在[^,。;]{1,12}召开/u.test(
        sentence.masked,
      );
    const chaired =
      subject !== undefined &&
      /(?:主持|出席)[^,。]{0,16}$/u.test(sentence.masked.slice(start, trigger.at)) &&
      (FURTHER.test(opening) || /主持召开/u.test(opening));
    return THEN_HELD.test(opening) || party || chaired;
  }
  if (type === 'CEREMONY') {
    // 某国总统前往广场,向纪念碑敬献花圈: a rite beside a talk or a meeting; on a tour a memorial is one of its stops.
    if (trigger.word.startsWith('敬献花')) return subject !== undefined && !TOURS.has(principal.type);
    // 闭幕会后,某机关举行宣誓仪式; 会谈前,某某为来宾举行欢迎仪式: a ceremony straight before or after.
    if (!TALKED.has(principal.type) || !/^(?:held|attended)$/u.test(candidate.rule)) return false;
    // 某某常委会28日下午举行宣誓仪式: told with a body and a day of its own.
    if (principal.type === 'MEETING' && candidate.rule === 'held' && BODY_ON_DAY.test(sentence.masked)) return true;
    return BESIDE_TALK.test(opening) && (candidate.rule === 'held' || subject !== undefined || BOTH.test(opening));
  }
  // 闭幕会后,某机关举行专题讲座.
  if (type === 'LECTURE') return principal.type === 'MEETING' && candidate.rule === 'held' && BESIDE_TALK.test(opening);
  // 当晚,某某出席欢迎晚宴; 某某为来宾举行欢迎宴会.
  if (type === 'ACTIVITY') {
    return (
      TALKED.has(principal.type) &&
      subject !== undefined &&
      /宴会?$/u.test(trigger.word) &&
      /^(?:held|attended)$/u.test(candidate.rule)
    );
  }
  return false;
}

/** A further gathering shares the day of the first when its words say so, or when it is told in one breath with it. */
export function onSameDay(principal: Candidate, { sentence, type, trigger }: Candidate): boolean {
  const opening = sentence.masked.slice(0, trigger.at);
  if (SAME_DAY.test(opening) || sentence === principal.sentence) return true;
  return type === 'RECEPTION' && !/期间|此前|日前/u.test(opening);
}
