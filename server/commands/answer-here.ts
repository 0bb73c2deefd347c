import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import { type AnswerPorts, answerQuestion } from '../answer/answer-question.js';
import type { Release } from '../answer/release.js';
import type { ReleaseAnswers } from './answer-pool.js';
import { openRelease } from './opened.js';
import { seededIds } from './seeded-ids.js';

/** Answers in the thread that calls, which does nothing else meanwhile. */
export function createInProcessAnswers(folder: DataFolder, ports: AnswerPorts): ReleaseAnswers {
  const releases = new Map<ReleaseId, Promise<Release>>();
  return {
    async open(id) {
      // What is open already stays as it is: answers may be in flight on it.
      const opening = releases.get(id) ?? openRelease(folder, id);
      releases.set(id, opening);
      try {
        await opening;
      } catch (error) {
        if (releases.get(id) === opening) releases.delete(id);
        throw error;
      }
    },
    async answer(id, turn, listener, signal, idSeed) {
      const release = await releases.get(id);
      if (release === undefined) throw new Error(`release ${id} is not open`);
      const own = idSeed === undefined ? ports : { ...ports, ids: seededIds(idSeed) };
      return answerQuestion(turn, release, release.policy, own, listener, signal);
    },
    async close(id) {
      const opening = releases.get(id);
      releases.delete(id);
      await close(opening);
    },
    async closeAll() {
      const all = [...releases.values()];
      releases.clear();
      for (const opening of all) await close(opening);
    },
  };
}

/** One that could not be opened has nothing to close; whoever opened it was told. */
async function close(opening: Promise<Release> | undefined): Promise<void> {
  const release = await opening?.catch(() => undefined);
  await release?.snapshot.close();
}
