import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { buildPostings, openPostings } from '../../../../core/adapters/keyword-index/postings.js';
import { passageTerms } from '../../../../core/text/passage-terms.js';
import { seededRandom } from '../../../../core/text/random.js';

const WORDS = ['refund', 'parcel', 'invoice', 'label', 'warranty', 'battery', 'delivery', 'account', 'password', 'price'];

function corpus(size: number, seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () =>
    Array.from({ length: 5 + Math.floor(random() * 30) }, () => WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? '').join(' '),
  );
}

const indexOf = (texts: readonly string[], audiences: readonly string[] = []) =>
  openPostings(
    buildPostings(
      texts.map((text, index) => ({
        terms: passageTerms({ text, title: '', headingPath: [], language: 'en' }),
        audience: audiences[index] ?? 'public',
      })),
    ),
  );
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
    const build = (): Uint8Array =>
      buildPostings(
        texts.map((text) => ({ terms: passageTerms({ text, title: '', headingPath: [], language: 'en' }), audience: 'public' })),
      );
    expect(Buffer.from(build()).equals(Buffer.from(build()))).toBe(true);
  });
  it('refuses a file that is none of its own, or shorter than its header says', () => {
    const bytes = buildPostings([
      { terms: passageTerms({ text: 'a refund of the price', title: '', headingPath: [], language: 'en' }), audience: 'public' },
    ]);
    expect(() => openPostings(Buffer.from('something else entirely'))).toThrow('not a postings file');
    expect(() => openPostings(bytes.subarray(0, bytes.length - 3))).toThrow('shorter');
  });
});
