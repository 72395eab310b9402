import type { Span } from '../../domain/text.ts';
import { HALL } from '../../grammar/zh/halls.ts';

/** Rooms and grounds in which something is held, in one sentence. */
export function hallsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(HALL)].map(({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
  }));
}
