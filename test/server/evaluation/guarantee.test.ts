import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../core/text/random.js';
import { label } from '../../../server/answer/label.js';
import { openPhrases } from '../../../server/answer/phrases.js';
import { DEFAULT_POLICY } from '../../../server/answer/policy.js';
import { guaranteeOf, sayGuarantee, type Tried } from '../../../server/evaluation/guarantee.js';

const answers = (count: number, confidence: (index: number) => number, isRight: (index: number) => boolean): Tried[] =>
  Array.from({ length: count }, (_, index) => ({ confidence: confidence(index), isRight: isRight(index) }));

describe('a bound on wrong answers', () => {
  it('cannot be given with fewer faultless answers than the test needs, and can with as many', () => {
    // 0.9^21 is above a tenth, 0.9^22 below.
    const faultless = (count: number): Tried[] =>
      answers(
        count,
        (index) => 1 - index / 100,
        () => true,
      );
    expect(guaranteeOf(faultless(21), 0.1)).toMatchObject({ threshold: null, n: 21, answered: 0 });
    expect(guaranteeOf(faultless(22), 0.1)).toMatchObject({ threshold: 0.79, answered: 22, wrong: 0 });
    expect(guaranteeOf([], 0.1).threshold).toBeNull();
  });

  it('reaches down to where wrong answers begin, and no further', () => {
    const tried = answers(
      200,
      (index) => 1 - index / 200,
      (index) => index < 100 || index % 2 === 0,
    );
    const { threshold, answered, wrong } = guaranteeOf(tried, 0.1);
    expect(threshold).toBeLessThanOrEqual(0.5);
    expect(threshold).toBeGreaterThan(0.4);
    expect(wrong / answered).toBeLessThan(0.1);
  });

  it('answers of the same confidence stand or fall together', () => {
    const tried = answers(
      60,
      () => 0.8,
      (index) => index >= 6,
    );
    expect(guaranteeOf(tried, 0.3)).toMatchObject({ threshold: 0.8, answered: 60, wrong: 6 });
    expect(guaranteeOf(tried, 0.1).threshold).toBeNull();
  });

  it('holds as often as it says: 1,000 sets whose true error is known', () => {
    const random = seededRandom(7);
    // An answer of confidence c is right with probability c - 0.15: confidence is too high, as it may be.
    const trueRiskFrom = (threshold: number): number => 1 - ((1 + threshold) / 2 - 0.15);
    let given = 0;
    let broken = 0;
    for (let round = 0; round < 1_000; round += 1) {
      const tried = Array.from({ length: 150 }, () => {
        const confidence = random();
        return { confidence, isRight: random() < confidence - 0.15 };
      });
      const { threshold } = guaranteeOf(tried, 0.3);
      if (threshold === null) continue;
      given += 1;
      if (trueRiskFrom(threshold) > 0.3) broken += 1;
    }
    expect(given).toBeGreaterThan(200);
    // One in ten may be broken; 1,000 rounds give or take two in a hundred.
    expect(broken / 1_000).toBeLessThan(0.12);
  });

  it('decides what is called well supported; without one nothing is', () => {
    const made = {
      id: 'a',
      outcome: 'grounded',
      phrases: [],
      confidence: 0.8,
      offersPerson: false,
      model: 'm',
      releaseId: null,
      timings: {},
    } as unknown as Parameters<typeof label>[0];
    const band = (threshold: number | null): string =>
      label(made, DEFAULT_POLICY.answer, openPhrases('en'), { targetRisk: 0.1, level: 0.9, threshold, n: 40, answered: 30, wrong: 0 })
        .confidence.band;
    expect([band(0.79), band(0.81), band(null)]).toEqual(['high', 'medium', 'medium']);
    expect(label(made, DEFAULT_POLICY.answer, openPhrases('en')).confidence.band).toBe('high');
  });

  it('is said in a sentence either way', () => {
    expect(sayGuarantee({ targetRisk: 0.1, level: 0.9, threshold: 0.72, n: 90, answered: 60, wrong: 2 })).toContain(
      'at most 10 % of the answers from 72 % on',
    );
    expect(sayGuarantee({ targetRisk: 0.05, level: 0.9, threshold: null, n: 30, answered: 0, wrong: 0 })).toContain(
      'cannot be guaranteed with this many golden questions',
    );
  });
});
