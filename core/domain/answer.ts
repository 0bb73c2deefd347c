import type { IndexedDocument, Passage, Span } from './document.js';
import type { AnswerId, ReleaseId } from './ids.js';

/** One earlier turn, from our own store, already redacted. */
export interface EarlierTurn {
  readonly role: 'visitor' | 'assistant' | 'agent';
  readonly text: string;
  /** Where the turn's sentences were quoted from, when it was an answer of ours. */
  readonly quoted?: readonly ({ readonly revision: string } & Span)[];
  /** What it offered to choose from, when it asked back instead of answering. */
  readonly choices?: readonly string[];
}

/** What one visitor message becomes before anything is decided. */
export interface Question {
  /** As the visitor wrote it, normalised (NFKC, no zero-width or bidi controls); never stored, logged or sent to a model. */
  readonly rawText: string;
  /** For retrieval, which runs here: without personal data, names only where the documents use them too. */
  readonly text: string;
  /** For a model: names that the documents use are gone as well. */
  readonly modelText: string;
  readonly language: string;
  readonly history: readonly EarlierTurn[];
  readonly audiences: readonly string[];
}

declare const admitted: unique symbol;
/** A question that passed `guard`, the only function that can make one: redacted, in scope, free of injection. */
export type AdmittedQuestion = Question & { readonly [admitted]: true };

/** Numbers by name, recorded on each answer; the names are those of the fitted models in the release's calibration. */
export type Features = Readonly<Record<string, number>>;

/** A retrieved passage with the numbers it was ranked by. */
export interface Candidate {
  readonly passage: Passage;
  readonly document: Pick<IndexedDocument, 'id' | 'facts' | 'revision'>;
  /** Orders candidates of one question and means nothing else. */
  readonly rankScore: number;
  readonly features: Features;
}

/** A passage of another document worth opening when the assistant cannot answer. */
export interface Nearest {
  readonly documentId: string;
  readonly revision: string;
  readonly title: string;
  readonly headingPath: readonly string[];
  readonly url: string;
}

export interface Citation extends Span {
  /** From 1, in order of first emission; never changes. */
  readonly n: number;
  readonly id: string;
  readonly documentId: string;
  readonly revision: string;
  readonly title: string;
  readonly headingPath: readonly string[];
  readonly page?: number;
  /** The words of the revision from `start` to `end`, to the letter. */
  readonly quote: string;
  readonly url: string;
  readonly publishedAt?: string;
  readonly reviewBy?: string;
}

/** One checkable sentence of an answer. */
export interface Claim {
  readonly text: string;
  /** Numbers of citations; never empty in an answer. */
  readonly citations: readonly number[];
  /** Position in the answer's parts; absent where it has none. */
  readonly part?: number;
}

/** One of several questions asked in one message. Its claims name it; without any it was not answered, and `phrases` say why. */
export interface AnswerPart {
  readonly question: string;
  readonly phrases: readonly Phrase[];
  readonly reason?: Reason;
}

export type Band = 'high' | 'medium' | 'low';

export interface Confidence {
  /** Calibrated probability that the answer is right, 0 to 1. */
  readonly score: number;
  readonly band: Band;
  /** False while a release is served by the calibration that ships: words are shown, no percentage. */
  readonly isCalibrated: boolean;
}

export type Outcome = 'grounded' | 'clarifying' | 'abstained' | 'refused' | 'held' | 'phrase' | 'handed-over';

export const REASONS = [
  'nothing-relevant',
  'not-answered-by-documents',
  'low-confidence',
  'unverifiable',
  'other-language',
  'nothing-published',
  'cannot-read',
  'interrupted',
  'failed',
  'prompt-injection',
  'abuse',
  'greeting',
  'thanks',
  'goodbye',
  'about-assistant',
  'crisis',
  'wants-person',
  'account-specific',
] as const;
export type Reason = (typeof REASONS)[number];

/** A sentence of the assistant's own, by its id in the reviewed catalogue. It states nothing about the subject. */
export interface Phrase {
  readonly id: string;
  readonly text: string;
}

export interface Answer {
  readonly id: AnswerId;
  readonly author: { readonly kind: 'assistant' | 'agent' | 'assistant-drafted'; readonly model?: string };
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly phrases: readonly Phrase[];
  readonly claims: readonly Claim[];
  /** Two or more, in the order asked; absent where one question was asked. */
  readonly parts?: readonly AnswerPart[];
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
  /** P(the corpus answers the question), calibrated, 0 to 1; recorded, not shown. */
  readonly answerability: number;
  /** Plain sentences from recorded factors, for "Why this answer?". */
  readonly why: readonly string[];
  readonly nearest: readonly Nearest[];
  readonly followUps: readonly string[];
  readonly offersPerson: boolean;
  readonly releaseId: ReleaseId | null;
  readonly disclosure: string;
  readonly receipt: null;
  readonly timings: Readonly<Record<string, number>>;
}

/** What the assistant is doing for a visitor who waits, in this order. */
export type AnswerPhase = 'searching' | 'reading' | 'writing' | 'checking';
