import type { DocumentFacts, IndexedDocument, Passage, Revision, SnapshotManifest } from '../domain/document.js';
import type { DocumentId, RevisionId, SnapshotId } from '../domain/ids.js';
import type { EmbeddingModel } from './embedding-model.js';
import type { KeywordIndex } from './keyword-index.js';
import type { VectorIndex } from './vector-index.js';

/** A passage that has no number yet: `buildSnapshot` numbers them in the order of (document id, start). */
export type UnnumberedPassage = Omit<Passage, 'number'>;

export interface SnapshotInput {
  /** One revision per document. */
  readonly revisions: readonly Revision[];
  readonly passages: readonly UnnumberedPassage[];
  /** Name and parameters of the pipeline that made the passages; part of the snapshot's id. */
  readonly pipeline: string;
}

export type BuildStep = 'terms' | 'embedder' | 'vectors' | 'postings' | 'graph' | 'database' | 'files';

/** Where snapshots live: written once, atomically, then only read. */
export interface SnapshotStore {
  /** Builds every index and makes the snapshot visible in one rename; a snapshot with the same id is left as it is. */
  build(
    input: SnapshotInput,
    onStep: (step: BuildStep, done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<SnapshotManifest>;
  /** Checks every checksum before anything parses a byte. Throws `snapshot-damaged` naming the file. */
  open(id: SnapshotId): Promise<OpenSnapshot>;
  list(): Promise<readonly SnapshotId[]>;
}

export type DocumentHead = Pick<IndexedDocument, 'id' | 'revision' | 'format'> & { readonly facts: DocumentFacts };

export interface OpenSnapshot {
  readonly manifest: SnapshotManifest;
  readonly keywords: KeywordIndex;
  readonly vectors: VectorIndex;
  readonly embedder: EmbeddingModel;
  /** Throws RangeError for a number the snapshot does not have. */
  passage(number: number): Passage;
  /** Which document a passage belongs to, as a number from 0, without reading the passage. */
  documentNumber(passage: number): number;
  document(id: DocumentId): DocumentHead | undefined;
  listDocuments(): readonly DocumentHead[];
  hasRevision(id: RevisionId): boolean;
  close(): Promise<void>;
}
