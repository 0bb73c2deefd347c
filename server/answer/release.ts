/** What is live together while one question is answered; an answer in flight keeps the release it began with. */
import type { Calibration, Rankers } from '../../core/domain/calibration.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';
import type { Asked } from './asked.js';
import type { Thesaurus } from './thesaurus.js';

/** A question this release was seen to answer, and the documents its evidence stands in. */
export interface KnownQuestion {
  readonly text: string;
  readonly documentIds: readonly string[];
}

export interface Release {
  readonly id: ReleaseId;
  readonly snapshot: OpenSnapshot;
  readonly policy: Policy;
  readonly calibration: Calibration;
  readonly rankers: Rankers;
  readonly thesaurus: Thesaurus;
  readonly asked: Asked;
  readonly knownQuestions: readonly KnownQuestion[];
}
