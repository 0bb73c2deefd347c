/**
 * Writes a snapshot: a folder of files that never changes. Everything goes to a temporary folder beside it, every file is fsynced,
 * the manifest comes last, then one rename makes it visible and the parent is fsynced: a crash at any point leaves either
 * no snapshot or a whole one. No file holds a time; the same input gives the same id and, on one platform, the same bytes.
 */
import Sqlite from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotManifest } from '../../domain/document.js';
import type { SnapshotId } from '../../domain/ids.js';
import type { BuildStep, SnapshotInput, UnnumberedPassage } from '../../ports/snapshot-store.js';
import { buildHnsw, loadHnswlib } from '../vector-index/hnsw.js';
import { buildIndexes, LATENT_DIMENSIONS } from './indexes.js';
import { FILES, sha256OfFile } from './manifest.js';
import { verifySnapshot } from './read.js';

type OnStep = (step: BuildStep, done: number, total: number) => void;

/** @param parent the folder of all snapshots; it must exist @returns the manifest of the new or the identical older snapshot */
export async function writeSnapshot(parent: string, input: SnapshotInput, onStep: OnStep, signal: AbortSignal): Promise<SnapshotManifest> {
  const revisions = [...input.revisions].sort((one, other) => (one.documentId < other.documentId ? -1 : 1));
  const ids = revisions.map((revision) => revision.id);
  const id = createHash('sha256')
    .update(JSON.stringify({ revisions: [...ids].sort(), pipeline: input.pipeline, latent: LATENT_DIMENSIONS }))
    .digest('hex')
    .slice(0, 32) as SnapshotId;
  const target = join(parent, id);
  const existing = await verifySnapshot(target, id).catch(() => undefined);
  if (existing !== undefined) return existing; // built before, and still what was written

  const order = new Map(revisions.map((revision, index) => [revision.documentId, index]));
  const passages = [...input.passages].sort(
    (one, other) => (order.get(one.documentId) ?? 0) - (order.get(other.documentId) ?? 0) || one.start - other.start,
  );
  const breathe = async (): Promise<void> => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
  };
  await sweep(parent);
  const name = `.building-${id}-${String(process.pid)}`;
  const temporary = join(parent, name);
  underWay.add(name);
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  try {
    const language = mostCommon(passages.map((passage) => passage.language)) ?? 'en';
    const built = await buildIndexes(
      passages,
      language,
      (step) => {
        onStep(step, 0, passages.length);
      },
      breathe,
    );
    await writeDurably(join(temporary, FILES.embedder), built.embedder);
    await writeDurably(join(temporary, FILES.postings), built.postings);
    await writeDurably(
      join(temporary, FILES.vectors),
      Buffer.from(built.vectors.buffer, built.vectors.byteOffset, built.vectors.byteLength),
    );
    const hnswlib = await loadHnswlib();
    if (hnswlib !== undefined) {
      const graph = join(temporary, FILES.graph);
      await buildHnsw(hnswlib, built.vectors, built.dimensions, graph, async (done) => {
        onStep('graph', done, passages.length);
        await breathe();
      });
      await fsync(graph);
    }
    onStep('database', 0, passages.length);
    writeDatabase(join(temporary, FILES.database), revisions, passages);
    await fsync(join(temporary, FILES.database));
    await breathe();

    onStep('files', 0, 1);
    const files: Record<string, { sha256: string; sizeBytes: number }> = {};
    for (const file of (await readdir(temporary)).sort()) files[file] = await sha256OfFile(join(temporary, file));
    const manifest: SnapshotManifest = {
      formatVersion: 1,
      id,
      pipeline: input.pipeline,
      embedder: { id: built.embedderId, dimensions: built.dimensions },
      counts: { documents: revisions.length, passages: passages.length, terms: built.terms },
      revisions: ids,
      files,
    };
    await writeDurably(join(temporary, 'manifest.json'), Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`));
    await fsync(temporary);
    await rm(target, { recursive: true, force: true }); // what stands there is damaged or unfinished, and can be read no more
    await rename(temporary, target);
    await fsync(parent);
    return manifest;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  } finally {
    underWay.delete(name);
  }
}

/** Builds of this process under way: another process with this number, now dead, may have left folders of the same name. */
const underWay = new Set<string>();

/** Removes what builds that were killed left behind. */
async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(/^\.building-[0-9a-f]+-(\d+)$/u.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || underWay.has(name) || (pid !== process.pid && isAlive(pid))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function writeDatabase(file: string, revisions: SnapshotInput['revisions'], passages: readonly UnnumberedPassage[]): void {
  const database = new Sqlite(file);
  database.pragma('journal_mode = OFF'); // the file is worthless until the manifest names it
  database.exec(`
    CREATE TABLE documents (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision TEXT NOT NULL, format TEXT NOT NULL, facts TEXT NOT NULL);
    CREATE TABLE passages (number INTEGER PRIMARY KEY, document INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, heading_path TEXT NOT NULL,
      page INTEGER, audience TEXT NOT NULL, language TEXT NOT NULL, units TEXT NOT NULL, text TEXT NOT NULL);
    CREATE VIRTUAL TABLE passage_search USING fts5(text, content='passages', content_rowid='number', tokenize='porter unicode61');
  `);
  const numbers = new Map(revisions.map((revision, number) => [revision.documentId, number]));
  database.transaction(() => {
    const addDocument = database.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?)');
    revisions.forEach((revision, number) =>
      addDocument.run(number, revision.documentId, revision.id, revision.format, JSON.stringify(revision.facts)),
    );
    const addPassage = database.prepare('INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    passages.forEach((passage, number) =>
      addPassage.run(
        number,
        numbers.get(passage.documentId),
        passage.start,
        passage.end,
        JSON.stringify(passage.headingPath),
        passage.page ?? null,
        passage.audience,
        passage.language,
        JSON.stringify(passage.units),
        passage.text,
      ),
    );
    database.exec(`INSERT INTO passage_search(passage_search) VALUES ('rebuild')`);
  })();
  database.close();
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function fsync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0]?.[0];
}
