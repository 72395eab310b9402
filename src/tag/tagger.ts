import type { TaggedSpan } from '../domain/mention.ts';
import type { Report, Span } from '../domain/text.ts';
import { weightsInstalled } from './install.ts';
import { LacModel } from './model.ts';

/** Proposes names in reports; `tag` gives one list per report, in text order, over its clean text. */
export interface Tagger {
  tag(reports: readonly Report[]): Promise<TaggedSpan[][]>;
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
  if (!weightsInstalled()) return null;
  const model = await LacModel.load();
  const known = new Map<string, readonly TaggedSpan[]>();

  return {
    async tag(reports) {
      const pieces = reports.flatMap(chinesePieces);
      if (known.size > REMEMBERED) known.clear();
      const fresh = new Set(pieces.map((piece) => piece.text).filter((text) => !known.has(text)));
      for (const [text, spans] of await model.tag([...fresh])) known.set(text, spans);

      const tagged: TaggedSpan[][] = reports.map(() => []);
      for (const { text, report, start } of pieces) {
        for (const { span, tag } of known.get(text) ?? []) {
          tagged[report]?.push({ tag, span: shifted(span, start) });
        }
      }
      return tagged;
    },
  };
}

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The sentences of a Chinese report, folded, no longer than the model should see; other languages give none. */
function chinesePieces(report: Report, index: number): Piece[] {
  if (report.document.source.language !== 'zh') return [];
  const pieces: Piece[] = [];
  for (const { span } of report.sentences) {
    for (let start = span.start; start < span.end; start += LONGEST) {
      const end = Math.min(span.end, start + LONGEST);
      pieces.push({ text: report.content.folded.slice(start, end), report: index, start });
    }
  }
  return pieces;
}
