/**
 * The process that reads uploads and builds drafts for a server. One task, told in the first message; it ends with its answer, when it is
 * stopped, and when the server that started it is gone, however that went.
 */
import { Worker } from 'node:worker_threads';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { nameDiskTrouble } from '../../core/adapters/storage/disk-trouble.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { AppError } from '../../core/domain/errors.js';
import { createLog } from '../../core/log.js';
import { doCurationTask } from './curation-work.js';
import type { CurationOrder, CurationReply } from './in-curation-child.js';
import { clock } from './opened.js';

/** No two messages about the same step come closer than this: a thousand files a second are not worth telling. */
const TELL_EVERY_MS = 50;

const stop = new AbortController();
const tell = (reply: CurationReply): Promise<void> =>
  new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(reply, undefined, undefined, () => resolve());
  });

async function work({ task, config }: CurationOrder): Promise<CurationReply> {
  let storage: Awaited<ReturnType<typeof openSqliteStorage>> | undefined;
  let [told, toldMs] = ['', 0];
  try {
    const folder = await openDataFolder(config.dataFolder);
    storage = await openSqliteStorage({ file: folder.databaseFile, clock });
    const onStep = (step: string, done: number, total: number): void => {
      const nowMs = performance.now();
      if (step === told && nowMs - toldMs < TELL_EVERY_MS) return;
      [told, toldMs] = [step, nowMs];
      void tell({ kind: 'step', step, done, total });
    };
    const ports = {
      opened: { folder, storage },
      config,
      log: createLog(config.logLevel),
      onStep,
      onStoring: () => tell({ kind: 'storing' }),
    };
    return { kind: 'done', result: await doCurationTask(task, ports, stop.signal) };
  } catch (error) {
    return failed(error, config.dataFolder);
  } finally {
    // What was done is stored by now: a database that does not close well changes nothing of the answer.
    await storage?.close().catch(() => undefined);
  }
}

function failed(error: unknown, dataFolder: string): CurationReply {
  const named = nameDiskTrouble(error, dataFolder);
  const [code, isRetryable] = named instanceof AppError ? [named.code, named.retryable] : [undefined, false];
  return {
    kind: 'failed',
    code,
    message: named instanceof Error ? (code === undefined ? (named.stack ?? named.message) : named.message) : 'unknown',
    isRetryable,
  };
}

// A server that was killed says nothing, and a long text hears nothing: a thread of its own looks for it, because the lock must go with it.
const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => { if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL'); }, 200);
`;
new Worker(WATCH, { eval: true, workerData: process.ppid }).unref();
// Ctrl-C in a terminal reaches every process of the server: the server decides what becomes of its work.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(1));
process.on('message', (order: CurationOrder | { readonly kind: 'stop' }) => {
  if (order.kind === 'stop') stop.abort(new AppError('cancelled', 'Stopped.'));
  else
    void work(order)
      .catch((error: unknown) => failed(error, order.config.dataFolder))
      .then(tell)
      .then(() => process.exit(0));
});
