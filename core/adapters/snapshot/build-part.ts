/** One part of a snapshot: every index over some documents, as files in a folder. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import type { ManifestDocument } from '../../domain/document.js';
import type { OnBuildStep, SnapshotDocument, SnapshotInput } from '../../ports/snapshot-store.js';
import { passageTerms } from '../../text/passage-terms.js';
import { buildPostings } from '../keyword-index/postings.js';
import { createTermRows, type TermRows } from '../keyword-index/term-rows.js';
import type { LatentModel } from '../model/latent.js';
import { syncToDisk, writeDurably } from './durable.js';
import type { PartFiles } from './manifest.js';
import { createPassagesFile } from './passages-file.js';

const VECTORS_AT_ONCE = 256;

export interface ReadPart {
  readonly documents: readonly ManifestDocument[];
  readonly terms: TermRows;
  /** Of each passage. */
  readonly audiences: readonly string[];
  /** What most passages are written in. */
  readonly language: string;
}

/** Lets others run, and stops when asked to. */
export type Breathe = () => Promise<void>;

/** Reads the documents one by one, keeps their terms, and writes their passages to the part's SQLite file. */
export async function readPart(
  folder: string,
  files: PartFiles,
  documents: readonly SnapshotDocument[],
  read: SnapshotInput['read'],
  onStep: OnBuildStep,
  breathe: Breathe,
): Promise<ReadPart> {
  const path = join(folder, files.database);
  const writer = createPassagesFile(path);
  const terms = createTermRows();
  const audiences: string[] = [];
  const languages = new Map<string, number>();
  const placed: ManifestDocument[] = [];
  try {
    for (const [done, document] of documents.entries()) {
      onStep('passages', done, documents.length);
      await breathe();
      const found = await read(document);
      writer.add(document, found);
      placed.push([document.id, document.revision, found.passages.length]);
      for (const passage of found.passages) {
        terms.add(passageTerms(passage));
        audiences.push(passage.audience);
        languages.set(passage.language, (languages.get(passage.language) ?? 0) + 1);
      }
    }
  } finally {
    writer.close();
  }
  await syncToDisk(path);
  const [language] = [...languages].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0] ?? ['en'];
  return { documents: placed, terms: terms.rows(), audiences, language };
}

/** Embeds the part's passages and writes the vectors; what it returns can be read by another thread. */
export async function writeVectors(
  folder: string,
  files: PartFiles,
  terms: TermRows,
  model: LatentModel,
  onStep: OnBuildStep,
  breathe: Breathe,
): Promise<Float32Array> {
  const vectors = new Float32Array(new SharedArrayBuffer(terms.rows * model.dimensions * 4));
  for (let from = 0; from < terms.rows; from += VECTORS_AT_ONCE) {
    onStep('vectors', from, terms.rows);
    await breathe();
    model.embedRows(terms, from, Math.min(terms.rows, from + VECTORS_AT_ONCE), vectors);
  }
  const path = join(folder, files.vectors);
  const stream = createWriteStream(path, { mode: 0o600 });
  // In pieces: a write of shared memory as a whole would be copied as a whole.
  const piece = 1 << 20;
  for (let at = 0; at < vectors.byteLength; at += piece) {
    const bytes = new Uint8Array(vectors.buffer, at, Math.min(piece, vectors.byteLength - at));
    if (!stream.write(Uint8Array.from(bytes))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  await syncToDisk(path);
  return vectors;
}

export async function writePostings(folder: string, files: PartFiles, part: ReadPart, onStep: OnBuildStep): Promise<void> {
  onStep('postings', 0, 1);
  await writeDurably(join(folder, files.postings), buildPostings(part.terms, part.audiences));
}
