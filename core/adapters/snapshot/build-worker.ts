/** The thread of a build's two long computations: fitting the embedder and building the graph. Started by `in-worker.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { TermRows } from '../keyword-index/term-rows.js';
import { fitLatent, type FitOptions } from '../model/latent.js';
import { buildHnsw, loadHnswlib } from '../vector-index/hnsw.js';

export type Task =
  | { readonly kind: 'fit'; readonly texts: TermRows; readonly chosen: readonly number[]; readonly options: FitOptions }
  | { readonly kind: 'graph'; readonly vectors: Float32Array; readonly dimensions: number; readonly file: string };

export type Report =
  | { readonly kind: 'progress'; readonly done: number }
  /** `bytes` is the embedder's file; a graph is written by the thread itself. */
  | { readonly kind: 'done'; readonly bytes: Uint8Array };

async function run(task: Task, tell: (report: Report) => void): Promise<Uint8Array> {
  if (task.kind === 'fit') return fitLatent(task.texts, task.chosen, task.options);
  const hnswlib = await loadHnswlib();
  if (hnswlib === undefined) throw new Error('hnswlib-node was there and is gone');
  buildHnsw(hnswlib, task.vectors, task.dimensions, task.file, (done) => {
    tell({ kind: 'progress', done });
  });
  return new Uint8Array();
}

const port = parentPort;
if (port !== null) {
  const tell = (report: Report): void => {
    port.postMessage(report);
  };
  tell({ kind: 'done', bytes: await run(workerData as Task, tell) });
}
