/**
 * The best passages of a query, exactly, without scoring all that hold one of its words. Terms are taken by how much they can add at
 * most. Once what is left cannot lift a new passage into the best, the long lists of common words are only looked up for the passages
 * that can still get there (the quit-and-continue of max-score; Turtle & Flood 1995). Sums are made in that same order for every
 * passage, so they are the same whether an index is one file or two.
 */
import type { KeywordHit } from '../../ports/keyword-index.js';

/** A term of the query: where its postings lie, what an impact is multiplied by, and the most it adds to any passage. */
export interface PostingList {
  readonly from: number;
  readonly to: number;
  readonly factor: number;
  readonly most: number;
}

interface Postings {
  /** Passages, ascending in each list. */
  readonly numbers: Uint32Array;
  readonly impacts: Uint16Array;
}

/** Steps of the scale on which the lowest score worth keeping is found; more make it closer. */
const STEPS = 4_096;
/** Sums are held in 32 bits: a bound within so many parts of a score does not rule it out. */
const SLACK = 1e-4;
/** Looking a passage up costs about so many times as much as passing over a posting. */
const LOOK_UP_COST = 8;

export interface Searcher {
  /** Best first, ties by passage. */
  best(postings: Postings, lists: readonly PostingList[], topK: number): KeywordHit[];
}

/** Its memory serves one search after the other. */
export function createSearcher(passages: number): Searcher {
  const scores = new Float32Array(passages);
  const touched = new Uint32Array(passages);
  const steps = new Uint32Array(STEPS + 1);

  return {
    best({ numbers, impacts }, lists, topK) {
      // Of equals, the query's order: where a term lies in a file says nothing.
      const ordered = [...lists].sort((one, other) => other.most - one.most);
      // What all lists from the i-th on can add.
      const left = new Float64Array(ordered.length + 1);
      for (let index = ordered.length - 1; index >= 0; index -= 1) left[index] = left[index + 1]! + ordered[index]!.most;
      const total = left[0]!;
      let count = 0;
      let floor = 0;
      let next = 0;
      /** At least `topK` of the first `among` passages touched score this or more; 0 where there are not so many. */
      const lowestWorth = (among: Uint32Array, size: number): number => {
        if (size < topK) return 0;
        steps.fill(0);
        const perScore = STEPS / total;
        for (let index = 0; index < size; index += 1) steps[(scores[among[index]!]! * perScore) | 0]! += 1;
        let above = 0;
        for (let step = STEPS; step > 0; step -= 1) {
          above += steps[step]!;
          if (above >= topK) return (step / STEPS) * total * (1 - SLACK);
        }
        return 0;
      };

      for (; next < ordered.length; next += 1) {
        const { from, to, factor } = ordered[next]!;
        // Counting the scores is worth it where the lists that it may spare are longer.
        if (to - from > count && count >= topK) {
          floor = lowestWorth(touched, count);
          if (left[next]! < floor) break;
        }
        for (let index = from; index < to; index += 1) {
          const passage = numbers[index]!;
          const score = scores[passage]!;
          if (score === 0) touched[count++] = passage;
          scores[passage] = score + factor * impacts[index]!;
        }
      }

      let kept = touched.slice(0, count);
      if (next < ordered.length) {
        const possible = (size: number, rest: number): number => {
          let survivors = 0;
          for (let index = 0; index < size; index += 1) {
            const passage = kept[index]!;
            if (scores[passage]! + rest >= floor) kept[survivors++] = passage;
          }
          return survivors;
        };
        let size = possible(count, left[next]!);
        kept = kept.subarray(0, size).sort();
        for (; next < ordered.length; next += 1) {
          const { from, to, factor } = ordered[next]!;
          if (size * LOOK_UP_COST < to - from) {
            let at = from;
            for (let index = 0; index < size && at < to; index += 1) {
              const passage = kept[index]!;
              at = firstFrom(numbers, at, to, passage);
              if (at < to && numbers[at] === passage) scores[passage]! += factor * impacts[at]!;
            }
          } else
            for (let index = from; index < to; index += 1) {
              const passage = numbers[index]!;
              if (scores[passage]! !== 0) scores[passage]! += factor * impacts[index]!;
            }
          floor = Math.max(floor, lowestWorth(kept, size));
          size = possible(size, left[next + 1]!);
        }
        kept = kept.subarray(0, size);
      }

      const worth = lowestWorth(kept, kept.length);
      const hits: KeywordHit[] = [];
      for (const passage of kept) if (scores[passage]! >= worth) hits.push({ passage, bm25: scores[passage]! });
      for (let index = 0; index < count; index += 1) scores[touched[index]!] = 0;
      hits.sort((one, other) => other.bm25 - one.bm25 || one.passage - other.passage);
      return hits.slice(0, topK);
    },
  };
}

/** The first posting from `at` on whose passage is not below; `to` where there is none. Steps double, then halve. */
export function firstFrom(numbers: Uint32Array, at: number, to: number, passage: number): number {
  let low = at;
  let step = 1;
  while (low + step < to && numbers[low + step]! < passage) {
    low += step;
    step *= 2;
  }
  let high = Math.min(to, low + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}
