import { type AnnotatedReport, annotate } from './domain/annotation.ts';
import type { SourceDocument } from './domain/text.ts';
import { extractFacts, noTimings, type Timings } from './pipeline.ts';
import type { GraphDocument } from './resolve/graph.ts';
import { toGraph } from './resolve/to-graph.ts';
import { createTagger, type Tagger } from './tag/tagger.ts';

/** What a document is turned into: the guide's annotation, or rows for the graph. */
export interface Products {
  readonly annotation: readonly AnnotatedReport[];
  readonly graph: GraphDocument;
}

export interface Job {
  readonly document: SourceDocument;
  readonly product: keyof Products;
  readonly tagger: boolean;
}

export interface Done<P extends keyof Products = keyof Products> {
  readonly product: Products[P];
  readonly timings: Timings;
}

let loading: Promise<Tagger | null> | undefined;

/** Runs the whole pipeline on one document; the tagger is loaded once in each thread. */
export default async function work({ document, product, tagger }: Job): Promise<Done> {
  if (tagger) loading ??= createTagger();
  const timings = noTimings();
  const facts = await extractFacts(document, tagger ? ((await loading) ?? null) : null, timings);
  return { product: product === 'graph' ? toGraph(document, facts) : facts.map(annotate), timings };
}
