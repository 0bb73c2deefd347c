/** What screening says about a document before it may be indexed, and what people decided about it. */
import type { DocumentId, RevisionId } from './ids.js';

export const FINDING_KINDS = [
  'instruction',
  'hidden-text',
  'toxic',
  'secret',
  'boilerplate',
  'near-duplicate',
  'contradiction',
  'language',
  'rights',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** `blocks` keeps a document out until a person decides; `notes` asks for a look and changes nothing. */
export type Severity = 'blocks' | 'notes';

/**
 * What an operator lets a check do: `hold` keeps documents out, `note` only asks for a look, `off` says nothing. Where a check tells
 * grave findings from slight ones, `hold` holds for the grave ones.
 */
export type ScreeningAction = 'hold' | 'note' | 'off';

export interface ScreeningPolicy {
  readonly actions: Readonly<Record<FindingKind, ScreeningAction>>;
  /** Jaccard similarity of word shingles from which two documents are doubles, 0 to 1. */
  readonly nearDuplicateFrom: number;
}

/** Kinds whose findings are all slight unless the operator says `hold`. */
export const DEFAULT_SCREENING: ScreeningPolicy = {
  actions: {
    instruction: 'hold',
    'hidden-text': 'hold',
    toxic: 'hold',
    contradiction: 'hold',
    secret: 'note',
    boilerplate: 'note',
    'near-duplicate': 'note',
    language: 'note',
    rights: 'note',
  },
  nearDuplicateFrom: 0.9,
};

/** One thing screening saw. All of its words are redacted: a finding is stored, printed and shown. */
export interface ScreenFinding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** One sentence for the content owner: what was seen, and what to do. */
  readonly reason: string;
  /** The words meant, shortened. */
  readonly excerpt: string;
  /** Path of the document it is about besides this one: the double, the one that says otherwise. */
  readonly other?: string;
}

/**
 * What became of one text of a document: `noted` is in and asks for a look, `held` is out until a person decides, `released` and
 * `rejected` are such decisions, `fixed` is over, because a later text of the document passed.
 */
export const SCREENING_STATES = ['noted', 'held', 'released', 'rejected', 'fixed'] as const;
export type ScreeningState = (typeof SCREENING_STATES)[number];

/** One text of a document that screening has something to say about, or a document that a person keeps out. */
export interface ScreenedText {
  readonly documentId: DocumentId;
  /** Of the text that was screened; a person's hold is on the whole document, whatever its text: `EVERY_TEXT`. */
  readonly contentHash: string;
  /** Null for a person's hold. */
  readonly revisionId: RevisionId | null;
  readonly path: string;
  readonly title: string;
  readonly state: ScreeningState;
  readonly findings: readonly ScreenFinding[];
  readonly screenedAt: Date;
}

/** The content hash of a hold that a person put on a document. */
export const EVERY_TEXT = '*';

/** One line of the record: who moved which text where, when and why. Lines are only ever added. */
export interface ScreeningDecision {
  readonly documentId: DocumentId;
  readonly contentHash: string;
  readonly state: ScreeningState;
  /** A person's name, or `screening`. */
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
}
