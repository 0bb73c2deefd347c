/**
 * `manifest.json`: the first file anyone reads of a snapshot, and the last one written. It ends with a checksum of itself and is
 * written in exactly one way, so that any changed byte is found out. The id is computed from what the snapshot was made of.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { SnapshotManifest } from '../../domain/document.js';
import type { DocumentId, RevisionId, SnapshotId } from '../../domain/ids.js';

/** Raised with every change of a file's layout: snapshots of another version are refused, and built again by the next ingest. */
export const FORMAT_VERSION = 2;
/** Dimensions of the embedder that is fitted on the corpus; part of every snapshot's id. */
export const LATENT_DIMENSIONS = 192;

export const MANIFEST = 'manifest.json';
export const EMBEDDER = 'embedder.bin';
/** The files of the two parts of a snapshot, the second of which holds what came after the first was built. */
export const PARTS = [
  { database: 'passages.db', postings: 'postings.bin', vectors: 'vectors.f32', graph: 'vectors.hnsw' },
  { database: 'delta.db', postings: 'delta-postings.bin', vectors: 'delta-vectors.f32', graph: undefined },
] as const;
export type PartFiles = (typeof PARTS)[number];
/** What a base and all snapshots upon it have in common. */
export const BASE_FILES: readonly string[] = [EMBEDDER, PARTS[0].database, PARTS[0].postings, PARTS[0].vectors, PARTS[0].graph];

const snapshotId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .transform((id) => id as SnapshotId);
const revisionId = z.string().transform((id) => id as RevisionId);
const document = z.tuple([z.string().transform((id) => id as DocumentId), revisionId, z.number().int().nonnegative()]);

const schema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  id: snapshotId,
  pipeline: z.string(),
  base: snapshotId.nullable(),
  embedder: z.strictObject({ id: z.string(), dimensions: z.number().int().positive(), from: snapshotId }),
  counts: z.strictObject({ documents: z.number().int(), passages: z.number().int() }),
  revisions: z.array(revisionId),
  parts: z.array(z.array(document)).min(1).max(PARTS.length),
  files: z.record(
    z.string().regex(/^[a-z0-9.-]+$/),
    z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), sizeBytes: z.number().int().nonnegative() }),
  ),
});

const versioned = z.looseObject({ formatVersion: z.number() });

export class OtherFormat extends Error {}

export function serializeManifest(manifest: SnapshotManifest): string {
  const content = JSON.stringify(manifest, undefined, 1);
  return `${content.slice(0, -2)},\n "checksum": "${createHash('sha256').update(content).digest('hex')}"\n}\n`;
}

/** Throws when the text is not, to the byte, what `serializeManifest` wrote; `OtherFormat` for one of another version. */
export function parseManifest(text: string): SnapshotManifest {
  const { checksum: _checksum, ...content } = versioned.parse(JSON.parse(text));
  if (content.formatVersion !== FORMAT_VERSION) throw new OtherFormat(`format ${String(content.formatVersion)}`);
  const manifest = schema.parse(content);
  if (serializeManifest(manifest) !== text) throw new Error('its checksum differs');
  return manifest;
}

/** 128 bits of SHA-256 over what a snapshot is made of, hexadecimal. An embedder of its own and no base are both null. */
export function snapshotIdOf(recipe: {
  readonly pipeline: string;
  readonly revisions: readonly RevisionId[];
  readonly base: SnapshotId | null;
  readonly embedderFrom: SnapshotId | null;
}): SnapshotId {
  const { pipeline, revisions, base, embedderFrom } = recipe;
  return createHash('sha256')
    .update(JSON.stringify([FORMAT_VERSION, LATENT_DIMENSIONS, pipeline, base, embedderFrom, [...revisions].sort()]))
    .digest('hex')
    .slice(0, 32) as SnapshotId;
}

/** SHA-256 of a file, hexadecimal, read in pieces, so that a server in the same process goes on answering. */
export async function sha256OfFile(path: string): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    hash.update(piece);
    sizeBytes += piece.length;
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}
