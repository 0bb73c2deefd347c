/**
 * A message that asks several things: each is looked up, grounded and quoted alone, under its own heading, with citations numbered through.
 * What the documents do not answer is said of that part, and does not silence the others. The confidence shown is the lowest of what was answered.
 */
import type { AdmittedQuestion, AnswerPart, Candidate, Citation, Claim, EarlierTurn, Question, Reason } from '../../core/domain/answer.js';
import type { Policy } from '../../core/domain/policy.js';
import type { Composer } from '../../core/ports/composer.js';
import { answerPart, nothingSaid, type SaidSoFar } from './answer-part.js';
import type { Found } from './find-evidence.js';
import { guard } from './guard.js';
import { partsOf } from './parts.js';
import type { AnswerListener } from './turn.js';
import type { VerifyPorts } from './verify.js';
import type { Fault } from './verify/verify-claim.js';

/** One of the questions: admitted, or settled by the guard with a reason and phrases of its own. */
type AskedPart = { readonly label: string } & (
  { readonly question: AdmittedQuestion } | { readonly reason: Reason; readonly phrases: readonly string[] }
);

/** Words over all parts, and the least each may use. */
const ALL_WORDS = 150;
const LEAST_WORDS = 40;
/** What a part may be settled as without looking anything up; small talk is no part. */
const SETTLES: readonly Reason[] = ['account-specific', 'wants-person'];

/** The questions of a message, each redacted like the whole and admitted by itself; fewer than two where it asks one. */
export function askedParts(question: Question): readonly AskedPart[] {
  const parts = partsOf(question.text, question.language);
  // What a model may read is cut alike; where names make the difference, the message stays whole.
  const shown = question.modelText === question.text ? parts : partsOf(question.modelText, question.language);
  if (parts.length < 2 || shown.length !== parts.length) return [];
  const earlier: EarlierTurn[] = [];
  return parts.flatMap(({ text, leans }, index): AskedPart[] => {
    const { text: modelText, label } = shown[index]!;
    const history = leans ? [...question.history, ...earlier] : question.history;
    earlier.push({ role: 'visitor', text: modelText });
    const guarded = guard({ ...question, rawText: text, text, modelText, history });
    if (guarded.kind === 'admitted') return [{ label, question: guarded.question }];
    return SETTLES.includes(guarded.reason) ? [{ label, reason: guarded.reason, phrases: guarded.phrases }] : [];
  });
}

interface SaidParts {
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  /** Phrases by id, to be said in the visitor's words. */
  readonly parts: readonly (Omit<AnswerPart, 'phrases'> & { readonly phrases: readonly string[] })[];
  /** The lowest of the answered parts. */
  readonly confidence: number;
  readonly answerability: number;
  readonly hasConflict: boolean;
  readonly refused: readonly (readonly Fault[])[];
  /** What came nearest for the parts that are not answered. */
  readonly nearest: readonly Candidate[];
}

/** @param found the evidence of each part; undefined for those the guard settled */
export async function answerParts(
  asked: readonly AskedPart[],
  found: readonly (Found | undefined)[],
  policy: Pick<Policy, 'answer'>,
  ports: VerifyPorts & { readonly composer: Composer },
  listener: Pick<AnswerListener, 'onPhase' | 'onClaim'>,
  signal: AbortSignal,
): Promise<SaidParts> {
  const limits = {
    maxClaims: Math.max(2, Math.ceil((policy.answer.maxClaims * 1.5) / asked.length)),
    maxWords: Math.max(LEAST_WORDS, Math.round(ALL_WORDS / asked.length)),
  };
  let said: SaidSoFar = nothingSaid();
  let [confidence, answerability, hasConflict] = [1, 1, false];
  const refused: (readonly Fault[])[] = [];
  const nearest: Candidate[] = [];
  const parts: SaidParts['parts'][number][] = [];
  for (const [part, one] of asked.entries()) {
    const { label: question } = one;
    if (!('question' in one)) {
      parts.push({ question, reason: one.reason, phrases: one.phrases });
      continue;
    }
    const { grounding, retrieved } = found[part]!;
    let reason: Reason = 'unverifiable';
    if (grounding.kind === 'evidence') {
      const before = said;
      const heard: Pick<AnswerListener, 'onPhase' | 'onClaim'> = {
        onPhase: (phase) => {
          listener.onPhase(phase);
        },
        onClaim: (claim) => {
          listener.onClaim({ ...claim, part, question });
        },
      };
      const made = await answerPart(one.question, grounding, limits, policy, ports, heard, signal, before);
      said = {
        claims: made.claims.map((claim, index) => (index < before.claims.length ? claim : { ...claim, part })),
        citations: made.citations,
        words: before.words,
      };
      hasConflict ||= made.hasConflict;
      refused.push(...made.refused);
      if (said.claims.length > before.claims.length) {
        confidence = Math.min(confidence, grounding.confidence);
        answerability = Math.min(answerability, grounding.answerability);
        parts.push({ question, phrases: [] });
        continue;
      }
    } else reason = grounding.reason;
    nearest.push(...retrieved.candidates.slice(0, 3));
    parts.push({ question, reason, phrases: [`abstained.${reason}`] });
  }
  return { ...said, parts, confidence, answerability, hasConflict, refused, nearest };
}
