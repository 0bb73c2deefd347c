/** The answering side of a server: it follows the live release of its installation, in this thread or in others. */
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { Config } from '../../core/config.js';
import { AppError } from '../../core/domain/errors.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import type { Log } from '../../core/log.js';
import type { Storage } from '../../core/ports/storage.js';
import { answerQuestion } from '../answer/answer-question.js';
import { openPhrases } from '../answer/phrases.js';
import { DEFAULT_POLICY, readPolicy } from '../answer/policy.js';
import { readRelease, type ReleaseFile } from '../curation/release-file.js';
import { releaseBefore } from '../curation/roll-back.js';
import type { Answering } from '../main.js';
import { createInProcessAnswers } from './answer-here.js';
import { createAnswerPool } from './answer-pool.js';
import { clock, composer, ids, redactMessage } from './opened.js';

/** A look is one row by its key: 0.05 ms. A switch by another process is noticed well within a second. */
const LOOK_EVERY_MS = 200;
const KEEP_OLD_MS = 60_000;
const RETRY_MS = 10_000;

/**
 * The answering side of a server. Storage names the live release; frequent looks follow it, so a publish or a roll-back by another
 * process goes live here too. Answers in flight keep the release they began with. The release a roll-back would
 * go to, and the one just left, stay open beside it: under full load opening one takes seconds, switching to an open one none.
 */
export async function openAnswering(
  opened: { readonly storage: Storage; readonly folder: DataFolder },
  config: Config,
  log: Log,
  /** Told what a person at the terminal should read, when a release cannot be opened. */
  warn: (text: string) => void,
): Promise<Answering> {
  const { storage, folder } = opened;
  const fallback: Policy = config.policyPath === undefined ? DEFAULT_POLICY : await readPolicy(config.policyPath, true);
  const phrases = openPhrases('en');
  const ports = { clock, ids, composer, phrases, redactMessage, findRevision: storage.documents.findRevision.bind(storage.documents) };
  const inProcess = createInProcessAnswers(folder, ports);
  const answers =
    config.workers === 0
      ? inProcess
      : createAnswerPool({
          dataFolder: config.dataFolder,
          workers: config.workers,
          findRevision: ports.findRevision,
          inProcess,
          onTrouble: (error, event) => {
            log.error({ err: error }, event);
          },
        });
  let live: ReleaseFile | undefined;
  /** Open releases by id: what is live, what was just left, and what a roll-back would go to. */
  let warm: ReadonlyMap<string, ReleaseFile> = new Map();
  /** Releases that nobody wants any more, until the answers that began with them have ended. */
  const closing = new Map<ReleaseId, NodeJS.Timeout>();
  const keepOpen = (id: ReleaseId): void => {
    clearTimeout(closing.get(id));
    closing.delete(id);
  };
  const open = async (id: ReleaseId): Promise<ReleaseFile> => {
    const file = await readRelease(folder.releases, id);
    keepOpen(id);
    await answers.open(id);
    return file;
  };
  let failed: { readonly id: string; readonly atMs: number } | undefined;
  const closeLater = ({ id }: ReleaseFile): void => {
    keepOpen(id);
    const timer = setTimeout(() => {
      closing.delete(id);
      // In use again: a roll-back went to it meanwhile.
      if (!warm.has(id) && live?.id !== id) void answers.close(id);
    }, KEEP_OLD_MS);
    timer.unref();
    closing.set(id, timer);
  };
  const keepWarm = async (present: ReleaseFile, left: ReleaseFile | undefined): Promise<void> => {
    const wanted = new Map([[present.id, present]]);
    // What an erasure took away must not stay open.
    if (left !== undefined && (await storage.releases.find(left.id)) !== undefined) wanted.set(left.id, left);
    const target = await releaseBefore(present.id, storage.releases);
    if (target !== undefined && !wanted.has(target)) {
      // A roll-back opens it itself, and says what is wrong with it; what is live needs it for nothing.
      const opened = warm.get(target) ?? (await open(target).catch(() => undefined));
      if (opened !== undefined) wanted.set(target, opened);
    }
    for (const release of new Set([...warm.values(), ...(left === undefined ? [] : [left])]))
      if (!wanted.has(release.id)) closeLater(release);
    for (const { id } of wanted.values()) keepOpen(id);
    warm = wanted;
  };
  const follow = async (): Promise<void> => {
    const stored = await storage.releases.findLive();
    if (stored === undefined || stored.id === live?.id) return;
    if (failed?.id === stored.id && clock.now().getTime() - failed.atMs < RETRY_MS) return;
    try {
      const next = warm.get(stored.id) ?? (await open(stored.id));
      const left = live;
      live = next;
      failed = undefined;
      log.info({ releaseId: next.id, snapshotId: next.snapshotId }, 'release.opened');
      await keepWarm(next, left);
    } catch (error) {
      // The old release stays live and whole; without one, people are still reached. It is tried again: a repair keeps the id.
      failed = { id: stored.id, atMs: clock.now().getTime() };
      log.error({ releaseId: stored.id, err: error }, 'release.not-opened');
      warn(error instanceof AppError ? `${error.code}: ${error.message}` : 'internal: the live release could not be opened.');
    }
  };
  await follow();
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    follow()
      .catch((error: unknown) => {
        log.error({ err: error }, 'release.not-opened');
      })
      .finally(() => {
        isLooking = false;
      });
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    answerer: (turn, listener, signal) =>
      live === undefined
        ? answerQuestion(turn, undefined, fallback, ports, listener, signal)
        : answers.answer(live.id, turn, listener, signal),
    policy: () => live?.policy ?? fallback,
    releaseId: () => live?.id ?? null,
    async close() {
      clearInterval(timer);
      for (const timer of closing.values()) clearTimeout(timer);
      await answers.closeAll();
    },
  };
}
