/**
 * What content owners start through the server and what takes a processor for seconds: reading an upload, building a draft, running gates,
 * comparing releases. It is done in a process of its own (`curation-child.ts`), so that customers are answered meanwhile.
 */
import { access, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { Config } from '../../core/config.js';
import { AppError } from '../../core/domain/errors.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import type { JobReport } from '../../core/domain/job.js';
import type { Log } from '../../core/log.js';
import type { Storage } from '../../core/ports/storage.js';
import { detectLanguage } from '../../core/text/language.js';
import { openExtractor } from '../../ingest/extract/extract-file.js';
import { formatOf } from '../../ingest/extract/formats.js';
import { parseFolderSettings, SETTINGS_FILE, withDocumentFacts } from '../../ingest/facts.js';
import type { FetchedFile } from '../../ingest/fetch/fetched-file.js';
import { type Listing, listSource } from '../../ingest/fetch/source.js';
import { documentIdOf, prepareDocuments } from '../../ingest/prepare-documents.js';
import type { OnStep } from '../curation/build-release.js';
import { diffReleases, type ReleaseDiff } from '../curation/diff-releases.js';
import type { IngestRequest } from '../curation/ingest-jobs.js';
import { leftOut, toJobReport } from '../curation/job-report.js';
import { type Publication, publishRelease, type Signature } from '../curation/publish-release.js';
import { keepUpload, readUploadSettings, writeUploadSettings } from '../curation/upload-file.js';
import { openCurationPorts } from './curation-ports.js';
import { runIngest } from './run-ingest.js';
import type { Terminal } from './terminal.js';

type Upload = NonNullable<IngestRequest['upload']>;

/** What is asked of the process, as it is sent to it. */
export type CurationTask =
  | { readonly kind: 'ingest'; readonly request: IngestRequest }
  | { readonly kind: 'publish'; readonly id: ReleaseId; readonly signature: Signature }
  | { readonly kind: 'diff'; readonly from: ReleaseId; readonly to: ReleaseId };

/** What comes back of each. */
export interface CurationResults {
  readonly ingest: JobReport;
  readonly publish: Publication;
  readonly diff: ReleaseDiff;
}

export interface WorkPorts {
  readonly opened: { readonly storage: Storage; readonly folder: DataFolder };
  readonly config: Config;
  readonly log: Log;
  readonly onStep: OnStep;
  /** See `BuildPorts`. */
  readonly onStoring: () => Promise<void>;
}

export async function doCurationTask(
  task: CurationTask,
  ports: WorkPorts,
  signal: AbortSignal,
): Promise<CurationResults[CurationTask['kind']]> {
  const { opened, onStep } = ports;
  if (task.kind === 'ingest')
    return task.request.upload === undefined ? readAgain(ports, signal) : ingestUpload(task.request.upload, ports, signal);
  const publishing = { ...(await openCurationPorts(opened, openSnapshotFolder(opened.folder.snapshots))), onStoring: ports.onStoring };
  return task.kind === 'publish'
    ? publishRelease(task.id, task.signature, publishing, onStep, signal)
    : diffReleases(task.from, task.to, publishing, onStep, signal);
}

/** Reads the one file first: what cannot be used changes nothing. Then a draft of what is live, changed by the uploads. */
async function ingestUpload(upload: Upload, ports: WorkPorts, signal: AbortSignal): Promise<JobReport> {
  const { opened, onStep } = ports;
  const { folder, storage } = opened;
  const { path, staged } = upload;
  const settingsFile = join(folder.uploads, SETTINGS_FILE);
  const before = await readUploadSettings(folder.uploads);
  const yaml = withDocumentFacts(before, path, upload.facts, settingsFile);
  const settings = parseFolderSettings(yaml, settingsFile);
  const file = await fileOf(upload, folder);
  onStep('Reading the file', 0, 1);
  const refused = await tryReading(file, { settings, files: [file] }, onStep, signal);
  if (refused !== undefined) return { files: [leftOut(refused)], releaseId: null, carriedOver: 0, missing: 0 };

  const listed = await listSource(folder.uploads, undefined, signal);
  const listing = { ...listed, settings, files: [...listed.files.filter((one) => one.path !== path), file] };
  const keep = async (): Promise<void> => {
    // From here it is not stopped any more; whoever stopped it before is told so.
    await ports.onStoring();
    signal.throwIfAborted();
    if (yaml !== before) await writeUploadSettings(folder.uploads, yaml);
    await keepUpload(folder.uploads, staged, path);
  };
  const record = await storage.records.find(documentIdOf(path));
  try {
    const { report, release } = await runIngest(
      [listing],
      {
        isDryRun: false,
        isLive: false,
        replaces: path,
        // The file first: a draft that stood without it would be told as a failure, and lose its document with the next one.
        onStoring: async (read) => {
          const isIn = toJobReport(read, null, path).files.some(({ outcome }) => outcome !== 'left-out');
          await (isIn ? keep() : ports.onStoring());
        },
      },
      opened,
      contextOf(ports, signal),
    );
    const told = toJobReport(report, release?.id ?? null, path);
    if (record === undefined || record.source === listed.source.key) return told;
    const warning = `It takes the place of the document of that path from ${record.source}. Once it is live, reading that source again leaves its file out and says so.`;
    return { ...told, files: told.files.map((one) => ({ ...one, warnings: [...one.warnings, warning] })) };
  } catch (error) {
    // The first upload of all, and screening keeps it out: there is nothing to build a draft of, and the file waits for a decision.
    if (!(error instanceof AppError) || error.code !== 'corpus-empty') throw error;
    const [text] = (await storage.findings.listOf(documentIdOf(path))).filter(({ state }) => state === 'held');
    if (text === undefined) throw error;
    await keep();
    const message = text.findings.find(({ severity }) => severity === 'blocks')?.reason ?? 'A person keeps this document out.';
    return { files: [leftOut({ path, code: 'quarantined', message }, text.findings)], releaseId: null, carriedOver: 0, missing: 0 };
  }
}

async function fileOf({ path, staged }: Upload, folder: DataFolder): Promise<FetchedFile> {
  const format = formatOf(path);
  if (format === undefined) throw new Error('an upload of a kind that is not read');
  // Its record names where it will lie, not where it lies now.
  return {
    kind: 'file',
    path,
    absolutePath: staged,
    sizeBytes: (await stat(staged)).size,
    format,
    provenance: { address: join(folder.uploads, ...path.split('/')) },
  };
}

/** @returns why the file cannot be used */
async function tryReading(
  file: FetchedFile,
  listing: Pick<Listing, 'files' | 'settings'>,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<Parameters<typeof leftOut>[0] | undefined> {
  const extractor = openExtractor();
  const onRedacting = (): void => onStep('Replacing personal data in the file', 0, 0);
  try {
    for await (const one of prepareDocuments(listing, { extractor, detectLanguage, onRedacting }, () => undefined, signal)) {
      onStep('The file is read', 1, 1);
      if (one.kind === 'left-out') return one;
      else if (one.revision.text.trim() === '')
        return { path: file.path, code: 'empty', message: 'The file holds no text: write some, or take another file.' };
    }
    return undefined;
  } finally {
    await extractor.close();
  }
}

/** Everything on this machine that documents came from, so that decisions show: for a draft without an upload. */
async function readAgain(ports: WorkPorts, signal: AbortSignal): Promise<JobReport> {
  const { opened } = ports;
  const { folder, storage } = opened;
  const records = await storage.records.list();
  const ownerOf = new Map(records.map(({ path, source }) => [path, source]));
  const sources = [...new Set([folder.uploads, ...records.map(({ source }) => source)])].filter(isAbsolute);
  const listings: Listing[] = [];
  const taken = new Set<string>();
  for (const source of sources) {
    if (
      !(await access(source).then(
        () => true,
        () => false,
      ))
    )
      continue;
    const listing = await listSource(source, undefined, signal);
    // Two sources may hold the same path: the one that had it last goes on having it.
    const files = listing.files.filter(({ path }) => (ownerOf.get(path) ?? listing.source.key) === listing.source.key && !taken.has(path));
    for (const { path } of files) taken.add(path);
    listings.push({ ...listing, files });
  }
  const context = contextOf(ports, signal);
  const { report, release } = await runIngest(
    listings,
    { isDryRun: false, isLive: false, onStoring: ports.onStoring },
    ports.opened,
    context,
  );
  return toJobReport(report, release?.id ?? null, undefined);
}

function contextOf({ config, log, onStep }: WorkPorts, signal: AbortSignal): Parameters<typeof runIngest>[3] {
  const silent = (): void => undefined;
  const terminal: Terminal = {
    data: silent,
    json: silent,
    say: silent,
    warn: (text) => log.warn({ text }, 'ingest.warned'),
    progress: onStep,
    endProgress: silent,
    bold: (text) => text,
    dim: (text) => text,
  };
  return { config, log, terminal, isJson: false, signal };
}
