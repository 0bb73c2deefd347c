/** What a figure alone does not show: where confidence is wrong, what answering less would save, at which rank passages are found. */
import type { Judged } from './metrics.js';

export interface Curves {
  /** Ascending by what was said; each bin holds as many rows as the others. */
  readonly reliability?: readonly { readonly said: number; readonly held: number; readonly n: number }[];
  /** Both shares; coverage ascending, the most confident rows first. */
  readonly riskCoverage?: readonly { readonly coverage: number; readonly risk: number }[];
  /** Share of the questions found by this rank, from 1. */
  readonly recallByRank?: readonly { readonly rank: number; readonly passage: number; readonly document: number }[];
}

const BINS = 15;
const POINTS = 100;

/** The bins of the expected calibration error. */
export function reliability(rows: readonly Judged[], bins = BINS): NonNullable<Curves['reliability']> {
  const sorted = [...rows].sort((one, other) => one.probability - other.probability);
  return Array.from({ length: bins }, (_, bin) =>
    sorted.slice(Math.floor((bin * sorted.length) / bins), Math.floor(((bin + 1) * sorted.length) / bins)),
  )
    .filter((part) => part.length > 0)
    .map((part) => ({
      said: part.reduce((sum, row) => sum + row.probability, 0) / part.length,
      held: part.filter((row) => row.isTrue).length / part.length,
      n: part.length,
    }));
}

/** Error among the rows answered when only the most confident share of them is, at up to `points` shares; ties are answered together. */
export function riskCoverage(rows: readonly Judged[], points = POINTS): NonNullable<Curves['riskCoverage']> {
  const sorted = [...rows].sort((one, other) => other.probability - one.probability);
  const curve: { coverage: number; risk: number }[] = [];
  let wrong = 0;
  let next = 1;
  sorted.forEach((row, index) => {
    if (!row.isTrue) wrong += 1;
    const isEndOfTie = sorted[index + 1]?.probability !== row.probability;
    if (!isEndOfTie || (index + 1) * points < next * sorted.length) return;
    curve.push({ coverage: (index + 1) / sorted.length, risk: wrong / (index + 1) });
    next = Math.floor(((index + 1) * points) / sorted.length) + 1;
  });
  return curve;
}
