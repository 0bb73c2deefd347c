/**
 * Threads that answer, so that the server's own stays free for messages, people and `/livez` while questions are computed. A thread that
 * dies is replaced and its question asked again, with the same ids and without repeating claims that were already shown; a question that
 * takes two threads down is given up, for it would take the server down next. A thread that cannot open a release that others answer from is
 * asked nothing about it. Where threads cannot be started at all, or none has the release, questions are answered in the server's thread.
 */
import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { compiledFile } from '../../core/compiled-file.js';
import type { Answer } from '../../core/domain/answer.js';
import type { Revision } from '../../core/domain/document.js';
import { AppError } from '../../core/domain/errors.js';
import type { ReleaseId, RevisionId } from '../../core/domain/ids.js';
import type { AnswerListener, Turn } from '../answer/turn.js';
import type { AnswerWorkerData, FromWorker, ToWorker } from './answer-worker.js';

/** Whatever can answer from releases: the server's own thread, or a pool of others. */
export interface ReleaseAnswers {
  /** Resolves when questions can be answered from it. Throws `snapshot-damaged`. */
  open(id: ReleaseId): Promise<void>;
  /** `idSeed`: with the same one the same question is answered under the same ids. */
  answer(id: ReleaseId, turn: Turn, listener: AnswerListener, signal: AbortSignal, idSeed?: string): Promise<Answer>;
  close(id: ReleaseId): Promise<void>;
  closeAll(): Promise<void>;
}

export interface AnswerPoolOptions {
  readonly dataFolder: string;
  readonly workers: number;
  findRevision(id: RevisionId): Promise<Revision | undefined>;
  /** Answers where threads cannot be started, or none of them has the release. */
  readonly inProcess: ReleaseAnswers;
  onTrouble(error: unknown, event: 'answer-worker.died' | 'answer-worker.unusable' | 'answer-worker.lacks-release'): void;
  /** A question that takes longer ends with its thread; far above any that was measured. */
  readonly deadlineMs?: number;
  startWorker?(data: AnswerWorkerData): Worker;
}

const DEADLINE_MS = 30_000;
/** A thread that does not come back from an aborted question so soon is computing, and is ended. */
const STOP_GRACE_MS = 5_000;
const MOST_ATTEMPTS = 2;
/** So many threads in a row that died before they opened or answered anything: threads do not work here. */
const MOST_FALSE_STARTS = 3;
/** A release that a thread could not open is tried again, for a repair keeps its id. */
const OPEN_AGAIN_MS = 10_000;

