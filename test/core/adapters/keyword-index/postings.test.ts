import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { buildPostings, openPostings } from '../../../../core/adapters/keyword-index/postings.js';
import { termRowsOf } from '../../../support/term-rows.js';
import { passageTerms } from '../../../../core/text/passage-terms.js';
import { seededRandom } from '../../../../core/text/random.js';

const WORDS = ['refund', 'parcel', 'invoice', 'label', 'warranty', 'battery', 'delivery', 'account', 'password', 'price'];

function corpus(size: number, seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () =>
    Array.from({ length: 5 + Math.floor(random() * 30) }, () => WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? '').join(' '),
  );
}

const fileOf = (texts: readonly string[], audiences: readonly string[] = []): Uint8Array =>
  buildPostings(
    termRowsOf(texts.map((text) => passageTerms({ text, title: '', headingPath: [], language: 'en' }))),
    texts.map((_, index) => audiences[index] ?? 'public'),
  );
const inOrder = (count: number): Int32Array => Int32Array.from({ length: count }, (_, number) => number);
const indexOf = (texts: readonly string[], audiences: readonly string[] = []) =>
  openPostings([{ bytes: fileOf(texts, audiences), numbers: inOrder(texts.length) }]);
const everyone = { topK: 1_000, audiences: ['public'] };

describe('postings', () => {
  it('finds the same passages as SQLite FTS5 and agrees on the best', async () => {
    const texts = corpus(200, 5);
    const index = indexOf(texts);
    const oracle = new Sqlite(':memory:');
    oracle.exec(`CREATE VIRTUAL TABLE passages USING fts5(text, tokenize='porter unicode61')`);
    const add = oracle.prepare('INSERT INTO passages(rowid, text) VALUES (?, ?)');
    texts.forEach((text, number) => add.run(number, text));
    for (const query of [['refund'], ['battery', 'price'], ['account', 'password', 'label']]) {
      const hits = await index.search(
        query.map((word) => ({
          term: passageTerms({ text: word, title: '', headingPath: [], language: 'en' }).frequencies.keys().next().value ?? '',
          weight: 1,
        })),
        everyone,
      );
      const expected = oracle
        .prepare('SELECT rowid AS number FROM passages WHERE passages MATCH ? ORDER BY bm25(passages), rowid')
        .all(query.map((word) => `"${word}"`).join(' OR ')) as { number: number }[];
      expect(new Set(hits.map((hit) => hit.passage))).toEqual(new Set(expected.map((row) => row.number)));
      const best = new Set(expected.slice(0, 10).map((row) => row.number));
      expect(hits.slice(0, 10).filter((hit) => best.has(hit.passage)).length).toBeGreaterThanOrEqual(7); // FTS5's idf differs
    }
  });
  it('gives an empty list for a term nobody uses and for an empty query', async () => {
    const index = indexOf(['a refund']);
    expect(await index.search([{ term: 'unicorn', weight: 1 }], everyone)).toEqual([]);
    expect(await index.search([], everyone)).toEqual([]);
  });
  it('scores a passage the same whatever another audience holds', async () => {
    const texts = corpus(60, 9);
    const alone = await indexOf(texts.slice(0, 30)).search([{ term: 'refund', weight: 1 }], everyone);
    const beside = await indexOf(
      texts,
      texts.map((_, number) => (number < 30 ? 'public' : 'partners')),
    ).search([{ term: 'refund', weight: 1 }], everyone);
    expect(beside).toEqual(alone);
  });
  it('opens what it wrote byte for byte the same way twice', () => {
    const texts = corpus(40, 3);
    const build = (): Uint8Array => fileOf(texts);
    expect(Buffer.from(build()).equals(Buffer.from(build()))).toBe(true);
  });
  it('refuses a file that is none of its own, or shorter than its header says', () => {
    const open = (bytes: Uint8Array) => () => openPostings([{ bytes, numbers: inOrder(1) }]);
    const bytes = fileOf(['a refund of the price']);
    expect(open(bytes)).not.toThrow();
    expect(open(Buffer.from('something else entirely'))).toThrow('not a postings file');
    expect(open(bytes.subarray(0, bytes.length - 3))).toThrow('shorter');
  });
  it('scores a base without what was removed, and a delta beside it, as one file over the same passages', async () => {
    const texts = corpus(120, 21);
    const audiences = texts.map((_, number) => (number % 5 === 0 ? 'partners' : 'public'));
    const isRemoved = (number: number): boolean => number % 7 === 3;
    const isAdded = (number: number): boolean => number % 11 === 2;
    const left = [...texts.keys()].filter((number) => !isRemoved(number));
    const whole = indexOf(
      left.map((number) => texts[number] ?? ''),
      left.map((number) => audiences[number] ?? ''),
    );
    const part = (wanted: (number: number) => boolean) => {
      const own = [...texts.keys()].filter(wanted);
      return {
        bytes: fileOf(
          own.map((number) => texts[number] ?? ''),
          own.map((number) => audiences[number] ?? ''),
        ),
        numbers: Int32Array.from(own, (number) => left.indexOf(number)),
      };
    };
    const joined = openPostings([part((number) => !isAdded(number)), part((number) => isAdded(number) && !isRemoved(number))]);
    expect(joined.terms).toBe(whole.terms);
    for (const word of ['refund', 'price', 'account', 'parcel']) {
      const term = passageTerms({ text: word, title: '', headingPath: [], language: 'en' }).frequencies.keys().next().value ?? '';
      expect(joined.idf(term)).toBe(whole.idf(term));
      for (const audience of ['public', 'partners']) {
        const query = [
          { term, weight: 1 },
          { term: 'label', weight: 0.4 },
        ];
        const options = { topK: 1_000, audiences: [audience] };
        const hits = await whole.search(query, options);
        expect(hits.length).toBeGreaterThan(3);
        expect(await joined.search(query, options)).toEqual(hits);
      }
    }
  });
  it('forgets a term when the last passage that held it is removed', async () => {
    const index = openPostings([{ bytes: fileOf(['a unicorn', 'a refund']), numbers: Int32Array.from([-1, 0]) }]);
    expect(index.idf('unicorn')).toBeUndefined();
    expect(index.terms).toBe(1);
    expect(await index.search([{ term: 'unicorn', weight: 1 }], everyone)).toEqual([]);
  });
});
