/** Retrieval, reading and grounding of one admitted question: what serving, publishing and measuring all do alike. */
import type { AdmittedQuestion } from '../../core/domain/answer.js';
import { answerFeatures } from './answer-features.js';
import { type Abstention, ground, type Grounded } from './ground.js';
import { readPassage } from './reading.js';
import { rememberEvidence } from './remember-evidence.js';
import { rankUnits, type RankedUnit } from './rank-units.js';
import type { Release } from './release.js';
import { retrieve, type Retrieved } from './retrieve.js';
import { isQuotable } from './standing.js';

export interface Found {
  readonly retrieved: Retrieved;
  readonly units: readonly RankedUnit[];
  readonly grounding: Grounded | Abstention;
}

/** How many passages are read for units. */
const READ_PASSAGES = 8;

/** What was found for the same question a while ago, in the same release, is found again without looking. */
export async function findEvidence(
  question: AdmittedQuestion,
  release: Omit<Release, 'id' | 'knownQuestions'>,
  onPhase: (phase: 'searching' | 'reading') => void,
  signal: AbortSignal,
  /** Such as 2026-11-30: documents that do not hold on that day are passed over. Absent where data without dates is measured. */
  today?: string,
): Promise<Found> {
  signal.throwIfAborted();
  return rememberEvidence(release, question, today, () => lookForEvidence(question, release, onPhase, signal, today));
}

async function lookForEvidence(
  question: AdmittedQuestion,
  release: Omit<Release, 'id' | 'knownQuestions'>,
  onPhase: (phase: 'searching' | 'reading') => void,
  signal: AbortSignal,
  today: string | undefined,
): Promise<Found> {
  onPhase('searching');
  const retrieved = await retrieve(question, READ_PASSAGES, today === undefined ? release : { ...release, today }, signal);
  onPhase('reading');
  const read = await rankUnits(
    question,
    retrieved.candidates,
    retrieved.concepts,
    {
      embedder: release.snapshot.embedder,
      unitRanker: release.rankers.units,
      read: (passage) => readPassage(release.snapshot, passage.number),
    },
    signal,
    READ_PASSAGES,
  );
  const units = read.filter(({ candidate }) => isQuotable(candidate.document.facts));
  const features = answerFeatures(question, retrieved, units, release.snapshot, release.asked);
  const grounding = ground(question, retrieved.candidates, units, features, release.calibration, release.policy.answer);
  return { retrieved, units, grounding };
}
