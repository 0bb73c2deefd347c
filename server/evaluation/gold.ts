/** Where the right answer stands, in the canonical offsets of an evaluation index. */
import type { Span } from '../../core/domain/document.js';
import type { DocumentId } from '../../core/domain/ids.js';
import type { AdmittedQuestion } from '../../core/domain/answer.js';
import type { RedactMessage } from '../../core/redaction/redact-message.js';
import { ask } from '../answer/ask.js';
import type { EvaluationIndex } from './corpus-index.js';
import { codePointOffsets, type QueryRow } from './read-data.js';

export interface GoldSpan extends Span {
  readonly documentId: DocumentId;
  /** True when redaction changed the span: its words are partly placeholders now. */
  readonly isRedacted: boolean;
}

/** Gold spans of a row; spans of documents the index does not hold are left out. */
export function goldSpans(row: QueryRow, index: EvaluationIndex): GoldSpan[] {
  return row.spans.flatMap((span) => {
    const document = index.documents.get(span.doc);
    if (document === undefined) return [];
    const toUnits = codePointOffsets(document.row.text);
    const [from, to] = [toUnits(span.start), toUnits(span.end)];
    const start = document.map.toTarget(from);
    const end = document.map.toTarget(to, 'end');
    if (end <= start) return [];
    const placeholder =
      /\[[A-Z_]+\]/u.test(document.revision.text.slice(start, end)) && !/\[[A-Z_]+\]/u.test(document.row.text.slice(from, to));
    return [{ documentId: document.revision.documentId, start, end, isRedacted: placeholder }];
  });
}

/** Units two spans share. */
export function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

export function relevantDocuments({ relevant }: Pick<QueryRow, 'relevant'>, index: EvaluationIndex): Set<DocumentId> {
  return new Set(
    relevant.flatMap((id) => {
      const document = index.documents.get(id);
      return document === undefined ? [] : [document.revision.documentId];
    }),
  );
}

/** A row as the pipeline sees a question: read by `ask`, as a message is. The guard is left out: sets measure what follows it. */
export function questionOf(row: QueryRow, redactMessage: RedactMessage, index: EvaluationIndex, language = 'en'): AdmittedQuestion {
  const history = row.history.map((turn) => ({
    role: turn.role === 'user' || turn.role === 'visitor' ? ('visitor' as const) : ('agent' as const),
    text: turn.text,
  }));
  const stated = row.language ?? row['lang'];
  const locale = typeof stated === 'string' ? stated : language;
  const question = ask({ text: row.text, history, audiences: ['public'], locale }, redactMessage, { keywords: index.snapshot.keywords });
  return question as unknown as AdmittedQuestion;
}
