import type { Span } from '../../domain/text.ts';

/** Spans in text order that are asked for by neighbourhood, so that no phrase is compared with all others. */
export class SpanIndex<T extends Span> {
  readonly all: readonly T[];
  readonly #longest: number;

  constructor(spans: readonly T[]) {
    this.all = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
    this.#longest = spans.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  }

  /** Spans that touch `[start, end]`, in text order. */
  near(start: number, end: number): T[] {
    const found: T[] = [];
    for (let i = this.#firstFrom(start - this.#longest); i < this.all.length; i++) {
      const span = this.all[i] as T;
      if (span.start > end) break;
      if (span.end >= start) found.push(span);
    }
    return found;
  }

  #firstFrom(start: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle] as T).start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
