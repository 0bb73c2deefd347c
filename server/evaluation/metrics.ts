/** Figures and their doubt. Pure functions; whatever draws takes a seed. */
import { seededRandom } from '../../core/text/random.js';

export interface Metric {
  readonly value: number;
  /** 95 % bootstrap interval, clustered by group. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** One measured value of one row; rows of one group are drawn together. */
export interface Measured {
  readonly group: string;
  readonly value: number;
}

const ROUNDS = 1_000;

/** Mean with its clustered bootstrap interval (Efron & Tibshirani 1993, groups drawn with replacement). NaN without rows. */
export function mean(rows: readonly Measured[], seed: number): Metric {
  const groups = new Map<string, { sum: number; n: number }>();
  for (const { group, value } of rows) {
    const entry = groups.get(group) ?? { sum: 0, n: 0 };
    entry.sum += value;
    entry.n += 1;
    groups.set(group, entry);
  }
  const list = [...groups.values()];
  const draw = (pick: (index: number) => { sum: number; n: number }): number => {
    let sum = 0;
    let n = 0;
    for (let index = 0; index < list.length; index += 1) {
      const entry = pick(index);
      sum += entry.sum;
      n += entry.n;
    }
    return n === 0 ? Number.NaN : sum / n;
  };
  const value = draw((index) => list[index] ?? { sum: 0, n: 0 });
  const random = seededRandom(seed);
  const samples = Array.from({ length: ROUNDS }, () => draw(() => list[Math.floor(random() * list.length)] ?? { sum: 0, n: 0 })).sort(
    (one, other) => one - other,
  );
  return { value, low: quantile(samples, 0.025), high: quantile(samples, 0.975), n: rows.length };
}

/** A figure of a whole sample (AUROC, ECE) with its clustered bootstrap interval; fewer rounds, since each costs a sort. */
export function statistic<T extends { readonly group: string }>(
  rows: readonly T[],
  compute: (rows: readonly T[]) => number,
  seed: number,
  rounds = 200,
): Metric {
  const groups = byGroup(rows);
  const random = seededRandom(seed);
  const samples = Array.from({ length: rounds }, () =>
    compute(Array.from({ length: groups.length }, () => groups[Math.floor(random() * groups.length)] ?? []).flat()),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((one, other) => one - other);
  return { value: compute(rows), low: quantile(samples, 0.025), high: quantile(samples, 0.975), n: rows.length };
}

/** Rows by group, in order of first appearance. */
function byGroup<T extends { readonly group: string }>(rows: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.group);
    if (group === undefined) groups.set(row.group, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** A figure without an interval: a time, a count. */
export function plain(value: number, n: number): Metric {
  return { value, low: value, high: value, n };
}

/** @param sorted ascending */
export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

export interface Judged {
  readonly group: string;
  readonly probability: number;
  readonly isTrue: boolean;
}

/** Area under the ROC curve by ranks, ties at half (Hanley & McNeil 1982). NaN with one class only. */
export function auroc(rows: readonly Judged[]): number {
  const sorted = [...rows].sort((one, other) => one.probability - other.probability);
  let rankSum = 0;
  let positives = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let index = from; index < to; index += 1) {
      if (sorted[index]?.isTrue === true) {
        rankSum += rank;
        positives += 1;
      }
    }
    from = to;
  }
  const negatives = sorted.length - positives;
  return positives === 0 || negatives === 0 ? Number.NaN : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Expected calibration error over 15 bins of equal mass (Naeini et al. 2015; Nixon et al. 2019 for equal mass). */
export function expectedCalibrationError(rows: readonly Pick<Judged, 'probability' | 'isTrue'>[], bins = 15): number {
  if (rows.length === 0) return Number.NaN;
  const sorted = [...rows].sort((one, other) => one.probability - other.probability);
  let error = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const part = sorted.slice(Math.floor((bin * sorted.length) / bins), Math.floor(((bin + 1) * sorted.length) / bins));
    if (part.length === 0) continue;
    const said = part.reduce((sum, row) => sum + row.probability, 0);
    const held = part.filter((row) => row.isTrue).length;
    error += Math.abs(said - held) / sorted.length;
  }
  return error;
}

/** 95 % value the calibration error takes by chance alone when every probability is exactly right. */
export function calibrationNoise(probabilities: readonly number[], seed: number, rounds = 300): number {
  const random = seededRandom(seed);
  const errors = Array.from({ length: rounds }, () =>
    expectedCalibrationError(probabilities.map((probability) => ({ probability, isTrue: random() < probability }))),
  ).sort((one, other) => one - other);
  return quantile(errors, 0.95);
}

/** 1 − Brier score over that of the base rate (Brier 1950); 0 is no better than the base rate. */
export function brierSkill(rows: readonly Judged[]): number {
  if (rows.length === 0) return Number.NaN;
  const rate = rows.filter((row) => row.isTrue).length / rows.length;
  const brier = rows.reduce((sum, row) => sum + (row.probability - (row.isTrue ? 1 : 0)) ** 2, 0) / rows.length;
  const base = rate * (1 - rate);
  return base === 0 ? Number.NaN : 1 - brier / base;
}

/** Area under the risk-coverage curve (Geifman & El-Yaniv 2017): mean error over all coverages, most confident first. */
export function areaUnderRiskCoverage(rows: readonly Judged[]): number {
  const sorted = [...rows].sort((one, other) => other.probability - one.probability);
  let wrong = 0;
  let area = 0;
  sorted.forEach((row, index) => {
    if (!row.isTrue) wrong += 1;
    area += wrong / (index + 1);
  });
  return sorted.length === 0 ? Number.NaN : area / sorted.length;
}

/** Largest share of rows that can be answered, most confident first, with at most `risk` of them wrong; and the threshold. */
export function coverageAtRisk(rows: readonly Judged[], risk: number): { coverage: number; threshold: number } {
  const sorted = [...rows].sort((one, other) => other.probability - one.probability);
  let wrong = 0;
  let best = { coverage: 0, threshold: Number.POSITIVE_INFINITY };
  sorted.forEach((row, index) => {
    if (!row.isTrue) wrong += 1;
    const isEndOfTie = sorted[index + 1]?.probability !== row.probability;
    if (isEndOfTie && wrong / (index + 1) <= risk) best = { coverage: (index + 1) / sorted.length, threshold: row.probability };
  });
  return best;
}

/** Error seen on one half at the threshold chosen on the other, averaged over resplits by group. NaN when nothing is ever answered. */
export function heldRisk(rows: readonly Judged[], risk: number, seed: number, resplits = 200): number {
  const groups = byGroup(rows);
  const random = seededRandom(seed);
  const errors: number[] = [];
  for (let round = 0; round < resplits; round += 1) {
    const halves: [Judged[], Judged[]] = [[], []];
    for (const group of groups) halves[random() < 0.5 ? 0 : 1].push(...group);
    const { threshold } = coverageAtRisk(halves[0], risk);
    const answered = halves[1].filter((row) => row.probability >= threshold);
    if (answered.length > 0) errors.push(answered.filter((row) => !row.isTrue).length / answered.length);
  }
  return errors.length === 0 ? Number.NaN : errors.reduce((sum, error) => sum + error, 0) / errors.length;
}
