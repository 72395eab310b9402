import type { EntityRef } from '../../domain/fact.ts';
import type { EventType, Role } from '../../domain/vocabulary.ts';
import { BODY_DOES, BODY_HOLDS } from '../../grammar/zh/role-bodies.ts';
import { ROLE_SHAPES } from '../../grammar/zh/role-shapes.ts';
import { ABSENCE, CROWD, LIST_GOES_ON, LIST_STOPS, PEOPLE_DO, ROLE_WORDS } from '../../grammar/zh/role-words.ts';
import { BODIES, type CodedSentence, type Group, PEOPLE } from './scene.ts';
import { alternation, list } from './words.ts';
import type { Zone } from './zones.ts';

/** One role that one group holds by one word of one sentence. */
export interface RoleHit {
  readonly sentence: CodedSentence;
  readonly group: Group;
  readonly role: Role;
  readonly rule: string;
  /** Where the word stands, and the word, which may name the gathering (参加会见). */
  readonly at: number;
  readonly object: string;
  /** The body spoken or signed for (代表某市委…), when the text says so. */
  readonly onBehalfOf: string | null;
}

const ROLE_OF = new Map<string, Role>();
for (const [role, words] of Object.entries(ROLE_WORDS) as [Role, string][])
  for (const word of list(words)) ROLE_OF.set(word, role);
const WORD = new RegExp(alternation(ROLE_OF.keys()), 'gu');

/** 受表彰的代表: the word describes somebody else. */
const TOLD = /^的/u;
/** 揭幕仪式, 主持人: only the name of the rite, or of somebody's part in it. */
const NAMES_RITE = /^(?:(?:揭牌|揭幕|颁奖|授旗|剪彩)(?:仪式|活动|大会|会|典礼)|主持人)/u;
/** 汇报会, 宣讲团: a word for speaking that only begins the name of something. */
const CEREMONY_NAME = /^(?:仪式|活动|大会|会|客商|企业|项目|资金|双方|各方)/u;
/** 陪同出席, 在某某陪同下: being there is what counts, and who is accompanied accompanies nobody. */
const TO_ATTEND = /^(?:出席|参加|下)/u;
const NAMED_AFTER = /^(?:会|团|精神|稿|材料|员|片|比赛|大赛)/u;

/** 听取项目进展情况汇报: who hears a report does not give it. */
const HEARD = /听取(?:了)?[^,。;]{0,60}$/u;

/** 在某某出访之际: the time of the gathering, told by somebody who was elsewhere. */
const OCCASION = /^[^,。;]{0,60}之际/u;

/** 某某代表某市委…: the body straight behind 代表, which may open a list of the other side's people. */
function principalOf({ masked, groups }: CodedSentence, { at }: Group): string | null {
  if (!masked.startsWith('代表', at + 1)) return null;
  const body = groups.find((group) => group.at === at + 3)?.phrases[0]?.ref;
  return body?.kind === 'organisation' ? body.name : null;
}

function hit(sentence: CodedSentence, group: Group, role: Role, at: number, rule: string): RoleHit {
  const object = sentence.masked.slice(at, at + 16);
  return { sentence, group, role, rule, at, object, onBehalfOf: principalOf(sentence, group) };
}

/** 甲同乙共同主持: whoever the sentence says does the same together with its subject. */
function partnerIn({ masked, groups }: CodedSentence, start: number): Group | undefined {
  return groups.find(
    ({ code, at }) =>
      code === PEOPLE &&
      at > start &&
      /^[^,。;\uE000]{0,24}[同与和]$/u.test(masked.slice(start, at)) &&
      masked.startsWith('共同', at + 1),
  );
}

