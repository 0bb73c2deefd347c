import { Worker } from 'node:worker_threads';
import { compiledFile } from '../../compiled-file.js';
import type { Report, Task } from './build-worker.js';

/** Runs a computation that takes seconds in a thread of its own; a process that serves goes on serving. Ends it on abort. */
export async function inWorker(task: Task, onProgress: (done: number) => void, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  const worker = new Worker(compiledFile(import.meta.url, './build-worker.js'), { workerData: task });
  let abort: (() => void) | undefined;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      abort = () => {
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', abort, { once: true });
      worker.on('message', (report: Report) => {
        if (report.kind === 'progress') onProgress(report.done);
        else resolve(report.bytes);
      });
      worker.once('error', reject);
      worker.once('exit', () => {
        reject(new Error('A thread of the index build ended early.'));
      });
    });
  } finally {
    if (abort !== undefined) signal.removeEventListener('abort', abort);
    await worker.terminate();
  }
}
