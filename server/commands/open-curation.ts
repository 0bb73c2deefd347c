/** Opens what content owners do through the server: uploads and the ingestions they start, drafts, publishing. */
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import type { Config } from '../../core/config.js';
import type { Log } from '../../core/log.js';
import type { Storage } from '../../core/ports/storage.js';
import { PIPELINE } from '../../ingest/pipeline.js';
import type { Curation } from '../curation/curation.js';
import { openIngestJobs } from '../curation/ingest-jobs.js';
import { takeTurns } from '../curation/take-turns.js';
import { dropUpload, sweepStaged } from '../curation/upload-file.js';
import { openCurationPorts } from './curation-ports.js';
import { inCurationChild } from './in-curation-child.js';
import { liveRevisions } from './ingest-ports.js';
import { clock, ids } from './opened.js';

interface Opened {
  readonly storage: Storage;
  readonly folder: DataFolder;
}

/** Each holds two releases in memory and takes a processor: whoever clicks often must not take the machine. */
const MAX_AT_ONCE = 2;

export async function openCuration(opened: Opened, config: Config, log: Log): Promise<Curation> {
  const { storage, folder } = opened;
  const quiet = (): void => undefined;
  await sweepStaged(folder.uploads);
  const jobs = await openIngestJobs({
    jobs: storage.jobs,
    clock,
    ids,
    run: (request, onStep, signal) => inCurationChild({ kind: 'ingest', request }, { config, log, onStep }, signal),
    tidy: async ({ upload }) => {
      if (upload !== undefined) await dropUpload(upload.staged);
    },
    onFailure: (error, { id }) => log.error({ err: error, jobId: id }, 'job.failed'),
  });
  const snapshots = openSnapshotFolder(folder.snapshots);
  const inTurn = takeTurns(MAX_AT_ONCE);
  return {
    jobs,
    ports: await openCurationPorts(opened, snapshots),
    publish: (id, signature, signal) =>
      inTurn(() => inCurationChild({ kind: 'publish', id, signature }, { config, log, onStep: quiet }, signal)),
    diff: (from, to, signal) => inTurn(() => inCurationChild({ kind: 'diff', from, to }, { config, log, onStep: quiet }, signal)),
    uploadFolder: folder.uploads,
    liveRevisions: async () => new Set(await liveRevisions(folder, storage)),
    async passageCounts() {
      const [newest] = await storage.releases.list();
      const live = await storage.releases.findLive();
      const ids = new Set([newest, live].flatMap((release) => (release === undefined ? [] : [release.snapshotId])));
      const counts = await Promise.all([...ids].map((id) => snapshots.passageCounts(id, PIPELINE)));
      return new Map(counts.flatMap((each) => [...each]));
    },
    close: () => jobs.close(),
  };
}
