import type { EventType, Role } from '../../domain/vocabulary.ts';
import type { Cast } from './cast.ts';
import type { Draft } from './draft.ts';
import type { Drafts } from './drafts.ts';
import { isTour } from './leads.ts';
import { type RoleHit, roleAt } from './roles.ts';

/** 参加座谈会 is about the meeting that a tour held on its way. */
const AT_MEETING = /^(?:参加|出席)(?:上述)?(?:座谈会|座谈|会议)/u;
/** 参加上述会见: of several receptions, all. */
const ALL = /上述|活动/u;
/** 参加会见 is about the reception even when the report is about a ceremony. */
const AT_RECEPTION = /^(?:参加|陪同|出席)(?:上述)?(?:会见|接见|活动)/u;

/** 参加上述活动: whatever the report has told of. */
const ALL_OF_THEM = /^(?:参加|出席|陪同参加|陪同出席)上述活动/u;

function targetsOf(drafts: Drafts, hit: RoleHit): readonly Draft[] {
  // 某某陪同考察并参加座谈会: company is for the tour.
  const tour = drafts.all.find(({ type }) => isTour(type));
  if (hit.role === 'ACCOMPANY' && tour !== undefined) return [tour];
  const receptions = drafts.all.filter(({ type }) => type === 'RECEPTION');
  const meeting = drafts.all.find(({ type, principal }) => type === 'MEETING' && !principal);
  const sofar = ({ candidate }: Draft) => candidate.sentence.sentence.index <= hit.sentence.sentence.index;
  if (ALL_OF_THEM.test(hit.object)) return drafts.all.filter(sofar);
  const chairs = hit.role === 'CHAIR' && tour?.principal === true;
  if (meeting !== undefined && (chairs || AT_MEETING.test(hit.object))) return [meeting];
  if (receptions.length === 0 || !AT_RECEPTION.test(hit.object)) return [drafts.at(hit.sentence, hit.at)];
  const severally = receptions.length > 1 && receptions.every(({ guest }) => guest !== null);
  return severally && !ALL.test(hit.object) && drafts.attendedSeverally
    ? [drafts.at(hit.sentence, hit.at)]
    : receptions;
}

/** Who heads a tour speaks and attends as its head; who heads a delegation is there without being told so. */
const impliedByLead = (type: EventType, role: Role): boolean =>
  role === 'ATTEND' || role === 'ACCOMPANY' || (isTour(type) && role !== 'CHAIR');

/** Gives the people of a role hit their role in the gathering it is about. */
export function enlist(cast: Cast, drafts: Drafts, hit: RoleHit): void {
  for (const draft of targetsOf(drafts, hit)) {
    for (const { ref, name } of hit.group.phrases) {
      const role = roleAt(draft.type, hit.role, ref.kind, hit.rule);
      if (role === null || (cast.has(draft, ref, 'LEAD') && impliedByLead(draft.type, role))) continue;
      // 举行仪式,陪同来宾检阅: who goes along at what he gives or attends is there already.
      if (role === 'ACCOMPANY' && !isTour(draft.type) && cast.has(draft, ref, 'ATTEND')) continue;
      const evidence = { sentence: hit.sentence.sentence.index, span: name, rule: hit.rule };
      // Who speaks at a reception without heading a side of it was received with the others.
      if (draft.type === 'RECEPTION' && role === 'SPEAKER' && !cast.has(draft, ref, 'LEAD'))
        cast.add(draft, ref, 'ATTEND', evidence);
      cast.add(draft, ref, role, evidence, hit.onBehalfOf);
    }
  }
}
