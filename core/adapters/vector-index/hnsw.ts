/**
 * Approximate nearest neighbours by HNSW (Malkov & Yashunin 2018) through hnswlib-node, an optional native module.
 * Its loader is no integrity check (a flipped bit can end the process), so callers verify the file's checksum first; it takes
 * plain arrays only; with inner product on unit vectors its distance is 1 − similarity, and this file alone knows that.
 */
import type { VectorIndex } from '../../ports/vector-index.js';

type Hnswlib = typeof import('hnswlib-node');
const HNSW = { m: 12, efConstruction: 64, efSearch: 200, seed: 100 } as const;

/** The native module, or undefined where it could not be built. */
export async function loadHnswlib(): Promise<Hnswlib | undefined> {
  try {
    const loaded = (await import('hnswlib-node')) as Hnswlib & { default?: Hnswlib };
    return loaded.default ?? loaded;
  } catch {
    return undefined; // absent or not compiled: the exact scan serves, and the banner says so
  }
}

/** Builds the graph in row order and writes it to `file`. Calls `onRows` every 256 rows; stops on abort. */
export async function buildHnsw(
  hnswlib: Hnswlib,
  vectors: Float32Array,
  dimensions: number,
  file: string,
  onRows: (done: number) => Promise<void>,
): Promise<void> {
  const rows = vectors.length / dimensions;
  const index = new hnswlib.HierarchicalNSW('ip', dimensions);
  index.initIndex({ maxElements: Math.max(1, rows), m: HNSW.m, efConstruction: HNSW.efConstruction, randomSeed: HNSW.seed });
  for (let row = 0; row < rows; row += 1) {
    index.addPoint(Array.from(vectors.subarray(row * dimensions, (row + 1) * dimensions)), row);
    if (row % 256 === 255) await onRows(row + 1);
  }
  index.writeIndexSync(file);
}

/** @param audiences the audience of each passage */
export function openHnsw(hnswlib: Hnswlib, file: string, dimensions: number, audiences: readonly string[]): VectorIndex {
  const index = new hnswlib.HierarchicalNSW('ip', dimensions);
  index.readIndexSync(file);
  index.setEf(HNSW.efSearch);
  const isUniform = new Set(audiences).size === 1;
  return {
    isApproximate: true,
    dimensions,
    search(vector, { topK, audiences: allowed }) {
      const wanted = Math.min(topK, audiences.length);
      if (wanted === 0) return Promise.resolve([]);
      const filter =
        isUniform && allowed.includes(audiences[0] ?? '')
          ? undefined
          : (label: number): boolean => allowed.includes(audiences[label] ?? '');
      const { neighbors, distances } = index.searchKnn(Array.from(vector), wanted, filter);
      const hits = neighbors.map((passage, position) => ({ passage, similarity: 1 - (distances[position] ?? 1) }));
      return Promise.resolve(hits.sort((one, other) => other.similarity - one.similarity || one.passage - other.passage));
    },
    close: () => Promise.resolve(),
  };
}
