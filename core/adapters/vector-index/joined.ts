/** One vector index over the parts of a snapshot, in the snapshot's own passage numbers. */
import type { VectorHit, VectorIndex } from '../../ports/vector-index.js';
import type { VectorRows } from './hnsw.js';

export interface VectorPart {
  readonly rows: VectorRows;
  /** The passage of each row; below zero for one that was removed. */
  readonly numbers: Int32Array;
}

/** @param audiences the audience of each passage */
export function joinVectors(parts: readonly VectorPart[], dimensions: number, audiences: readonly string[]): VectorIndex {
  const [first] = audiences;
  const isUniform = audiences.every((audience) => audience === first);
  return {
    isApproximate: parts.some(({ rows }) => rows.isApproximate),
    dimensions,
    search(vector, { topK, audiences: allowed }) {
      if (isUniform && (first === undefined || !allowed.includes(first))) return Promise.resolve([]);
      const hits = parts.flatMap(({ rows, numbers }): VectorHit[] => {
        // A filter costs a call into JavaScript for every vector the graph looks at: none where all is of one audience.
        const isWanted = isUniform ? undefined : (row: number): boolean => allowed.includes(audiences[numbers[row]!] ?? '');
        return rows.search(vector, topK, isWanted).map(({ passage, similarity }) => ({ passage: numbers[passage]!, similarity }));
      });
      hits.sort((one, other) => other.similarity - one.similarity || one.passage - other.passage);
      return Promise.resolve(hits.slice(0, topK));
    },
    close: () => Promise.resolve(),
  };
}
