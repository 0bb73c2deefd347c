/**
 * Approximate nearest neighbours by HNSW (Malkov & Yashunin 2018) through hnswlib-node, an optional native module.
 * Its loader is no integrity check (a flipped bit can end the process), so callers verify the file's checksum first; it takes
 * plain arrays only; with inner product on unit vectors its distance is 1 − similarity, and this file alone knows that.
 */
import type { VectorHit } from '../../ports/vector-index.js';

type Hnswlib = typeof import('hnswlib-node');
const HNSW = { m: 12, efConstruction: 64, seed: 100 } as const;
/**
 * How many candidates a search keeps. Recall at a fixed number falls as a graph grows: over 115,414 passages of recombined sentences and
 * 60 questions, recall@10 was 0.93 with 200, 0.96 with 400, 0.975 with 800 and 0.99 with 1,600 (4.5 ms of processor time each).
 */
const efSearch = (rows: number): number => Math.min(1_600, Math.max(200, Math.ceil(rows / 64)));
const TELL_EVERY_ROWS = 512;

/** The native module, or undefined where it could not be built. */
export async function loadHnswlib(): Promise<Hnswlib | undefined> {
  try {
    const loaded = (await import('hnswlib-node')) as Hnswlib & { default?: Hnswlib };
    return loaded.default ?? loaded;
  } catch {
    return undefined; // absent or not compiled: the exact scan serves, and the banner says so
  }
}

/** Builds the graph in row order, which decides its bytes, and writes it to `file`. Takes seconds and does not yield: for a worker. */
export function buildHnsw(hnswlib: Hnswlib, vectors: Float32Array, dimensions: number, file: string, onRows: (done: number) => void): void {
  const rows = vectors.length / dimensions;
  const index = new hnswlib.HierarchicalNSW('ip', dimensions);
  index.initIndex({ maxElements: Math.max(1, rows), m: HNSW.m, efConstruction: HNSW.efConstruction, randomSeed: HNSW.seed });
  for (let row = 0; row < rows; row += 1) {
    index.addPoint(Array.from(vectors.subarray(row * dimensions, (row + 1) * dimensions)), row);
    if (row % TELL_EVERY_ROWS === TELL_EVERY_ROWS - 1) onRows(row + 1);
  }
  index.writeIndexSync(file);
}

/** Vectors that can be searched, by their row; `isWanted` undefined means every row. */
export interface VectorRows {
  readonly isApproximate: boolean;
  search(vector: Float32Array, topK: number, isWanted: ((row: number) => boolean) | undefined): VectorHit[];
}

/** @param removed rows that are never found again */
export async function openHnsw(
  hnswlib: Hnswlib,
  file: string,
  dimensions: number,
  rows: number,
  removed: Iterable<number>,
): Promise<VectorRows> {
  const index = new hnswlib.HierarchicalNSW('ip', dimensions);
  await index.readIndex(file);
  if (index.getCurrentCount() !== rows) throw new Error('the graph and the list of passages disagree on counts');
  index.setEf(efSearch(rows));
  let left = rows;
  for (const row of removed) {
    index.markDelete(row);
    left -= 1;
  }
  return {
    isApproximate: true,
    search(vector, topK, isWanted) {
      const wanted = Math.min(topK, left);
      if (wanted === 0) return [];
      const { neighbors, distances } = index.searchKnn(Array.from(vector), wanted, isWanted);
      return neighbors.map((passage, position) => ({ passage, similarity: 1 - distances[position]! }));
    },
  };
}
