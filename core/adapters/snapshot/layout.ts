/**
 * Where the passages of a snapshot lie. A part numbers its passages as it was built; a snapshot numbers those that are left from 0
 * in the order of (document id, position), as if it had been built whole. So whoever searches cannot tell the two apart, and ties,
 * which are broken by number, fall the same way.
 */
import type { SnapshotManifest } from '../../domain/document.js';
import type { DocumentId, RevisionId } from '../../domain/ids.js';

export interface PlacedDocument {
  readonly id: DocumentId;
  readonly revision: RevisionId;
  readonly part: number;
  /** Number of its first passage in the part, and in the snapshot. */
  readonly firstInPart: number;
  readonly first: number;
  readonly passages: number;
}

export interface Layout {
  /** In the order of their ids. */
  readonly documents: readonly PlacedDocument[];
  /** For each part, the number of each of its passages in the snapshot; -1 for one that was removed. */
  readonly numbers: readonly Int32Array[];
  /** The document of each passage, as a position in `documents`. */
  readonly documentOf: Uint32Array;
}

export function layoutOf({ revisions, parts }: Pick<SnapshotManifest, 'revisions' | 'parts'>): Layout {
  const live = new Set(revisions);
  const found = parts.flatMap((part, position) => {
    let firstInPart = 0;
    return part.flatMap(([id, revision, passages]) => {
      const document = { id, revision, part: position, firstInPart, passages };
      firstInPart += passages;
      return live.has(revision) ? [document] : [];
    });
  });
  found.sort((one, other) => (one.id < other.id ? -1 : 1));
  const numbers = parts.map((part) => new Int32Array(part.reduce((sum, [, , passages]) => sum + passages, 0)).fill(-1));
  const documentOf = new Uint32Array(found.reduce((sum, { passages }) => sum + passages, 0));
  let first = 0;
  const documents = found.map((document, position) => {
    const placed = { ...document, first };
    for (let passage = 0; passage < document.passages; passage += 1) {
      numbers[document.part]![document.firstInPart + passage] = first + passage;
      documentOf[first + passage] = position;
    }
    first += document.passages;
    return placed;
  });
  return { documents, numbers, documentOf };
}
