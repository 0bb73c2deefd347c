/**
 * Ingestions that a server does in the background, one after the other. What was asked for stands in storage before anything is done, and
 * only the end of a job changes what people see: a server that dies in the middle leaves an interrupted job and nothing else.
 */
import { AppError } from '../../core/domain/errors.js';
import type { Job, JobReport } from '../../core/domain/job.js';
import type { Clock } from '../../core/ports/clock.js';
import type { Ids } from '../../core/ports/ids.js';
import type { JobStore } from '../../core/ports/jobs.js';
import type { OnStep } from './build-release.js';

/** What a job is about: an uploaded file, or everything again. */
export interface IngestRequest {
  readonly by: string;
  readonly upload?: { readonly path: string; readonly staged: string; readonly facts: Readonly<Record<string, string>> };
}

export interface IngestJobsPorts {
  readonly jobs: JobStore;
  readonly clock: Clock;
  readonly ids: Ids;
  run(request: IngestRequest, onStep: OnStep, signal: AbortSignal): Promise<JobReport>;
  /** Whatever became of it, the job is over: takes away what it leaves behind. */
  tidy(request: IngestRequest): Promise<void>;
  onFailure(error: unknown, job: Job): void;
}

export interface IngestJobs {
  /** Throws `too-many-requests` when too many wait. */
  submit(request: IngestRequest): Promise<Job>;
  /** As it is at this moment. Throws `unknown-job`. */
  get(id: string): Promise<Job>;
  /** Newest first. */
  list(limit: number): Promise<readonly Job[]>;
  /** Ends a job that waits or runs; one that has ended stays as it is. Throws `unknown-job`. */
  cancel(id: string): Promise<Job>;
  /** Told every change of every job, at most every 100 ms of one that runs. */
  subscribe(listener: (job: Job) => void): () => void;
  /** Cancels what runs and waits until it stopped; what waits is interrupted. */
  close(): Promise<void>;
}

const MAX_WAITING = 50;
const TELL_EVERY_MS = 100;

/** Begins by marking what an earlier server left unfinished. */
export async function openIngestJobs(ports: IngestJobsPorts): Promise<IngestJobs> {
  const { jobs, clock, ids } = ports;
  await jobs.interruptUnfinished(clock.now());
  const listeners = new Set<(job: Job) => void>();
  /** Jobs that have not ended, as they are now. */
  const open = new Map<string, { job: Job; readonly stop: AbortController }>();
  let isClosing = false;
  let last: Promise<void> = Promise.resolve();

  function tell(job: Job): void {
    for (const listener of listeners) listener(job);
  }

  async function work(id: string, request: IngestRequest): Promise<void> {
    const entry = open.get(id);
    if (entry === undefined) return;
    const { signal } = entry.stop;
    let toldMs = 0;
    const onStep: OnStep = (step, done, total) => {
      const isNew = step !== entry.job.step;
      entry.job = { ...entry.job, step, done, total };
      const nowMs = clock.now().getTime();
      if (!isNew && nowMs - toldMs < TELL_EVERY_MS) return;
      toldMs = nowMs;
      tell(entry.job);
    };
    let end: Pick<Job, 'state' | 'report' | 'problem'>;
    try {
      signal.throwIfAborted();
      entry.job = { ...entry.job, state: 'running' };
      await jobs.save(entry.job);
      tell(entry.job);
      end = { state: 'done', report: await ports.run(request, onStep, signal), problem: null };
    } catch (error) {
      // One that was stopped too late, while its draft was being stored, says itself how it ended.
      if (signal.aborted && error === signal.reason) end = { state: isClosing ? 'interrupted' : 'cancelled', report: null, problem: null };
      else {
        if (!(error instanceof AppError)) ports.onFailure(error, entry.job);
        end = { state: 'failed', report: null, problem: toProblem(error) };
      }
    }
    await ports.tidy(request);
    entry.job = { ...entry.job, ...end, step: '', endedAt: clock.now() };
    await jobs.save(entry.job);
    open.delete(id);
    tell(entry.job);
  }

  async function get(id: string): Promise<Job> {
    const job = open.get(id)?.job ?? (await jobs.find(id));
    if (job === undefined) throw new AppError('unknown-job', 'There is no such job. The list of jobs shows all.');
    return job;
  }

  return {
    get,
    async submit(request) {
      if (isClosing) throw new AppError('shutting-down', 'The server is shutting down. Try again in a moment.', { retryable: true });
      if (open.size >= MAX_WAITING)
        throw new AppError('too-many-requests', `${String(MAX_WAITING)} uploads wait already. Send this one when some of them are done.`, {
          retryable: true,
          retryAfterMs: 10_000,
        });
      const job: Job = {
        id: ids.next(),
        kind: 'ingest',
        state: 'waiting',
        path: request.upload?.path ?? null,
        step: '',
        done: 0,
        total: 0,
        report: null,
        problem: null,
        by: request.by,
        at: clock.now(),
        endedAt: null,
      };
      open.set(job.id, { job, stop: new AbortController() });
      try {
        await jobs.add(job);
      } catch (error) {
        open.delete(job.id);
        throw error;
      }
      tell(job);
      last = last
        .then(() => work(job.id, request))
        .catch((error: unknown) => {
          open.delete(job.id);
          ports.onFailure(error, job);
        });
      return job;
    },
    async list(limit) {
      return (await jobs.list(limit)).map((job) => open.get(job.id)?.job ?? job);
    },
    async cancel(id) {
      open.get(id)?.stop.abort(new AppError('cancelled', 'The upload was cancelled.'));
      return get(id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      isClosing = true;
      for (const { stop } of open.values()) stop.abort(new AppError('cancelled', 'The server is shutting down.'));
      await last;
    },
  };
}

function toProblem(error: unknown): NonNullable<Job['problem']> {
  if (error instanceof AppError) return { code: error.code, detail: error.message };
  return { code: 'internal', detail: 'Something went wrong on our side. Try again; if it stays, tell the operator what you uploaded.' };
}