/** Roles from what a group of people does. */
function peopleHits({ sentence, group, start, end }: Zone): RoleHit[] {
  const zone = sentence.masked.slice(start, end);
  if (ABSENCE.test(zone.slice(0, 16)) || OCCASION.test(zone)) return [];
  const hits: RoleHit[] = [];
  for (const match of zone.matchAll(WORD)) {
    const role = ROLE_OF.get(match[0]);
    const before = zone.slice(Math.max(0, match.index - 2), match.index);
    const after = zone.slice(match.index + match[0].length, match.index + match[0].length + 4);
    if (role === undefined || /[的未听曾]$|听取|谈了?$/u.test(before) || TOLD.test(after)) continue;
    if (role === 'SPEAKER' && HEARD.test(zone.slice(0, match.index))) continue;
    if (
      NAMES_RITE.test(match[0] + after) ||
      (role === 'GUEST' && /^(?:嘉宾|代表)/u.test(after) && /[和、及与]$/u.test(before))
    )
      continue;
    if ((role === 'SPEAKER' && NAMED_AFTER.test(after)) || (role === 'ACCOMPANY' && TO_ATTEND.test(after))) continue;
    if (
      hasOwnSubject(zone, match.index) ||
      (role === 'SIGNATORY' && (CEREMONY_NAME.test(after) || /(?:出席|见证|参加)$/u.test(before)))
    )
      continue;
    hits.push(hit(sentence, group, role, start + match.index, `does-${match[0]}`));
  }
  const [first] = zone.split(/[。;]/u, 1);
  for (const { name, pattern, role } of PEOPLE_DO) {
    const match = pattern.exec(first ?? '');
    const heard = match !== null && role === 'SPEAKER' && HEARD.test(zone.slice(0, match.index + match[0].length - 2));
    if (match !== null && !heard && !hasOwnSubject(zone, match.index))
      hits.push(hit(sentence, group, role, start + match.index, name));
  }
  // 受邀参加, 出席并担任评委: a guest is there as a guest.
  const guest = hits.some(({ role }) => role === 'GUEST');
  const own = guest ? hits.filter(({ role }) => role !== 'ATTEND') : hits;
  const partner = partnerIn(sentence, start);
  return partner === undefined ? own : [...own, ...own.map((one) => ({ ...one, group: partner }))];
}

/** Roles of bodies that act in their own right or through people without a name (某局负责人). */
function bodyHits({ sentence, group, start, end }: Zone): RoleHit[] {
  // 某某等某委相关领导参加: the body of those on the list.
  if (/\uE000等$/u.test(sentence.masked.slice(0, group.at))) return [];
  const zone = sentence.masked.slice(start, end);
  // 某会组织甲局、乙局等单位到…开展活动: whom the organiser brings along.
  const brought = /\uE001组织$/u.test(sentence.masked.slice(Math.max(0, group.at - 3), group.at));
  return [...BODY_DOES, ...BODY_HOLDS].flatMap(({ name, pattern, role }) => {
    const match = pattern.exec(zone);
    const own = role === 'ORGANISER' && brought ? 'ATTEND' : role;
    return match === null ? [] : [hit(sentence, group, own, start + match.index + match[0].length - 2, name)];
  });
}

/** 出席大会的还有: everybody up to the end of the list, whatever name in it was not read. */
const LISTS_ALL = new Set(['attended-too-by', 'invited-too']);

function restOfList({ masked, groups }: CodedSentence, first: Group, limit: number): Group[] {
  const rest: Group[] = [];
  let end = first.at + 1;
  for (const group of groups) {
    if (group.at < end || group.at >= limit) continue;
    const gap = masked.slice(end, group.at);
    if (gap.length > LONGEST_GAP || /[。;:]/u.test(gap) || DOING.test(gap)) break;
    if (group.code === PEOPLE) rest.push(group);
    end = group.at + 1;
  }
  return rest;
}

const LONGEST_GAP = 60;
const DOING = /主持|出席|参加|强调|指出|表示|观看|陪同|讲话/u;

/** Roles that the words on both sides of a group give, whoever the subject is. */
function shapeHits(folded: string, sentence: CodedSentence, limit: number): RoleHit[] {
  return sentence.groups.flatMap((group) => {
    if ((group.code !== PEOPLE && group.code !== BODIES) || group.at >= limit) return [];
    const before = sentence.masked.slice(Math.max(0, group.at - 20), group.at);
    const after = sentence.masked.slice(group.at + 1, Math.min(limit, group.at + 30));
    const posts = group.phrases.map(({ span, name }) => folded.slice(span.start, name.start)).join('、');
    return ROLE_SHAPES.filter(
      ({ of, before: left, after: right, post }) =>
        (post === undefined || post.test(posts)) &&
        (of === undefined || of === (group.code === PEOPLE ? 'people' : 'bodies')) &&
        (left === undefined || left.test(before)) &&
        (right === undefined || right.test(after)),
    ).flatMap(({ name, role }) =>
      [group, ...(LISTS_ALL.has(name) ? restOfList(sentence, group, limit) : [])].map((one) =>
        hit(sentence, one, role, one.at, name),
      ),
    );
  });
}

