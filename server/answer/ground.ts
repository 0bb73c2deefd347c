/** Decides whether the evidence suffices. Two calibrated numbers are recorded before any threshold is applied. */
import type { Candidate, Features, Question, Reason } from '../../core/domain/answer.js';
import type { Calibration } from '../../core/domain/calibration.js';
import type { Policy } from '../../core/domain/policy.js';
import type { Evidence } from '../../core/ports/composer.js';
import { decisiveFirst } from './decisive.js';
import { questionType } from './question-type.js';
import { logistic, score } from './rank.js';
import type { RankedUnit } from './rank-units.js';

export interface Grounded {
  readonly kind: 'evidence';
  readonly evidence: Evidence;
  readonly answerability: number;
  readonly confidence: number;
  readonly features: Features;
}
export interface Abstention {
  readonly kind: 'abstention';
  readonly reason: Reason;
  readonly answerability: number;
  readonly confidence: number;
  readonly features: Features;
}

/** @param candidates best first, the ones `units` come from */
export function ground(
  question: Pick<Question, 'text' | 'language'>,
  candidates: readonly Candidate[],
  units: readonly RankedUnit[],
  features: Features,
  calibration: Calibration,
  floors: Pick<Policy['answer'], 'answerabilityFloor' | 'confidenceFloor'>,
): Grounded | Abstention {
  if (units.length === 0) return { kind: 'abstention', reason: 'nothing-relevant', answerability: 0, confidence: 0, features };
  const answerability = logistic(score(calibration.answerability, features));
  const confidence = Math.min(answerability, logistic(score(calibration.confidence, features)));
  if (answerability < floors.answerabilityFloor) {
    const reason = (features['passageCover'] ?? 0) < 0.25 ? 'nothing-relevant' : 'not-answered-by-documents';
    return { kind: 'abstention', reason, answerability, confidence, features };
  }
  if (confidence < floors.confidenceFloor) return { kind: 'abstention', reason: 'low-confidence', answerability, confidence, features };
  return { kind: 'evidence', evidence: toEvidence(question, candidates, units), answerability, confidence, features };
}

/** Units with their share of belief: the softmax of their scores. A question for a yes or no is led by the sentence that decides. */
export function toEvidence(
  question: Pick<Question, 'text' | 'language'>,
  candidates: readonly Candidate[],
  ranked: readonly RankedUnit[],
): Evidence {
  const units = decisiveFirst(question, ranked);
  const top = units[0]?.unitScore ?? 0;
  const powers = units.map((unit) => Math.exp(unit.unitScore - top));
  const mass = powers.reduce((sum, value) => sum + value, 0) || 1;
  return {
    passages: candidates,
    units: units.map((unit, index) => ({
      passage: unit.rank,
      index: unit.index,
      unit: unit.unit,
      text: unit.text,
      probability: (powers[index] ?? 0) / mass,
    })),
    wantsSteps: questionType(question.text, question.language).wantsSteps,
  };
}
