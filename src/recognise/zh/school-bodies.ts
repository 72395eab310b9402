import type { Span } from '../../domain/text.ts';
import { CAMPUS_OWNER, SCHOOL_BODY } from '../../grammar/zh/school-bodies.ts';

const LONGEST_OWNER = 4;

/** Bodies inside schools and hospitals in one sentence; those whose owner is written straight before are left to it. */
export function schoolBodies(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  return [...sentence.matchAll(SCHOOL_BODY)]
    .filter(({ index }) => !CAMPUS_OWNER.test(sentence.slice(Math.max(0, index - LONGEST_OWNER), index)))
    .map(({ index, 0: name }) => ({ start: start + index, end: start + index + name.length }));
}
