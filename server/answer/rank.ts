/** Linear models over named features. Fitted by `server/evaluation/fit.ts`; the shipped numbers are in `fitted/`. */
import type { Features } from '../../core/domain/answer.js';
import type { LinearModel } from '../../core/domain/calibration.js';

/** Σ weight · feature + bias; a feature without a weight counts nothing. */
export function score(model: LinearModel, features: Features): number {
  let sum = model.bias;
  for (const name in model.weights) sum += (model.weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** The logistic function: score → probability. */
export function logistic(value: number): number {
  return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
}
