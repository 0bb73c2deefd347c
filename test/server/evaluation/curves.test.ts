import { describe, expect, it } from 'vitest';
import { reliability, riskCoverage } from '../../../server/evaluation/curves.js';
import { renderReport } from '../../../server/evaluation/render-report.js';
import { slicesOf } from '../../../server/evaluation/slices.js';

const rows = Array.from({ length: 100 }, (_, index) => ({ group: String(index), probability: index / 100, isTrue: index % 4 !== 0 }));

describe('curves of a report', () => {
  it('bin what was said beside what held, every row once', () => {
    const bins = reliability(rows, 10);
    expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(100);
    expect(bins.map(({ said }) => said)).toEqual([...bins].map(({ said }) => said).sort((one, other) => one - other));
    expect(bins[0]).toMatchObject({ n: 10, held: 0.7 });
    expect(bins[0]?.said).toBeCloseTo(0.045);
  });

  it('give the error of every coverage, ties answered together', () => {
    const curve = riskCoverage([
      { group: 'a', probability: 0.9, isTrue: true },
      { group: 'b', probability: 0.5, isTrue: false },
      { group: 'c', probability: 0.5, isTrue: true },
      { group: 'd', probability: 0.1, isTrue: false },
    ]);
    expect(curve).toEqual([
      { coverage: 0.25, risk: 0 },
      { coverage: 0.75, risk: 1 / 3 },
      { coverage: 1, risk: 0.5 },
    ]);
    expect(riskCoverage(rows, 10)).toHaveLength(10);
    expect(riskCoverage([])).toEqual([]);
  });
});

describe('slices', () => {
  const question = (text: string, more: object = {}) => ({ id: text, text, history: [], ...more }) as unknown as never;
  it('part by turn, length, domain and language, and leave out a part that is everything', () => {
    const parts = slicesOf(
      [
        question('What does it cost?', { domain: 'money', lang: 'en' }),
        question('Y en casa, cuánto cuesta?', { domain: 'money', lang: 'es', history: [{ role: 'user', text: 'x' }] }),
      ],
      (row) => row,
    );
    expect(parts.map(([name, part]) => [name, part.length])).toEqual([
      ['firstTurns', 1],
      ['language:en', 1],
      ['language:es', 1],
      ['withHistory', 1],
    ]);
  });
});

describe('the page of a report', () => {
  const page = renderReport({
    task: 'answers',
    n: 100,
    seed: 1,
    parameters: {},
    seconds: 1,
    metrics: { auroc: { value: 0.9, low: 0.8, high: 0.95, n: 100 } },
    slices: {},
    worst: [{ id: 'q<1>', question: 'a & b' }],
    curves: {
      reliability: reliability(rows),
      riskCoverage: riskCoverage(rows),
      recallByRank: [
        { rank: 1, passage: 0.5, document: 0.6 },
        { rank: 2, passage: 0.7, document: 0.8 },
      ],
    },
  });
  it('draws the three curves with their numbers in tables, loads nothing and escapes what was asked', () => {
    expect(page.match(/<figure>/gu)).toHaveLength(3);
    expect(page.match(/<summary>As a table/gu)).toHaveLength(3);
    expect(page).not.toMatch(/<script|src=|href=|url\(/u);
    expect(page).toContain('q&lt;1&gt;');
    expect(page).not.toMatch(/NaN|undefined|Infinity/u);
  });
});
