/** Looks for the sentence that denies what a question takes for granted: among what was read for it, then among what is read for the premise. */
import type { AdmittedQuestion } from '../../core/domain/answer.js';
import type { Found } from './find-evidence.js';
import type { Grounded } from './ground.js';
import { guard } from './guard.js';
import { denialOf, ledBy, premiseOf } from './premises.js';

interface Denied {
  readonly premise: string;
  /** Evidence led by the denying sentence. */
  readonly grounding: Grounded;
}

export async function findDenial(
  question: AdmittedQuestion,
  { grounding }: Pick<Found, 'grounding'>,
  find: (question: AdmittedQuestion) => Promise<Found>,
): Promise<Denied | undefined> {
  const premise = premiseOf(question.text);
  if (premise === undefined) return undefined;
  const inHand = grounding.kind === 'evidence' ? denialIn(premise, grounding) : undefined;
  if (inHand !== undefined) return inHand;
  // Asked for by itself: "how do I …" may lead elsewhere than "since …".
  const asked = guard({ ...question, rawText: premise, text: premise, modelText: premise });
  if (asked.kind !== 'admitted') return undefined;
  const found = await find(asked.question);
  return found.grounding.kind === 'evidence' ? denialIn(premise, found.grounding) : undefined;
}

function denialIn(premise: string, grounding: Grounded): Denied | undefined {
  const unit = denialOf(premise, grounding.evidence);
  return unit === undefined ? undefined : { premise, grounding: { ...grounding, evidence: ledBy(unit, grounding.evidence) } };
}
