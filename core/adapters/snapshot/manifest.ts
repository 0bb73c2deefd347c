/** The first file anyone reads of a snapshot, and the last one written. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { SnapshotManifest } from '../../domain/document.js';
import type { SnapshotId } from '../../domain/ids.js';

export const FILES = {
  database: 'passages.db',
  postings: 'postings.bin',
  embedder: 'embedder.bin',
  vectors: 'vectors.f32',
  graph: 'vectors.hnsw',
} as const;

const schema = z.object({
  formatVersion: z.literal(1),
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .transform((id) => id as SnapshotId),
  pipeline: z.string(),
  embedder: z.object({ id: z.string(), dimensions: z.number().int().positive() }),
  counts: z.object({ documents: z.number().int(), passages: z.number().int(), terms: z.number().int() }),
  revisions: z.array(z.string()),
  files: z.record(z.string(), z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), sizeBytes: z.number().int() })),
});

/** Throws when the text is no manifest. */
export function parseManifest(text: string): SnapshotManifest {
  return schema.parse(JSON.parse(text));
}

/** SHA-256 of a file, hexadecimal, read in pieces. */
export async function sha256OfFile(path: string): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece);
    sizeBytes += piece.length;
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}
