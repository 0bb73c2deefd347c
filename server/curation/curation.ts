/** What the pages and addresses for content owners are given. */
import type { ReleaseId, RevisionId } from '../../core/domain/ids.js';
import type { IngestJobs } from './ingest-jobs.js';
import type { ReleaseDiff } from './diff-releases.js';
import type { Publication, PublishPorts, Signature } from './publish-release.js';

export interface Curation {
  readonly jobs: IngestJobs;
  readonly ports: PublishPorts;
  /** As `publishRelease` and `diffReleases`, without holding up whoever else is served. */
  publish(id: ReleaseId, signature: Signature, signal: AbortSignal): Promise<Publication>;
  diff(from: ReleaseId, to: ReleaseId, signal: AbortSignal): Promise<ReleaseDiff>;
  /** Where uploads lie. */
  readonly uploadFolder: string;
  liveRevisions(): Promise<ReadonlySet<RevisionId>>;
  /** Passages of the revisions in the live release and in the newest draft, as their snapshots count them. */
  passageCounts(): Promise<ReadonlyMap<RevisionId, number>>;
  /** Stops what runs; before storage is closed. */
  close(): Promise<void>;
}
