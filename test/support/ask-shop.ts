/** Asks a small real corpus in-process: coverage decides, simple enough to say in a test what must be answered. */
import { createExtractiveComposer } from '../../core/adapters/model/extractive.js';
import type { Answer, EarlierTurn } from '../../core/domain/answer.js';
import type { Calibration } from '../../core/domain/calibration.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import { createMessageRedactor } from '../../core/redaction/redact-message.js';
import { NOTHING_ASKED } from '../../server/answer/asked.js';
import { answerQuestion } from '../../server/answer/answer-question.js';
import { shippedRankers } from '../../server/answer/fitted.js';
import { openPhrases } from '../../server/answer/phrases.js';
import { DEFAULT_POLICY } from '../../server/answer/policy.js';
import type { Release } from '../../server/answer/release.js';
import { createThesaurus } from '../../server/answer/thesaurus.js';
import type { AnswerListener } from '../../server/answer/turn.js';
import type { TestSnapshot } from './passages.js';

const CALIBRATION: Calibration = {
  answerability: { bias: -4, weights: { passageCover: 8 } },
  confidence: { bias: -3, weights: { passageCover: 8 } },
  isOwn: true,
  source: 'test',
};

export interface AskOptions {
  readonly history?: readonly EarlierTurn[];
  readonly listener?: Partial<AnswerListener>;
  readonly locale?: string;
  readonly calibration?: Calibration;
}

export function askOf(shop: TestSnapshot): (text: string, options?: AskOptions) => Promise<Answer> {
  let count = 0;
  const redactMessage = createMessageRedactor();
  return (text, { history = [], listener = {}, locale = 'en', calibration = CALIBRATION } = {}) => {
    const release: Release = {
      id: 'release-of-the-test' as ReleaseId,
      snapshot: shop.snapshot,
      policy: DEFAULT_POLICY,
      calibration,
      rankers: shippedRankers(),
      thesaurus: createThesaurus('refund | money back'),
      asked: NOTHING_ASKED,
      knownQuestions: [],
    };
    return answerQuestion(
      { text, history, audiences: ['public'], locale },
      release,
      DEFAULT_POLICY,
      {
        clock: { now: () => new Date('2026-11-22T12:00:00Z') },
        ids: { next: () => `id-${String((count += 1))}` },
        composer: createExtractiveComposer(),
        phrases: openPhrases('en'),
        redactMessage,
        findRevision: (id) => Promise.resolve(shop.revisions.get(id)),
      },
      { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined, ...listener },
      new AbortController().signal,
    );
  };
}

/** What an answer says, as one text. */
export function saidIn(answer: Answer, part?: number): string {
  return answer.claims
    .filter((claim) => part === undefined || claim.part === part)
    .map((claim) => claim.text)
    .join(' ');
}
