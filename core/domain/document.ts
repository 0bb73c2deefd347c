import type { DocumentId, RevisionId, SnapshotId } from './ids.js';

/** Half-open range of UTF-16 units in the canonical text of one revision. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a piece of a document is; decides how it may be cut and quoted. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'step' | 'table-row' | 'code' | 'question';

/** One piece of a document's canonical text, in reading order; blocks never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Titles of the sections around the block, outermost first, without the document's own title. */
  readonly headingPath: readonly string[];
  /** 1 to 6; headings only. */
  readonly level?: number;
  /** From 1; paged formats only. */
  readonly page?: number;
  /** The sentence that introduces the list this item belongs to ("You need:"). */
  readonly stem?: Span;
}

export type Format = 'markdown' | 'html' | 'pdf' | 'docx' | 'csv' | 'text' | 'json' | 'epub' | 'odt' | 'email';
export type Rights = 'owned' | 'licensed' | 'public-domain' | 'unknown';

/** How far the words of a document may be repeated: freely, in short quotes, or not at all (then only its address is shown). */
export type Quoting = 'free' | 'short' | 'link-only';
/** How far a source is trusted; absent means normal. */
export type Trust = 'high' | 'normal' | 'low';

/** What a content owner states about a document, in front matter or in the folder's footnote.yaml. */
export interface DocumentFacts {
  readonly title: string;
  /** Path inside its source, with forward slashes: the document's address for its owner. */
  readonly path: string;
  readonly url?: string;
  readonly owner: string;
  readonly audience: string;
  readonly language: string;
  readonly licence: string;
  readonly rights: Rights;
  /** Absent means free. */
  readonly quoting?: Quoting;
  readonly trust?: Trust;
  /** ISO 8601 dates. */
  readonly effectiveFrom?: string;
  readonly reviewBy?: string;
  readonly expiresAt?: string;
}

/** One immutable text of a document; publishing a change adds a new one. */
export interface Revision {
  readonly id: RevisionId;
  readonly documentId: DocumentId;
  readonly format: Format;
  readonly facts: DocumentFacts;
  /** Canonical text: what a customer may be shown, redacted, blocks separated by blank lines. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The smallest piece that may be quoted: a sentence, a list item, a table row. */
export interface Unit extends Span {
  readonly kind: BlockKind;
  readonly stem?: Span;
}

/** A span of a revision small enough to cite: whole units of one section. */
export interface Passage extends Span {
  /** Position in its snapshot, from 0; indexes speak in these numbers. */
  readonly number: number;
  readonly documentId: DocumentId;
  readonly revision: RevisionId;
  readonly title: string;
  readonly headingPath: readonly string[];
  readonly page?: number;
  readonly audience: string;
  readonly language: string;
  readonly text: string;
  /** In order, offsets into the revision. */
  readonly units: readonly Unit[];
}

/** A stored document as a snapshot knows it. */
export interface IndexedDocument {
  readonly id: DocumentId;
  readonly revision: RevisionId;
  readonly format: Format;
  readonly facts: DocumentFacts;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A document in one part of a snapshot: its id, its revision, and how many passages it has there. */
export type ManifestDocument = readonly [id: DocumentId, revision: RevisionId, passages: number];

/** What `manifest.json` says; no file of a snapshot holds a time. */
export interface SnapshotManifest {
  readonly formatVersion: 2;
  readonly id: SnapshotId;
  readonly pipeline: string;
  /** The snapshot whose files this one goes on using, with a delta beside them; null for one built whole. */
  readonly base: SnapshotId | null;
  /** `from` is the snapshot over whose revisions it was fitted. */
  readonly embedder: { readonly id: string; readonly dimensions: number; readonly from: SnapshotId };
  readonly counts: { readonly documents: number; readonly passages: number };
  /** In the order of document ids. What a part holds beyond these was removed since it was built. */
  readonly revisions: readonly RevisionId[];
  /** The base and, where there is one, the delta; each in the order of document ids, which is that of its passages. */
  readonly parts: readonly (readonly ManifestDocument[])[];
  /** SHA-256, hexadecimal, of every other file in the folder. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly sizeBytes: number }>>;
}
