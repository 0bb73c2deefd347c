import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../core/text/random.js';
import { logistic, score } from '../../../server/answer/rank.js';
import { dealFolds } from '../../../server/evaluation/folds.js';
import { fitLogistic, fitRanker } from '../../../server/evaluation/fit.js';

describe('fitting', () => {
  it('recovers the probabilities data was drawn from', () => {
    const random = seededRandom(1);
    const rows = Array.from({ length: 4_000 }, () => {
      const x = random() * 4 - 2;
      return { features: { x, noise: random() }, isTrue: random() < logistic(2 * x - 0.5) };
    });
    const model = fitLogistic(rows, ['x', 'noise'], { l2: 1e-4 });
    for (const x of [-1, 0, 1]) expect(logistic(score(model, { x, noise: 0.5 }))).toBeCloseTo(logistic(2 * x - 0.5), 1);
  });
  it('stays with the prior where there is little data', () => {
    const prior = { bias: -1, weights: { x: 3 } };
    const model = fitLogistic(
      [
        { features: { x: 1 }, isTrue: true },
        { features: { x: 0 }, isTrue: false },
      ],
      ['x'],
      { l2: 100, prior },
    );
    expect(model.weights['x']).toBeCloseTo(3, 1);
  });
  it('ranks the correct candidate first where a feature tells it', () => {
    const random = seededRandom(2);
    const lists = Array.from({ length: 200 }, () => ({
      candidates: [0, 1, 2, 3].map((index) => ({
        features: { signal: index === 0 ? 1 + random() : random(), noise: random() },
        isCorrect: index === 0,
      })),
    }));
    const model = fitRanker(lists, ['signal', 'noise']);
    expect(model.weights['signal'] ?? 0).toBeGreaterThan(Math.abs(model.weights['noise'] ?? 0));
  });
  it('keeps every group in one fold, and folds about even', () => {
    const groups = Array.from({ length: 300 }, (_, index) => `g${String(index % 37)}`);
    const folds = dealFolds(groups, 5, 1);
    expect(folds.size).toBe(37);
    const sizes = [0, 1, 2, 3, 4].map((fold) => groups.filter((group) => folds.get(group) === fold).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(20);
  });
});
