import type { AllowableGate } from './gate.js';
import type { ScreeningPolicy } from './finding.js';

/** What an operator decides about answers and the desk; read from policy.yaml, part of every release. */
export interface Policy {
  readonly assistantName: string;
  readonly companyName: string;
  readonly aiNotice: string;
  readonly greeting: string;
  readonly suggestedQuestions: readonly string[];
  readonly showPercentage: boolean;
  readonly answer: {
    /** Confidence below which the assistant abstains, 0 to 1. */
    readonly confidenceFloor: number;
    /** Answerability below which the assistant abstains, 0 to 1. */
    readonly answerabilityFloor: number;
    readonly mediumFrom: number;
    readonly highFrom: number;
    /** Share of wrong answers that is accepted among the well supported ones; then `highFrom` comes from golden questions. */
    readonly targetRisk?: number;
    readonly maxClaims: number;
    /** Words one answer may take from a document that is licensed for short quotes; absent means 50. */
    readonly shortQuoteWords?: number;
  };
  readonly desk: {
    readonly timeZone: string;
    /** Lower-case English, "monday" …; times "HH:MM". Empty list: always open. */
    readonly hours: readonly { readonly days: readonly string[]; readonly from: string; readonly to: string }[];
  };
  readonly gates: {
    /** How many failing cases of a gate a release may have and still be published. */
    readonly allowed: Readonly<Record<AllowableGate, number>>;
    /** Share of golden questions that must be right, 0 to 1; for the first publish as for any other. */
    readonly goldenRightAtLeast: number;
    /** Share of golden questions that one new document may answer without being expected to, 0 to 1. */
    readonly dominanceAtMost: number;
    /** Documents past their review date count as failing cases. */
    readonly countsOverdue: boolean;
  };
  /** Absent in releases made before it could be chosen; names are then redacted. */
  readonly redaction?: { readonly names: boolean };
  readonly limits: { readonly questionsPerMinute: number; readonly questionsPerDay: number };
  /** What may keep a document out of the corpus. */
  readonly screening: ScreeningPolicy;
}
