/** What commands open in common. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createExtractiveComposer } from '../../core/adapters/model/extractive.js';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import type { Clock } from '../../core/ports/clock.js';
import type { Ids } from '../../core/ports/ids.js';
import { createMessageRedactor } from '../../core/redaction/redact-message.js';
import { openAsked } from '../answer/asked.js';
import type { Release } from '../answer/release.js';
import { createThesaurus } from '../answer/thesaurus.js';
import { readRelease } from '../curation/release-file.js';

export const clock: Clock = { now: () => new Date() };
export const ids: Ids = { next: () => randomBytes(16).toString('hex') };
export const composer = createExtractiveComposer();
export const redactMessage = createMessageRedactor();

export function readThesaurus(): Promise<string> {
  return readFile(new URL('../answer/thesaurus/en.txt', import.meta.url), 'utf8');
}

/** Opens a release whole: file, snapshot, thesaurus. Throws `snapshot-damaged`. */
export async function openRelease(folder: DataFolder, id: ReleaseId): Promise<Release> {
  const file = await readRelease(folder.releases, id);
  const snapshot = await openSnapshotFolder(folder.snapshots).open(file.snapshotId);
  return {
    id: file.id,
    snapshot,
    policy: file.policy,
    calibration: file.calibration,
    rankers: file.rankers,
    thesaurus: createThesaurus(await readThesaurus(), file.synonyms),
    asked: openAsked(file.asked ?? {}, snapshot),
    knownQuestions: file.knownQuestions,
  };
}
