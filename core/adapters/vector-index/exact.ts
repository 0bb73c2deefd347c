/** Exact nearest neighbours: one pass over every vector. The oracle in tests, and what serves without hnswlib-node. */
import type { VectorHit, VectorIndex } from '../../ports/vector-index.js';

/** @param vectors unit rows in passage order, `dimensions` numbers each @param audiences the audience of each passage */
export function openExactIndex(vectors: Float32Array, dimensions: number, audiences: readonly string[]): VectorIndex {
  return {
    isApproximate: false,
    dimensions,
    search(vector, { topK, audiences: allowed }) {
      const hits: VectorHit[] = [];
      audiences.forEach((audience, passage) => {
        if (!allowed.includes(audience)) return;
        const offset = passage * dimensions;
        let similarity = 0;
        for (let axis = 0; axis < dimensions; axis += 1) similarity += (vector[axis] ?? 0) * (vectors[offset + axis] ?? 0);
        hits.push({ passage, similarity });
      });
      hits.sort((one, other) => other.similarity - one.similarity || one.passage - other.passage);
      return Promise.resolve(hits.slice(0, topK));
    },
    close: () => Promise.resolve(),
  };
}
