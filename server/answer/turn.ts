import type { Answer, AnswerPhase, Citation, Claim, EarlierTurn } from '../../core/domain/answer.js';

/** One visitor message that wants an answer, as the store knows it. */
export interface Turn {
  /** The raw words where the sender's request is still at hand, else the stored, redacted ones. */
  readonly text: string;
  /** Earlier turns of the conversation, oldest first, redacted. */
  readonly history: readonly EarlierTurn[];
  readonly audiences: readonly string[];
  readonly locale: string;
}

/** Who listens while an answer is made. Claims arrive verified, one by one, in order; none is ever withdrawn. */
export interface AnswerListener {
  /** @param releaseId the one release this answer is made from, whatever goes live meanwhile */
  onStart(answerId: Answer['id'], releaseId: Answer['releaseId']): void;
  onPhase(phase: AnswerPhase): void;
  /** `question`: which of several questions it answers, as it is shown. */
  onClaim(claim: Claim & { readonly index: number; readonly newCitations: readonly Citation[]; readonly question?: string }): void;
}

/** What the desk calls: `answerQuestion` with its policy, release and ports already chosen. Rejects only on abort. */
export type Answerer = (turn: Turn, listener: AnswerListener, signal: AbortSignal) => Promise<Answer>;
