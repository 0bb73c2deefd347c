/** Removes what no release names: left behind by a process that was killed between two steps. Needs the `ingest` lock. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { Originals } from '../../core/ports/originals.js';
import type { SnapshotStore } from '../../core/ports/snapshot-store.js';
import type { Storage } from '../../core/ports/storage.js';

export interface Swept {
  readonly snapshots: number;
  readonly files: number;
}

export async function sweepFolders(
  { folder, storage }: { readonly folder: DataFolder; readonly storage: Storage },
  snapshots: SnapshotStore,
  originals: Originals,
): Promise<Swept> {
  const releases = await storage.releases.list();
  const orphans = await snapshots.sweep(new Set(releases.map(({ snapshotId }) => snapshotId)));
  const known = new Set(releases.map(({ id }) => `${id}.json`));
  const strays = (await readdir(folder.releases)).filter((name) => !known.has(name));
  for (const name of strays) await rm(join(folder.releases, name), { force: true, recursive: true });
  return { snapshots: orphans.length, files: strays.length + (await originals.sweep()) };
}
