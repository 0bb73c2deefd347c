import type { AdmittedQuestion, Candidate } from '../domain/answer.js';
import type { Span, Unit } from '../domain/document.js';

/** A quotable unit of the evidence; `probability` is the composer's share of belief that it is the answer, summing to 1. */
export interface EvidenceUnit {
  /** Position of its passage in `Evidence.passages`. */
  readonly passage: number;
  /** Position in that passage's units. */
  readonly index: number;
  readonly unit: Unit;
  readonly text: string;
  readonly probability: number;
}

/** What an answer may rest on, best first. */
export interface Evidence {
  readonly passages: readonly Candidate[];
  readonly units: readonly EvidenceUnit[];
  readonly wantsSteps: boolean;
}

/** One sentence a composer would say, with the spans it says it from; not yet verified. */
export interface DraftClaim {
  readonly text: string;
  readonly sources: readonly ({ readonly passage: number } & Span)[];
}

/** Writes an answer from evidence. Claims come in the order a reader wants them; the stream ends on abort. */
export interface Composer {
  readonly id: string;
  compose(
    question: AdmittedQuestion,
    evidence: Evidence,
    limits: { readonly maxClaims: number; readonly maxWords: number },
    signal: AbortSignal,
  ): AsyncIterable<DraftClaim>;
}
