import { createHash } from 'node:crypto';
import type { Originals } from '../core/ports/originals.js';
import type { Origin } from '../core/ports/records.js';
import type { FetchedFile } from './fetch/fetched-file.js';

/**
 * Keeps the file as it came and says where the text is from; undefined where nothing is recorded.
 * @param bytes those the text was read from
 */
export async function recordOrigin(
  file: FetchedFile,
  bytes: Uint8Array,
  extracted: string,
  originals: Originals | undefined,
): Promise<Origin | undefined> {
  if (originals === undefined) return undefined;
  return {
    originalSha256: await originals.keep(bytes),
    sizeBytes: bytes.length,
    extractedSha256: createHash('sha256').update(extracted).digest('hex'),
    ...(file.provenance ?? { address: file.absolutePath ?? file.path }),
  };
}
