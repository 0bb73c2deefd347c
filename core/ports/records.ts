/** What is known about documents beside their text: where each came from, whether it is still there, who decided what. */
import type { Format } from '../domain/document.js';
import type { DocumentId, RevisionId } from '../domain/ids.js';

/** Where one text came from: from the file as it was to the text before redaction. */
export interface Origin {
  /** SHA-256 of the file, under which the original is kept. */
  readonly originalSha256: string;
  readonly sizeBytes: number;
  /** SHA-256 of the text that was read from it, before redaction. */
  readonly extractedSha256: string;
  /** Path or address of the file. */
  readonly address: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly commit?: string;
}

/** One document in its source, as it was last seen there. */
export interface SeenDocument {
  readonly documentId: DocumentId;
  readonly revision: RevisionId;
  /** Which source it belongs to; the last one that had it. */
  readonly source: string;
  readonly path: string;
  readonly format: Format;
  readonly origin: Origin;
  /** How many identifiers redaction replaced. */
  readonly redacted: number;
}

/** `missing`: its source has it no longer and a proposal waits. `kept`: missing, and a person decided to keep it. `removed`: a person took it out. */
export type DocumentState = 'present' | 'missing' | 'kept' | 'removed';

export interface DocumentRecord extends SeenDocument {
  readonly state: DocumentState;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
}

/** One revision with where its text came from. */
export interface Lineage {
  readonly revision: RevisionId;
  readonly documentId: DocumentId;
  readonly origin: Origin;
  readonly redacted: number;
  readonly at: Date;
}

/** Why a document is proposed for removal. */
export type RemovalReason = 'not-in-source' | 'gone' | 'left-sitemap' | 'source-gone' | 'asked-for';

export interface RemovalProposal {
  readonly id: string;
  readonly documentId: DocumentId;
  readonly source: string;
  readonly path: string;
  readonly reason: RemovalReason;
  readonly proposedAt: Date;
  /** `withdrawn`: the document came back before anybody decided. */
  readonly outcome: 'open' | 'accepted' | 'dismissed' | 'withdrawn';
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
}

export interface NewProposal {
  readonly documentId: DocumentId;
  readonly source: string;
  readonly path: string;
  readonly reason: RemovalReason;
}

export interface RecordStore {
  /** Records documents that were just read, in one transaction; each is present again, and its open proposal is withdrawn. */
  saveSeen(documents: readonly SeenDocument[], at: Date): Promise<void>;
  find(id: DocumentId): Promise<DocumentRecord | undefined>;
  /** In the order of their paths. */
  list(): Promise<readonly DocumentRecord[]>;
  /** The record of what was last read from an address. */
  findByAddress(address: string): Promise<DocumentRecord | undefined>;
  findLineage(revision: RevisionId): Promise<Lineage | undefined>;
  /** Proposes the removal of documents that nothing is open for and nobody decided to keep. @returns the new proposals */
  propose(proposals: readonly NewProposal[], at: Date): Promise<readonly RemovalProposal[]>;
  /** Newest first. */
  listProposals(which: 'open' | 'all'): Promise<readonly RemovalProposal[]>;
  /** Decides an open proposal, once. Throws `unknown-proposal`. */
  decide(
    id: string,
    decision: { readonly outcome: 'accepted' | 'dismissed'; readonly by: string; readonly note?: string; readonly at: Date },
  ): Promise<RemovalProposal>;
}
