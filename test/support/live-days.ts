/** What a test about interrupted publishes wants to know of a data folder: that it is whole, which edition is live, what was left behind. */
import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { answerQuestion } from '../../server/answer/answer-question.js';
import { openPhrases } from '../../server/answer/phrases.js';
import { clock, composer, ids, openRelease, redactMessage } from '../../server/commands/opened.js';
import { readRelease } from '../../server/curation/release-file.js';
import { RETURN_QUESTION } from './bicycle-shop.js';

const never = new AbortController().signal;

/** @returns the days that the live release of a bicycle shop answers with, after every release in the folder was found whole */
export async function liveDays(data: string): Promise<number> {
  const opened = await openDataFolder(data);
  const storage = await openSqliteStorage({ file: opened.databaseFile, clock });
  try {
    for (const { id, snapshotId } of await storage.releases.list()) {
      expect((await readRelease(opened.releases, id)).snapshotId).toBe(snapshotId);
      await openSnapshotFolder(opened.snapshots).verify(snapshotId);
    }
    const live = await storage.releases.findLive();
    const release = await openRelease(opened, live!.id);
    try {
      const findRevision = storage.documents.findRevision.bind(storage.documents);
      const answer = await answerQuestion(
        { text: RETURN_QUESTION, history: [], audiences: ['public'], locale: 'en' },
        release,
        release.policy,
        { clock, ids, composer, phrases: openPhrases('en'), redactMessage, findRevision },
        { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined },
        never,
      );
      expect(answer).toMatchObject({ outcome: 'grounded', releaseId: live?.id });
      return Number(/within (\d+) days/u.exec(answer.claims.map(({ text }) => text).join(' '))?.[1]);
    } finally {
      await release.snapshot.close();
    }
  } finally {
    await storage.close();
  }
}

/** Half-made snapshots and release files, and drafts of any file. */
export function leftovers(data: string): string[] {
  return readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.includes('.building-') || /^releases.(?!.*\.json$)/u.test(name) || /\.\d+$/u.test(name),
  );
}
