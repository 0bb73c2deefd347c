import { describe, expect, it } from 'vitest';
import { buildPostings, openPostings } from '../../../../core/adapters/keyword-index/postings.js';
import { createSearcher, type PostingList } from '../../../../core/adapters/keyword-index/search-postings.js';
import { seededRandom } from '../../../../core/text/random.js';
import { termRowsOf } from '../../../support/term-rows.js';

const PASSAGES = 1_500;

/** Lists as a corpus has them: a few words nearly everywhere, many in a handful of passages. */
function randomLists(random: () => number, terms: number): { numbers: Uint32Array; impacts: Uint16Array; lists: PostingList[] } {
  const numbers: number[] = [];
  const impacts: number[] = [];
  const lists = Array.from({ length: terms }, (): PostingList => {
    const share = random() ** 3;
    const from = numbers.length;
    let largest = 0;
    for (let passage = 0; passage < PASSAGES; passage += 1) {
      if (random() >= share) continue;
      const impact = 1 + Math.floor(random() ** 2 * 65_000);
      numbers.push(passage);
      impacts.push(impact);
      largest = Math.max(largest, impact);
    }
    const factor = (0.2 + random()) * Math.log(1 + 1 / (share + 0.001));
    return { from, to: numbers.length, factor, most: factor * largest };
  });
  return { numbers: Uint32Array.from(numbers), impacts: Uint16Array.from(impacts), lists };
}

/** Every passage scored by every list, then sorted. */
function scoredInFull({ numbers, impacts, lists }: ReturnType<typeof randomLists>): { passage: number; bm25: number }[] {
  const scores = new Float64Array(PASSAGES);
  for (const { from, to, factor } of lists)
    for (let index = from; index < to; index += 1) scores[numbers[index] ?? 0]! += factor * (impacts[index] ?? 0);
  return [...scores.keys()]
    .filter((passage) => (scores[passage] ?? 0) > 0)
    .map((passage) => ({ passage, bm25: scores[passage] ?? 0 }))
    .sort((one, other) => other.bm25 - one.bm25 || one.passage - other.passage);
}

describe('searching postings', () => {
  it('finds the best that scoring every passage finds, with the same scores, for 100 random queries', () => {
    const random = seededRandom(7);
    const searcher = createSearcher(PASSAGES);
    for (let query = 0; query < 100; query += 1) {
      const lists = randomLists(random, 1 + Math.floor(random() * 12));
      const topK = [1, 5, 40, 200, PASSAGES][query % 5] ?? 1;
      const expected = scoredInFull(lists).slice(0, topK);
      const found = searcher.best(lists, lists.lists, topK);
      expect(found).toHaveLength(expected.length);
      found.forEach(({ bm25 }, rank) => {
        const wanted = expected[rank]?.bm25 ?? 0;
        expect(Math.abs(bm25 - wanted)).toBeLessThanOrEqual(wanted * 1e-5); // sums in 32 bits, in another order
      });
    }
  });

  it('says which passages hold a term, in each part and audience', () => {
    const terms = (words: string) => ({ frequencies: new Map(words.split(' ').map((word) => [word, 1])), length: 2 });
    const texts = ['refund label', 'label price', 'refund price', 'battery price'];
    const index = openPostings([
      { bytes: buildPostings(termRowsOf(texts.slice(0, 2).map(terms)), ['public', 'partners']), numbers: Int32Array.of(2, 0) },
      { bytes: buildPostings(termRowsOf(texts.slice(2).map(terms)), ['public', 'public']), numbers: Int32Array.of(1, -1) },
    ]);
    const holding = (term: string, audiences = ['public', 'partners']): number[] =>
      [...index.holding(term, { first: 0, last: 2, audiences })].sort();
    expect(holding('refund')).toEqual([1, 2]);
    expect(holding('label')).toEqual([0, 2]);
    expect(holding('price')).toEqual([0, 1]);
    expect(holding('label', ['public'])).toEqual([2]); // another audience's passages tell nothing
    expect(index.holding('price', { first: 1, last: 2, audiences: ['public'] })).toEqual([1]);
    expect(holding('battery')).toEqual([]); // removed since
    expect(holding('unicorn')).toEqual([]);
  });
});