interface Task {
  readonly ask: number;
  readonly releaseId: ReleaseId;
  readonly turn: Turn;
  readonly idSeed: string;
  readonly listener: AnswerListener;
  readonly signal: AbortSignal;
  attempts: number;
  /** Claims that the listener heard, and that this attempt came to. */
  told: number;
  reached: number;
  hasStarted: boolean;
  isSettled: boolean;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

interface Slot {
  worker: Worker;
  task: Task | undefined;
  timer: NodeJS.Timeout | undefined;
  hasWorked: boolean;
  /** Releases that this thread could not open although others have them. */
  readonly lacking: Set<ReleaseId>;
  readonly opening: Map<ReleaseId, { resolve(): void; reject(error: unknown): void }>;
}

export function createAnswerPool(options: AnswerPoolOptions): ReleaseAnswers {
  const { inProcess } = options;
  const startWorker =
    options.startWorker ?? ((data) => new Worker(compiledFile(import.meta.url, './answer-worker.js'), { workerData: data }));
  const held = new Set<ReleaseId>();
  const openedHere = new Map<ReleaseId, Promise<void>>();
  const queue: Task[] = [];
  const slots: Slot[] = [];
  let asks = 0;
  let falseStarts = 0;
  let isUnusable = false;
  let isClosing = false;

  const tell = (slot: Slot, message: ToWorker): void => {
    slot.worker.postMessage(message);
  };

  function start(slot: Slot): void {
    const worker = startWorker({ dataFolder: options.dataFolder });
    slot.worker = worker;
    slot.hasWorked = false;
    slot.lacking.clear();
    let cause: unknown;
    worker.on('message', (message: FromWorker) => {
      if (slot.worker === worker) hear(slot, message);
    });
    worker.on('error', (error) => (cause = error));
    worker.once('exit', (code) => {
      if (slot.worker === worker) gone(slot, cause ?? new Error(`a thread that answers ended with code ${String(code)}`));
    });
    for (const releaseId of held) tell(slot, { kind: 'open', releaseId });
  }

  function gone(slot: Slot, cause: unknown): void {
    const { task, hasWorked } = slot;
    release(slot);
    rejectOpening(slot, cause);
    if (isClosing) return;
    options.onTrouble(cause, 'answer-worker.died');
    falseStarts = hasWorked ? 0 : falseStarts + 1;
    if (falseStarts >= MOST_FALSE_STARTS) giveUp(cause);
    else if (!isUnusable) start(slot);
    if (task !== undefined && !task.isSettled) {
      // A thread that never got so far as to read a question did not die of it.
      if (task.attempts < MOST_ATTEMPTS || !hasWorked) queue.unshift(task);
      else settle(task, () => task.reject(cause));
    }
    pump();
  }

  function rejectOpening(slot: Slot, cause: unknown): void {
    for (const one of slot.opening.values()) one.reject(cause);
    slot.opening.clear();
  }

  /** Threads that answer go on to the end of their question. */
  function giveUp(cause: unknown): void {
    if (isUnusable) return;
    isUnusable = true;
    options.onTrouble(cause, 'answer-worker.unusable');
    for (const slot of slots) {
      rejectOpening(slot, cause);
      if (slot.task === undefined) dismiss(slot);
    }
  }

  /** Ends a thread on purpose: nobody is told that it died. */
  function dismiss({ worker }: Slot): void {
    worker.removeAllListeners('exit');
    void worker.terminate();
  }

  function hear(slot: Slot, message: FromWorker): void {
    slot.hasWorked = true;
    if (message.kind === 'opened') {
      falseStarts = 0;
      slot.opening.get(message.releaseId)?.resolve();
      slot.opening.delete(message.releaseId);
      if (slot.lacking.delete(message.releaseId)) pump();
    } else if (message.kind === 'not-opened') {
      const error = new AppError(message.code, message.message);
      const waiting = slot.opening.get(message.releaseId);
      slot.opening.delete(message.releaseId);
      if (waiting !== undefined) waiting.reject(error);
      else if (held.has(message.releaseId)) lack(slot, message.releaseId, error);
    } else if (message.kind === 'find-revision') {
      const { worker } = slot;
      // Storage that fails is a quote that is not found: the claim is left out.
      void options
        .findRevision(message.id)
        .catch(() => undefined)
        .then((revision) => {
          // The thread in the place of one that died counts its calls from one again: it must not get what the other asked for.
          if (slot.worker === worker) tell(slot, { kind: 'revision', call: message.call, revision });
        });
    } else if (slot.task?.ask === message.ask) hearOf(slot.task, slot, message);
  }

  /** A thread in the place of one that died could not open a release that the others have: it answers from what else is open. */
  function lack(slot: Slot, id: ReleaseId, error: AppError): void {
    options.onTrouble(error, 'answer-worker.lacks-release');
    slot.lacking.add(id);
    const { task, worker } = slot;
    if (task?.releaseId === id) {
      // It was asked before it could say so; that it fails to answer is not heard any more.
      release(slot);
      task.attempts -= 1;
      if (!task.isSettled) queue.unshift(task);
    }
    setTimeout(() => {
      if (slot.worker === worker && slot.lacking.has(id)) tell(slot, { kind: 'open', releaseId: id });
    }, OPEN_AGAIN_MS).unref();
    pump();
  }

  /** Tells what the listener did not hear yet: an answer that is made again begins with the same claims. */
  function onward(task: Task): AnswerListener {
    const { listener } = task;
    return {
      onStart(answerId, releaseId) {
        if (!task.isSettled && !task.hasStarted) listener.onStart(answerId, releaseId);
        task.hasStarted = true;
      },
      onPhase(phase) {
        if (!task.isSettled) listener.onPhase(phase);
      },
      onClaim(claim) {
        task.reached += 1;
        if (task.isSettled || task.reached <= task.told) return;
        task.told = task.reached;
        listener.onClaim(claim);
      },
    };
  }

  function hearOf(task: Task, slot: Slot, message: Extract<FromWorker, { readonly ask: number }>): void {
    switch (message.kind) {
      case 'start':
        return onward(task).onStart(message.answerId, message.releaseId);
      case 'phase':
        return onward(task).onPhase(message.phase);
      case 'claim':
        return onward(task).onClaim(message.claim);
      case 'answered':
        settle(task, () => task.resolve(message.answer));
        break;
      case 'failed':
        settle(task, () => task.reject(new Error(message.message)));
    }
    release(slot);
    if (isUnusable) dismiss(slot);
    pump();
  }

  function release(slot: Slot): void {
    clearTimeout(slot.timer);
    slot.timer = undefined;
    slot.task = undefined;
  }

  function settle(task: Task, end: () => void): void {
    if (task.isSettled) return;
    task.isSettled = true;
    end();
  }

  function pump(): void {
    for (const task of queue.splice(0)) {
      if (task.isSettled) continue;
      const able = isUnusable ? [] : slots.filter(({ lacking }) => !lacking.has(task.releaseId));
      const slot = able.find((one) => one.task === undefined);
      if (slot !== undefined) run(slot, task);
      else if (able.length > 0) queue.push(task);
      else answerHere(task);
    }
  }

  function run(slot: Slot, task: Task): void {
    slot.task = task;
    task.attempts += 1;
    task.reached = 0;
    const { worker } = slot;
    slot.timer = setTimeout(() => {
      settle(task, () => task.reject(new Error('a question took longer than its deadline')));
      void worker.terminate();
    }, options.deadlineMs ?? DEADLINE_MS);
    tell(slot, { kind: 'ask', ask: task.ask, releaseId: task.releaseId, turn: task.turn, idSeed: task.idSeed });
  }

  function answerHere(task: Task): void {
    task.reached = 0;
    void openHere(task.releaseId)
      .then(() => inProcess.answer(task.releaseId, task.turn, onward(task), task.signal, task.idSeed))
      .then(
        (answer) => settle(task, () => task.resolve(answer)),
        (error: unknown) => settle(task, () => task.reject(error)),
      );
  }

  function openHere(id: ReleaseId): Promise<void> {
    let opening = openedHere.get(id);
    if (opening === undefined) {
      opening = inProcess.open(id);
      openedHere.set(id, opening);
      opening.catch(() => openedHere.delete(id));
    }
    return opening;
  }

  function stop(task: Task): void {
    settle(task, () => task.reject(task.signal.reason));
    const slot = slots.find((one) => one.task === task);
    if (slot === undefined) return;
    const { worker } = slot;
    tell(slot, { kind: 'stop', ask: task.ask });
    clearTimeout(slot.timer);
    slot.timer = setTimeout(() => void worker.terminate(), STOP_GRACE_MS);
  }

  for (let index = 0; index < options.workers; index += 1) {
    const slot = { task: undefined, timer: undefined, hasWorked: false, lacking: new Set(), opening: new Map() } as unknown as Slot;
    slots.push(slot);
    start(slot);
  }

  return {
    async open(id) {
      if (!isUnusable) {
        const opened = slots.map(
          (slot) =>
            new Promise<void>((resolve, reject) => {
              slot.opening.set(id, { resolve, reject });
              tell(slot, { kind: 'open', releaseId: id });
            }),
        );
        held.add(id);
        // Every thread, before anybody is answered from it: a publish is seen by all questions or by none.
        const causes = (await Promise.allSettled(opened)).flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
        const refused = causes.find((cause) => cause instanceof AppError);
        if (refused !== undefined) {
          held.delete(id);
          for (const slot of slots) tell(slot, { kind: 'close', releaseId: id });
          throw refused;
        }
        // Where a thread died, the one in its place opens what is held.
      }
      if (isUnusable) await openHere(id);
    },
    answer(id, turn, listener, signal, idSeed = randomBytes(16).toString('hex')) {
      signal.throwIfAborted();
      return new Promise<Answer>((resolve, reject) => {
        const task: Task = {
          ask: (asks += 1),
          releaseId: id,
          turn,
          idSeed,
          listener,
          signal,
          attempts: 0,
          told: 0,
          reached: 0,
          hasStarted: false,
          isSettled: false,
          resolve,
          reject,
        };
        signal.addEventListener('abort', () => stop(task), { once: true });
        queue.push(task);
        pump();
      });
    },
    async close(id) {
      held.delete(id);
      for (const slot of slots) {
        slot.lacking.delete(id);
        tell(slot, { kind: 'close', releaseId: id });
      }
      if (openedHere.delete(id)) await inProcess.close(id);
    },
    async closeAll() {
      isClosing = true;
      for (const task of queue.splice(0)) settle(task, () => task.reject(new Error('the server is closing')));
      for (const slot of slots) {
        clearTimeout(slot.timer);
        const { task } = slot;
        if (task !== undefined) settle(task, () => task.reject(new Error('the server is closing')));
      }
      await Promise.all(slots.map((slot) => slot.worker.terminate()));
      await inProcess.closeAll();
    },
  };
}
