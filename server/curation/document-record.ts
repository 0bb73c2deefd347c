/** What is on record about documents, read both ways: from a document to its answers, and from an answer to its files. */
import type { Answer, Citation } from '../../core/domain/answer.js';
import type { Message } from '../../core/domain/conversation.js';
import type { DocumentFacts, Format, Revision } from '../../core/domain/document.js';
import { AppError } from '../../core/domain/errors.js';
import type { AnswerId, DocumentId, RevisionId } from '../../core/domain/ids.js';
import type { DocumentRecord, Lineage, RemovalProposal } from '../../core/ports/records.js';
import type { Storage } from '../../core/ports/storage.js';
import type { PreparedDocument } from '../../ingest/prepare-documents.js';
import type { RedactionReport } from '../../ingest/redaction-report.js';
import { split } from '../../ingest/split.js';

type Stores = Pick<Storage, 'documents' | 'records' | 'conversations' | 'readings'>;
type ListStores = Pick<Storage, 'documents' | 'records' | 'findings'>;

export interface DocumentLine {
  readonly id: DocumentId;
  readonly title: string;
  readonly path: string;
  /** `live` and `draft` say whether the release that is live holds it; the others are its record's. */
  readonly state: 'live' | 'draft' | 'missing' | 'kept' | 'removed';
  readonly source: string;
  readonly facts: DocumentFacts;
  readonly passages: number;
  readonly redacted: number;
  /** What screening said of its texts and nobody settled; `held` counts the texts that are kept out. */
  readonly findings: number;
  readonly held: number;
  readonly lastSeenAt: Date;
}

/**
 * Every document on record, in the order of their paths.
 * @param live revisions of the live release
 * @param counts passages of revisions as far as a snapshot knows them; others are split anew
 */
export async function listDocuments(
  stores: ListStores,
  live: ReadonlySet<RevisionId>,
  counts: ReadonlyMap<RevisionId, number> = new Map(),
): Promise<DocumentLine[]> {
  const lines: DocumentLine[] = [];
  const screened = await stores.findings.list();
  for (const record of await stores.records.list()) {
    const revision = await stores.documents.findRevision(record.revision);
    if (revision === undefined) continue;
    const texts = screened.filter(({ documentId, state }) => documentId === record.documentId && (state === 'noted' || state === 'held'));
    lines.push({
      id: record.documentId,
      title: revision.facts.title,
      path: record.path,
      state: record.state === 'present' ? (live.has(record.revision) ? 'live' : 'draft') : record.state,
      source: record.source,
      facts: revision.facts,
      passages: counts.get(revision.id) ?? (await split(revision.text, revision.blocks)).length,
      redacted: record.redacted,
      findings: texts.reduce((sum, { findings }) => sum + findings.length, 0),
      held: texts.filter(({ state }) => state === 'held').length,
      lastSeenAt: record.lastSeenAt,
    });
  }
  return lines;
}

export interface QuotedPassage {
  readonly start: number;
  readonly end: number;
  readonly headingPath: readonly string[];
  readonly text: string;
  readonly answers: readonly { readonly id: AnswerId; readonly at: Date; readonly quote: string }[];
}

export interface DocumentStory {
  readonly id: DocumentId;
  readonly record: DocumentRecord | undefined;
  readonly proposals: readonly RemovalProposal[];
  readonly revisions: readonly {
    readonly id: RevisionId;
    readonly storedAt: Date;
    readonly isLive: boolean;
    readonly lineage: Lineage | undefined;
  }[];
  /** The revision whose passages are shown. */
  readonly shown: Revision;
  /** What redaction found in the revision shown; undefined for one that an earlier version read. */
  readonly redaction: RedactionReport | undefined;
  readonly passages: readonly QuotedPassage[];
  /** Answers that quote an older revision than the one shown. */
  readonly earlierAnswers: readonly { readonly id: AnswerId; readonly at: Date; readonly revision: string; readonly quote: string }[];
}

/** A reading is kept as it was made, with its report; those of earlier versions have none. */
function reportIn(kept: readonly string[]): RedactionReport | undefined {
  const readings = kept.map((result) => JSON.parse(result) as Partial<Pick<PreparedDocument, 'redaction'>>);
  return readings.find(({ redaction }) => redaction !== undefined)?.redaction;
}

/**
 * @param start of the id, or the path, of a document
 * @param wanted the id of the revision to show, or `newest`; when not told, the live one, else the newest
 * @throws AppError `unknown-document`, also for a revision that the document has not
 */
