/** The curation of a corpus as it crosses the network; the shapes stand in core/wire/curation.ts. */
import type { GateResult } from '../../core/domain/gate.js';
import type { Job } from '../../core/domain/job.js';
import { EVERY_TEXT, type ScreenedText, type ScreeningDecision } from '../../core/domain/finding.js';
import type { RemovalProposal } from '../../core/ports/records.js';
import type { ReleaseEvent, StoredRelease } from '../../core/ports/storage.js';
import type {
  WireDiff,
  WireDocument,
  WireDocumentStory,
  WireGate,
  WireJob,
  WireProposal,
  WirePublication,
  WireRelease,
  WireReleaseDetails,
  WireScreened,
} from '../../core/wire/curation.js';
import { documentIdOf } from '../../ingest/prepare-documents.js';
import type { ReleaseDiff } from '../curation/diff-releases.js';
import type { DocumentLine, DocumentStory } from '../curation/document-record.js';
import type { Publication } from '../curation/publish-release.js';

export function presentJob({ id, kind, state, path, step, done, total, report, problem, by, at, endedAt }: Job): WireJob {
  return {
    id,
    kind,
    state,
    path,
    step,
    done,
    total,
    report:
      report === null
        ? null
        : {
            ...report,
            files: report.files.map((file) => ({
              ...file,
              documentId: documentIdOf(file.path),
              warnings: [...file.warnings],
              findings: file.findings.map((one) => ({ ...one })),
            })),
          },
    problem,
    by,
    at: at.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}

export function presentDocument({ facts, lastSeenAt, ...line }: DocumentLine): WireDocument {
  const { owner, rights, licence, audience, effectiveFrom, reviewBy, expiresAt } = facts;
  return {
    ...line,
    owner,
    rights,
    licence,
    audience,
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    lastSeenAt: lastSeenAt.toISOString(),
  };
}

export function presentStory(story: DocumentStory): WireDocumentStory {
  const { facts } = story.shown;
  return {
    id: story.id,
    title: facts.title,
    path: facts.path,
    language: facts.language,
    source: story.record?.source ?? 'unknown',
    state: story.record?.state ?? 'unknown',
    sha256: story.record?.origin.originalSha256 ?? null,
    revisions: story.revisions.map(({ id, storedAt, isLive }) => ({ id, storedAt: storedAt.toISOString(), isLive })),
    shown: story.shown.id,
    redaction: story.redaction === undefined ? null : presentRedaction(story.redaction),
    passages: story.passages.map(({ headingPath, text, answers }) => ({
      headingPath,
      text,
      answers: answers.map(({ id, at, quote }) => ({ id, at: at.toISOString(), quote })),
    })),
    earlierAnswers: story.earlierAnswers.length,
  };
}

function presentRedaction({ counts, notes }: NonNullable<DocumentStory['redaction']>): WireDocumentStory['redaction'] {
  const { replaced, allowed, reported } = counts;
  return {
    counts: { replaced, allowed, reported },
    notes: notes.map(({ type, line, page, excerpt, explanation, outcome }) => ({
      type,
      line,
      ...(page === undefined ? {} : { page }),
      excerpt,
      explanation,
      outcome,
    })),
  };
}

export function presentScreened(text: ScreenedText, decisions: readonly ScreeningDecision[]): WireScreened {
  return {
    documentId: text.documentId,
    path: text.path,
    title: text.title,
    state: text.state,
    isWhole: text.contentHash === EVERY_TEXT,
    findings: text.findings.map(({ kind, severity, reason, excerpt }) => ({ kind, severity, reason, excerpt })),
    decisions: decisions
      .filter(({ contentHash }) => contentHash === text.contentHash)
      .map(({ state, by, reason, at }) => ({ state, by, reason, at: at.toISOString() })),
  };
}

export function presentProposal({ id, documentId, path, source, reason, proposedAt, outcome, decidedBy }: RemovalProposal): WireProposal {
  return { id, documentId, path, source, reason, proposedAt: proposedAt.toISOString(), outcome, decidedBy };
}

export function presentRelease(release: StoredRelease, liveId: string | undefined): WireRelease {
  return {
    id: release.id,
    state: release.id === liveId ? 'live' : release.publishedAt === null ? 'draft' : 'earlier',
    createdAt: release.createdAt.toISOString(),
    publishedAt: release.publishedAt?.toISOString() ?? null,
    documents: Number(release.details['documents'] ?? 0),
    passages: Number(release.details['passages'] ?? 0),
  };
}

/** A gate may have thousands of cases; a person reads some. */
const MAX_CASES = 100;

function presentGate({ gate, outcome, tried, cases, note }: GateResult): WireGate {
  return { gate, outcome, tried, cases: cases.slice(0, MAX_CASES), ...(note === undefined ? {} : { note }) };
}

export function presentReleaseDetails(
  release: WireRelease,
  built: readonly GateResult[],
  events: readonly ReleaseEvent[],
): WireReleaseDetails {
  const published = events.find(({ gates }) => gates.length > 0);
  return {
    ...release,
    gates: (published?.gates ?? built).map(presentGate),
    events: events.map(({ kind, by, reason, overridden, at }) => ({ kind, by, reason, overridden, at: at.toISOString() })),
  };
}

export function presentPublication(releaseId: string, publication: Publication): WirePublication {
  if (publication.kind === 'held')
    return {
      releaseId,
      isLive: false,
      gates: publication.gates.map(presentGate),
      unmet: publication.unmet.map(({ gate }) => gate),
      overridden: [],
    };
  const { gates, overridden } = publication.event;
  return { releaseId, isLive: true, gates: gates.map(presentGate), unmet: [], overridden };
}

export function presentDiff({ from, to, documents, sameDocuments, golden }: ReleaseDiff): WireDiff {
  return {
    from,
    to,
    documents: documents.map(({ path, title, change }) => ({ path, title, change })),
    sameDocuments,
    golden: golden.map(({ id, text, comparison, critical, before, after }) => ({
      id,
      text,
      comparison,
      critical,
      before: before === undefined ? null : showAnswer(before),
      after: showAnswer(after),
    })),
  };
}

function showAnswer({ isRight, fault, says }: ReleaseDiff['golden'][number]['after']): WireDiff['golden'][number]['after'] {
  return { isRight, fault: fault ?? null, says };
}
