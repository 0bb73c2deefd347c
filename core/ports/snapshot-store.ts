import type { DocumentFacts, Format, IndexedDocument, Passage, SnapshotManifest } from '../domain/document.js';
import type { DocumentId, RevisionId, SnapshotId } from '../domain/ids.js';
import type { EmbeddingModel } from './embedding-model.js';
import type { KeywordIndex } from './keyword-index.js';
import type { VectorIndex } from './vector-index.js';

/** A passage that has no number yet: a snapshot numbers them in the order of (document id, start). */
export type UnnumberedPassage = Omit<Passage, 'number'>;

/** One document of a snapshot to be built. */
export interface SnapshotDocument {
  readonly id: DocumentId;
  readonly revision: RevisionId;
}

export interface ReadDocument {
  readonly format: Format;
  readonly facts: DocumentFacts;
  /** In the order of the text. */
  readonly passages: readonly UnnumberedPassage[];
}

export interface SnapshotInput {
  /** One revision per document, in any order. */
  readonly documents: readonly SnapshotDocument[];
  /** Reads one of them. Asked only for what an earlier snapshot does not hold, one at a time, in the order of document ids. */
  read(document: SnapshotDocument): Promise<ReadDocument>;
  /** Name and parameters of the pipeline that made the passages; part of the snapshot's id. */
  readonly pipeline: string;
  /**
   * What may be used again. `previous`: its base while the delta stays under 5 % of it, its embedder while no more than 5 % of the words
   * are new to it. `recipe`: exactly these, to make a snapshot again as it was. Absent: everything is made from `documents` alone.
   */
  readonly reuse?:
    { readonly previous: SnapshotId; readonly recipe?: undefined } | { readonly recipe: Pick<SnapshotRecipe, 'base' | 'embedderFrom'> };
}

/** What a snapshot was made of: enough, with the stored revisions, to make it again, byte for byte on the same platform. */
export interface SnapshotRecipe {
  readonly id: SnapshotId;
  readonly pipeline: string;
  readonly base: SnapshotId | null;
  /** Its own id where it fitted its embedder itself. */
  readonly embedderFrom: SnapshotId;
  /** In the order of document ids. */
  readonly revisions: readonly RevisionId[];
}

export type BuildStep = 'passages' | 'embedder' | 'vectors' | 'postings' | 'graph' | 'files';
export type OnBuildStep = (step: BuildStep, done: number, total: number) => void;

/** Where snapshots live: written once, atomically, then only read. */
export interface SnapshotStore {
  /**
   * Builds every index and makes the snapshot visible in one rename; a whole snapshot with the same id is left as it is, a damaged one is replaced.
   * One build at a time. Throws `snapshot-damaged` when what a recipe names is not there whole.
   */
  build(input: SnapshotInput, onStep: OnBuildStep, signal: AbortSignal): Promise<SnapshotManifest>;
  /** Checks every checksum before anything parses a byte. Throws `snapshot-damaged` naming the file. */
  open(id: SnapshotId): Promise<OpenSnapshot>;
  /** The checks of `open` alone. */
  verify(id: SnapshotId): Promise<SnapshotManifest>;
  /** How many passages each revision has in a snapshot of this pipeline; empty where that cannot be told. */
  passageCounts(id: SnapshotId, pipeline: string): Promise<ReadonlyMap<RevisionId, number>>;
  list(): Promise<readonly SnapshotId[]>;
  /** Removes what killed builds left behind and every snapshot but those named; while nothing is being built. */
  sweep(keep: ReadonlySet<SnapshotId>): Promise<readonly SnapshotId[]>;
}

export type DocumentHead = Pick<IndexedDocument, 'id' | 'revision' | 'format'> & { readonly facts: DocumentFacts };

export interface OpenSnapshot {
  readonly manifest: SnapshotManifest;
  readonly keywords: KeywordIndex;
  readonly vectors: VectorIndex;
  readonly embedder: EmbeddingModel;
  /** Passages are numbered from 0 without gaps. Throws RangeError for a number the snapshot does not have. */
  passage(number: number): Passage;
  /** The headings above each passage, without reading the passages. */
  headingPaths(): readonly (readonly string[])[];
  /** Which document a passage belongs to, as a number from 0, without reading the passage. */
  documentNumber(passage: number): number;
  document(id: DocumentId): DocumentHead | undefined;
  listDocuments(): readonly DocumentHead[];
  hasRevision(id: RevisionId): boolean;
  close(): Promise<void>;
}
