/** Rows back into domain objects. A column that does not hold what the code expects fails here, with its name. */
import { z } from 'zod';
import { REASONS } from '../../domain/answer.js';
import type { Answer } from '../../domain/answer.js';
import type { Conversation, Feedback, Message, Staff } from '../../domain/conversation.js';
import { FEEDBACK_REASONS, STAFF_ROLES } from '../../domain/conversation.js';
import type { Revision } from '../../domain/document.js';
import { GATES } from '../../domain/gate.js';
import { JOB_STATES, type Job, type JobReport } from '../../domain/job.js';
import type { ReleaseEvent, StaffSession, StoredRelease } from '../../ports/storage.js';
import type { DocumentRecord, Lineage, RemovalProposal } from '../../ports/records.js';
import { FINDING_KINDS, SCREENING_STATES, type ScreenedText, type ScreeningDecision } from '../../domain/finding.js';

const instant = z.iso.datetime().transform((written) => new Date(written));

/** The ids of core/domain/ids.ts are strings with a name; only the code that reads them back may give them their name. */
function id<Name extends string>() {
  return z
    .string()
    .min(1)
    .transform((written) => written as Name);
}

function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((written, context): unknown => {
      try {
        return JSON.parse(written);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

const span = { start: z.number().int().min(0), end: z.number().int().min(0) };

const block = z.object({
  ...span,
  kind: z.enum(['heading', 'paragraph', 'list-item', 'step', 'table-row', 'code', 'question']),
  headingPath: z.array(z.string()),
  level: z.number().exactOptional(),
  page: z.number().exactOptional(),
  stem: z.object(span).exactOptional(),
});

const facts = z.object({
  title: z.string(),
  path: z.string(),
  url: z.string().exactOptional(),
  owner: z.string(),
  audience: z.string(),
  language: z.string(),
  licence: z.string(),
  rights: z.enum(['owned', 'licensed', 'public-domain', 'unknown']),
  quoting: z.enum(['free', 'short', 'link-only']).exactOptional(),
  trust: z.enum(['high', 'normal', 'low']).exactOptional(),
  effectiveFrom: z.string().exactOptional(),
  reviewBy: z.string().exactOptional(),
  expiresAt: z.string().exactOptional(),
});

const format = z.enum(['markdown', 'html', 'pdf', 'docx', 'csv', 'text', 'json', 'epub', 'odt', 'email']);

const revisionRow = z
  .object({
    id: id<Revision['id']>(),
    document_id: id<Revision['documentId']>(),
    format,
    facts: json(facts),
    text: z.string(),
    blocks: json(z.array(block)),
  })
  .transform((row): Revision => ({
    id: row.id,
    documentId: row.document_id,
    format: row.format,
    facts: row.facts,
    text: row.text,
    blocks: row.blocks,
  }));

const origin = z.object({
  originalSha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.number().int(),
  extractedSha256: z.string(),
  address: z.string(),
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
  commit: z.string().exactOptional(),
});

const documentRow = z
  .object({
    id: id<DocumentRecord['documentId']>(),
    source: z.string(),
    path: z.string(),
    format,
    revision_id: id<DocumentRecord['revision']>(),
    origin: json(origin),
    redacted: z.number().int(),
    state: z.enum(['present', 'missing', 'kept', 'removed']),
    first_seen_at: instant,
    last_seen_at: instant,
  })
  .transform((row): DocumentRecord => ({
    documentId: row.id,
    source: row.source,
    path: row.path,
    format: row.format,
    revision: row.revision_id,
    origin: row.origin,
    redacted: row.redacted,
    state: row.state,
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
  }));

const lineageRow = z
  .object({
    revision_id: id<Lineage['revision']>(),
    document_id: id<Lineage['documentId']>(),
    origin: json(origin),
    redacted: z.number().int(),
    recorded_at: instant,
  })
  .transform((row): Lineage => ({
    revision: row.revision_id,
    documentId: row.document_id,
    origin: row.origin,
    redacted: row.redacted,
    at: row.recorded_at,
  }));

const proposalRow = z
  .object({
    id: z.string(),
    document_id: id<RemovalProposal['documentId']>(),
    source: z.string(),
    path: z.string(),
    reason: z.enum(['not-in-source', 'gone', 'left-sitemap', 'source-gone', 'asked-for']),
    outcome: z.enum(['open', 'accepted', 'dismissed', 'withdrawn']),
    proposed_at: instant,
    decided_by: z.string().nullable(),
    decided_at: instant.nullable(),
    note: z.string().nullable(),
  })
  .transform((row): RemovalProposal => ({
    id: row.id,
    documentId: row.document_id,
    source: row.source,
    path: row.path,
    reason: row.reason,
    outcome: row.outcome,
    proposedAt: row.proposed_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    note: row.note,
  }));

const finding = z.object({
  kind: z.enum(FINDING_KINDS),
  severity: z.enum(['blocks', 'notes']),
  reason: z.string(),
  excerpt: z.string(),
  other: z.string().exactOptional(),
});

const screenedTextRow = z
  .object({
    document_id: id<ScreenedText['documentId']>(),
    content_hash: z.string(),
    revision_id: id<NonNullable<ScreenedText['revisionId']>>().nullable(),
    path: z.string(),
    title: z.string(),
    state: z.enum(SCREENING_STATES),
    findings: json(z.array(finding)),
    screened_at: instant,
  })
  .transform((row): ScreenedText => ({
    documentId: row.document_id,
    contentHash: row.content_hash,
    revisionId: row.revision_id,
    path: row.path,
    title: row.title,
    state: row.state,
    findings: row.findings,
    screenedAt: row.screened_at,
  }));

const screeningDecisionRow = z
  .object({
    document_id: id<ScreeningDecision['documentId']>(),
    content_hash: z.string(),
    state: z.enum(SCREENING_STATES),
    by: z.string(),
    reason: z.string(),
    at: instant,
  })
  .transform((row): ScreeningDecision => ({
    documentId: row.document_id,
    contentHash: row.content_hash,
    state: row.state,
    by: row.by,
    reason: row.reason,
    at: row.at,
  }));

const releaseRow = z
  .object({
    id: id<StoredRelease['id']>(),
    snapshot_id: id<StoredRelease['snapshotId']>(),
    details: json(z.record(z.string(), z.unknown())),
    created_at: instant,
    published_at: instant.nullable(),
  })
  .transform((row): StoredRelease => ({
    id: row.id,
    snapshotId: row.snapshot_id,
    details: row.details,
    createdAt: row.created_at,
    publishedAt: row.published_at,
  }));

const gate = z.enum(GATES);
const gateResult = z.object({
  gate,
  outcome: z.enum(['met', 'not-met', 'not-run']),
  tried: z.number(),
  allowed: z.number(),
  cases: z.array(z.object({ name: z.string(), detail: z.string() })),
  note: z.string().exactOptional(),
});

const releaseEventRow = z
  .object({
    kind: z.enum(['published', 'rolled-back', 'erased']),
    release_id: id<ReleaseEvent['releaseId']>(),
    previous_id: id<ReleaseEvent['releaseId']>().nullable(),
    by_name: z.string().nullable(),
    reason: z.string().nullable(),
    gates: json(z.array(gateResult)),
    overridden: json(z.array(gate)),
    happened_at: instant,
  })
  .transform((row): ReleaseEvent => ({
    kind: row.kind,
    releaseId: row.release_id,
    previousId: row.previous_id,
    by: row.by_name,
    reason: row.reason,
    gates: row.gates,
    overridden: row.overridden,
    at: row.happened_at,
  }));

const conversationRow = z
  .object({
    id: id<Conversation['id']>(),
    visitor_id: id<Conversation['visitorId']>(),
    status: z.enum(['open', 'escalated', 'resolved']),
    escalation: z.enum(['none', 'requested', 'queued', 'active', 'handed-back', 'resolved', 'left-contact']),
    escalation_reason: z.string().nullable(),
    owner_id: id<NonNullable<Conversation['ownerId']>>().nullable(),
    owner_name: z.string().nullable(),
    locale: z.string(),
    last_seq: z.number().int(),
    created_at: instant,
    updated_at: instant,
  })
  .transform((row): Conversation => ({
    id: row.id,
    visitorId: row.visitor_id,
    status: row.status,
    escalation: row.escalation,
    escalationReason: row.escalation_reason,
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    locale: row.locale,
    lastSeq: row.last_seq,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));

const citation = z.object({
  ...span,
  n: z.number().int(),
  id: z.string(),
  documentId: z.string(),
  revision: z.string(),
  title: z.string(),
  headingPath: z.array(z.string()),
  page: z.number().exactOptional(),
  quote: z.string(),
  url: z.string(),
  publishedAt: z.string().exactOptional(),
  reviewBy: z.string().exactOptional(),
});

const answer = z.object({
  id: id<Answer['id']>(),
  author: z.object({ kind: z.enum(['assistant', 'agent', 'assistant-drafted']), model: z.string().exactOptional() }),
  outcome: z.enum(['grounded', 'clarifying', 'abstained', 'refused', 'held', 'phrase', 'handed-over']),
  reason: z.enum(REASONS).exactOptional(),
  phrases: z.array(z.object({ id: z.string(), text: z.string() })),
  claims: z.array(z.object({ text: z.string(), citations: z.array(z.number().int()), part: z.number().int().exactOptional() })),
  parts: z
    .array(
      z.object({
        question: z.string(),
        phrases: z.array(z.object({ id: z.string(), text: z.string() })),
        reason: z.enum(REASONS).exactOptional(),
      }),
    )
    .exactOptional(),
  citations: z.array(citation),
  confidence: z.object({ score: z.number(), band: z.enum(['high', 'medium', 'low']), isCalibrated: z.boolean() }),
  answerability: z.number(),
  why: z.array(z.string()),
  nearest: z.array(
    z.object({ documentId: z.string(), revision: z.string(), title: z.string(), headingPath: z.array(z.string()), url: z.string() }),
  ),
  followUps: z.array(z.string()),
  offersPerson: z.boolean(),
  releaseId: id<NonNullable<Answer['releaseId']>>().nullable(),
  disclosure: z.string(),
  receipt: z.null(),
  timings: z.record(z.string(), z.number()),
});

const messageRow = z
  .object({
    id: id<Message['id']>(),
    conversation_id: id<Message['conversationId']>(),
    seq: z.number().int(),
    kind: z.enum(['visitor', 'assistant', 'agent', 'note', 'event']),
    text: z.string(),
    client_id: z.string().nullable(),
    author_name: z.string().nullable(),
    answer: json(answer).nullable(),
    answers_message_id: id<Message['id']>().nullable(),
    created_at: instant,
  })
  .transform((row): Message => ({
    id: row.id,
    conversationId: row.conversation_id,
    seq: row.seq,
    kind: row.kind,
    text: row.text,
    clientId: row.client_id,
    authorName: row.author_name,
    answer: row.answer,
    answersMessageId: row.answers_message_id,
    createdAt: row.created_at,
  }));

const feedbackRow = z
  .object({
    answer_id: id<Feedback['answerId']>(),
    vote: z.enum(['up', 'down']),
    reasons: json(z.array(z.enum(FEEDBACK_REASONS))),
    comment: z.string().nullable(),
    created_at: instant,
  })
  .transform((row): Feedback => ({
    answerId: row.answer_id,
    vote: row.vote,
    reasons: row.reasons,
    comment: row.comment,
    createdAt: row.created_at,
  }));

const staffRow = z.object({ id: id<Staff['id']>(), login: z.string(), name: z.string(), role: z.enum(STAFF_ROLES) });

const sessionRow = staffRow
  .extend({ token_hash: z.string(), csrf_token: z.string(), expires_at: instant })
  .transform((row): StaffSession => ({
    tokenHash: row.token_hash,
    csrfToken: row.csrf_token,
    staff: { id: row.id, login: row.login, name: row.name, role: row.role },
    expiresAt: row.expires_at,
  }));

const jobReport = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      outcome: z.enum(['used', 'quarantined', 'left-out']),
      code: z.string().nullable(),
      message: z.string().nullable(),
      passages: z.number(),
      redacted: z.number(),
      warnings: z.array(z.string()),
      findings: z.array(z.object({ kind: z.enum(FINDING_KINDS), severity: z.enum(['blocks', 'notes']), reason: z.string() })),
    }),
  ),
  releaseId: id<NonNullable<JobReport['releaseId']>>().nullable(),
  carriedOver: z.number(),
  missing: z.number(),
});

