import type { Answer, Citation, Claim } from '../../core/domain/answer.js';
import type { AnswerId, ReleaseId } from '../../core/domain/ids.js';

/** What the visitor has already been shown of an answer that did not come to its end. */
export interface Shown {
  readonly answerId: AnswerId;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
}

// The desk's own sentences, because they are needed exactly when the answering side is not there to ask. Like those of
// the phrase catalogue they state nothing about the subject.
const WORDS = {
  failed: 'Something went wrong while I was looking for an answer. Your question is stored. You can ask it again, or talk to a person.',
  interrupted: 'I stopped here, as you asked.',
} as const;

/**
 * The answer of a turn that broke or was stopped. Claims that were shown are never withdrawn, so with any the outcome
 * stays `grounded`; without, it is an abstention. A person is offered when it broke.
 */
export function unfinishedAnswer(reason: 'failed' | 'interrupted', shown: Shown, releaseId: string | null): Answer {
  return {
    id: shown.answerId,
    author: { kind: 'assistant' },
    outcome: shown.claims.length > 0 ? 'grounded' : 'abstained',
    reason,
    phrases: [{ id: reason, text: WORDS[reason] }],
    claims: shown.claims,
    citations: shown.citations,
    confidence: { score: 0, band: 'low', isCalibrated: false },
    answerability: 0,
    why: [reason === 'failed' ? 'The search for an answer broke off.' : 'The answer was stopped before it was complete.'],
    nearest: [],
    followUps: [],
    offersPerson: reason === 'failed',
    releaseId: releaseId as ReleaseId | null,
    disclosure: 'This message was written by an AI system.',
    receipt: null,
    timings: {},
  };
}
