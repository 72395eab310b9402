import { describe, expect, it } from 'vitest';
import { bestTags, readTransitions } from '../../src/tag/crf.ts';

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
  const forbidsChange = { tags: 2, scores: new Float32Array([0, -100, -100, 0]) };

  it('follows the emissions where transitions allow it', () => {
    const free = { tags: 2, scores: new Float32Array(4) };
    expect([...bestTags(new Float32Array([1, 0, 0, 1, 1, 0]), 0, 3, free)]).toEqual([0, 1, 0]);
  });

  it('gives up a better single row for a better whole', () => {
    expect([...bestTags(new Float32Array([1, 0, 0, 1, 1, 0]), 0, 3, forbidsChange)]).toEqual([0, 0, 0]);
  });

  it('starts at the row it is told', () => {
    expect([...bestTags(new Float32Array([9, 0, 0, 1, 0, 1]), 2, 2, forbidsChange)]).toEqual([1, 1]);
  });
});
