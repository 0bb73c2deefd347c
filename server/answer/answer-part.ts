/** One admitted question from its evidence to verified claims; a message that asks several comes here once for each. */
import type { AdmittedQuestion, Citation, Claim } from '../../core/domain/answer.js';
import type { Policy } from '../../core/domain/policy.js';
import type { Composer } from '../../core/ports/composer.js';
import { withOtherSide } from './conflicts.js';
import type { Grounded } from './ground.js';
import { withinLicence } from './standing.js';
import type { AnswerListener } from './turn.js';
import { type Verified, verify, type VerifyPorts } from './verify.js';

/** What the answer holds so far: numbers of citations and words taken from a document are counted over all its parts. */
export interface SaidSoFar {
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  /** By document, words quoted; counted on. */
  readonly words: Map<string, number>;
}

export function nothingSaid(): SaidSoFar {
  return { claims: [], citations: [], words: new Map() };
}

export interface SaidPart extends Verified {
  /** Documents disagree on it; both are quoted. */
  readonly hasConflict: boolean;
}

export async function answerPart(
  question: AdmittedQuestion,
  { evidence }: Grounded,
  limits: { readonly maxClaims: number; readonly maxWords: number },
  policy: Pick<Policy, 'answer'>,
  ports: VerifyPorts & { readonly composer: Composer },
  listener: Pick<AnswerListener, 'onPhase' | 'onClaim'>,
  signal: AbortSignal,
  before: SaidSoFar = nothingSaid(),
): Promise<SaidPart> {
  listener.onPhase('writing');
  const drafts = ports.composer.compose({ ...question, text: question.modelText }, evidence, limits, signal);
  listener.onPhase('checking');
  const conflict: { isFound: boolean } = { isFound: false };
  const bothSides = withOtherSide(drafts, evidence, () => {
    conflict.isFound = true;
  });
  const verified = await verify(
    withinLicence(bothSides, evidence, policy.answer.shortQuoteWords, before.words),
    evidence,
    ports,
    (claim) => {
      listener.onClaim(claim);
    },
    signal,
    before,
  ); // each against its citation, before it is shown
  return { ...verified, hasConflict: conflict.isFound };
}
