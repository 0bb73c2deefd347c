import { expect, it } from 'vitest';
import type { VectorIndex } from '../../core/ports/vector-index.js';
import { seededRandom } from '../../core/text/random.js';

export const DIMENSIONS = 16;

/** Unit rows, seeded. */
export function randomVectors(rows: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const vectors = Float32Array.from({ length: rows * DIMENSIONS }, () => random() - 0.5);
  for (let row = 0; row < rows; row += 1) {
    const part = vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    const norm = Math.sqrt(part.reduce((sum, value) => sum + value * value, 0));
    part.forEach((value, axis) => {
      part[axis] = value / norm;
    });
  }
  return vectors;
}

/** What every vector index promises. */
export function vectorIndexContract(open: (vectors: Float32Array, audiences: readonly string[]) => Promise<VectorIndex>): void {
  it('finds a vector itself first, with similarity one', async () => {
    const vectors = randomVectors(50, 1);
    const index = await open(
      vectors,
      Array.from({ length: 50 }, () => 'public'),
    );
    for (const row of [0, 17, 49]) {
      const [first] = await index.search(vectors.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS), { topK: 3, audiences: ['public'] });
      expect(first?.passage).toBe(row);
      expect(first?.similarity).toBeCloseTo(1, 4);
    }
    await index.close();
  });
  it('gives hits closest first and never more than asked for', async () => {
    const index = await open(
      randomVectors(80, 2),
      Array.from({ length: 80 }, () => 'public'),
    );
    const hits = await index.search(randomVectors(1, 3), { topK: 10, audiences: ['public'] });
    expect(hits).toHaveLength(10);
    expect([...hits].sort((one, other) => other.similarity - one.similarity)).toEqual(hits);
    await index.close();
  });
  it('shows nobody a passage of an audience they do not hold', async () => {
    const audiences = Array.from({ length: 60 }, (_, row) => (row % 3 === 0 ? 'partners' : 'public'));
    const index = await open(randomVectors(60, 4), audiences);
    const hits = await index.search(randomVectors(1, 5), { topK: 60, audiences: ['public'] });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((hit) => audiences[hit.passage] === 'public')).toBe(true);
    await index.close();
  });
  it('answers an empty index with an empty list', async () => {
    const index = await open(new Float32Array(0), []);
    expect(await index.search(randomVectors(1, 6), { topK: 5, audiences: ['public'] })).toEqual([]);
    await index.close();
  });
}
