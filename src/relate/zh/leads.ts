import type { EventType } from '../../domain/vocabulary.ts';
import { bodySubject, comesAlong, firstActor, subjectBefore } from './candidates.ts';
import type { Cast } from './cast.ts';
import type { Draft } from './draft.ts';
import { BOTH } from './further.ts';
import { partiesOf } from './parties.ts';
import type { Phrase } from './phrase.ts';
import { type CodedSentence, cleanSpan, PEOPLE, refKey } from './scene.ts';

export const isTour = (type: EventType): boolean => type === 'INSPECTION' || type === 'VISIT';

function addAll(cast: Cast, draft: Draft, phrases: readonly Phrase[], sentence: CodedSentence, rule: string): void {
  const { index } = sentence.sentence;
  for (const { ref, name } of phrases) cast.add(draft, ref, 'LEAD', { sentence: index, span: name, rule });
}

/** Both sides of a reception; false when its sentence names no host. */
function addParties(cast: Cast, draft: Draft): boolean {
  const { hosts, guests } = partiesOf(draft.candidate);
  const received = guests.filter(({ ref }) => draft.guest === null || refKey(ref) === refKey(draft.guest));
  addAll(cast, draft, [...hosts, ...received], draft.candidate.sentence, 'reception-party');
  return hosts.length > 0;
}

/** 某某同来访的某国总统|参观: the guest goes along with the host, both at the head. */
const WITH_GUEST = /[同与](?:[^,。;\uE000]{0,12}|来[^,。;\uE000]{2,70}的)$/u;

const SITS_WITH = /[同与和][^,。;]{2,60}$/u;

/** 主任某,副主任某、某参加了视察: with nobody else at its head, who is named first. */
function headOfRoster({ masked, groups }: CodedSentence, at: number): Phrase | undefined {
  if (!/(?:参加|参与)(?:了|本次|此次)*$/u.test(masked.slice(0, at))) return undefined;
  return groups.find(({ code }) => code === PEOPLE)?.phrases[0];
}

/** 到车站欢送来宾的有…: who comes to see a guest off is not at the head, whoever travels is. */
const AT_ARRIVAL = /^(?:机场|车站)/u;

function addTraveller(cast: Cast, draft: Draft, body: readonly CodedSentence[]): void {
  const traveller = draft.principal ? firstActor(body) : undefined;
  if (traveller === undefined || traveller.sentence === draft.candidate.sentence) return;
  addAll(cast, draft, traveller.group.phrases, traveller.sentence, 'traveller');
}

/** The people at the head of a tour, a visit or a reception, and the lecturer of a lecture of one's own. */
export function addLeads(cast: Cast, draft: Draft, body: readonly CodedSentence[]): void {
  const { candidate, type, owner } = draft;
  const { sentence, trigger } = candidate;
  if (type === 'LECTURE' && owner !== null) {
    for (const { ref, name } of owner.phrases.slice(-1))
      cast.add(draft, ref, 'SPEAKER', { sentence: sentence.sentence.index, span: name, rule: 'lecturer' });
    return;
  }
  // 某某同与会代表座谈: whoever sits down with others heads the talk.
  if (
    type === 'MEETING' &&
    draft.principal &&
    trigger.word === '座谈' &&
    SITS_WITH.test(sentence.masked.slice(0, trigger.at))
  ) {
    addAll(cast, draft, subjectBefore(sentence, trigger.at)?.phrases ?? [], sentence, 'sits-down-with');
    return;
  }
  if (!isTour(type) && type !== 'RECEPTION') return;
  if (AT_ARRIVAL.test(trigger.word)) {
    addTraveller(cast, draft, body);
    return;
  }
  const subject = owner ?? subjectBefore(sentence, trigger.at);
  const group = subject !== undefined && type !== 'RECEPTION' && comesAlong(sentence, subject) ? undefined : subject;
  if (!draft.principal && group === undefined) return;
  if (type === 'RECEPTION' && addParties(cast, draft)) return;
  const party = bodySubject(candidate) !== undefined;
  const actor = group === undefined && !party ? firstActor(body) : undefined;
  const first = subject !== group && !party ? headOfRoster(sentence, trigger.at) : undefined;
  if (group !== undefined) {
    const host = WITH_GUEST.test(sentence.masked.slice(0, group.at)) ? subjectBefore(sentence, group.at) : undefined;
    addAll(cast, draft, [...(host?.phrases ?? []), ...group.phrases], sentence, 'subject-of-tour');
  } else if (first !== undefined) addAll(cast, draft, [first], sentence, 'head-of-roster');
  else if (actor !== undefined) addAll(cast, draft, actor.group.phrases, actor.sentence, 'first-actor');
  if (type === 'VISIT' && draft.principal) addOtherVisitors(cast, draft, body);
}

/** 镇长某某走访慰问了…, 副镇长某某看望了…: leaders who go to different homes, told one by one. */
const VISITS_TOO = /^(?:[^,。;\uE000]{0,10}|[^,。;\uE000]{0,10},)(?:走访慰问|看望慰问|慰问|看望|走访)了/u;

function addOtherVisitors(cast: Cast, draft: Draft, body: readonly CodedSentence[]): void {
  for (const sentence of body) {
    const [group] = sentence.groups;
    if (sentence === draft.candidate.sentence || group?.code !== PEOPLE || !group.subject) continue;
    if (/[,。;]/u.test(sentence.masked.slice(0, group.at))) continue;
    if (VISITS_TOO.test(sentence.masked.slice(group.at + 1)))
      addAll(cast, draft, group.phrases, sentence, 'visits-too');
  }
}

/** 会见后,两国总理共同出席展示仪式: whoever heads a side of the talk is there. */
export function addBothSides(cast: Cast, drafts: readonly Draft[]): void {
  const talk = drafts.find(({ type }) => type === 'RECEPTION');
  for (const draft of drafts) {
    const { sentence, trigger } = draft.candidate;
    if (talk === undefined || draft.type === 'RECEPTION') continue;
    if (!BOTH.test(sentence.masked.slice(0, trigger.at))) continue;
    const span = cleanSpan(sentence, draft.candidate.start, trigger.at);
    for (const { role, participant } of cast.of(talk))
      if (role === 'LEAD')
        cast.add(draft, participant, 'ATTEND', { sentence: sentence.sentence.index, span, rule: 'both-sides' });
  }
}

/** 市督导组莅…督导: with no person at its head the party itself goes. */
export function addParty(cast: Cast, draft: Draft): void {
  const party = isTour(draft.type) ? bodySubject(draft.candidate) : undefined;
  if (party === undefined || cast.first(draft, 'LEAD') !== undefined) return;
  addAll(cast, draft, party.group.phrases, party.sentence, 'party');
}
