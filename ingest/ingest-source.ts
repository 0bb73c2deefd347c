/**
 * From files to a snapshot: fetch → extract → clean → redact (prepare-documents) → split → embed and build. Nothing becomes
 * live here; `server/curation/publish-release.ts` does that. A file that cannot be used is an outcome, never a stop.
 */
import type { Revision, SnapshotManifest } from '../core/domain/document.js';
import { AppError } from '../core/domain/errors.js';
import type { Clock } from '../core/ports/clock.js';
import type { DocumentStore } from '../core/ports/storage.js';
import { detectLanguage } from '../core/text/language.js';
import type { BuildStep, SnapshotStore, UnnumberedPassage } from '../core/ports/snapshot-store.js';
import type { Extractor } from './extract/extract-file.js';
import { readFolderSettings, requireRights } from './facts.js';
import { prepareDocuments, type Prepared } from './prepare-documents.js';
import { snapshotInputOf } from './snapshot-input.js';
import { split, SPLIT_DEFAULTS } from './split.js';

/** Changes with everything that could change a passage: it is part of every snapshot's id. */
const PIPELINE = `footnote-1;target=${String(SPLIT_DEFAULTS.targetWords)}`;

type LeftOut = Omit<Extract<Prepared, { kind: 'left-out' }>, 'code'> & {
  readonly code: Extract<Prepared, { kind: 'left-out' }>['code'] | 'expired' | 'not-yet-effective';
};

export interface IngestReport {
  readonly manifest: SnapshotManifest | undefined;
  readonly prepared: readonly {
    readonly path: string;
    readonly title: string;
    readonly passages: number;
    readonly redacted: number;
    readonly warnings: readonly string[];
  }[];
  readonly leftOut: readonly LeftOut[];
  readonly newRevisions: number;
}

export type IngestProgress =
  | { readonly stage: 'reading'; readonly done: number; readonly total: number; readonly what: string }
  | { readonly stage: 'building'; readonly done: number; readonly total: number; readonly what: BuildStep };

export interface IngestPorts {
  readonly extractor: Extractor;
  readonly documents: DocumentStore;
  readonly snapshots: SnapshotStore;
  readonly clock: Clock;
}

/**
 * @param options.isDryRun read and report only, write nothing
 * @param options.isForPublishing refuse documents whose rights nobody stated
 * @throws AppError `source-unreadable`, `corpus-empty`, `rights-unknown`, `config-invalid`, `cancelled`
 */
export async function ingestSources(
  sources: readonly string[],
  options: { readonly isDryRun: boolean; readonly isForPublishing: boolean },
  ports: IngestPorts,
  onProgress: (progress: IngestProgress) => void,
  signal: AbortSignal,
): Promise<IngestReport> {
  const today = ports.clock.now().toISOString().slice(0, 10);
  const revisions = new Map<string, Revision>();
  const passages: UnnumberedPassage[] = [];
  const prepared: IngestReport['prepared'][number][] = [];
  const leftOut: LeftOut[] = [];
  for (const source of sources) {
    const settings = await readFolderSettings(source);
    const reading = prepareDocuments(
      source,
      { extractor: ports.extractor, settings, detectLanguage },
      ({ done, total, path }) => {
        onProgress({ stage: 'reading', done, total, what: path });
      },
      signal,
    );
    for await (const one of reading) {
      if (one.kind === 'left-out') {
        leftOut.push(one);
        continue;
      }
      const { revision } = one;
      if (revisions.has(revision.documentId)) {
        throw new AppError(
          'source-unreadable',
          `Two sources hold a document at "${revision.facts.path}": rename one, so that each has its own address.`,
        );
      }
      const expired = revision.facts.expiresAt !== undefined && revision.facts.expiresAt < today;
      const early = revision.facts.effectiveFrom !== undefined && revision.facts.effectiveFrom > today;
      if (expired || early) {
        const message = expired
          ? `The document expired on ${revision.facts.expiresAt ?? ''}: renew its expires-at, or remove the file.`
          : `The document takes effect on ${revision.facts.effectiveFrom ?? ''}: ingest again on that day.`;
        leftOut.push({ kind: 'left-out', path: revision.facts.path, code: expired ? 'expired' : 'not-yet-effective', message });
        continue;
      }
      const mine = await passagesOf(revision);
      if (mine.length === 0) {
        leftOut.push({
          kind: 'left-out',
          path: revision.facts.path,
          code: 'empty',
          message: 'The file holds headings only: add a sentence under them, or remove the file.',
        });
        continue;
      }
      revisions.set(revision.documentId, revision);
      passages.push(...mine);
      prepared.push({
        path: revision.facts.path,
        title: revision.facts.title,
        passages: mine.length,
        redacted: one.findings.length,
        warnings: one.warnings,
      });
    }
    if (options.isForPublishing)
      requireRights(
        source,
        [...revisions.values()].map((revision) => revision.facts),
      );
  }
  if (revisions.size === 0) {
    const why =
      leftOut.length === 0
        ? 'it holds no files'
        : `none of its ${String(leftOut.length)} files could be used (${leftOut
            .slice(0, 3)
            .map((file) => `${file.path}: ${file.code}`)
            .join(', ')})`;
    throw new AppError(
      'corpus-empty',
      `Nothing to ingest from ${sources.join(', ')}: ${why}. Add Markdown, HTML, PDF, DOCX, CSV or TXT documents and run it again; what was live stays live.`,
    );
  }
  if (options.isDryRun) return { manifest: undefined, prepared, leftOut, newRevisions: 0 };

  const list = [...revisions.values()];
  const newRevisions = await ports.documents.addRevisions(list);
  const manifest = await ports.snapshots.build(
    snapshotInputOf(list, passages, PIPELINE),
    (what, done, total) => {
      onProgress({ stage: 'building', done, total, what });
    },
    signal,
  );
  return { manifest, prepared, leftOut, newRevisions };
}

async function passagesOf(revision: Revision): Promise<UnnumberedPassage[]> {
  const { facts } = revision;
  return (await split(revision.text, revision.blocks)).map((span) => ({
    documentId: revision.documentId,
    revision: revision.id,
    title: facts.title,
    audience: facts.audience,
    language: facts.language,
    ...span,
    text: revision.text.slice(span.start, span.end),
  }));
}
