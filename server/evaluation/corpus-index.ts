/**
 * A temporary index over evaluation documents, built by the same code as a live snapshot: extract, redact, split, build. Scores
 * are taken in source offsets, so each document keeps its map from canonical to source text.
 */
import { createHash } from 'node:crypto';
import type { Block, Revision } from '../../core/domain/document.js';
import type { DocumentId, RevisionId } from '../../core/domain/ids.js';
import type { OpenSnapshot, SnapshotStore, UnnumberedPassage } from '../../core/ports/snapshot-store.js';
import { redactDocument } from '../../ingest/redact.js';
import { extractMarkdown } from '../../ingest/extract/markdown.js';
import { plainTextToBlocks } from '../../ingest/extract/text.js';
import { compose, type OffsetMap } from '../../core/text/offset-map.js';
import { snapshotInputOf } from '../../ingest/snapshot-input.js';
import { split } from '../../ingest/split.js';
import { alignTexts } from './align-texts.js';
import type { CorpusRow } from './read-data.js';

/** An ATX heading or an inline link. */
const MARKDOWN = /^#{1,6}[ \t]+\S|\]\((?:https?:|\/|#|mailto:|\{\{)[^)\s]*\)/mu;

export interface EvaluationDocument {
  readonly row: CorpusRow;
  readonly revision: Revision;
  /** Between the row's text (UTF-16) and the revision's canonical text. */
  readonly map: OffsetMap;
}

export interface EvaluationIndex {
  readonly snapshot: OpenSnapshot;
  readonly documents: ReadonlyMap<string, EvaluationDocument>;
  /** By document id as the snapshot knows it. */
  readonly rowIds: ReadonlyMap<DocumentId, string>;
  readonly buildSeconds: number;
  close(): Promise<void>;
}

/** @param passages `whole`: every document is one passage; `split`: as in production */
export async function buildEvaluationIndex(
  rows: readonly CorpusRow[],
  options: { readonly passages: 'split' | 'whole' },
  store: SnapshotStore,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<EvaluationIndex> {
  const started = performance.now();
  const documents = new Map<string, EvaluationDocument>();
  const passages: UnnumberedPassage[] = [];
  for (const row of rows) {
    signal.throwIfAborted();
    const document = evaluationDocument(row);
    documents.set(row.id, document);
    const { revision } = document;
    const common = {
      documentId: revision.documentId,
      revision: revision.id,
      title: revision.facts.title,
      audience: 'public',
      language: revision.facts.language,
    };
    const spans = await split(
      revision.text,
      revision.blocks,
      options.passages === 'whole' ? { targetWords: Number.MAX_SAFE_INTEGER } : undefined,
    );
    const kept =
      options.passages === 'whole' && spans.length > 0
        ? [{ start: 0, end: revision.text.length, headingPath: [], units: spans.flatMap((span) => span.units) }]
        : spans;
    for (const span of kept) passages.push({ ...common, ...span, text: revision.text.slice(span.start, span.end) });
    onProgress(documents.size, rows.length);
  }
  const revisions = [...documents.values()].map((document) => document.revision);
  const manifest = await store.build(snapshotInputOf(revisions, passages, `evaluation-${options.passages}`), () => undefined, signal);
  const snapshot = await store.open(manifest.id);
  return {
    snapshot,
    documents,
    rowIds: new Map([...documents].map(([id, document]) => [document.revision.documentId, id])),
    buildSeconds: (performance.now() - started) / 1000,
    close: () => snapshot.close(),
  };
}

/** A row as ingestion would store it. */
export function evaluationDocument(row: CorpusRow): EvaluationDocument {
  const extracted = extract(row);
  const redacted = redactDocument(extracted);
  const stated = row['language'] ?? row['lang'];
  const language = typeof stated === 'string' ? stated : 'en';
  const facts = {
    title: row.title,
    path: row.id,
    owner: 'evaluation',
    audience: 'public',
    language,
    licence: '',
    rights: 'owned',
  } as const;
  const documentId = hash(['document', row.id]) as DocumentId;
  const id = hash(['revision', row.id, row.title, redacted.text]) as RevisionId;
  return {
    row,
    revision: {
      id,
      documentId,
      format: MARKDOWN.test(row.text) ? 'markdown' : 'text',
      facts,
      text: redacted.text,
      blocks: redacted.blocks,
    },
    map: compose(extracted.map, redacted.map),
  };
}

/** Rows hold what their source published: Markdown, or plain text. Each goes through the extractor its file would. */
function extract(row: CorpusRow): { readonly text: string; readonly blocks: readonly Block[]; readonly map: OffsetMap } {
  if (!MARKDOWN.test(row.text)) return plainTextToBlocks(row.text);
  const extraction = extractMarkdown(Buffer.from(row.text));
  if (extraction.kind === 'refused') return plainTextToBlocks(row.text);
  return { text: extraction.text, blocks: extraction.blocks, map: alignTexts(row.text, extraction.text) };
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
