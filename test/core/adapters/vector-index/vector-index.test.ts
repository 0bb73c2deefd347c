import { mkdtemp, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExactRows } from '../../../../core/adapters/vector-index/exact.js';
import { buildHnsw, checkWrittenWhole, loadHnswlib, openHnsw, type VectorRows } from '../../../../core/adapters/vector-index/hnsw.js';
import { joinVectors } from '../../../../core/adapters/vector-index/joined.js';
import type { VectorIndex } from '../../../../core/ports/vector-index.js';
import { DIMENSIONS, randomVectors, vectorIndexContract } from '../../../contract/vector-index.js';

async function openGraph(vectors: Float32Array, audiences: readonly string[]): Promise<VectorIndex> {
  const hnswlib = await loadHnswlib();
  if (hnswlib === undefined) throw new Error('hnswlib-node is not installed: run npm ci with a C++ compiler');
  const file = join(await mkdtemp(join(tmpdir(), 'footnote-hnsw-')), 'vectors.hnsw');
  buildHnsw(hnswlib, vectors, DIMENSIONS, file, () => undefined);
  return alone(await openHnsw(hnswlib, file, DIMENSIONS, audiences.length, []), audiences);
}
const alone = (rows: VectorRows, audiences: readonly string[]): VectorIndex =>
  joinVectors([{ rows, numbers: Int32Array.from(audiences, (_, number) => number) }], DIMENSIONS, audiences);
const openExact = (vectors: Float32Array, audiences: readonly string[]): VectorIndex =>
  alone(openExactRows(vectors, DIMENSIONS), audiences);

describe('the exact scan', () => {
  vectorIndexContract((vectors, audiences) => Promise.resolve(openExact(vectors, audiences)));
});

describe('hnswlib', () => {
  vectorIndexContract(openGraph);
  it('finds at least 98 of 100 true neighbours', async () => {
    const vectors = randomVectors(2_000, 7);
    const audiences = Array.from({ length: 2_000 }, () => 'public');
    const graph = await openGraph(vectors, audiences);
    const exact = openExact(vectors, audiences);
    let found = 0;
    for (let query = 0; query < 50; query += 1) {
      const vector = randomVectors(1, 100 + query);
      const truth = new Set((await exact.search(vector, { topK: 10, audiences: ['public'] })).map((hit) => hit.passage));
      found += (await graph.search(vector, { topK: 10, audiences: ['public'] })).filter((hit) => truth.has(hit.passage)).length;
    }
    expect(found / 500).toBeGreaterThanOrEqual(0.98);
  });

  it('has its file refused when a full disk cut it short, wherever that was', async () => {
    const hnswlib = await loadHnswlib();
    const file = join(await mkdtemp(join(tmpdir(), 'footnote-hnsw-')), 'vectors.hnsw');
    buildHnsw(hnswlib!, randomVectors(300, 7), DIMENSIONS, file, () => undefined);
    await checkWrittenWhole(file, 300);
    await expect(checkWrittenWhole(file, 299)).rejects.toMatchObject({ code: 'data-folder-unusable' });
    const { size } = await stat(file);
    for (const left of [size - 1, size - 4, size - 300 * 4, Math.floor(size / 2), 96, 40, 0]) {
      await truncate(file, left);
      await expect(checkWrittenWhole(file, 300), String(left)).rejects.toMatchObject({ code: 'data-folder-unusable' });
    }
  });
});
