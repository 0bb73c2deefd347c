/**
 * Opens a snapshot. Every file's size and SHA-256 are compared with the manifest before anything parses a byte: the native
 * graph loader takes damaged files without a word, or ends the process.
 */
import Sqlite from 'better-sqlite3';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Passage, SnapshotManifest, Unit } from '../../domain/document.js';
import { AppError } from '../../domain/errors.js';
import type { DocumentId, RevisionId, SnapshotId } from '../../domain/ids.js';
import type { DocumentHead, OpenSnapshot } from '../../ports/snapshot-store.js';
import { openPostings } from '../keyword-index/postings.js';
import { openLatent } from '../model/latent.js';
import { openExactIndex } from '../vector-index/exact.js';
import { loadHnswlib, openHnsw } from '../vector-index/hnsw.js';
import { FILES, parseManifest, sha256OfFile } from './manifest.js';

const documentRow = z.object({
  number: z.number(),
  id: z.string(),
  revision: z.string(),
  format: z.enum(['markdown', 'html', 'pdf', 'docx', 'csv', 'text', 'json', 'epub', 'odt', 'email']),
  facts: z.string(),
});
const passageRow = z.object({
  number: z.number(),
  document: z.number(),
  start: z.number(),
  end: z.number(),
  heading_path: z.string(),
  page: z.number().nullable(),
  audience: z.string(),
  language: z.string(),
  units: z.string(),
  text: z.string(),
});

/** Throws `snapshot-damaged`, naming the file and what to do. */
export async function openSnapshot(parent: string, id: SnapshotId): Promise<OpenSnapshot> {
  const folder = join(parent, id);
  const manifest = await verifySnapshot(folder, id);
  try {
    return await openVerified(folder, manifest);
  } catch (error) {
    throw damaged(folder, 'its files do not fit together', error);
  }
}

/** Checks manifest, sizes and checksums. */
export async function verifySnapshot(folder: string, id: string): Promise<SnapshotManifest> {
  let manifest: SnapshotManifest;
  try {
    manifest = parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'));
  } catch (error) {
    throw damaged(folder, 'manifest.json is missing or unreadable', error);
  }
  if (manifest.id !== id) throw damaged(folder, `manifest.json names another snapshot (${manifest.id})`);
  for (const required of [FILES.database, FILES.embedder, FILES.postings, FILES.vectors]) {
    if (manifest.files[required] === undefined) throw damaged(folder, `manifest.json does not list ${required}`);
  }
  for (const [name, expected] of Object.entries(manifest.files)) {
    const found = await sha256OfFile(join(folder, name)).catch((error: unknown) => {
      throw damaged(folder, `${name} is missing or unreadable`, error);
    });
    if (found.sizeBytes !== expected.sizeBytes || found.sha256 !== expected.sha256)
      throw damaged(folder, `${name} is not the file that was written (checksum differs)`);
  }
  return manifest;
}

function damaged(folder: string, what: string, cause?: unknown): AppError {
  return new AppError(
    'snapshot-damaged',
    `The snapshot ${folder} is damaged: ${what}. Run \`npx footnote ingest <corpus> --publish\` to build it again; nothing else was lost.`,
    { cause },
  );
}

async function openVerified(folder: string, manifest: SnapshotManifest): Promise<OpenSnapshot> {
  const database = new Sqlite(join(folder, FILES.database), { readonly: true, fileMustExist: true });
  const heads: DocumentHead[] = database
    .prepare('SELECT * FROM documents ORDER BY number')
    .all()
    .map((row) => {
      const { id, revision, format, facts } = documentRow.parse(row);
      return { id: id as DocumentId, revision: revision as RevisionId, format, facts: JSON.parse(facts) as DocumentHead['facts'] };
    });
  const byId = new Map(heads.map((head) => [head.id, head]));
  const revisions = new Set<string>(manifest.revisions);
  const placement = database.prepare('SELECT document, audience FROM passages ORDER BY number').all() as {
    document: number;
    audience: string;
  }[];
  const audiences = placement.map((row) => row.audience);
  const documentNumbers = Uint32Array.from(placement, (row) => row.document);
  const selectPassage = database.prepare('SELECT * FROM passages WHERE number = ?');

  const embedder = openLatent(await readFile(join(folder, FILES.embedder)), manifest.embedder.id.replace(/^latent-/u, ''));
  if (embedder.dimensions !== manifest.embedder.dimensions) throw new Error('embedder.bin and manifest.json disagree on dimensions');
  const vectorBytes = await readFile(join(folder, FILES.vectors));
  if (vectorBytes.length !== audiences.length * embedder.dimensions * 4) throw new Error('vectors.f32 and passages.db disagree on counts');
  const hnswlib = manifest.files[FILES.graph] === undefined ? undefined : await loadHnswlib();
  const vectors =
    hnswlib === undefined
      ? openExactIndex(
          new Float32Array(vectorBytes.buffer.slice(vectorBytes.byteOffset, vectorBytes.byteOffset + vectorBytes.length)),
          embedder.dimensions,
          audiences,
        )
      : openHnsw(hnswlib, join(folder, FILES.graph), embedder.dimensions, audiences);
  const keywords = openPostings(await readFile(join(folder, FILES.postings)));

  return {
    manifest,
    keywords,
    vectors,
    embedder,
    passage(number) {
      const found = selectPassage.get(number);
      if (found === undefined) throw new RangeError(`snapshot ${manifest.id} has no passage ${String(number)}`);
      return toPassage(passageRow.parse(found), heads);
    },
    documentNumber: (passage) => documentNumbers[passage] ?? 0,
    document: (id) => byId.get(id),
    listDocuments: () => heads,
    hasRevision: (id) => revisions.has(id),
    async close() {
      await Promise.all([keywords.close(), vectors.close()]);
      database.close();
    },
  };
}

function toPassage(row: z.infer<typeof passageRow>, heads: readonly DocumentHead[]): Passage {
  const head = heads[row.document];
  if (head === undefined) throw new Error(`passage ${String(row.number)} names document ${String(row.document)}, which is not there`);
  return {
    number: row.number,
    documentId: head.id,
    revision: head.revision,
    title: head.facts.title,
    start: row.start,
    end: row.end,
    headingPath: JSON.parse(row.heading_path) as string[],
    ...(row.page === null ? {} : { page: row.page }),
    audience: row.audience,
    language: row.language,
    text: row.text,
    units: JSON.parse(row.units) as Unit[],
  };
}
