import type { AnnotatedReport } from '../domain/annotation.ts';
import type { Language } from '../domain/text.ts';
import { compareReports } from './compare.ts';
import { type Accuracy, accuracy, addTallies, LAYERS, type Layer, NOTHING, type Tally } from './layers.ts';
import { type Mistake, mistakesOf } from './mistakes.ts';

/** One document, read by an annotator and by the pipeline. */
export interface Reading {
  readonly id: string;
  readonly language: Language;
  readonly gold: readonly AnnotatedReport[];
  readonly predicted: readonly AnnotatedReport[];
}

export interface Score {
  readonly documents: number;
  readonly layers: Readonly<Record<Layer, Accuracy>>;
  /** Mean F1 of all layers, each weighing the same. */
  readonly mean: number;
}

export interface Evaluation {
  readonly all: Score;
  /** Only the languages that occur. */
  readonly languages: Readonly<Partial<Record<Language, Score>>>;
  readonly mistakes: readonly Mistake[];
}

class Count {
  private readonly tallies = new Map<Layer, Tally>();
  private documents = 0;

  add(tallies: readonly (readonly [Layer, Tally])[]): void {
    this.documents += 1;
    for (const [layer, tally] of tallies)
      this.tallies.set(layer, addTallies(this.tallies.get(layer) ?? NOTHING, tally));
  }

  score(): Score {
    const entries = LAYERS.map((layer) => [layer, accuracy(this.tallies.get(layer) ?? NOTHING)] as const);
    return {
      documents: this.documents,
      layers: Object.fromEntries(entries) as Record<Layer, Accuracy>,
      mean: entries.reduce((sum, [, { f1 }]) => sum + f1, 0) / entries.length,
    };
  }
}

/** Scores readings, pooled over all documents: every name counts the same wherever it stands. */
export function evaluate(readings: readonly Reading[]): Evaluation {
  const all = new Count();
  const languages = new Map<Language, Count>();
  const mistakes: Mistake[] = [];
  for (const { id, language, gold, predicted } of readings) {
    const comparisons = compareReports(gold, predicted);
    const tallies = comparisons.map(({ layer, hits, missed, invented }) => {
      return [layer, { hit: hits, gold: hits + missed.length, predicted: hits + invented.length }] as const;
    });
    const ofLanguage = languages.get(language) ?? new Count();
    languages.set(language, ofLanguage);
    for (const count of [all, ofLanguage]) count.add(tallies);
    mistakes.push(...comparisons.flatMap((comparison) => mistakesOf(id, comparison)));
  }
  const byLanguage = [...languages].map(([language, count]) => [language, count.score()] as const);
  return { all: all.score(), languages: Object.fromEntries(byLanguage), mistakes };
}
