/** Exact nearest neighbours: one pass over every vector. Searches a snapshot's delta, is the oracle in tests, and serves alone without hnswlib-node. */
import type { VectorHit } from '../../ports/vector-index.js';
import type { VectorRows } from './hnsw.js';

/** @param vectors unit rows, `dimensions` numbers each @param removed rows that are never found */
export function openExactRows(vectors: Float32Array, dimensions: number, removed: ReadonlySet<number> = new Set()): VectorRows {
  const rows = vectors.length / dimensions;
  return {
    isApproximate: false,
    search(vector, topK, isWanted) {
      const hits: VectorHit[] = [];
      for (let passage = 0; passage < rows; passage += 1) {
        if (removed.has(passage) || isWanted?.(passage) === false) continue;
        const offset = passage * dimensions;
        let similarity = 0;
        for (let axis = 0; axis < dimensions; axis += 1) similarity += vector[axis]! * vectors[offset + axis]!;
        hits.push({ passage, similarity });
      }
      hits.sort((one, other) => other.similarity - one.similarity || one.passage - other.passage);
      return hits.slice(0, topK);
    },
  };
}
