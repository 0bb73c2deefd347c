/** What `doctor --repair` does, in words: nothing that a release needs is ever removed, only built again in its place. */
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import { SnapshotDamaged } from '../../core/adapters/snapshot/verify.js';
import { AppError } from '../../core/domain/errors.js';
import type { Storage } from '../../core/ports/storage.js';
import { rebuildSnapshot } from '../../ingest/rebuild-snapshot.js';
import type { CommandContext } from './command.js';
import { openOriginalsOf } from './ingest-ports.js';
import { sweepFolders } from './sweep-folders.js';

export interface Repaired {
  readonly state: 'ok' | 'note' | 'broken';
  readonly detail: string;
}

/** Takes the `ingest` lock. */
export async function repair(
  opened: { readonly folder: DataFolder; readonly storage: Storage },
  { terminal, signal }: CommandContext,
): Promise<readonly Repaired[]> {
  const { folder, storage } = opened;
  const lock = await folder.lock('ingest');
  const done: Repaired[] = [];
  try {
    const snapshots = openSnapshotFolder(folder.snapshots);
    const ids = [...new Set((await storage.releases.list()).map(({ snapshotId }) => snapshotId))];
    for (const [position, id] of ids.entries()) {
      terminal.progress('Checking snapshots', position, ids.length);
      signal.throwIfAborted();
      const damage = await damageOf(snapshots.verify(id));
      if (damage === undefined) continue;
      const failure = await damageOf(
        rebuildSnapshot(
          id,
          { snapshots, documents: storage.documents, recipes: storage.recipes },
          (step, built, total) => {
            terminal.progress(`Building the index again (${step})`, built, total);
          },
          signal,
        ),
      );
      if (failure !== undefined) done.push({ state: 'broken', detail: failure });
      else {
        const { counts } = await snapshots.verify(id);
        done.push({
          state: 'ok',
          detail: `snapshot ${id}: ${damage}; built again from ${String(counts.documents)} stored documents, same id`,
        });
      }
    }
    const swept = await sweepFolders(opened, snapshots, await openOriginalsOf(opened.folder));
    if (swept.snapshots + swept.files > 0)
      done.push({
        state: 'ok',
        detail: `removed what killed runs had left: ${String(swept.snapshots)} snapshots that no release names, ${String(swept.files)} files beside releases and originals`,
      });
    if (done.length === 0) done.push({ state: 'ok', detail: `nothing to repair in ${String(ids.length)} snapshots` });
    return done;
  } finally {
    terminal.endProgress();
    await lock.release();
  }
}

async function damageOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof SnapshotDamaged) return error.what;
    if (error instanceof AppError && error.code === 'snapshot-damaged') return error.message;
    throw error;
  }
}
