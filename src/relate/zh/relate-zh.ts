import type { Award, EntityRef, Event, Headcount, Participation, Relations, Statement } from '../../domain/fact.ts';
import type { Entities } from '../../domain/mention.ts';
import type { Report } from '../../domain/text.ts';
import type { EventType, Role } from '../../domain/vocabulary.ts';
import { COLLECTIVE_OPENING } from '../../grammar/zh/reporting-verbs.ts';
import { type AwardFound, awardsOf } from './awards.ts';
import { bodySubject, firstActor, isBackground, subjectBefore } from './candidates.ts';
import { calendarOf, NO_DAY } from './dates.ts';
import { type Draft, type Drafts, draftsOf } from './drafts.ts';
import { headcountsOf } from './headcounts.ts';
import { eventName } from './name.ts';
import { partiesOf } from './parties.ts';
import { type Reading, readingsOf } from './principal.ts';
import { isQuotedOnly } from './quoted.ts';
import { type RoleHit, roleAt, roleHits } from './roles.ts';
import { type CodedSentence, cleanSpan, type Group, refKey, sceneOf } from './scene.ts';
import { type Speech, speechOf } from './speech.ts';
import { type Stretch, venuesOf } from './venues.ts';
import { zonesOf } from './zones.ts';

interface Roster {
  readonly draft: Draft;
  readonly participations: Participation[];
  readonly seen: Set<string>;
}

/** The anchor of the principal event first, then the other sentences that tell of the same kind of doing. */
function tellingOf(readings: readonly Reading[], drafts: Drafts): CodedSentence[] {
  const candidate = drafts.all.find(({ principal }) => principal)?.candidate;
  if (candidate === undefined) return [];
  const others = readings
    .slice(0, 8)
    .filter(
      ({ sentence, candidates }) =>
        sentence.sentence.part === 'body' && candidates.some(({ type, score }) => type === candidate.type && score > 2),
    );
  return [candidate.sentence, ...others.map(({ sentence }) => sentence)];
}

const isTour = (type: EventType) => type === 'INSPECTION' || type === 'VISIT';

/** Excerpts are cut where a reader has seen enough. */
const EXCERPT = 60;

