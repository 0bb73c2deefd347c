/** What building, publishing and comparing releases needs, opened on a data folder. */
import { join } from 'node:path';
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { SnapshotStore } from '../../core/ports/snapshot-store.js';
import type { Storage } from '../../core/ports/storage.js';
import type { PublishPorts } from '../curation/publish-release.js';
import { readPieces } from './read-pieces.js';
import { plantCanaries } from './plant-canaries.js';
import { clock, composer, ids, openRelease, readThesaurus, redactMessage } from './opened.js';

export async function openCurationPorts(
  { folder, storage }: { readonly folder: DataFolder; readonly storage: Storage },
  snapshots: SnapshotStore,
): Promise<PublishPorts> {
  return {
    snapshots,
    releases: storage.releases,
    findings: storage.findings,
    records: storage.records,
    releaseFolder: folder.releases,
    composer,
    clock,
    ids,
    redactMessage,
    plant: plantCanaries,
    readPieces: (snapshot, file) => readPieces(join(folder.snapshots, snapshot, file)),
    thesaurus: await readThesaurus(),
    findRevision: (id) => storage.documents.findRevision(id),
    openRelease: (id) => openRelease(folder, id),
  };
}
