import type { FindingKind, Severity } from './finding.js';
import type { ReleaseId } from './ids.js';

/**
 * `waiting` for its turn, `running`, and four ends: `done` with a report, `failed` with a problem, `cancelled` by a person, `interrupted`
 * by the end of its server. Only `done` changed anything.
 */
export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What became of one file. */
export interface FileOutcome {
  readonly path: string;
  /** `quarantined`: kept and read, and out until a person decides. */
  readonly outcome: 'used' | 'quarantined' | 'left-out';
  /** Why it was left out, as a code and as a sentence that says what to do; null for one that is used. */
  readonly code: string | null;
  readonly message: string | null;
  readonly passages: number;
  readonly redacted: number;
  readonly warnings: readonly string[];
  readonly findings: readonly { readonly kind: FindingKind; readonly severity: Severity; readonly reason: string }[];
}

export interface JobReport {
  /** The files that the job was about, not all that it read again. */
  readonly files: readonly FileOutcome[];
  /** The draft it built; null when nothing changed. */
  readonly releaseId: ReleaseId | null;
  readonly carriedOver: number;
  /** Documents that their source has no longer: proposals wait. */
  readonly missing: number;
}

/** Work in the background that a person asked for. */
export interface Job {
  readonly id: string;
  readonly kind: 'ingest';
  readonly state: JobState;
  /** The uploaded document; null when everything is read again. */
  readonly path: string | null;
  /** What is being done now, in words; `total` 0 means unknown. */
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly report: JobReport | null;
  readonly problem: { readonly code: string; readonly detail: string } | null;
  readonly by: string;
  readonly at: Date;
  readonly endedAt: Date | null;
}
