import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import { type AnswerPorts, answerQuestion } from '../answer/answer-question.js';
import type { Release } from '../answer/release.js';
import type { ReleaseAnswers } from './answer-pool.js';
import { openRelease } from './opened.js';

/** Answers in the thread that calls, which does nothing else meanwhile. */
export function createInProcessAnswers(folder: DataFolder, ports: AnswerPorts): ReleaseAnswers {
  const releases = new Map<ReleaseId, Release>();
  return {
    async open(id) {
      releases.set(id, await openRelease(folder, id));
    },
    async answer(id, turn, listener, signal) {
      const release = releases.get(id);
      if (release === undefined) throw new Error(`release ${id} is not open`);
      return answerQuestion(turn, release, release.policy, ports, listener, signal);
    },
    async close(id) {
      const release = releases.get(id);
      releases.delete(id);
      await release?.snapshot.close();
    },
    async closeAll() {
      for (const { snapshot } of releases.values()) await snapshot.close();
      releases.clear();
    },
  };
}
