import type { EventType } from '../../domain/vocabulary.ts';
import { type Candidate, candidatesOf, isBackground, subjectBefore } from './candidates.ts';
import type { CodedSentence, Scene } from './scene.ts';

const HEADLINE_WEIGHT = 0.9;
/** How much the n-th sentence of the body counts; later ones tell details. */
const BODY_WEIGHTS = [1.6, 0.5, 0.3, 0.2, 0.15];
/** Later clauses of one sentence tell less about what it is about. */
const CLAUSE_DECAY = 0.7;
/** Below this the report tells of no gathering. */
const THRESHOLD = 1;

const TOURS: ReadonlySet<EventType> = new Set<EventType>(['INSPECTION', 'VISIT', 'RECEPTION']);

export interface Reading {
  readonly sentence: CodedSentence;
  readonly candidates: readonly Candidate[];
}

/** The candidates of every sentence that tells news, in reading order. */
export function readingsOf({ sentences }: Scene): Reading[] {
  return sentences.map((sentence) => ({ sentence, candidates: isBackground(sentence) ? [] : candidatesOf(sentence) }));
}

function scores(readings: readonly Reading[]): Map<EventType, number> {
  const total = new Map<EventType, number>();
  let body = 0;
  for (const { sentence, candidates } of readings) {
    const headline = sentence.sentence.part === 'headline';
    const weight = headline ? HEADLINE_WEIGHT : (BODY_WEIGHTS[body++] ?? 0);
    if (weight === 0) break;
    candidates.forEach(({ type, score }, index) => {
      total.set(type, (total.get(type) ?? 0) + weight * score * CLAUSE_DECAY ** index);
    });
  }
  return total;
}

/** Sentences of a report that tell of its gathering as a whole, flowery openings included. */
const LEAD = 5;
const OPENING = /(?:[开闭]幕式|[开闭]幕仪式|启动仪式)$/u;

/** 运动会开幕。某某出席开幕式: a report that tells who attended the opening of a contest is about that opening. */
function opened(
  readings: readonly Reading[],
  ranked: readonly (readonly [EventType, number])[],
): readonly [EventType, number] | undefined {
  const headline = readings.find(({ sentence }) => sentence.sentence.part === 'headline');
  const titled = headline?.candidates.some(({ type, trigger }) => type === 'CEREMONY' && OPENING.test(trigger.word));
  if (ranked[0]?.[0] !== 'COMPETITION' && !(ranked[0]?.[0] === 'MEETING' && titled)) return undefined;
  const body = readings.filter(({ sentence }) => sentence.sentence.part === 'body').slice(0, LEAD);
  const told = body.some(({ candidates }) =>
    candidates.some(
      ({ type, rule, trigger }) =>
        type === 'CEREMONY' && /^(?:held|attended)$/u.test(rule) && OPENING.test(trigger.word),
    ),
  );
  return told ? ranked.find(([type]) => type === 'CEREMONY') : undefined;
}

/** A gathering that the body only comes to after what somebody wrote to it: …某艺术节当日在某市开幕. */
function plainlyHeld(readings: readonly Reading[]): Candidate | undefined {
  const body = readings.filter(({ sentence }) => sentence.sentence.part === 'body').slice(0, LETTER);
  return body.flatMap(({ candidates }) => candidates).find(({ score, rule }) => score >= 2.8 && HELD.test(rule));
}

const HELD = /^(?:held|started|led)$/u;
/** How many sentences a letter takes up before the gathering it is for is told of. */
const LETTER = 5;

/** What the report is about: the type with most evidence, told by its first candidate in the body. */
export function principalOf(readings: readonly Reading[]): Candidate | undefined {
  const ranked = [...scores(readings)].sort((a, b) => b[1] - a[1]);
  const opening = opened(readings, ranked);
  const best = opening ?? ranked[0];
  if (best === undefined) return undefined;
  if (opening === undefined && best[1] < THRESHOLD) return plainlyHeld(readings);
  const all = readings.flatMap(({ candidates }) => candidates).filter(({ type }) => type === best[0]);
  // 春节前…开展慰问活动。9日,某某到…慰问: on a tour the sentence that says who went tells of it.
  const led = TOURS.has(best[0])
    ? all.find(
        ({ sentence, score, trigger }) =>
          sentence.sentence.part === 'body' && score >= 2 && subjectBefore(sentence, trigger.at) !== undefined,
      )
    : undefined;
  return (
    led ??
    all.find(({ sentence, score }) => sentence.sentence.part === 'body' && score >= 1.4) ??
    all.find(({ sentence }) => sentence.sentence.part === 'body') ??
    all[0]
  );
}