/** 某某主持会议,各科室负责人参加: a later clause that names its own subject; 某某,各科室负责人出席 goes on with the list. */
function hasOwnSubject(zone: string, at: number): boolean {
  const clause = zone.lastIndexOf(',', at - 1);
  if (
    clause <= 0 ||
    (/^[、,和及]/u.test(zone) && !WORD_IN.test(zone.slice(0, clause))) ||
    CROWD_GOES_ON.test(zone.slice(0, clause + 1))
  )
    return false;
  const said = zone.slice(clause + 1, at);
  return /^[\uE001\uE002]/u.test(said) || (!/^(?:以及|及|和|与|同)/u.test(said) && OWN_SUBJECT.test(said.slice(-12)));
}

/** 及协会部分会员代表,各单位负责人出席: a crowd with nothing said of it goes on with the list. */
const CROWD_GOES_ON = new RegExp(`^(?!.*(?:主持|会议|活动|仪式))[^,。;、]{0,12}(?:${CROWD}),$`, 'u');

const OWN_SUBJECT = new RegExp(`(?:${CROWD})(?:分别|共同|一同|一起|先后|也|均|都|等|还|踊跃|依次|现场){0,2}$`, 'u');

/** A subject of which nothing is said but whom it stands for. */
const ON_BEHALF_ONLY = /^代表[^,。;]{1,30},$/u;

/** 某局负责同志,…: a body is on the list by itself or by who heads it, not by its members at large (某委委员). */
const ACTS_AS_BODY = /^(?:等|(?:\d{1,2}|[两三四五六七八九十]{1,2})[家个]|[,;、和及与]|有关|主要|相关|分管|负责|领导)/u;

/** Whether a list of participants goes on over what stands between two of its groups: posts and crowds, but no doing. */
const goesOn = (said: string): boolean =>
  LIST_GOES_ON.test(said) && !LIST_STOPS.test(said) && !WORD_IN.test(said) && !ABSENCE.test(said);
const WORD_IN = new RegExp(alternation(ROLE_OF.keys()), 'u');

export function roleHits(folded: string, sentence: CodedSentence, zones: readonly Zone[], limit: number): RoleHit[] {
  const byZone = zones.map((zone) => (zone.group.code === PEOPLE ? peopleHits(zone) : bodyHits(zone)));
  // 甲代表甲单位,乙代表乙单位,向…敬献花篮; 甲局局长某某,乙局负责同志,丙局局长某某参加活动: what the last does all do.
  for (let i = byZone.length - 2; i >= 0; i--) {
    const { group, start } = zones[i] as Zone;
    const said = sentence.masked.slice(start, (zones[i + 1] as Zone).group.at);
    if (
      !ON_BEHALF_ONLY.test(said) &&
      !(byZone[i]?.length === 0 && goesOn(said) && (group.code === PEOPLE || ACTS_AS_BODY.test(said)))
    )
      continue;
    byZone[i] = (byZone[i + 1] ?? []).map((other) => ({ ...other, group }));
  }
  return [...shapeHits(folded, sentence, limit), ...byZone.flat()];
}

/** 带队参赛, 率团参加: who heads a delegation to a gathering. */
const HEADS_TEAM = /^does-(?:带队|率队|率团)$/u;

/** On a tour whoever is not at its head accompanies; at a reception whoever is not a head attends. */
export function roleAt(type: EventType, role: Role, kind: EntityRef['kind'], rule: string): Role | null {
  if (rule.startsWith('visited')) return type === 'VISIT' ? 'ATTEND' : null;
  const tour = type === 'INSPECTION' || type === 'VISIT';
  if (tour && role === 'ATTEND') return type === 'VISIT' && kind === 'organisation' ? 'ATTEND' : 'ACCOMPANY';
  if (!tour && type !== 'RECEPTION' && role === 'LEAD') return HEADS_TEAM.test(rule) ? 'LEAD' : null;
  if (type === 'RECEPTION' && role === 'ACCOMPANY') return 'ATTEND';
  return role;
}
