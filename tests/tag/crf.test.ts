import { describe, expect, it } from 'vitest';
import { bestTags, readTransitions, transitions } from '../../src/tag/crf.ts';

/** A NumPy 1.0 file of a float32 matrix, as numpy.save writes it. */
function npy(rows: readonly (readonly number[])[]): Uint8Array {
  const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${rows.length}, ${rows.length}), }\n`;
  const bytes = Buffer.alloc(10 + header.length + 4 * rows.length ** 2);
  bytes.write('\x93NUMPY\x01\x00', 'latin1');
  bytes.writeUInt16LE(header.length, 8);
  bytes.write(header, 10, 'latin1');
  for (const [i, value] of rows.flat().entries()) bytes.writeFloatLE(value, 10 + header.length + 4 * i);
  return bytes;
}

describe('readTransitions', () => {
  it('reads the matrix behind the header', () => {
    const { tags, scores } = readTransitions(npy([[0, 1.5], [-2, 3]])); // biome-ignore format: a matrix
    expect(tags).toBe(2);
    expect([...scores]).toEqual([0, 1.5, -2, 3]);
  });
});

describe('bestTags', () => {
  const forbidsChange = transitions(new Float32Array([0, -100, -100, 0]));

  it('follows the emissions where transitions allow it', () => {
    const free = transitions(new Float32Array(4));
    expect([...bestTags(new Float32Array([1, 0, 0, 1, 1, 0]), 0, 3, free)]).toEqual([0, 1, 0]);
  });

  it('gives up a better single row for a better whole', () => {
    expect([...bestTags(new Float32Array([1, 0, 0, 1, 1, 0]), 0, 3, forbidsChange)]).toEqual([0, 0, 0]);
  });

  it('starts at the row it is told', () => {
    expect([...bestTags(new Float32Array([9, 0, 0, 1, 0, 1]), 2, 2, forbidsChange)]).toEqual([1, 1]);
  });

  it('leaves out no path that could win', () => {
    const random = (seed: number) => () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let seed = 1; seed <= 50; seed++) {
      const next = random(seed);
      const model = transitions(Float32Array.from({ length: 9 }, () => next()));
      const emissions = Float32Array.from({ length: 15 }, () => 2 * next());
      expect(score([...bestTags(emissions, 0, 5, model)], emissions, model.scores)).toBeCloseTo(
        Math.max(...everyPath(5).map((path) => score(path, emissions, model.scores))),
        5,
      );
    }
  });
});

const everyPath = (length: number): number[][] =>
  length === 0 ? [[]] : everyPath(length - 1).flatMap((path) => [0, 1, 2].map((tag) => [...path, tag]));

const score = (path: readonly number[], emissions: Float32Array, scores: Float32Array): number =>
  path.reduce((sum, tag, row) => {
    const step = row === 0 ? 0 : (scores[(path[row - 1] as number) * 3 + tag] as number);
    return sum + (emissions[row * 3 + tag] as number) + step;
  }, 0);
