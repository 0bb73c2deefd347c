/** Opens a snapshot that `verify.ts` has found to be what was written. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotManifest } from '../../domain/document.js';
import type { SnapshotId } from '../../domain/ids.js';
import type { OpenSnapshot } from '../../ports/snapshot-store.js';
import { openPostings } from '../keyword-index/postings.js';
import { openLatent } from '../model/latent.js';
import { openExactRows } from '../vector-index/exact.js';
import { loadHnswlib, openHnsw, type VectorRows } from '../vector-index/hnsw.js';
import { joinVectors } from '../vector-index/joined.js';
import { layoutOf } from './layout.js';
import { EMBEDDER, PARTS, type PartFiles } from './manifest.js';
import { openPassagesFile, type PassagesReader } from './passages-file.js';
import { damaged, verifySnapshot } from './verify.js';

/** Throws `snapshot-damaged`, naming the file and what to do. */
export async function openSnapshot(parent: string, id: SnapshotId): Promise<OpenSnapshot> {
  const folder = join(parent, id);
  const manifest = await verifySnapshot(folder, id);
  const readers: PassagesReader[] = [];
  try {
    return await openVerified(folder, manifest, readers);
  } catch (error) {
    for (const reader of readers) reader.close();
    throw damaged(folder, 'its files do not fit together', error);
  }
}

async function openVerified(folder: string, manifest: SnapshotManifest, readers: PassagesReader[]): Promise<OpenSnapshot> {
  const layout = layoutOf(manifest);
  const passages = layout.documentOf.length;
  if (passages !== manifest.counts.passages || layout.documents.length !== manifest.counts.documents)
    throw new Error('the manifest and its counts disagree');
  const embedder = openLatent(await readFile(join(folder, EMBEDDER)), manifest.embedder.id);
  if (embedder.dimensions !== manifest.embedder.dimensions) throw new Error(`${EMBEDDER} has other dimensions than the manifest`);

  const heads = new Map(
    manifest.parts.flatMap((_, part) => {
      const reader = openPassagesFile(join(folder, PARTS[part]!.database));
      readers.push(reader);
      return reader.heads().map((head) => [head.revision, head] as const);
    }),
  );
  const listed = layout.documents.map((document) => {
    const head = heads.get(document.revision);
    if (head?.id !== document.id) throw new Error(`revision ${document.revision} is not in the files`);
    return head;
  });
  const byId = new Map(listed.map((head) => [head.id, head]));
  const revisions = new Set<string>(manifest.revisions);

  const audiences = Array.from({ length: passages }, () => '');
  manifest.parts.forEach((documents, part) => {
    const numbers = layout.numbers[part]!;
    readers[part]!.audiences(documents.map(([, , count]) => count)).forEach((audience, row) => {
      if (numbers[row]! >= 0) audiences[numbers[row]!] = audience;
    });
  });
  const postings = await Promise.all(
    manifest.parts.map(async (_, part) => ({
      bytes: await readFile(join(folder, PARTS[part]!.postings)),
      numbers: layout.numbers[part]!,
    })),
  );
  const keywords = openPostings(postings, passages);
  postings.length = 0; // tens of megabytes that are not needed again
  const vectors = joinVectors(
    await Promise.all(
      layout.numbers.map(async (numbers, part) => ({
        numbers,
        rows: await openRows(folder, PARTS[part]!, manifest, numbers),
      })),
    ),
    embedder.dimensions,
    audiences,
  );

  return {
    manifest,
    keywords,
    vectors,
    embedder,
    passage(number) {
      const document = layout.documents[layout.documentOf[number] ?? -1];
      const head = listed[layout.documentOf[number] ?? -1];
      const found =
        document === undefined || head === undefined
          ? undefined
          : readers[document.part]!.passage(document.firstInPart + number - document.first, number, head);
      if (found === undefined) throw new RangeError(`snapshot ${manifest.id} has no passage ${String(number)}`);
      return found;
    },
    headingPaths() {
      const paths = Array.from({ length: passages }, (): readonly string[] => []);
      layout.numbers.forEach((numbers, part) => {
        readers[part]!.headingPaths().forEach((path, row) => {
          if (numbers[row]! >= 0) paths[numbers[row]!] = path;
        });
      });
      return paths;
    },
    documentNumber: (passage) => layout.documentOf[passage] ?? 0,
    document: (id) => byId.get(id),
    listDocuments: () => listed,
    hasRevision: (id) => revisions.has(id),
    async close() {
      await Promise.all([keywords.close(), vectors.close()]);
      for (const reader of readers) reader.close();
    },
  };
}

async function openRows(folder: string, files: PartFiles, manifest: SnapshotManifest, numbers: Int32Array): Promise<VectorRows> {
  const { dimensions } = manifest.embedder;
  if (manifest.files[files.vectors]?.sizeBytes !== numbers.length * dimensions * 4)
    throw new Error(`${files.vectors} and the list of passages disagree on counts`);
  const removed = [...numbers.keys()].filter((row) => numbers[row]! < 0);
  const hnswlib = files.graph === undefined || manifest.files[files.graph] === undefined ? undefined : await loadHnswlib();
  if (hnswlib !== undefined && files.graph !== undefined)
    return openHnsw(hnswlib, join(folder, files.graph), dimensions, numbers.length, removed);
  const bytes = await readFile(join(folder, files.vectors));
  const vectors = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return openExactRows(vectors, dimensions, new Set(removed));
}
