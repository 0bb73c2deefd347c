/**
 * From files to a snapshot: fetch → extract → clean → redact (prepare-documents) → screen → split → embed and build. Nothing becomes
 * live here; `server/curation/publish-release.ts` does that. A file that cannot be used is an outcome, never a stop.
 */
import type { Revision, SnapshotManifest } from '../core/domain/document.js';
import type { DocumentId, RevisionId, SnapshotId } from '../core/domain/ids.js';
import { AppError } from '../core/domain/errors.js';
import type { ScreeningPolicy } from '../core/domain/finding.js';
import type { Clock } from '../core/ports/clock.js';
import type { Originals } from '../core/ports/originals.js';
import type { NewProposal, RecordStore, SeenDocument } from '../core/ports/records.js';
import type { DocumentStore, ErasureStore, FindingStore, ReadingStore, RecipeStore } from '../core/ports/storage.js';
import { detectLanguage } from '../core/text/language.js';
import type { BuildStep, SnapshotStore } from '../core/ports/snapshot-store.js';
import type { Extractor } from './extract/extract-file.js';
import { carryOver } from './carry-over.js';
import { requireRights } from './facts.js';
import { findHolder } from './find-holder.js';
import { type FetchPorts, type Listing, listSource } from './fetch/source.js';
import { documentIdOf, prepareDocuments, type Prepared, type PreparedDocument } from './prepare-documents.js';
import { passagesOf } from './passages-of.js';
import { PIPELINE } from './pipeline.js';
import { pruneReadings, rememberReadings, watchReadings } from './remember-readings.js';
import type { RedactionReport } from './redaction-report.js';
import { openScreening, type Screened } from './screen/open-screening.js';

type LeftOut = Omit<Extract<Prepared, { kind: 'left-out' }>, 'code'> & {
  readonly code: Extract<Prepared, { kind: 'left-out' }>['code'] | 'expired' | 'not-yet-effective' | 'quarantined' | 'path-taken';
};

export interface IngestReport {
  readonly manifest: SnapshotManifest | undefined;
  readonly prepared: readonly {
    readonly path: string;
    readonly title: string;
    readonly passages: number;
    readonly redacted: number;
    readonly redaction: RedactionReport;
    readonly warnings: readonly string[];
  }[];
  readonly leftOut: readonly LeftOut[];
  readonly screening: Screened;
  readonly newRevisions: number;
  /** The organisation's own contact data, as its sources state them. */
  readonly allowedContacts: readonly string[];
  /** Documents that stay live although this run did not read them anew. */
  readonly carriedOver: number;
  /** Documents their source has no longer: they stay until a person decides. */
  readonly missing: readonly NewProposal[];
}

export type IngestProgress =
  | { readonly stage: 'reading'; readonly done: number; readonly total: number; readonly what: string }
  | { readonly stage: 'building'; readonly done: number; readonly total: number; readonly what: BuildStep };

export interface IngestPorts {
  readonly extractor: Extractor;
  readonly documents: DocumentStore;
  readonly findings: FindingStore;
  readonly snapshots: SnapshotStore;
  /** Without it, every file is read anew. */
  readonly readings?: ReadingStore;
  /** Without it, a damaged snapshot cannot be made again. */
  readonly recipes?: RecipeStore;
  /** Without it, nothing counts as erased. */
  readonly erasures?: Pick<ErasureStore, 'list'>;
  readonly clock: Clock;
  /** Without these three, only folders and files are read and nothing is recorded about them. */
  readonly fetching?: FetchPorts;
  readonly originals?: Originals;
  readonly records?: RecordStore;
}

/**
 * @param options.base revisions that stay live unless this run replaces them (see `carryOver`), and stand in for held ones
 * @param options.replaces a path at which a person puts a document in the place of another source's; no other file may
 * @param options.leavesMissingOut build without what the sources have no longer; the decision is on record when the release goes live
 * @param options.previous a snapshot whose files the new one may go on using
 * @param options.isRefit build everything anew, the embedder included
 * @param options.isDryRun read and report only, write nothing
 * @param options.isForPublishing refuse documents whose rights nobody stated
 * @param options.screening what may keep a document out
 * @throws AppError `source-unreadable`, `corpus-empty`, `rights-unknown`, `config-invalid`, `cancelled`
 */