export async function readDocumentStory(
  start: string,
  stores: Stores,
  live: ReadonlySet<RevisionId>,
  wanted?: string,
): Promise<DocumentStory> {
  const id = await findDocument(start, stores);
  const heads = await stores.documents.listRevisions(id);
  const chosen =
    wanted === undefined
      ? (heads.find((head) => live.has(head.id)) ?? heads[0])
      : wanted === 'newest'
        ? heads[0]
        : heads.find((head) => head.id === wanted);
  if (chosen === undefined && wanted !== undefined && heads.length > 0)
    throw new AppError('unknown-document', 'The document has no such revision any more. Open it again from the list of documents.');
  const shown = chosen === undefined ? undefined : await stores.documents.findRevision(chosen.id);
  if (shown === undefined) throw unknown(start);
  const quoting = (await stores.conversations.listQuoting(id)).flatMap((message) => quotesOf(message, id));
  const passages = (await split(shown.text, shown.blocks)).map((span) => ({
    start: span.start,
    end: span.end,
    headingPath: span.headingPath,
    text: shown.text.slice(span.start, span.end),
    answers: quoting
      .filter(({ citation }) => citation.revision === shown.id && citation.start >= span.start && citation.start < span.end)
      .map(({ answer, at, citation }) => ({ id: answer.id, at, quote: citation.quote })),
  }));
  return {
    id,
    record: await stores.records.find(id),
    proposals: (await stores.records.listProposals('all')).filter((proposal) => proposal.documentId === id),
    revisions: await Promise.all(
      heads.map(async (head) => ({ ...head, isLive: live.has(head.id), lineage: await stores.records.findLineage(head.id) })),
    ),
    shown,
    redaction: reportIn(await stores.readings.listByRevision(shown.id)),
    passages,
    earlierAnswers: quoting
      .filter(({ citation }) => citation.revision !== shown.id)
      .map(({ answer, at, citation }) => ({ id: answer.id, at, revision: citation.revision, quote: citation.quote })),
  };
}

export interface AnswerStory {
  readonly answer: Answer;
  readonly at: Date;
  readonly citations: readonly {
    readonly citation: Citation;
    readonly format: Format | undefined;
    readonly passage: { readonly start: number; readonly end: number } | undefined;
    readonly lineage: Lineage | undefined;
    readonly source: string | undefined;
  }[];
}

/** From an answer down to the files its quotes were read from. Throws `unknown-answer`. */
export async function readAnswerStory(id: string, stores: Stores): Promise<AnswerStory> {
  const message = await stores.conversations.findMessageByAnswer(id as AnswerId);
  if (message?.answer === undefined || message.answer === null)
    throw new AppError(
      'unknown-answer',
      `There is no answer ${id.slice(0, 80)}: \`npx footnote document show <id>\` names those that quote a document.`,
    );
  const citations = await Promise.all(
    message.answer.citations.map(async (citation) => {
      const revision = await stores.documents.findRevision(citation.revision as RevisionId);
      const spans = revision === undefined ? [] : await split(revision.text, revision.blocks);
      const span = spans.find(({ start, end }) => citation.start >= start && citation.start < end);
      return {
        citation,
        format: revision?.format,
        passage: span === undefined ? undefined : { start: span.start, end: span.end },
        lineage: await stores.records.findLineage(citation.revision as RevisionId),
        source: (await stores.records.find(citation.documentId as DocumentId))?.source,
      };
    }),
  );
  return { answer: message.answer, at: message.createdAt, citations };
}

/** A document by its path or the beginning of its id. Throws `unknown-document`. */
export async function findDocument(start: string, stores: Pick<Stores, 'records' | 'documents'>): Promise<DocumentId> {
  const records = await stores.records.list();
  const found = records.filter((record) => record.path === start || (start.length >= 4 && record.documentId.startsWith(start)));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.documentId;
  // Documents of before there were records are found by their whole id.
  if (found.length === 0 && (await stores.documents.findNewestRevision(start as DocumentId)) !== undefined) return start as DocumentId;
  throw unknown(start);
}

function quotesOf(message: Message, id: DocumentId): { answer: Answer; at: Date; citation: Citation }[] {
  const { answer } = message;
  if (answer === null) return [];
  return answer.citations.filter(({ documentId }) => documentId === id).map((citation) => ({ answer, at: message.createdAt, citation }));
}

function unknown(start: string): AppError {
  return new AppError(
    'unknown-document',
    `There is no document ${start.slice(0, 200)}, or the id is not whole enough: \`npx footnote document list\` shows all.`,
  );
}
