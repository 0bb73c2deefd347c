/**
 * Documents that say nearly the same: MinHash (Broder 1997) over shingles of five words, one permutation cut into bins (Li, Owen &
 * Zhang 2012) so that each shingle is hashed once, empty bins filled from their right neighbour (Shrivastava & Li 2014), and
 * locality-sensitive hashing over bands (Indyk & Motwani 1998). What the sketches propose is counted exactly.
 */
import type { Words } from '../../core/text/words.js';

const SHINGLE = 5;
const BINS = 128;
/** 32 bands of 4: a pair of similarity 0.8 is proposed with probability 0.9999…, one of 0.3 with 0.23. */
const BANDS = 32;
const ROWS = BINS / BANDS;
const LEAST_SHINGLES = 30;
/** A band shared by more documents than this is a page template; comparing all its pairs would be quadratic. */
const MAX_BUCKET = 200;
const SEED = 0x9e3779b9;

export interface Duplicate {
  /** Positions in the list that was given; `first` before `second`. */
  readonly first: number;
  readonly second: number;
  /** Jaccard similarity of the shingle sets, 0 to 1. */
  readonly similarity: number;
}

/**
 * Every document that has a double before it in the list, with the first such double. Short documents, which have no sketch, are
 * left out.
 * @param wordsOf of a document by its number; asked only where a sketch leaves doubt
 * @param mayPair whether two documents are compared at all
 */
export function findDuplicates(
  sketches: readonly (Uint32Array | undefined)[],
  leastSimilarity: number,
  wordsOf: (document: number) => Words,
  mayPair: (first: number, second: number) => boolean,
): Duplicate[] {
  // Three standard deviations of the estimate at the threshold; above that the exact count decides.
  const leastEstimate = leastSimilarity - 3 * Math.sqrt((leastSimilarity * (1 - leastSimilarity)) / BINS);
  const shingles = new Map<number, ReadonlySet<number>>();
  const shinglesOf = (document: number): ReadonlySet<number> => {
    const known = shingles.get(document) ?? shinglesIn(wordsOf(document).hashes);
    shingles.set(document, known);
    return known;
  };
  const buckets = new Map<number, number[]>();
  const found: Duplicate[] = [];
  /** The last document each one was a candidate for: pages of one template meet in every band. */
  const metBy = new Int32Array(sketches.length).fill(-1);
  for (const [second, sketch] of sketches.entries()) {
    if (sketch === undefined) continue;
    const candidates: number[] = [];
    for (let band = 0; band < BANDS; band += 1) {
      let key = SEED ^ band;
      for (let row = 0; row < ROWS; row += 1) key = mixed(key ^ sketch[band * ROWS + row]!);
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [second]);
      else {
        for (const first of bucket) {
          if (metBy[first] === second) continue;
          metBy[first] = second;
          candidates.push(first);
        }
        if (bucket.length < MAX_BUCKET) bucket.push(second);
      }
    }
    for (const first of candidates.sort((one, other) => one - other)) {
      if (!isLike(sketches[first]!, sketch, leastEstimate) || !mayPair(first, second)) continue;
      const similarity = jaccard(shinglesOf(first), shinglesOf(second));
      if (similarity < leastSimilarity) continue;
      found.push({ first, second, similarity });
      break;
    }
  }
  return found;
}

/** The MinHash of a text's shingles; undefined where it has too few. */
export function sketchOf(hashes: Uint32Array): Uint32Array | undefined {
  if (hashes.length < SHINGLE + LEAST_SHINGLES) return undefined;
  const sketch = new Uint32Array(BINS).fill(0xffffffff);
  const isFilled = new Uint8Array(BINS);
  for (let at = 0; at + SHINGLE <= hashes.length; at += 1) {
    const hash = shingleAt(hashes, at);
    const bin = hash >>> 25;
    if (hash <= sketch[bin]!) sketch[bin] = hash;
    isFilled[bin] = 1;
  }
  for (let bin = 0; bin < BINS; bin += 1) {
    if (isFilled[bin] === 1) continue;
    let right = (bin + 1) % BINS;
    while (isFilled[right] === 0) right = (right + 1) % BINS;
    sketch[bin] = mixed(sketch[right]! ^ ((right - bin + BINS) % BINS));
  }
  return sketch;
}

function shingleAt(hashes: Uint32Array, at: number): number {
  let hash = SEED;
  for (let word = at; word < at + SHINGLE; word += 1) hash = mixed(hash ^ hashes[word]!);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Whether two sketches agree in at least this share of their bins; ends as soon as they cannot. */
function isLike(one: Uint32Array, other: Uint32Array, leastShare: number): boolean {
  let left = BINS - leastShare * BINS;
  for (let bin = 0; bin < BINS; bin += 1) {
    if (one[bin] === other[bin]) continue;
    left -= 1;
    if (left < 0) return false;
  }
  return true;
}

function jaccard(mine: ReadonlySet<number>, theirs: ReadonlySet<number>): number {
  let shared = 0;
  for (const hash of mine) if (theirs.has(hash)) shared += 1;
  return shared / (mine.size + theirs.size - shared);
}

function shinglesIn(hashes: Uint32Array): Set<number> {
  const set = new Set<number>();
  for (let at = 0; at + SHINGLE <= hashes.length; at += 1) set.add(shingleAt(hashes, at));
  return set;
}
