/** Puts texts through everything a document goes through, into a snapshot of their own, and looks for words in its files. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import type { Revision } from '../../core/domain/document.js';
import { detectLanguage } from '../../core/text/language.js';
import { openExtractor } from '../../ingest/extract/extract-file.js';
import { UNSTATED } from '../../ingest/facts.js';
import { passagesOf } from '../../ingest/passages-of.js';
import { PIPELINE } from '../../ingest/pipeline.js';
import { prepareDocuments } from '../../ingest/prepare-documents.js';
import { snapshotInputOf } from '../../ingest/snapshot-input.js';
import type { PlantedFile } from '../curation/gates/canaries.js';
import { searchFiles } from '../curation/search-files.js';
import { readPieces } from './read-pieces.js';

/** @param allowedContacts what redaction leaves standing: a hole in it, for a test */
export async function plantCanaries(
  files: readonly PlantedFile[],
  words: readonly string[],
  signal: AbortSignal,
  allowedContacts: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  // Not in the data folder: whatever is found there was to be live.
  const folder = await mkdtemp(join(tmpdir(), 'footnote-planted-'));
  const extractor = openExtractor();
  try {
    const listing = {
      settings: { ...UNSTATED, allowContacts: allowedContacts },
      files: files.map(({ path, format, text }) => {
        const bytes = Buffer.from(text, 'utf8');
        return { kind: 'file' as const, path, format, bytes, sizeBytes: bytes.length };
      }),
    };
    const revisions: Revision[] = [];
    for await (const one of prepareDocuments(listing, { extractor, detectLanguage }, () => undefined, signal)) {
      // A path that holds a canary is refused; if it were not, the canary would be found below.
      if (one.kind === 'left-out' && one.code === 'path-invalid') continue;
      if (one.kind === 'left-out') throw new Error(`a planted document could not be read: ${one.path}, ${one.code}`);
      revisions.push(one.revision);
    }
    const passages = (await Promise.all(revisions.map(passagesOf))).flat();
    const store = openSnapshotFolder(folder);
    const { id } = await store.build(snapshotInputOf(revisions, passages, PIPELINE), () => undefined, signal);
    const names = await readdir(join(folder, id));
    return await searchFiles(names, words, (name) => readPieces(join(folder, id, name)), signal);
  } finally {
    await extractor.close();
    await rm(folder, { recursive: true, force: true });
  }
}
