/** How the items of one list found their counterparts in another. */
export interface Pairing<T> {
  readonly hits: readonly (readonly [gold: T, predicted: T])[];
  readonly missed: readonly T[];
  readonly invented: readonly T[];
}

/** Gives each gold item, in order, the first predicted item not yet taken that is the same. */
export function pairUp<T>(
  gold: readonly T[],
  predicted: readonly T[],
  same: (gold: T, predicted: T) => boolean,
): Pairing<T> {
  const free = [...predicted];
  const hits: [T, T][] = [];
  const missed: T[] = [];
  for (const wanted of gold) {
    const at = free.findIndex((candidate) => same(wanted, candidate));
    const found = at < 0 ? [] : free.splice(at, 1);
    if (found.length === 0) missed.push(wanted);
    for (const item of found) hits.push([wanted, item]);
  }
  return { hits, missed, invented: free };
}

/**
 * Puts the gold and predicted containers (reports, events) side by side whose contents are to be compared: the closest
 * two first, so that a poor match never takes the place of a good one. What resembles nothing stands alone.
 */
export function alignClosest<T>(
  gold: readonly T[],
  predicted: readonly T[],
  closeness: (gold: T, predicted: T) => number,
): (readonly [gold: T | null, predicted: T | null])[] {
  const couples = gold
    .flatMap((wanted) => predicted.map((found) => ({ wanted, found, value: closeness(wanted, found) })))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value);
  const settled = new Set<T>();
  const aligned: [T | null, T | null][] = [];
  for (const { wanted, found } of couples) {
    if (settled.has(wanted) || settled.has(found)) continue;
    settled.add(wanted).add(found);
    aligned.push([wanted, found]);
  }
  for (const wanted of gold) if (!settled.has(wanted)) aligned.push([wanted, null]);
  for (const found of predicted) if (!settled.has(found)) aligned.push([null, found]);
  return aligned;
}
