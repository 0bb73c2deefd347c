/**
 * What crosses the network for content owners, below /api/v1/curation. Every address wants the session of somebody who may curate; what
 * changes something wants `x-csrf-token` too. Who decides is whoever is signed in.
 *   POST uploads?path=guides/x.md&title=…&audience=…&owner=…&rights=…&licence=…  body: the bytes → 202 WireJob
 *   POST drafts → 202 WireJob: everything on this machine is read again, so that decisions show
 *   GET  jobs → {jobs}      GET jobs/:id → WireJob      POST jobs/:id/cancel → WireJob
 *   GET  documents → {documents}      GET documents/:id?revision=… → WireDocumentStory: of that revision, of the `newest`, else of the live one
 *   GET  findings → {texts}           POST findings/:documentId/decision {decisionRequest} → {texts}
 *   GET  proposals → {proposals}      POST proposals/:id/decision {proposalRequest} → WireProposal
 *   GET  releases → {releases}        GET releases/:id → WireReleaseDetails      GET releases/diff?from=&to= → WireDiff
 *   POST releases/:id/publish {publishRequest} → WirePublication      POST releases/rollback {rollBackRequest} → WireRelease
 * Namespace /curation tells `ingest.progressed` with a WireJob, whenever a job changes.
 */
import { z } from 'zod';
import { FINDING_KINDS, type SCREENING_STATES } from '../domain/finding.js';
import { GATES } from '../domain/gate.js';
import { JOB_STATES } from '../domain/job.js';

const words = z.string().trim().min(1, 'must not be empty').max(500);

export const uploadQuery = z.object({
  path: z.string().max(1_000).optional(),
  title: words.optional(),
  audience: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be a label such as public')
    .optional(),
  owner: words.optional(),
  rights: z.enum(['owned', 'licensed', 'public-domain', 'unknown']).optional(),
  licence: words.optional(),
});
export const decisionRequest = z.object({ move: z.enum(['hold', 'release', 'reject']), reason: words });
export const proposalRequest = z.object({ outcome: z.enum(['accepted', 'dismissed']), note: words.optional() });
export const publishRequest = z
  .object({ override: z.array(z.enum(GATES)).max(GATES.length).default([]), reason: words.optional() })
  .refine(({ override, reason }) => override.length === 0 || reason !== undefined, {
    path: ['reason'],
    message: 'is needed to override a gate',
  });
export const rollBackRequest = z.object({ reason: words, to: z.string().max(64).optional() });
export const storyQuery = z.object({ revision: z.string().min(1).max(64).optional() });
export const diffQuery = z.object({ from: z.string().min(1).max(64), to: z.string().min(1).max(64) });

const finding = z.object({ kind: z.enum(FINDING_KINDS), severity: z.enum(['blocks', 'notes']), reason: z.string() });

export const wireJob = z.object({
  id: z.string(),
  kind: z.literal('ingest'),
  state: z.enum(JOB_STATES),
  path: z.string().nullable(),
  step: z.string(),
  done: z.number(),
  total: z.number(),
  report: z
    .object({
      files: z.array(
        z.object({
          path: z.string(),
          documentId: z.string(),
          outcome: z.enum(['used', 'quarantined', 'left-out']),
          code: z.string().nullable(),
          message: z.string().nullable(),
          passages: z.number(),
          redacted: z.number(),
          warnings: z.array(z.string()),
          findings: z.array(finding),
        }),
      ),
      releaseId: z.string().nullable(),
      carriedOver: z.number(),
      missing: z.number(),
    })
    .nullable(),
  problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
  by: z.string(),
  at: z.string(),
  endedAt: z.string().nullable(),
});
export type WireJob = z.infer<typeof wireJob>;

/** Events of the namespace /curation. */
export interface CurationEvents {
  'ingest.progressed': WireJob;
}

