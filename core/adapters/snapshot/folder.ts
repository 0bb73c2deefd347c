/** The snapshot store on a local folder. */
import { readdir } from 'node:fs/promises';
import type { SnapshotId } from '../../domain/ids.js';
import type { SnapshotStore } from '../../ports/snapshot-store.js';
import { openSnapshot } from './read.js';
import { writeSnapshot } from './write.js';

/** @param parent an existing folder */
export function openSnapshotFolder(parent: string): SnapshotStore {
  return {
    build: (input, onStep, signal) => writeSnapshot(parent, input, onStep, signal),
    open: (id) => openSnapshot(parent, id),
    async list() {
      return (await readdir(parent)).filter((name) => /^[0-9a-f]{32}$/u.test(name)).sort() as SnapshotId[];
    },
  };
}
