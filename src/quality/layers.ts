/** What is measured, one precision and recall each, in the order a reader would ask. The mean of their F1 is the score. */
export const LAYERS = [
  'reports',
  'reporters',
  'persons',
  'positions',
  'position bodies',
  'organisations',
  'locations',
  'events',
  'event dates',
  'venues',
  'participants',
  'roles',
  'statements',
  'headcounts',
  'awards',
] as const;
export type Layer = (typeof LAYERS)[number];

/** How many items of a layer were right, how many the gold holds and how many were predicted. */
export interface Tally {
  readonly hit: number;
  readonly gold: number;
  readonly predicted: number;
}

export const NOTHING: Tally = { hit: 0, gold: 0, predicted: 0 };

export const addTallies = (one: Tally, other: Tally): Tally => ({
  hit: one.hit + other.hit,
  gold: one.gold + other.gold,
  predicted: one.predicted + other.predicted,
});

export interface Accuracy extends Tally {
  /** Shares from 0 to 1. A layer that neither side has anything for counts as right. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function accuracy(tally: Tally): Accuracy {
  const { hit, gold, predicted } = tally;
  return {
    ...tally,
    precision: predicted > 0 ? hit / predicted : gold > 0 ? 0 : 1,
    recall: gold > 0 ? hit / gold : 1,
    f1: gold + predicted > 0 ? (2 * hit) / (gold + predicted) : 1,
  };
}
