import type { EntityRef } from '../../domain/fact.ts';
import type { EventType, Role } from '../../domain/vocabulary.ts';
import { ROLE_SHAPES } from '../../grammar/zh/role-shapes.ts';
import { ABSENCE, BODY_DOES, BODY_HOLDS, ROLE_WORDS } from '../../grammar/zh/role-words.ts';
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
  readonly refs: readonly EntityRef[];
}

const ROLE_OF = new Map<string, Role>();
for (const [role, words] of Object.entries(ROLE_WORDS) as [Role, string][])
  for (const word of list(words)) ROLE_OF.set(word, role);
const WORD = new RegExp(alternation(ROLE_OF.keys()), 'gu');

const refsOf = (group: Group): EntityRef[] =>
  group.phrases.filter(({ ref }) => ref.kind !== 'location').map(({ ref }) => ref);

function hit(sentence: CodedSentence, group: Group, role: Role, at: number, rule: string): RoleHit {
  return { sentence, group, role, rule, at, object: sentence.masked.slice(at, at + 16), refs: refsOf(group) };
}

/** Roles from what a group of people does. */
function peopleHits({ sentence, group, start, end }: Zone): RoleHit[] {
  const zone = sentence.masked.slice(start, end);
  if (ABSENCE.test(zone.slice(0, 16))) return [];
  const hits: RoleHit[] = [];
  for (const match of zone.matchAll(WORD)) {
    const role = ROLE_OF.get(match[0]);
    const before = zone.slice(Math.max(0, match.index - 2), match.index);
    if (role === undefined || /[的未听]$|听取/u.test(before)) continue;
    hits.push(hit(sentence, group, role, start + match.index, `does-${match[0]}`));
  }
  return hits;
}

/** Roles of bodies that act in their own right or through people without a name (某局负责人). */
function bodyHits({ sentence, group, start, end }: Zone): RoleHit[] {
  const zone = sentence.masked.slice(start, end);
  return [...BODY_DOES, ...BODY_HOLDS].flatMap(({ name, pattern, role }) => {
    const match = pattern.exec(zone);
    return match === null ? [] : [hit(sentence, group, role, start + match.index + match[0].length - 2, name)];
  });
}

/** Roles that the words on both sides of a group give, whoever the subject is. */
function shapeHits(sentence: CodedSentence, limit: number): RoleHit[] {
  return sentence.groups.flatMap((group) => {
    if ((group.code !== PEOPLE && group.code !== BODIES) || group.at >= limit) return [];
    const before = sentence.masked.slice(Math.max(0, group.at - 20), group.at);
    const after = sentence.masked.slice(group.at + 1, Math.min(limit, group.at + 30));
    return ROLE_SHAPES.filter(
      ({ of, before: left, after: right }) =>
        (of === undefined || of === (group.code === PEOPLE ? 'people' : 'bodies')) &&
        (left === undefined || left.test(before)) &&
        (right === undefined || right.test(after)),
    ).map(({ name, role }) => hit(sentence, group, role, group.at, name));
  });
}

export function roleHits(sentence: CodedSentence, zones: readonly Zone[], limit: number): RoleHit[] {
  return [
    ...shapeHits(sentence, limit),
    ...zones.flatMap((zone) => (zone.group.code === PEOPLE ? peopleHits(zone) : bodyHits(zone))),
  ];
}

/** On a tour whoever is not at its head accompanies; at a reception whoever is not a head attends. */
export function roleAt(type: EventType, role: Role): Role {
  if ((type === 'INSPECTION' || type === 'VISIT') && role === 'ATTEND') return 'ACCOMPANY';
  if (type === 'RECEPTION' && role === 'ACCOMPANY') return 'ATTEND';
  return role;
}
