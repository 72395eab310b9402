import { setImmediate } from 'node:timers/promises';
import type { TaggedSpan } from '../domain/mention.ts';
import type { Report, Span } from '../domain/text.ts';
import { weightsInstalled } from './install.ts';
import { LacModel } from './model.ts';

/** Proposes names in the sentences that are asked about; `tag` gives one list per report, in text order, over its clean text. */
export interface Tagger {
  tag(reports: readonly Report[], asked: readonly (readonly Span[])[]): Promise<TaggedSpan[][]>;
}

/** Sentences that stand alike in many reports (slogans, titles) are tagged once. */
const REMEMBERED = 20_000;
/** Longer sentences are cut: time and memory of a batch grow with its longest row. */
const LONGEST = 256;

interface Piece {
  readonly text: string;
  readonly report: number;
  readonly start: number;
}

/** The tagger, or null when its weights are not installed (`govgraph setup` fetches them). */
export async function createTagger(): Promise<Tagger | null> {
  return weightsInstalled() ? new LacTagger(await LacModel.load()) : null;
}

/**
 * Documents that wait at the same time are tagged together: one document has too few sentences of like length to fill
 * the model's batches, which makes it two to three times slower.
 */
class LacTagger implements Tagger {
  readonly #model: LacModel;
  readonly #known = new Map<string, readonly TaggedSpan[]>();
  #waiting: string[] = [];
  /** The round that may still be joined, and the one whose texts are with the model. */
  #round: Promise<void> | undefined;
  #busy: Promise<void> | undefined;

  constructor(model: LacModel) {
    this.#model = model;
  }

  async tag(reports: readonly Report[], asked: readonly (readonly Span[])[]): Promise<TaggedSpan[][]> {
    const pieces = reports.flatMap((report, index) => piecesOf(report, asked[index] ?? [], index));
    // Held here as well, so that a table emptied by a later round takes nothing from this document.
    const spans = new Map<string, readonly TaggedSpan[]>();
    const keep = () => {
      for (const { text } of pieces) spans.set(text, this.#known.get(text) ?? spans.get(text) ?? []);
    };
    keep();
    const fresh = [...spans.keys()].filter((text) => !this.#known.has(text));
    if (fresh.length > 0) {
      this.#waiting.push(...fresh);
      this.#round ??= this.#nextRound();
      await this.#round;
      keep();
    }
    const tagged: TaggedSpan[][] = reports.map(() => []);
    for (const { text, report, start } of pieces) {
      for (const { span, tag } of spans.get(text) ?? []) tagged[report]?.push({ tag, span: shifted(span, start) });
    }
    return tagged;
  }

  /** Starts when the model is free and everything that is ready has joined; who comes later waits for the round after. */
  async #nextRound(): Promise<void> {
    await this.#busy?.catch(() => {});
    await setImmediate();
    this.#round = undefined;
    this.#busy = this.#tagWaiting();
    await this.#busy;
  }

  async #tagWaiting(): Promise<void> {
    const texts = [...new Set(this.#waiting)];
    this.#waiting = [];
    if (this.#known.size > REMEMBERED) this.#known.clear();
    for (const [text, spans] of await this.#model.tag(texts)) this.#known.set(text, spans);
  }
}

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The sentences, folded, no longer than the model should see. */
function piecesOf(report: Report, sentences: readonly Span[], index: number): Piece[] {
  const pieces: Piece[] = [];
  for (const span of sentences) {
    for (let start = span.start; start < span.end; start += LONGEST) {
      const end = Math.min(span.end, start + LONGEST);
      pieces.push({ text: report.content.folded.slice(start, end), report: index, start });
    }
  }
  return pieces;
}
