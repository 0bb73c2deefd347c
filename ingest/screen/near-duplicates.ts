/**
 * Documents that say nearly the same: MinHash (Broder 1997) over shingles of five words, one permutation cut into bins (Li, Owen &
 * Zhang 2012) so that each shingle is hashed once, empty bins filled from their right neighbour (Shrivastava & Li 2014), and
 * locality-sensitive hashing over bands (Indyk & Motwani 1998). What the bands propose is counted exactly.
 */
import type { Words } from './words.js';

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

/** Pairs with at least this similarity, in the order of the list. Short documents are left out. */
export function findDuplicates(documents: readonly Words[], leastSimilarity: number): Duplicate[] {
  const sketches = documents.map(({ hashes }) => sketchOf(hashes));
  const proposed = new Map<number, Duplicate>();
  for (let band = 0; band < BANDS; band += 1) {
    const buckets = new Map<number, number[]>();
    for (const [number, sketch] of sketches.entries()) {
      if (sketch === undefined) continue;
      let key = SEED ^ band;
      for (let row = 0; row < ROWS; row += 1) key = mixed(key ^ sketch[band * ROWS + row]!);
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [number]);
      else if (bucket.length < MAX_BUCKET) bucket.push(number);
    }
    for (const bucket of buckets.values())
      for (let one = 0; one < bucket.length; one += 1)
        for (let other = one + 1; other < bucket.length; other += 1) {
          const [first, second] = [bucket[one]!, bucket[other]!];
          const key = first * documents.length + second;
          if (proposed.has(key)) continue;
          const estimate = agreement(sketches[first]!, sketches[second]!);
          // The estimate's standard deviation is at most 0.045: within three of them the exact count decides.
          const similarity = estimate < leastSimilarity - 0.14 ? 0 : jaccard(documents[first]!.hashes, documents[second]!.hashes);
          proposed.set(key, { first, second, similarity });
        }
  }
  return [...proposed.values()]
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .sort((one, other) => one.first - other.first || one.second - other.second);
}

function sketchOf(hashes: Uint32Array): Uint32Array | undefined {
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

function agreement(one: Uint32Array, other: Uint32Array): number {
  let same = 0;
  for (let bin = 0; bin < BINS; bin += 1) if (one[bin] === other[bin]) same += 1;
  return same / BINS;
}

function jaccard(one: Uint32Array, other: Uint32Array): number {
  const mine = shingles(one);
  const theirs = shingles(other);
  let shared = 0;
  for (const hash of mine) if (theirs.has(hash)) shared += 1;
  return shared / (mine.size + theirs.size - shared);
}

function shingles(hashes: Uint32Array): Set<number> {
  const set = new Set<number>();
  for (let at = 0; at + SHINGLE <= hashes.length; at += 1) set.add(shingleAt(hashes, at));
  return set;
}
