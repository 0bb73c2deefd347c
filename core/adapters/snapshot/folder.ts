/** The snapshot store on a local folder. */
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotId } from '../../domain/ids.js';
import type { SnapshotStore } from '../../ports/snapshot-store.js';
import { openSnapshot } from './read.js';
import { readManifest, verifySnapshot } from './verify.js';
import { sweepBuilds, writeSnapshot } from './write.js';

/** @param parent an existing folder */
export function openSnapshotFolder(parent: string): SnapshotStore {
  const list = async (): Promise<SnapshotId[]> =>
    (await readdir(parent)).filter((name) => /^[0-9a-f]{32}$/u.test(name)).sort() as SnapshotId[];
  return {
    async build(input, onStep, signal) {
      await sweepBuilds(parent);
      return writeSnapshot(parent, input, onStep, signal);
    },
    open: (id) => openSnapshot(parent, id),
    verify: (id) => verifySnapshot(join(parent, id), id),
    async passageCounts(id, pipeline) {
      const manifest = await readManifest(join(parent, id), id).catch(() => undefined);
      if (manifest?.pipeline !== pipeline) return new Map();
      return new Map(manifest.parts.flatMap((part) => part.map(([, revision, passages]) => [revision, passages])));
    },
    list,
    async sweep(keep) {
      await sweepBuilds(parent);
      const orphans = (await list()).filter((id) => !keep.has(id));
      for (const id of orphans) {
        // First out of sight, as a build that was killed: half a removal must not look like a damaged snapshot.
        const leaving = join(parent, `.building-${id}-${String(process.pid)}`);
        await rename(join(parent, id), leaving);
        await rm(leaving, { recursive: true, force: true });
      }
      return orphans;
    },
  };
}
