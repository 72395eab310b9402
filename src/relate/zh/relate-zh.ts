import type { Award, Event, Headcount, Relations } from '../../domain/fact.ts';
import type { Entities } from '../../domain/mention.ts';
import type { Report } from '../../domain/text.ts';
import { type AwardFound, AwardReader } from './awards.ts';
import { isBackground } from './candidates.ts';
import { Cast } from './cast.ts';
import { calendarOf, NO_DAY } from './dates.ts';
import type { Draft } from './draft.ts';
import { type Drafts, draftsOf } from './drafts.ts';
import { enlist } from './enlist.ts';
import { headcountsOf } from './headcounts.ts';
import { addBothSides, addLeads, addParty, isTour } from './leads.ts';
import { eventName } from './name.ts';
import { type Reading, readingsOf } from './principal.ts';
import { roleHits } from './roles.ts';
import { type CodedSentence, cleanSpan, sceneOf } from './scene.ts';
import { speechOf } from './speech.ts';
import { Statements } from './statements.ts';
import { type Stretch, venuesOf } from './venues.ts';
import { zonesOf } from './zones.ts';

/** How far into a report its principal event is still told of. */
const TELLING = 8;

/** The anchor of the principal event first, then the other sentences that tell of the same kind of doing. */
function tellingOf(readings: readonly Reading[], drafts: Drafts): CodedSentence[] {
  const principal = drafts.all.find(({ principal }) => principal)?.candidate;
  if (principal === undefined) return [];
  const others = readings
    .slice(0, TELLING)
    .filter(
      ({ sentence, candidates }) =>
        sentence.sentence.part === 'body' && candidates.some(({ type, score }) => type === principal.type && score > 2),
    );
  return [principal.sentence, ...others.map(({ sentence }) => sentence)];
}

/** Background only in form: what is heard or known of the gathering itself. */
const OF_THIS_TIME = /^据[^,。]{1,6},.*(?:本[次届场]|此次|这次|角逐|(?:大赛|比赛|活动|仪式|会议|展览)由)/u;

/** What one Chinese report says happened, who took part and who said what. */
export function relateChinese(report: Report, entities: Entities): Relations {
  const scene = sceneOf(report, entities);
  const readings = readingsOf(scene);
  const drafts = draftsOf(scene, readings);
  if (drafts === undefined) return { events: [], statements: [], awards: [] };

  const body = scene.sentences.filter(({ sentence }) => sentence.part === 'body');
  const speeches = new Map(body.map((sentence) => [sentence, speechOf(sentence)]));
  /** Where in a sentence relayed words begin, past which nothing is done. */
  const limitOf = (sentence: CodedSentence) => speeches.get(sentence)?.content ?? sentence.masked.length;
  const hitsOf = (sentence: CodedSentence) =>
    roleHits(report.content.folded, sentence, zonesOf(sentence, speeches.get(sentence)), limitOf(sentence));

  const calendar = calendarOf(scene, tellingOf(readings, drafts), limitOf);
  const cast = new Cast(scene);
  for (const draft of drafts.all) addLeads(cast, draft, body);
  addBothSides(cast, drafts.all);
  const statements = new Statements(scene, cast, drafts);
  const awards: Award[] = [];
  const prizes = new AwardReader();
  const headcounts = new Map<Draft, Headcount[]>(drafts.all.map((draft) => [draft, []]));

  for (const sentence of body) {
    addHeadcounts(sentence);
    if (isBackground(sentence)) {
      if (OF_THIS_TIME.test(sentence.masked)) addHearsay(sentence);
      continue;
    }
    const speech = speeches.get(sentence);
    const hits = hitsOf(sentence);
    for (const hit of hits) enlist(cast, drafts, hit);
    statements.read(sentence, speech, zonesOf(sentence, speech), hits);
    for (const found of prizes.read(sentence)) addAward(sentence, found);
  }
  for (const draft of drafts.all) addParty(cast, draft);
  const held = drafts.all.every((draft) => draft.type !== 'RECEPTION' && cast.first(draft, 'ORGANISER') === undefined);
  if (drafts.all.length === 1 && held) {
    // The headline names who holds the gathering where the body only says that it was held.
    const headlines = scene.sentences.filter(({ sentence }) => sentence.part === 'headline');
    for (const hit of headlines.flatMap(hitsOf)) if (hit.role === 'ORGANISER') enlist(cast, drafts, hit);
  }
  return { events: drafts.all.map(eventOf), statements: statements.list, awards };

  function addHeadcounts(sentence: CodedSentence): void {
    const list = headcounts.get((drafts as Drafts).at(sentence, 0)) ?? [];
    for (const found of headcountsOf(sentence, limitOf(sentence)))
      if (!list.some(({ count }) => count === found.count)) list.push(found);
  }

  /** 据悉,本次比赛由某会主办,某某荣获一等奖: who held the gathering and who won is told from hearsay too. */
  function addHearsay(sentence: CodedSentence): void {
    for (const hit of hitsOf(sentence)) if (hit.role === 'ORGANISER') enlist(cast, drafts as Drafts, hit);
    for (const found of prizes.read(sentence)) addAward(sentence, found);
  }

  function addAward(sentence: CodedSentence, found: AwardFound): void {
    const draft = (drafts as Drafts).at(sentence, 0);
    awards.push({ ...found, event: (drafts as Drafts).all.indexOf(draft) });
    if (draft.type === 'COMPETITION') cast.add(draft, found.recipient, 'CONTESTANT', found.evidence);
    cast.add(draft, found.recipient, 'AWARDEE', found.evidence);
  }

  /** The parts of the body that tell of one gathering, without relayed words. */
  function stretchesOf(draft: Draft): Stretch[] {
    return body.flatMap((sentence) => {
      const own = sentence === draft.candidate.sentence;
      const told = own || (drafts as Drafts).at(sentence, sentence.masked.length) === draft;
      if (!told || isBackground(sentence)) return [];
      return [{ sentence, start: own && !draft.principal ? draft.candidate.start : 0, end: limitOf(sentence) }];
    });
  }

  /** Where the body places a gathering, else where the headline does. */
  function venuesAt(draft: Draft): Event['venues'] {
    const { type, candidate, principal } = draft;
    const own = venuesOf(scene, type, candidate.trigger.word, stretchesOf(draft));
    if (own.length > 0 || !principal || isTour(type)) return own;
    const headlines = scene.sentences.filter(({ sentence }) => sentence.part === 'headline');
    const titles = headlines.map((sentence) => ({ sentence, start: 0, end: sentence.masked.length }));
    return venuesOf(scene, type, candidate.trigger.word, titles);
  }

  function eventOf(draft: Draft): Event {
    const { type, candidate, principal, sameDay } = draft;
    const { sentence, trigger, rule } = candidate;
    const own = principal ? NO_DAY : calendar.in(sentence);
    const days = principal || (own.date === null && sameDay) ? calendar.principal : own;
    const span = cleanSpan(sentence, trigger.at, trigger.at + trigger.word.length);
    return {
      type,
      name: eventName(scene, candidate),
      ...days,
      venues: venuesAt(draft),
      participations: cast.of(draft),
      headcounts: headcounts.get(draft) ?? [],
      evidence: { sentence: sentence.sentence.index, span, rule },
    };
  }
}