/** What one Chinese report says happened, who took part and who said what. */
export function relateChinese(report: Report, entities: Entities): Relations {
  const scene = sceneOf(report, entities);
  const readings = readingsOf(scene);
  const drafts = draftsOf(scene, readings);
  if (drafts === undefined) return { events: [], statements: [], awards: [] };

  const rosters = new Map<Draft, Roster>(
    drafts.all.map((draft) => [draft, { draft, participations: [], seen: new Set() }]),
  );
  const body = scene.sentences.filter(({ sentence }) => sentence.part === 'body');
  const speeches = new Map<CodedSentence, Speech | undefined>(body.map((sentence) => [sentence, speechOf(sentence)]));
  const limitOf = (sentence: CodedSentence) => speeches.get(sentence)?.content ?? sentence.masked.length;
  const quotedOnly = (ref: EntityRef) => isQuotedOnly(scene, ref);
  const calendar = calendarOf(scene, tellingOf(readings, drafts));

  const add = (
    draft: Draft,
    ref: EntityRef,
    role: Role,
    evidence: Participation['evidence'],
    onBehalfOf: string | null = null,
  ) => {
    const roster = rosters.get(draft) as Roster;
    const key = `${refKey(ref)}\t${role}`;
    if (roster.seen.has(key) || quotedOnly(ref)) return;
    roster.seen.add(key);
    roster.participations.push({ participant: ref, role, rank: roster.participations.length, onBehalfOf, evidence });
  };
  const has = (draft: Draft, ref: EntityRef, ...roles: Role[]) =>
    roles.some((role) => rosters.get(draft)?.seen.has(`${refKey(ref)}\t${role}`));

  for (const draft of drafts.all) addLeads(draft);

  function addLeads(draft: Draft): void {
    const { candidate, type } = draft;
    const tour = type === 'INSPECTION' || type === 'VISIT' || type === 'RECEPTION';
    const group = draft.owner ?? subjectBefore(candidate.sentence, candidate.trigger.at);
    if (draft.owner !== null && type === 'LECTURE') {
      const ref = draft.owner.phrases.at(-1)?.ref;
      if (ref)
        add(draft, ref, 'SPEAKER', {
          sentence: candidate.sentence.sentence.index,
          span: draft.owner.span,
          rule: 'lecturer',
        });
    }
    if (!tour || (draft.principal === false && group === undefined)) return;
    if (type === 'RECEPTION') {
      const { hosts, guests } = partiesOf(candidate);
      const present = [
        ...hosts,
        ...guests.filter(({ ref }) => draft.guest === null || refKey(ref) === refKey(draft.guest)),
      ];
      const sentence = candidate.sentence.sentence.index;
      for (const { ref, name } of present) add(draft, ref, 'LEAD', { sentence, span: name, rule: 'reception-party' });
      if (hosts.length > 0) return;
    }
    const party = bodySubject(candidate) !== undefined;
    const leaders =
      group === undefined ? (party ? undefined : firstActor(body)) : { group, sentence: candidate.sentence };
    if (leaders === undefined) return;
    for (const { ref, name } of leaders.group.phrases) {
      const sentence = leaders.sentence.sentence.index;
      if (ref.kind !== 'location') add(draft, ref, 'LEAD', { sentence, span: name, rule: 'subject-of-tour' });
    }
  }

  /** Who 他 means before anybody else has acted: the head of the tour. */
  function rosterLead(): Group | undefined {
    const lead = [...rosters.values()]
      .flatMap(({ participations }) => participations)
      .find(({ role }) => role === 'LEAD');
    const groups = body.flatMap(({ groups: list }) => list);
    return lead && groups.find(({ phrases }) => phrases.some(({ ref }) => refKey(ref) === refKey(lead.participant)));
  }

  const statements: Statement[] = [];
  const awards: Award[] = [];
  const headcounts = new Map<Draft, Headcount[]>();
  let last: Group | undefined = rosterLead();
  let collective = false;
  for (const sentence of body) {
    if (isBackground(sentence)) {
      addHeadcounts(sentence);
      continue;
    }
    const speech = speeches.get(sentence);
    const zones = zonesOf(sentence, speech);
    const hits = roleHits(report.content.folded, sentence, zones, limitOf(sentence));
    hits.forEach(addHit);
    if (speech !== undefined) addSpeech(sentence, speech);
    for (const found of awardsOf(sentence)) addAward(sentence, found);
    addHeadcounts(sentence);
    const single = zones.filter(({ group }) => group.phrases.length === 1 && group.phrases[0]?.ref.kind === 'person');
    const tour = isTour(drafts.at(sentence, 0).type);
    const follows = (group: Group) =>
      hits.some((hit) => hit.group === group && (hit.role === 'ACCOMPANY' || (tour && hit.role === 'ATTEND')));
    last = single.filter(({ group }) => !follows(group)).at(-1)?.group ?? last;
    if (speech !== undefined) collective = speech.speaker === null;
    else if (single.length > 0) collective = false;
    else if (COLLECTIVE_OPENING.test(sentence.masked)) collective = true;
  }

  function addHeadcounts(sentence: CodedSentence): void {
    const draft = drafts?.at(sentence, 0) as Draft;
    const list = headcounts.get(draft) ?? [];
    for (const count of headcountsOf(sentence, limitOf(sentence))) {
      if (!list.some((other) => other.count === count.count)) list.push(count);
    }
    headcounts.set(draft, list);
  }

  function addHit(hit: RoleHit): void {
    for (const draft of targetsOf(hit)) addHitTo(draft, hit);
  }

  function addHitTo(draft: Draft, hit: RoleHit): void {
    for (const phrase of hit.group.phrases) {
      if (phrase.ref.kind === 'location') continue;
      const role = roleAt(draft.type, hit.role, phrase.ref.kind, hit.rule);
      if (role === null) continue;
      if (has(draft, phrase.ref, 'LEAD') && draft.type !== 'CEREMONY' && role !== 'CHAIR') continue;
      if (role === 'ACCOMPANY' && has(draft, phrase.ref, 'ACCOMPANY')) continue;
      add(draft, phrase.ref, role, {
        sentence: hit.sentence.sentence.index,
        span: phrase.name,
        rule: hit.rule,
      });
    }
  }

  /** 参加会见 is about the reception even when the report is about a ceremony. */
  function targetsOf(hit: RoleHit): Draft[] {
    const receptions = drafts?.all.filter(({ type }) => type === 'RECEPTION') ?? [];
    if (receptions.length > 0 && /^(?:参加|陪同|出席)(?:上述)?(?:会见|接见|活动)/u.test(hit.object)) return receptions;
    return [drafts?.at(hit.sentence, hit.at) as Draft];
  }

  function addSpeech(sentence: CodedSentence, speech: Speech): void {
    if (speech.speaker === 'pronoun' && collective && !/[他她]/u.test(sentence.masked.slice(0, speech.at))) return;
    const speaker = speech.speaker === 'pronoun' ? last : speech.speaker;
    if (speaker === undefined || speaker === null) return;
    const draft = drafts?.at(sentence, speech.at) as Draft;
    const tour = draft.type === 'INSPECTION' || draft.type === 'VISIT';
    const phrases = speech.speaker === 'pronoun' ? speaker.phrases.slice(0, 1) : speaker.phrases;
    for (const { ref, name } of phrases) {
      if (ref.kind !== 'person' || quotedOnly(ref)) continue;
      const evidence = { sentence: sentence.sentence.index, span: name, rule: `said-${speech.verb}` };
      if (!(tour && has(draft, ref, 'LEAD'))) add(draft, ref, 'SPEAKER', evidence);
      if (phrases.length > 1) continue;
      const event = drafts?.all.indexOf(draft) ?? null;
      if (statements.some((other) => refKey(other.speaker) === refKey(ref) && other.event === event)) continue;
      const end = Math.min(sentence.masked.length, speech.content + EXCERPT);
      const span = cleanSpan(sentence, speech.content, end);
      statements.push({
        speaker: ref,
        kind: speech.verb,
        excerpt: report.content.text.slice(span.start, span.end).replace(/[”。]+$/u, ''),
        event,
        evidence: { sentence: sentence.sentence.index, span, rule: `said-${speech.verb}` },
      });
    }
  }

  function addAward(sentence: CodedSentence, found: AwardFound): void {
    const draft = drafts?.at(sentence, 0) as Draft;
    const event = drafts?.all.indexOf(draft) ?? null;
    awards.push({ ...found, event });
    if (draft.type === 'COMPETITION') add(draft, found.recipient, 'CONTESTANT', found.evidence);
    add(draft, found.recipient, 'AWARDEE', found.evidence);
  }

  // 市督导组莅…督导: with no person at its head the party itself goes.
  for (const draft of drafts.all) {
    const party = isTour(draft.type) ? bodySubject(draft.candidate) : undefined;
    if (party === undefined || rosters.get(draft)?.participations.some(({ role }) => role === 'LEAD')) continue;
    const sentence = party.sentence.sentence.index;
    for (const { ref, name } of party.group.phrases) add(draft, ref, 'LEAD', { sentence, span: name, rule: 'party' });
  }

  /** The headline names who holds the gathering where the body only says that it was held. */
  if (
    drafts.all.length === 1 &&
    ![...rosters.values()].some(({ participations }) => participations.some(({ role }) => role === 'ORGANISER'))
  ) {
    for (const sentence of scene.sentences.filter(({ sentence: { part } }) => part === 'headline')) {
      roleHits(report.content.folded, sentence, zonesOf(sentence, undefined), sentence.masked.length)
        .filter(({ role }) => role === 'ORGANISER')
        .forEach(addHit);
    }
  }

  /** The parts of the body that tell of one gathering, without relayed words. */
  function stretchesOf(draft: Draft): Stretch[] {
    return body.flatMap((sentence) => {
      if (isBackground(sentence)) return [];
      const own = sentence === draft.candidate.sentence;
      if (!own && drafts?.at(sentence, sentence.masked.length) !== draft) return [];
      const start = own && !draft.principal ? draft.candidate.start : 0;
      return [{ sentence, start, end: limitOf(sentence) }];
    });
  }

  const events = drafts.all.map((draft): Event => {
    const { candidate } = draft;
    const own = draft.principal ? NO_DAY : calendar.in(candidate.sentence);
    const days = draft.principal || (own.date === null && draft.sameDay) ? calendar.principal : own;
    return {
      type: draft.type,
      name: eventName(scene, candidate),
      ...days,
      venues: venuesOf(scene, draft.type, candidate.trigger.word, stretchesOf(draft)),
      participations: rosters.get(draft)?.participations ?? [],
      headcounts: headcounts.get(draft) ?? [],
      evidence: {
        sentence: candidate.sentence.sentence.index,
        span: cleanSpan(candidate.sentence, candidate.trigger.at, candidate.trigger.at + candidate.trigger.word.length),
        rule: candidate.rule,
      },
    };
  });
  return { events, statements, awards };
}
