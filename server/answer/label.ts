/** The last stage: an outcome becomes an answer a customer may see, with its disclosure, confidence, reasons and ways on. */
import type {
  Answer,
  AnswerPart,
  Candidate,
  Citation,
  Claim,
  Confidence,
  Nearest,
  Outcome,
  Phrase,
  Reason,
} from '../../core/domain/answer.js';
import type { Guarantee } from '../../core/domain/calibration.js';
import type { AnswerId, ReleaseId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import type { Phrases } from './phrases.js';
import { sourceUrl } from './verify.js';

export interface Labelled {
  readonly id: AnswerId;
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly phrases: readonly Phrase[];
  readonly claims?: readonly Claim[];
  readonly parts?: readonly AnswerPart[];
  readonly citations?: readonly Citation[];
  readonly confidence?: number;
  readonly answerability?: number;
  readonly isCalibrated?: boolean;
  /** A cited document was due for review, documents disagree, or a claim did not pass verification: the answer is shown one band lower. */
  readonly isWeakened?: boolean;
  readonly why?: readonly string[];
  readonly nearest?: readonly Nearest[];
  readonly followUps?: readonly string[];
  readonly offersPerson: boolean;
  readonly model: string;
  readonly releaseId: ReleaseId | null;
  readonly timings: Readonly<Record<string, number>>;
}

export function label(made: Labelled, policy: Policy['answer'], phrases: Pick<Phrases, 'say'>, guarantee?: Guarantee): Answer {
  const bands = guarantee === undefined ? policy : { ...policy, highFrom: guarantee.threshold ?? Number.POSITIVE_INFINITY };
  const score = made.confidence ?? 0;
  return {
    id: made.id,
    author: { kind: 'assistant', model: made.model },
    outcome: made.outcome,
    ...(made.reason === undefined ? {} : { reason: made.reason }),
    phrases: made.phrases,
    claims: made.claims ?? [],
    ...(made.parts === undefined ? {} : { parts: made.parts }),
    citations: made.citations ?? [],
    confidence: {
      score: Math.round(score * 1000) / 1000,
      band: made.isWeakened === true ? LOWER[bandOf(score, bands)] : bandOf(score, bands),
      isCalibrated: made.isCalibrated ?? false,
    },
    answerability: Math.round((made.answerability ?? 0) * 1000) / 1000,
    why: made.why ?? [],
    nearest: made.nearest ?? [],
    followUps: made.followUps ?? [],
    offersPerson: made.offersPerson,
    releaseId: made.releaseId,
    disclosure: phrases.say('disclosure').text,
    receipt: null,
    timings: made.timings,
  };
}

const LOWER: Readonly<Record<Confidence['band'], Confidence['band']>> = { high: 'medium', medium: 'low', low: 'low' };

function bandOf(score: number, policy: Pick<Policy['answer'], 'highFrom' | 'mediumFrom'>): Confidence['band'] {
  return score >= policy.highFrom ? 'high' : score >= policy.mediumFrom ? 'medium' : 'low';
}

/** The nearest pages for an abstention: one per document, best first. */
export function nearestPages(candidates: readonly Candidate[], limit = 3): Nearest[] {
  const pages = new Map<string, Nearest>();
  for (const { passage } of candidates) {
    if (pages.size >= limit || pages.has(passage.documentId)) continue;
    pages.set(passage.documentId, {
      documentId: passage.documentId,
      revision: passage.revision,
      title: passage.title,
      headingPath: passage.headingPath,
      url: sourceUrl(passage.documentId, passage.revision, passage),
    });
  }
  return [...pages.values()];
}