export interface WireDocument {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly state: 'live' | 'draft' | 'missing' | 'kept' | 'removed';
  readonly source: string;
  readonly owner: string;
  readonly rights: string;
  readonly licence: string;
  readonly audience: string;
  readonly effectiveFrom?: string;
  readonly reviewBy?: string;
  readonly expiresAt?: string;
  readonly passages: number;
  readonly redacted: number;
  readonly findings: number;
  readonly held: number;
  readonly lastSeenAt: string;
}

export interface WireDocumentStory {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly language: string;
  readonly source: string;
  readonly state: string;
  readonly sha256: string | null;
  /** Newest first. */
  readonly revisions: readonly { readonly id: string; readonly storedAt: string; readonly isLive: boolean }[];
  /** The id of the revision that `redaction` and `passages` are about. */
  readonly shown: string;
  /** What redaction found and what became of it, masked; null where an earlier version read the document. */
  readonly redaction: {
    readonly counts: { readonly replaced: number; readonly allowed: number; readonly reported: number };
    readonly notes: readonly {
      readonly type: string;
      readonly line: number;
      readonly page?: number;
      readonly excerpt: string;
      readonly explanation: string;
      readonly outcome: 'replaced' | 'allowed' | 'reported';
    }[];
  } | null;
  readonly passages: readonly {
    readonly headingPath: readonly string[];
    readonly text: string;
    readonly answers: readonly { readonly id: string; readonly at: string; readonly quote: string }[];
  }[];
  readonly earlierAnswers: number;
}

export interface WireScreened {
  readonly documentId: string;
  readonly path: string;
  readonly title: string;
  readonly state: (typeof SCREENING_STATES)[number];
  /** A person's hold, on the document whatever its text. */
  readonly isWhole: boolean;
  readonly findings: readonly {
    readonly kind: string;
    readonly severity: 'blocks' | 'notes';
    readonly reason: string;
    readonly excerpt: string;
  }[];
  readonly decisions: readonly { readonly state: string; readonly by: string; readonly reason: string; readonly at: string }[];
}

export interface WireProposal {
  readonly id: string;
  readonly documentId: string;
  readonly path: string;
  readonly source: string;
  readonly reason: string;
  readonly proposedAt: string;
  readonly outcome: 'open' | 'accepted' | 'dismissed' | 'withdrawn';
  readonly decidedBy: string | null;
}

export interface WireRelease {
  readonly id: string;
  readonly state: 'live' | 'draft' | 'earlier';
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly documents: number;
  readonly passages: number;
}

export interface WireGate {
  readonly gate: string;
  readonly outcome: 'met' | 'not-met' | 'not-run';
  readonly tried: number;
  readonly cases: readonly { readonly name: string; readonly detail: string }[];
  readonly note?: string;
}

export interface WireReleaseDetails extends WireRelease {
  readonly gates: readonly WireGate[];
  readonly events: readonly {
    readonly kind: string;
    readonly by: string | null;
    readonly reason: string | null;
    readonly overridden: readonly string[];
    readonly at: string;
  }[];
}

export interface WirePublication {
  readonly releaseId: string;
  readonly isLive: boolean;
  readonly gates: readonly WireGate[];
  readonly unmet: readonly string[];
  readonly overridden: readonly string[];
}

interface WireGoldenAnswer {
  readonly isRight: boolean;
  /** Why it is wrong; null when it is right. */
  readonly fault: string | null;
  readonly says: string;
}

export interface WireDiff {
  readonly from: string;
  readonly to: string;
  readonly documents: readonly { readonly path: string; readonly title: string; readonly change: 'added' | 'changed' | 'removed' }[];
  readonly sameDocuments: number;
  readonly golden: readonly {
    readonly id: string;
    readonly text: string;
    readonly comparison: 'same' | 'changed' | 'lost' | 'gained' | 'new';
    readonly critical: boolean;
    /** Null where the release that is live was never asked. */
    readonly before: WireGoldenAnswer | null;
    readonly after: WireGoldenAnswer;
  }[];
}
