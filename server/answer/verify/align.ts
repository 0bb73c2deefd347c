/**
 * The heaviest common subsequence of a claim and a sentence of its source: what the claim says in the source's order. What lies between
 * two common words is then compared gap by gap, which tells a changed number from one that stands elsewhere. Dynamic programming as for
 * the longest common subsequence (Wagner & Fischer 1974), with weights, and a little more for words that stay together.
 */
import type { ClaimToken } from './claim-tokens.js';

/** What a matched token counts: function words hold a sentence together and say little. */
const WEIGHTS: Readonly<Record<ClaimToken['kind'], number>> = {
  word: 1,
  number: 1.5,
  unit: 1,
  date: 1.5,
  address: 2,
  negation: 1,
  modal: 0.5,
  function: 0.2,
  pronoun: 0.2,
};
const TOGETHER = 0.15;

export function weightOf(token: ClaimToken): number {
  return WEIGHTS[token.kind];
}

export interface Alignment {
  /** Positions in claim and source, both ascending. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly weight: number;
}

export function align(claim: readonly ClaimToken[], source: readonly ClaimToken[]): Alignment {
  const width = source.length + 1;
  const best = new Float64Array((claim.length + 1) * width);
  const ending = new Float64Array((claim.length + 1) * width);
  for (let i = 1; i <= claim.length; i += 1) {
    for (let j = 1; j <= source.length; j += 1) {
      const here = i * width + j;
      const diagonal = here - width - 1;
      const [mine, theirs] = [claim[i - 1]!, source[j - 1]!];
      if (mine.key === theirs.key && isComparable(mine, theirs))
        ending[here] = weightOf(mine) + Math.max(best[diagonal]!, ending[diagonal]! > 0 ? ending[diagonal]! + TOGETHER : 0);
      best[here] = Math.max(best[here - width]!, best[here - 1]!, ending[here]!);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [claim.length, source.length];
  let isInRun = false;
  while (i > 0 && j > 0) {
    const here = i * width + j;
    if (isInRun || (ending[here]! > 0 && best[here] === ending[here])) {
      pairs.push([i - 1, j - 1]);
      const diagonal = here - width - 1;
      isInRun = ending[diagonal]! > 0 && ending[diagonal]! + TOGETHER >= best[diagonal]!;
      i -= 1;
      j -= 1;
    } else if (best[here - width]! >= best[here - 1]!) i -= 1;
    else j -= 1;
  }
  return { pairs: pairs.reverse(), weight: best[claim.length * width + source.length]! };
}

/** "second" the unit and "second" the number are the same key and not the same thing. */
function isComparable(one: ClaimToken, other: ClaimToken): boolean {
  return one.kind === other.kind || (one.kind !== 'negation' && other.kind !== 'negation');
}
