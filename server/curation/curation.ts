/** What the pages and addresses for content owners are given. */
import type { RevisionId } from '../../core/domain/ids.js';
import type { IngestJobs } from './ingest-jobs.js';
import type { PublishPorts } from './publish-release.js';

export interface Curation {
  readonly jobs: IngestJobs;
  readonly ports: PublishPorts;
  /** Where uploads lie. */
  readonly uploadFolder: string;
  liveRevisions(): Promise<ReadonlySet<RevisionId>>;
  /** Passages of the revisions in the live release and in the newest draft, as their snapshots count them. */
  passageCounts(): Promise<ReadonlyMap<RevisionId, number>>;
  /** Stops what runs; before storage is closed. */
  close(): Promise<void>;
}
