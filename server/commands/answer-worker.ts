/** The thread in which questions are answered. It opens releases itself, read-only, and asks the server's thread for stored revisions. */
import { parentPort, workerData } from 'node:worker_threads';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import type { Answer, AnswerPhase } from '../../core/domain/answer.js';
import type { Revision } from '../../core/domain/document.js';
import { AppError, type ErrorCode } from '../../core/domain/errors.js';
import type { ReleaseId, RevisionId } from '../../core/domain/ids.js';
import { answerQuestion } from '../answer/answer-question.js';
import { openPhrases } from '../answer/phrases.js';
import type { Release } from '../answer/release.js';
import type { AnswerListener, Turn } from '../answer/turn.js';
import { clock, composer, openRelease, redactMessage } from './opened.js';
import { seededIds } from './seeded-ids.js';

export interface AnswerWorkerData {
  readonly dataFolder: string;
}

export type ToWorker =
  | { readonly kind: 'open'; readonly releaseId: ReleaseId }
  | { readonly kind: 'close'; readonly releaseId: ReleaseId }
  /** `idSeed`: an answer that is made again after a crash has the same ids. */
  | { readonly kind: 'ask'; readonly ask: number; readonly releaseId: ReleaseId; readonly turn: Turn; readonly idSeed: string }
  | { readonly kind: 'stop'; readonly ask: number }
  | { readonly kind: 'revision'; readonly call: number; readonly revision: Revision | undefined };

export type FromWorker =
  | { readonly kind: 'opened'; readonly releaseId: ReleaseId }
  | { readonly kind: 'not-opened'; readonly releaseId: ReleaseId; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'start'; readonly ask: number; readonly answerId: Answer['id']; readonly releaseId: Answer['releaseId'] }
  | { readonly kind: 'phase'; readonly ask: number; readonly phase: AnswerPhase }
  | { readonly kind: 'claim'; readonly ask: number; readonly claim: Parameters<AnswerListener['onClaim']>[0] }
  | { readonly kind: 'answered'; readonly ask: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly ask: number; readonly message: string }
  | { readonly kind: 'find-revision'; readonly call: number; readonly id: RevisionId };

/** With a slip of the fingers, which has the dictionary read. No audience: nothing is found, nothing is quoted. */
const WARM_UP = 'How long does it take to warm up a thraed?';

async function serve(tell: (message: FromWorker) => void, onMessage: (listen: (message: ToWorker) => void) => void): Promise<void> {
  const releases = new Map<ReleaseId, Promise<Release>>();
  const asks = new Map<number, AbortController>();
  const calls = new Map<number, (revision: Revision | undefined) => void>();
  let lastCall = 0;
  const phrases = openPhrases('en');
  // Messages wait in the port until somebody listens.
  const folder = await openDataFolder((workerData as AnswerWorkerData).dataFolder);
  const findRevision = (id: RevisionId): Promise<Revision | undefined> =>
    new Promise((resolve) => {
      calls.set((lastCall += 1), resolve);
      tell({ kind: 'find-revision', call: lastCall, id });
    });

  async function open(releaseId: ReleaseId): Promise<void> {
    // What is open already stays as it is: answers may be in flight on it.
    const opening = releases.get(releaseId) ?? openRelease(folder, releaseId);
    releases.set(releaseId, opening);
    try {
      const release = await opening;
      tell({ kind: 'opened', releaseId });
      await warmUp(release);
    } catch (error) {
      if (releases.get(releaseId) === opening) releases.delete(releaseId);
      const code = error instanceof AppError ? error.code : 'internal';
      tell({ kind: 'not-opened', releaseId, code, message: error instanceof Error ? error.message : String(error) });
    }
  }

  let isWarm = false;
  /** Word lists are read and code is compiled with the first question, which takes a second: with this one, not with a visitor's. */
  async function warmUp(release: Release): Promise<void> {
    if (isWarm) return;
    isWarm = true;
    const nobody: AnswerListener = { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined };
    const ports = { clock, ids: { next: () => 'warm-up' }, composer, phrases, redactMessage, findRevision };
    const turn = { text: WARM_UP, history: [], audiences: [], locale: 'en' };
    await answerQuestion(turn, release, release.policy, ports, nobody, new AbortController().signal).catch(() => undefined);
  }

  async function answer({ ask, releaseId, turn, idSeed }: Extract<ToWorker, { kind: 'ask' }>): Promise<void> {
    const controller = new AbortController();
    asks.set(ask, controller);
    try {
      const release = await releases.get(releaseId);
      if (release === undefined) throw new Error(`release ${releaseId} is not open in this thread`);
      const listener: AnswerListener = {
        onStart: (answerId, from) => {
          tell({ kind: 'start', ask, answerId, releaseId: from });
        },
        onPhase: (phase) => {
          tell({ kind: 'phase', ask, phase });
        },
        onClaim: (claim) => {
          tell({ kind: 'claim', ask, claim });
        },
      };
      const ports = { clock, ids: seededIds(idSeed), composer, phrases, redactMessage, findRevision };
      tell({ kind: 'answered', ask, answer: await answerQuestion(turn, release, release.policy, ports, listener, controller.signal) });
    } catch (error) {
      tell({ kind: 'failed', ask, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    } finally {
      asks.delete(ask);
    }
  }

  onMessage((message) => {
    switch (message.kind) {
      case 'open':
        return void open(message.releaseId);
      case 'close': {
        const closing = releases.get(message.releaseId);
        releases.delete(message.releaseId);
        return void closing?.then(({ snapshot }) => snapshot.close()).catch(() => undefined);
      }
      case 'ask':
        return void answer(message);
      case 'stop':
        return asks.get(message.ask)?.abort();
      case 'revision':
        calls.get(message.call)?.(message.revision);
        calls.delete(message.call);
    }
  });
}

const port = parentPort;
if (port !== null)
  await serve(
    (message) => {
      port.postMessage(message);
    },
    (listen) => {
      port.on('message', listen);
    },
  );
