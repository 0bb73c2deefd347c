/** Ingests sources and, when asked, publishes: what `footnote ingest` and the first `footnote serve` share. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { Storage } from '../../core/ports/storage.js';
import { openExtractor } from '../../ingest/extract/extract-file.js';
import { readFolderSettings } from '../../ingest/facts.js';
import { ingestSources, type IngestReport } from '../../ingest/ingest-source.js';
import { readPolicy } from '../answer/policy.js';
import { buildRelease } from '../curation/build-release.js';
import { type Publication, publishRelease, type Signature, UNSIGNED } from '../curation/publish-release.js';
import type { ReleaseFile } from '../curation/release-file.js';
import type { CommandContext } from './command.js';
import { clock } from './opened.js';
import { openCurationPorts } from './curation-ports.js';

export interface IngestMode {
  readonly isDryRun: boolean;
  /** Publish the release when its gates are met. */
  readonly isLive: boolean;
  /** Who answers for it, where somebody signs. */
  readonly signature?: Signature;
}

export interface IngestRun {
  readonly report: IngestReport;
  readonly release: ReleaseFile | undefined;
  /** Undefined when nothing was to be published. */
  readonly publication: Publication | undefined;
}

/** Needs the `ingest` lock of the folder, which it takes and gives back. */
export async function runIngest(
  sources: readonly string[],
  mode: IngestMode,
  opened: { readonly folder: DataFolder; readonly storage: Storage },
  { config, terminal, signal }: CommandContext,
): Promise<IngestRun> {
  const lock = await opened.folder.lock('ingest');
  const extractor = openExtractor();
  try {
    const folder = await folderOf(sources[0] ?? '.');
    const policyFile = config.policyPath ?? join(folder, 'policy.yaml');
    const policy = await readPolicy(policyFile, config.policyPath !== undefined); // before any work: a mistake is told at once
    const snapshots = openSnapshotFolder(opened.folder.snapshots);
    const report = await ingestSources(
      sources,
      { isDryRun: mode.isDryRun, isForPublishing: mode.isLive },
      { extractor, documents: opened.storage.documents, snapshots, clock },
      (progress) => {
        if (progress.stage === 'reading') terminal.progress('Reading documents', progress.done, progress.total);
        else terminal.progress(`Building the index (${progress.what})`, progress.done, progress.total);
      },
      signal,
    );
    if (report.manifest === undefined) return { report, release: undefined, publication: undefined };
    const ports = await openCurationPorts(opened, snapshots);
    const onStep = (step: string, done: number, total: number): void => {
      terminal.progress(step, done, total);
    };
    const settings = await Promise.all(sources.map((source) => readFolderSettings(source)));
    const release = await buildRelease(
      {
        manifest: report.manifest,
        policy,
        goldenFile: join(folder, 'questions.jsonl'),
        synonyms: await readOptional(join(folder, 'synonyms.txt')),
        source: sources.join(', '),
        allowedContacts: settings.flatMap((one) => one.allowContacts),
        leftOut: report.leftOut.map(({ path, code }) => ({ path, code })),
      },
      ports,
      onStep,
      signal,
    );
    const publication = mode.isLive ? await publishRelease(release.id, mode.signature ?? UNSIGNED, ports, onStep, signal) : undefined;
    return { report, release, publication };
  } finally {
    terminal.endProgress();
    await extractor.close();
    await lock.release();
  }
}

async function folderOf(source: string): Promise<string> {
  const isFolder = await stat(source).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? source : dirname(source);
}

function readOptional(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