const jobRow = z
  .object({
    id: z.string(),
    kind: z.literal('ingest'),
    state: z.enum(JOB_STATES),
    path: z.string().nullable(),
    step: z.string(),
    done: z.number(),
    total: z.number(),
    report: json(jobReport).nullable(),
    problem: json(z.object({ code: z.string(), detail: z.string() })).nullable(),
    by_name: z.string(),
    created_at: instant,
    ended_at: instant.nullable(),
  })
  .transform(({ by_name: by, created_at: at, ended_at: endedAt, ...row }): Job => ({ ...row, by, at, endedAt }));

export const toJob = (row: unknown): Job => jobRow.parse(row);
export const toRevision = (row: unknown): Revision => revisionRow.parse(row);
export const toDocumentRecord = (row: unknown): DocumentRecord => documentRow.parse(row);
export const toLineage = (row: unknown): Lineage => lineageRow.parse(row);
export const toProposal = (row: unknown): RemovalProposal => proposalRow.parse(row);
export const toScreenedText = (row: unknown): ScreenedText => screenedTextRow.parse(row);
export const toScreeningDecision = (row: unknown): ScreeningDecision => screeningDecisionRow.parse(row);
export const toRelease = (row: unknown): StoredRelease => releaseRow.parse(row);
export const toReleaseEvent = (row: unknown): ReleaseEvent => releaseEventRow.parse(row);
export const toConversation = (row: unknown): Conversation => conversationRow.parse(row);
export const toMessage = (row: unknown): Message => messageRow.parse(row);
export const toFeedback = (row: unknown): Feedback => feedbackRow.parse(row);
export const toStaff = (row: unknown): Staff => staffRow.parse(row);
export const toStaffSession = (row: unknown): StaffSession => sessionRow.parse(row);
