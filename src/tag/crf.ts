/** Transition scores of a linear-chain CRF, `scores[from * tags + to]`; `spread` is how far the largest is above the least. */
export interface Transitions {
  readonly tags: number;
  readonly scores: Float32Array;
  readonly spread: number;
}

/** Transitions from the flat scores of a square matrix. */
export function transitions(scores: Float32Array): Transitions {
  let least = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (const score of scores) {
    if (score < least) least = score;
    if (score > largest) largest = score;
  }
  return { tags: Math.sqrt(scores.length), scores, spread: largest - least };
}

/** Reads a square little-endian float32 matrix from NumPy's .npy format, version 1. */
export function readTransitions(npy: Uint8Array): Transitions {
  const view = new DataView(npy.buffer, npy.byteOffset, npy.byteLength);
  const headerEnd = 10 + view.getUint16(8, true);
  const scores = new Float32Array((npy.byteLength - headerEnd) / 4);
  for (let i = 0; i < scores.length; i++) scores[i] = view.getFloat32(headerEnd + i * 4, true);
  return transitions(scores);
}

/**
 * The best tag sequence (Viterbi, 1967) for `length` emission rows of `emissions`, the first of which begins at `from`.
 *
 * Exact, but not (tags × tags) per row: a tag that lies further behind the best one than any transition can make good
 * cannot be on the best path. LAC's transitions differ by 0.4 where its emissions differ by several, so one or two remain.
 */
export function bestTags(emissions: Float32Array, from: number, length: number, model: Transitions): Uint8Array {
  const { tags, scores, spread } = model;
  const back = new Uint8Array(length * tags);
  let previous = emissions.slice(from, from + tags);
  let next = new Float32Array(tags);
  const best = new Float32Array(tags);
  for (let row = 1; row < length; row++) {
    best.fill(-Infinity);
    const arrows = back.subarray(row * tags, (row + 1) * tags);
    const least = (previous[peakOf(previous)] as number) - spread;
    for (let tag = 0; tag < tags; tag++) {
      const reached = previous[tag] as number;
      if (reached < least) continue;
      const base = tag * tags;
      for (let to = 0; to < tags; to++) {
        const score = reached + (scores[base + to] as number);
        if (score > (best[to] as number)) {
          best[to] = score;
          arrows[to] = tag;
        }
      }
    }
    const at = from + row * tags;
    for (let to = 0; to < tags; to++) next[to] = (best[to] as number) + (emissions[at + to] as number);
    [previous, next] = [next, previous];
  }
  const path = new Uint8Array(length);
  let tag = peakOf(previous);
  for (let row = length - 1; row >= 0; row--) {
    path[row] = tag;
    tag = back[row * tags + tag] as number;
  }
  return path;
}

function peakOf(row: Float32Array): number {
  let peak = 0;
  for (let i = 1; i < row.length; i++) if ((row[i] as number) > (row[peak] as number)) peak = i;
  return peak;
}
