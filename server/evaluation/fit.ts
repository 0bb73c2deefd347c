/**
 * Fits the small models answers rest on. Both are convex and solved by full-batch Adam from zero, so a fit is deterministic:
 * - a linear ranker by listwise softmax cross-entropy (ListNet top one; Cao et al. 2007): the candidates of one question
 *   compete, the correct ones share the target;
 * - a logistic model with L2 towards a prior model, for probabilities (Platt 1999 is the case of one feature).
 * Features are standardised inside and the scale is folded back into the weights.
 */
import type { Features } from '../../core/domain/answer.js';
import type { LinearModel } from '../../core/domain/calibration.js';
import { logistic } from '../answer/rank.js';

export interface RankedList {
  readonly candidates: readonly { readonly features: Features; readonly isCorrect: boolean }[];
  /** How much this list counts; 1 by default. */
  readonly weight?: number;
}

export interface LabelledRow {
  readonly features: Features;
  readonly isTrue: boolean;
  readonly weight?: number;
}

const STEPS = 400;
const RATE = 0.05;

/** @param l2 strength of the pull towards zero, per list */
export function fitRanker(lists: readonly RankedList[], names: readonly string[], l2 = 1e-3): LinearModel {
  const useful = lists.filter((list) => list.candidates.some((one) => one.isCorrect) && list.candidates.some((one) => !one.isCorrect));
  const scale = scales(
    useful.flatMap((list) => list.candidates.map((one) => one.features)),
    names,
  );
  const data = useful.map((list) => {
    const correct = list.candidates.filter((one) => one.isCorrect).length;
    return {
      weight: list.weight ?? 1,
      rows: list.candidates.map((one) => ({ x: vector(one.features, names, scale), target: one.isCorrect ? 1 / correct : 0 })),
    };
  });
  const total = data.reduce((sum, list) => sum + list.weight, 0) || 1;
  const weights = adam(names.length, (w, gradient) => {
    for (const list of data) {
      const scores = list.rows.map((row) => dot(w, row.x));
      const top = Math.max(...scores);
      const powers = scores.map((value) => Math.exp(value - top));
      const sum = powers.reduce((one, other) => one + other, 0);
      list.rows.forEach((row, index) => {
        const slope = (list.weight / total) * ((powers[index] ?? 0) / sum - row.target);
        for (let i = 0; i < w.length; i += 1) gradient[i] = (gradient[i] ?? 0) + slope * (row.x[i] ?? 0);
      });
    }
    for (let i = 0; i < w.length; i += 1) gradient[i] = (gradient[i] ?? 0) + l2 * (w[i] ?? 0);
  });
  return {
    bias: 0,
    weights: Object.fromEntries(names.map((name, index) => [name, round((weights[index] ?? 0) / (scale[index]?.deviation ?? 1))])),
  };
}

/** @param prior where the weights are pulled to; absent means zero @param l2 strength of the pull, per row */
export function fitLogistic(
  rows: readonly LabelledRow[],
  names: readonly string[],
  options: { readonly l2?: number; readonly prior?: LinearModel } = {},
): LinearModel {
  const l2 = options.l2 ?? 1e-3;
  const scale = scales(
    rows.map((row) => row.features),
    names,
  );
  const data = rows.map((row) => ({ x: [...vector(row.features, names, scale), 1], target: row.isTrue ? 1 : 0, weight: row.weight ?? 1 }));
  const total = data.reduce((sum, row) => sum + row.weight, 0) || 1;
  const anchor = names.map((name, index) => (options.prior?.weights[name] ?? 0) * (scale[index]?.deviation ?? 1));
  const shift =
    options.prior === undefined
      ? undefined
      : options.prior.bias + names.reduce((sum, name, index) => sum + (options.prior?.weights[name] ?? 0) * (scale[index]?.mean ?? 0), 0);
  const start = shift === undefined ? undefined : [...anchor, shift];
  const weights = adam(
    names.length + 1,
    (w, gradient) => {
      for (const row of data) {
        const slope = (row.weight / total) * (logistic(dot(w, row.x)) - row.target);
        for (let i = 0; i < w.length; i += 1) gradient[i] = (gradient[i] ?? 0) + slope * (row.x[i] ?? 0);
      }
      for (let i = 0; i < names.length; i += 1) gradient[i] = (gradient[i] ?? 0) + l2 * ((w[i] ?? 0) - (anchor[i] ?? 0));
    },
    start,
  );
  const scaled = names.map((name, index) => [name, (weights[index] ?? 0) / (scale[index]?.deviation ?? 1)] as const);
  const bias = (weights[names.length] ?? 0) - scaled.reduce((sum, [, weight], index) => sum + weight * (scale[index]?.mean ?? 0), 0);
  return { bias: round(bias), weights: Object.fromEntries(scaled.map(([name, weight]) => [name, round(weight)])) };
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function scales(rows: readonly Features[], names: readonly string[]): Scale[] {
  return names.map((name) => {
    const values = rows.map((row) => row[name] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
}

function vector(features: Features, names: readonly string[], scale: readonly Scale[]): number[] {
  return names.map((name, index) => ((features[name] ?? 0) - (scale[index]?.mean ?? 0)) / (scale[index]?.deviation ?? 1));
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}

/** Adam (Kingma & Ba 2015) with a falling rate, over the whole data at each step. */
function adam(size: number, addGradient: (weights: number[], gradient: number[]) => void, start?: readonly number[]): number[] {
  const weights = start === undefined ? new Array<number>(size).fill(0) : [...start];
  const first = new Array<number>(size).fill(0);
  const second = new Array<number>(size).fill(0);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Array<number>(size).fill(0);
    addGradient(weights, gradient);
    const rate = RATE * (1 - (step - 1) / STEPS);
    for (let i = 0; i < size; i += 1) {
      const g = gradient[i] ?? 0;
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
      weights[i] =
        (weights[i] ?? 0) - (rate * ((first[i] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** Six significant digits: enough for any ranking, and the same file on every platform. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
