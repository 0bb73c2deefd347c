import type { Job } from '../domain/job.js';

export interface JobStore {
  add(job: Job): Promise<void>;
  /** Stores a job as it is now. */
  save(job: Job): Promise<void>;
  find(id: string): Promise<Job | undefined>;
  /** Newest first. */
  list(limit: number): Promise<readonly Job[]>;
  /** Marks what a server that is no more had waiting or running. @returns how many */
  interruptUnfinished(at: Date): Promise<number>;
}
