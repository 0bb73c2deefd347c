import { describe, expect, it } from 'vitest';
import { termRowsOf } from '../../../support/term-rows.js';
import { fitLatent, openLatent } from '../../../../core/adapters/model/latent.js';
import { passageTerms } from '../../../../core/text/passage-terms.js';

const TEXTS = [
  'A doctor treats patients in the hospital.',
  'The physician treats patients in the clinic.',
  'The hospital and the clinic employ a doctor and a physician.',
  'A lorry carries parcels on the motorway.',
  'The truck carries parcels on the road.',
  'The motorway and the road are full of lorries and trucks.',
  'The invoice shows the price.',
  'A receipt shows the price.',
  'The price stands on invoice and receipt.',
];
const bags = TEXTS.map((text) => passageTerms({ text, title: '', headingPath: [], language: 'en' }));
const rows = termRowsOf(bags);
const every = (count: number): number[] => [...Array(count).keys()];
const fit = () => fitLatent(rows, every(rows.rows), { dimensions: 3, language: 'en' });
const cosine = (one: Float32Array, other: Float32Array): number => one.reduce((sum, value, axis) => sum + value * (other[axis] ?? 0), 0);

describe('the latent embedder', () => {
  it('puts words of one company closer together than words that never meet', async () => {
    const model = openLatent(fit(), 'test');
    const [doctor, physician, truck] = await model.embed(['doctor', 'physician', 'truck']);
    expect(cosine(doctor ?? new Float32Array(), physician ?? new Float32Array())).toBeGreaterThan(0.8);
    expect(cosine(doctor ?? new Float32Array(), truck ?? new Float32Array())).toBeLessThan(0.3);
  });
  it('gives unit vectors, and a zero vector for words it never saw', async () => {
    const model = openLatent(fit(), 'test');
    const [known, unknown] = await model.embed(['the price of a parcel', 'xylophone']);
    expect(Math.sqrt(cosine(known ?? new Float32Array(), known ?? new Float32Array()))).toBeCloseTo(1, 5);
    expect(unknown?.every((value) => value === 0)).toBe(true);
  });
  it('is the same file every time', () => {
    expect(Buffer.from(fit()).equals(Buffer.from(fit()))).toBe(true);
  });
  it('serves an empty corpus with vectors of nothing', async () => {
    const model = openLatent(fitLatent(termRowsOf([]), [], { dimensions: 3, language: 'en' }), 'test');
    expect((await model.embed(['anything']))[0]?.every((value) => value === 0)).toBe(true);
  });
});
