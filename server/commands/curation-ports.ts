/** What building, publishing and comparing releases needs, opened on a data folder. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { SnapshotStore } from '../../core/ports/snapshot-store.js';
import type { Storage } from '../../core/ports/storage.js';
import { redactDocument } from '../../ingest/redact.js';
import type { PublishPorts } from '../curation/publish-release.js';
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
    redactDocument: (text) => redactDocument({ text, blocks: [] }).text,
    readPieces: (snapshot, file) => readPieces(join(folder.snapshots, snapshot, file)),
    thesaurus: await readThesaurus(),
    findRevision: (id) => storage.documents.findRevision(id),
    openRelease: (id) => openRelease(folder, id),
  };
}

const PIECE_BYTES = 4 * 2 ** 20;
/** Longer than any identifier and any canary. */
const OVERLAP_BYTES = 512;

async function* readPieces(path: string): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r');
  try {
    for (let position = 0; ; position += PIECE_BYTES - OVERLAP_BYTES) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES, position);
      if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
      if (bytesRead < PIECE_BYTES) return;
    }
  } finally {
    await handle.close();
  }
}
