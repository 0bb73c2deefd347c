/**
 * From which confidence on answers are wrong no more often than an operator accepts. Learn then test (Angelopoulos, Bates, Candès, Jordan,
 * Lei 2021): thresholds are tried from the strictest down, each against the hypothesis that the share of wrong answers above it exceeds
 * the target, by the exact binomial test; the first that cannot be refuted ends the sequence, so that the level holds for the one
 * chosen. Where the sequence begins depends on the confidences alone, never on which answers were right.
 */
import type { Guarantee } from '../../core/domain/calibration.js';

/** One answered question that the calibration was not fitted on. */
export interface Tried {
  readonly confidence: number;
  readonly isRight: boolean;
}

const LEVEL = 0.9;

/** @param targetRisk above 0, below 1 @param level above 0, below 1 */
export function guaranteeOf(tried: readonly Tried[], targetRisk: number, level = LEVEL): Guarantee {
  const sorted = [...tried].sort((one, other) => other.confidence - one.confidence);
  // With fewer than these not even a faultless record refutes the hypothesis.
  const fewest = Math.ceil(Math.log(1 - level) / Math.log(1 - targetRisk));
  let found: Pick<Guarantee, 'threshold' | 'answered' | 'wrong'> = { threshold: null, answered: 0, wrong: 0 };
  let wrong = 0;
  for (const [index, { confidence, isRight }] of sorted.entries()) {
    if (!isRight) wrong += 1;
    const answered = index + 1;
    const isEndOfTie = sorted[answered]?.confidence !== confidence;
    if (answered < fewest || !isEndOfTie) continue;
    if (atMost(wrong, answered, targetRisk) > 1 - level) break;
    found = { threshold: confidence, answered, wrong };
  }
  return { targetRisk, level, n: tried.length, ...found };
}

/** P(X <= wrong) for X ~ Bin(n, p): how likely so few are wrong if the share really were p. */
function atMost(wrong: number, n: number, p: number): number {
  let term = n * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let k = 1; k <= wrong; k += 1) {
    term += Math.log((n - k + 1) / k) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/** In a sentence, for the terminal and the datasheet. */
export function sayGuarantee({ targetRisk, level, threshold, n, answered, wrong }: Guarantee): string {
  const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)} %`;
  return threshold === null
    ? `that at most ${percent(targetRisk)} of well supported answers are wrong cannot be guaranteed with this many golden questions (${String(n)} answered): none is called well supported`
    : `at most ${percent(targetRisk)} of the answers from ${percent(threshold)} on are wrong, with ${percent(level)} probability (${String(wrong)} of ${String(answered)} golden answers were)`;
}
