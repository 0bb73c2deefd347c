/** The server's side of `curation-child.ts`: starts it, tells how far it is, stops it. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compiledFile } from '../../core/compiled-file.js';
import type { Config } from '../../core/config.js';
import { AppError, type ErrorCode } from '../../core/domain/errors.js';
import type { Log } from '../../core/log.js';
import type { OnStep } from '../curation/build-release.js';
import type { CurationResults, CurationTask } from './curation-work.js';

/** What goes to the process first; later only `stop` does. */
export interface CurationOrder {
  readonly kind: 'start';
  readonly task: CurationTask;
  readonly config: Config;
}
export type CurationReply =
  | { readonly kind: 'step'; readonly step: string; readonly done: number; readonly total: number }
  /** What it made is being stored: from here it is not stopped any more. */
  | { readonly kind: 'storing' }
  | { readonly kind: 'done'; readonly result: CurationResults[CurationTask['kind']] }
  | { readonly kind: 'failed'; readonly code: ErrorCode | undefined; readonly message: string; readonly isRetryable: boolean };

/** So long it may take to stop by itself; one that is in the middle of a long text cannot hear. What it leaves is swept by the next one. */
const STOP_MS = 1_000;

/**
 * Does one task in a process of its own.
 * @throws AppError what the task throws, and the signal's reason when it was stopped
 */
export function inCurationChild<Kind extends CurationTask['kind']>(
  task: Extract<CurationTask, { kind: Kind }>,
  { config, log, onStep }: { readonly config: Config; readonly log: Log; readonly onStep: OnStep },
  signal: AbortSignal,
): Promise<CurationResults[Kind]> {
  signal.throwIfAborted();
  const child = fork(fileURLToPath(compiledFile(import.meta.url, './curation-child.js')), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let reply: Extract<CurationReply, { kind: 'done' | 'failed' }> | undefined;
    let isStoring = false;
    let timer: NodeJS.Timeout | undefined;
    const stop = (): void => {
      if (isStoring) return;
      if (child.connected) child.send({ kind: 'stop' });
      timer = setTimeout(() => {
        if (!isStoring) child.kill('SIGKILL');
      }, STOP_MS);
    };
    const settle = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      // One that was stopped too late has done what it was asked for, and says so; or says why it could not.
      if (reply?.kind === 'done') resolve(reply.result as CurationResults[Kind]);
      else if (signal.aborted && !(isStoring && reply?.code !== 'cancelled')) reject(signal.reason as Error);
      else if (reply?.code !== undefined) reject(new AppError(reply.code, reply.message, { retryable: reply.isRetryable }));
      else reject(new Error(reply?.message ?? 'The process that reads documents ended early.'));
    };
    child.on('message', (told: CurationReply) => {
      if (told.kind === 'step') onStep(told.step, told.done, told.total);
      else if (told.kind === 'storing') isStoring = true;
      else reply = told;
    });
    child.once('error', (error) => {
      log.error({ err: error }, 'curation.not-started');
      settle();
    });
    // Its locks and its database are closed when it is gone, not before.
    child.once('exit', settle);
    signal.addEventListener('abort', stop, { once: true });
    child.send({ kind: 'start', task, config } satisfies CurationOrder, () => undefined);
  });
}
