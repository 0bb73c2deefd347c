/** Ingests sources and, when asked, publishes: what `footnote ingest` and the first `footnote serve` share. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { Storage, StoredRelease } from '../../core/ports/storage.js';
import { openExtractor } from '../../ingest/extract/extract-file.js';
import type { Listing } from '../../ingest/fetch/source.js';
import { ingestSources, type IngestReport } from '../../ingest/ingest-source.js';
import { redactDocument } from '../../ingest/redact.js';
import { readPolicy } from '../answer/policy.js';
import { ASKED_FILE, readAsked } from '../curation/asked-file.js';
import { buildRelease } from '../curation/build-release.js';
import { type Publication, publishRelease, type Signature, UNSIGNED } from '../curation/publish-release.js';
import type { ReleaseFile } from '../curation/release-file.js';
import type { CommandContext } from './command.js';
import { clock } from './opened.js';
import { openCurationPorts } from './curation-ports.js';
import { sweepFolders } from './sweep-folders.js';
import { corpusFolder, liveRevisions, openFetching, openOriginalsOf, otherContacts } from './ingest-ports.js';

export interface IngestMode {
  readonly isDryRun: boolean;
  /** Publish the release when its gates are met. */
  readonly isLive: boolean;
  /** Build everything anew: no base, an embedder of its own. */
  readonly isRefit?: boolean;
  /** See `ingestSources`. */
  readonly replaces?: string;
  /** Who answers for it, where somebody signs. */
  readonly signature?: Signature;
  /** Who takes out what the sources have no longer; on record when the release goes live. */
  readonly removalsBy?: string;
  /** See `BuildPorts`. Told what was read, so that what must not be missing beside a stored draft can be stored before it. */
  readonly onStoring?: (report: IngestReport) => Promise<void>;
}

export interface IngestRun {
  readonly report: IngestReport;
  readonly release: ReleaseFile | undefined;
  /** Undefined when nothing was to be published. */
  readonly publication: Publication | undefined;
}

/** Needs the `ingest` lock of the folder, which it takes and gives back. */
export async function runIngest(
  sources: readonly (string | Listing)[],
  mode: IngestMode,
  opened: { readonly folder: DataFolder; readonly storage: Storage },
  { config, terminal, signal }: CommandContext,
): Promise<IngestRun> {
  const lock = await opened.folder.lock('ingest');
  const extractor = openExtractor();
  try {
    const names = sources.map((source) => (typeof source === 'string' ? source : source.source.key));
    const folder = await corpusFolder(names, opened.storage);
    const policyFile = config.policyPath ?? join(folder, 'policy.yaml');
    const policy = await readPolicy(policyFile, config.policyPath !== undefined); // before any work: a mistake is told at once
    const asked = await readAsked(join(folder, ASKED_FILE), (text) => redactDocument({ text, blocks: [] }, []).text);
    const snapshots = openSnapshotFolder(opened.folder.snapshots);
    const originals = await openOriginalsOf(opened.folder);
    const live = await liveRevisions(opened.folder, opened.storage);
    if (live === undefined)
      terminal.warn('The live release is damaged: only what is read now becomes part of the new one. Name every source to have all of it.');
    if (!mode.isDryRun) await sweepFolders(opened, snapshots, originals);
    const previous = (await newestRelease(opened.storage))?.snapshotId;
    const report = await ingestSources(
      sources,
      {
        isDryRun: mode.isDryRun,
        isForPublishing: mode.isLive,
        screening: policy.screening,
        base: live ?? [],
        isRefit: mode.isRefit === true,
        ...(mode.replaces === undefined ? {} : { replaces: mode.replaces }),
        ...(previous === undefined ? {} : { previous }),
        leavesMissingOut: mode.removalsBy !== undefined,
      },
      {
        extractor,
        documents: opened.storage.documents,
        records: opened.storage.records,
        findings: opened.storage.findings,
        recipes: opened.storage.recipes,
        readings: opened.storage.readings,
        erasures: opened.storage.erasures,
        snapshots,
        clock,
        fetching: openFetching(config, opened.folder, opened.storage, originals),
        ...(mode.isDryRun ? {} : { originals }),
      },
      (progress) => {
        if (progress.stage === 'reading') terminal.progress('Reading documents', progress.done, progress.total);
        else terminal.progress(`Building the index (${progress.what})`, progress.done, progress.total);
      },
      signal,
    );
    if (report.manifest === undefined) return { report, release: undefined, publication: undefined };
    const { onStoring } = mode;
    const ports = {
      ...(await openCurationPorts(opened, snapshots)),
      ...(onStoring === undefined ? {} : { onStoring: () => onStoring(report) }),
    };
    const onStep = (step: string, done: number, total: number): void => {
      terminal.progress(step, done, total);
    };
    const release = await buildRelease(
      {
        manifest: report.manifest,
        policy,
        goldenFile: join(folder, 'questions.jsonl'),
        synonyms: await readOptional(join(folder, 'synonyms.txt')),
        asked,
        onNote: (text) => {
          terminal.warn(`note  ${text}`);
        },
        source: names.join(', '),
        allowedContacts: [...report.allowedContacts, ...(await otherContacts(names, opened.storage, opened.folder.sources))],
        ...(mode.removalsBy === undefined
          ? {}
          : { removals: { by: mode.removalsBy, documents: report.missing.map(({ documentId }) => documentId) } }),
        leftOut: report.leftOut.map(({ path, code }) => ({ path, code })),
      },
      ports,
      onStep,
      signal,
    );
    const publication = mode.isLive
      ? await publishRelease(release.id, mode.signature ?? UNSIGNED, { ...ports, statements: report.screening.statements }, onStep, signal)
      : undefined;
    return { report, release, publication };
  } finally {
    terminal.endProgress();
    await extractor.close();
    await lock.release();
  }
}

/** The live release, else the newest draft: what the next one differs least from. */
async function newestRelease(storage: Storage): Promise<StoredRelease | undefined> {
  return (await storage.releases.findLive()) ?? (await storage.releases.list())[0];
}

function readOptional(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
