import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../core/text/random.js';
import {
  areaUnderRiskCoverage,
  auroc,
  brierSkill,
  calibrationNoise,
  coverageAtRisk,
  expectedCalibrationError,
  heldRisk,
  type Judged,
  mean,
} from '../../../server/evaluation/metrics.js';

const judged = (pairs: readonly (readonly [number, boolean])[]): Judged[] =>
  pairs.map(([probability, isTrue], index) => ({ group: String(index), probability, isTrue }));

describe('metrics', () => {
  it('gives AUROC one to a perfect order, half to a coin and zero to an inverted order', () => {
    expect(
      auroc(
        judged([
          [0.9, true],
          [0.8, true],
          [0.2, false],
        ]),
      ),
    ).toBe(1);
    expect(
      auroc(
        judged([
          [0.5, true],
          [0.5, false],
        ]),
      ),
    ).toBe(0.5);
    expect(
      auroc(
        judged([
          [0.1, true],
          [0.9, false],
        ]),
      ),
    ).toBe(0);
    expect(auroc(judged([[0.1, true]]))).toBeNaN();
  });
  it('finds no calibration error beyond noise in probabilities that are right, and finds it in those that are not', () => {
    const random = seededRandom(1);
    const right = Array.from({ length: 2_000 }, () => random()).map((probability) => ({ probability, isTrue: random() < probability }));
    const noise = calibrationNoise(
      right.map((row) => row.probability),
      2,
    );
    expect(expectedCalibrationError(right)).toBeLessThanOrEqual(noise);
    expect(expectedCalibrationError(right.map((row) => ({ ...row, probability: row.probability ** 3 })))).toBeGreaterThan(noise);
  });
  it('gives Brier skill zero to the base rate and one to certainty', () => {
    const rows = judged([
      [1, true],
      [0, false],
      [1, true],
      [0, false],
    ]);
    expect(brierSkill(rows)).toBe(1);
    expect(brierSkill(rows.map((row) => ({ ...row, probability: 0.5 })))).toBe(0);
  });
  it('answers as many as the allowed risk permits, most confident first', () => {
    const rows = judged([
      [0.9, true],
      [0.8, true],
      [0.7, false],
      [0.6, true],
      [0.5, false],
    ]);
    expect(coverageAtRisk(rows, 0).coverage).toBe(0.4);
    expect(coverageAtRisk(rows, 0.3).coverage).toBe(0.8);
    expect(
      areaUnderRiskCoverage(
        judged([
          [0.9, true],
          [0.1, false],
        ]),
      ),
    ).toBe(0.25);
  });
  it('holds a risk it promised about as often as it promised', () => {
    const random = seededRandom(3);
    const rows = Array.from({ length: 3_000 }, (_, index) => {
      const probability = random();
      return { group: String(index), probability, isTrue: random() < probability };
    });
    expect(heldRisk(rows, 0.1, 4)).toBeLessThan(0.14);
  });
  it('draws whole groups: an interval over few groups is wider than over many', () => {
    const values = Array.from({ length: 200 }, (_, index) => (index % 20 < 10 ? 1 : 0));
    const width = (groups: number): number => {
      const metric = mean(
        values.map((value, index) => ({ group: String(Math.floor((index % 20) / (20 / groups))), value })),
        5,
      );
      return metric.high - metric.low;
    };
    const many = mean(
      values.map((value, index) => ({ group: String(index), value })),
      5,
    );
    expect(width(4)).toBeGreaterThan(many.high - many.low);
  });
});