export async function ingestSources(
  sources: readonly (string | Listing)[],
  options: {
    readonly isDryRun: boolean;
    readonly isForPublishing: boolean;
    readonly screening: ScreeningPolicy;
    readonly base?: readonly RevisionId[];
    readonly replaces?: string;
    readonly leavesMissingOut?: boolean;
    readonly previous?: SnapshotId;
    readonly isRefit?: boolean;
  },
  ports: IngestPorts,
  onProgress: (progress: IngestProgress) => void,
  signal: AbortSignal,
): Promise<IngestReport> {
  const today = ports.clock.now().toISOString().slice(0, 10);
  const revisions = new Map<DocumentId, Revision>();
  const known = options.previous === undefined ? undefined : await ports.snapshots.passageCounts(options.previous, PIPELINE);
  const kept = ports.readings === undefined ? undefined : watchReadings(ports.readings);
  const readings = kept === undefined || options.isDryRun ? undefined : rememberReadings<PreparedDocument>(kept);
  const prepared: IngestReport['prepared'][number][] = [];
  const leftOut: LeftOut[] = [];
  const seen: SeenDocument[] = [];
  const listings: Listing[] = [];
  const screening = openScreening(options.screening, kept === undefined ? ports : { ...ports, readings: kept }, options.base);
  const read = new Set<RevisionId>();
  const erased = await ports.erasures?.list();
  const live = new Set((await ports.documents.findDocumentsOf(options.base ?? [])).values());
  const heldBy = new Map<DocumentId, string>();
  /** @returns how many passages; none when the revision does not count, which is reported */
  const add = async (revision: Revision): Promise<number> => {
    const ended = endedBy(revision, today);
    const count = ended === undefined ? (known?.get(revision.id) ?? (await passagesOf(revision)).length) : 0;
    if (ended !== undefined) leftOut.push(ended);
    else if (count === 0)
      leftOut.push({
        kind: 'left-out',
        path: revision.facts.path,
        code: 'empty',
        message: 'The file holds headings only: add a sentence under them, or remove the file.',
      });
    if (count === 0) return 0;
    revisions.set(revision.documentId, revision);
    return count;
  };
  for (const written of sources) {
    const listing = typeof written === 'string' ? await listSource(written, ports.fetching, signal) : written;
    listings.push(listing);
    const reading = prepareDocuments(
      listing,
      {
        extractor: ports.extractor,
        detectLanguage,
        ...(readings === undefined ? {} : { readings }),
        ...(erased === undefined ? {} : { erased }),
        ...(ports.originals === undefined ? {} : { originals: ports.originals }),
      },
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
      const { path } = revision.facts;
      const holder = revisions.has(revision.documentId)
        ? (heldBy.get(revision.documentId) ?? 'another source')
        : path === options.replaces
          ? undefined
          : await findHolder({ id: revision.documentId, path, address: one.origin?.address }, listing.source, live, ports.records);
      if (holder !== undefined) {
        leftOut.push({ kind: 'left-out', path, code: 'path-taken', message: pathTaken(path, holder) });
        continue;
      }
      read.add(revision.id);
      heldBy.set(revision.documentId, listing.source.key);
      const count = await add(revision);
      if (count === 0) continue;
      if (one.origin !== undefined)
        seen.push({
          documentId: revision.documentId,
          revision: revision.id,
          source: listing.source.key,
          path: revision.facts.path,
          format: revision.format,
          origin: one.origin,
          redacted: one.findings.length,
        });
      await screening.read({ revision, hidden: one.hidden, redacted: one.findings });
      prepared.push({
        path: revision.facts.path,
        title: revision.facts.title,
        passages: count,
        redacted: one.findings.length,
        redaction: one.redaction,
        warnings: one.warnings,
      });
    }
    if (options.isForPublishing)
      requireRights(
        nameOf(written),
        [...revisions.values()].map((revision) => revision.facts),
      );
  }
  const allowedContacts = listings.flatMap(({ settings }) => settings.allowContacts);
  await readings?.flush();
  const rest = await keepRest();
  const screened = await screening.conclude(options.isDryRun, allowedContacts);
  for (const { documentId, path, message, standIn } of screened.held) {
    leftOut.push({ kind: 'left-out', path, code: 'quarantined', message });
    revisions.delete(documentId);
    if (standIn !== undefined) revisions.set(documentId, standIn);
  }
  const heldIds = new Set(screened.held.map(({ documentId }) => documentId));
  const heldPaths = new Set(screened.held.map(({ path }) => path));
  const used = prepared.filter(({ path }) => !heldPaths.has(path));
  // A source that suddenly holds nothing is more likely a disk that is not there than a decision; a page that is gone says so itself.
  if (revisions.size === 0 || (prepared.length === 0 && !leftOut.some(({ code }) => code === 'gone'))) {
    const why =
      leftOut.length === 0
        ? 'it holds no files'
        : `none of its ${String(leftOut.length)} files could be used (${leftOut
            .slice(0, 3)
            .map((file) => `${file.path}: ${file.code}`)
            .join(
              ', ',
            )})${leftOut.every(({ code }) => code === 'path-taken') ? `. ${leftOut[0]?.message ?? ''}`.replace(/[.]$/u, '') : ''}`;
    throw new AppError(
      'corpus-empty',
      `Nothing to ingest from ${sources.map(nameOf).join(', ')}: ${why}. Add documents in a format that is read (Markdown, HTML, PDF, DOCX, ODT, EPUB, text, CSV, TSV, JSON, e-mail) and run it again; what was live stays live.`,
    );
  }
  if (options.isDryRun)
    return { manifest: undefined, prepared: used, leftOut, screening: screened, newRevisions: 0, allowedContacts, ...rest };

  const list = [...revisions.values()];
  const newRevisions = await ports.documents.addRevisions(list);
  const byId = new Map(list.map((revision) => [revision.id, revision]));
  await ports.records?.saveSeen(
    seen.filter(({ documentId }) => !heldIds.has(documentId)),
    ports.clock.now(),
  );
  await ports.records?.propose(rest.missing, ports.clock.now());
  const manifest = await ports.snapshots.build(
    {
      documents: list.map(({ documentId, id }) => ({ id: documentId, revision: id })),
      async read({ revision: id }) {
        const revision = byId.get(id)!;
        return { format: revision.format, facts: revision.facts, passages: await passagesOf(revision) };
      },
      pipeline: PIPELINE,
      ...(options.previous === undefined || options.isRefit === true ? {} : { reuse: { previous: options.previous } }),
    },
    (what, done, total) => {
      onProgress({ stage: 'building', done, total, what });
    },
    signal,
  );
  const { id, pipeline, base, embedder } = manifest;
  await ports.recipes?.add({ id, pipeline, base, embedderFrom: embedder.from, revisions: manifest.revisions });
  if (kept !== undefined && ports.recipes !== undefined)
    await pruneReadings(kept, read, new Set((await ports.recipes.list()).flatMap(({ revisions }) => revisions)));
  return { manifest, prepared: used, leftOut, screening: screened, newRevisions, allowedContacts, ...rest };

  /** Adds what stays live, but for what was asked to be left out. */
  async function keepRest(): Promise<Pick<IngestReport, 'carriedOver' | 'missing'>> {
    const { documents, records } = ports;
    if (records === undefined || options.base === undefined) return { carriedOver: 0, missing: [] };
    const met = {
      documents: new Set(revisions.keys()) as ReadonlySet<DocumentId>,
      leftOut: new Map(leftOut.map((file) => [documentIdOf(file.path), file.code])),
    };
    const rest = await carryOver(
      options.base,
      listings.map(({ source }) => source),
      met,
      { documents, records },
    );
    const removed = new Set(options.leavesMissingOut === true ? rest.proposals.map(({ documentId }) => documentId) : []);
    let carriedOver = 0;
    for (const revision of rest.revisions) {
      if (removed.has(revision.documentId) || (await add(revision)) === 0) continue;
      await screening.read({ revision, hidden: [], redacted: [] }, true);
      carriedOver += 1;
    }
    return { carriedOver, missing: rest.proposals };
  }
}

function pathTaken(path: string, holder: string): string {
  return (
    `Its path is that of a document from ${holder}, which stays as it is: rename one of the two, or put both sources under one folder and ` +
    `ingest that. If the other one is to go, take it out first: footnote document remove "${path}" --by NAME.`
  );
}

/** As whoever asked wrote it. */
function nameOf(source: string | Listing): string {
  return typeof source === 'string' ? source : source.source.key;
}

/** Why a document does not count today, by its own dates. */
function endedBy({ facts }: Revision, today: string): LeftOut | undefined {
  if (facts.expiresAt !== undefined && facts.expiresAt < today)
    return {
      kind: 'left-out',
      path: facts.path,
      code: 'expired',
      message: `The document expired on ${facts.expiresAt}: renew its expires-at, or remove the file.`,
    };
  if (facts.effectiveFrom !== undefined && facts.effectiveFrom > today)
    return {
      kind: 'left-out',
      path: facts.path,
      code: 'not-yet-effective',
      message: `The document takes effect on ${facts.effectiveFrom}: ingest again on that day.`,
    };
  return undefined;
}
