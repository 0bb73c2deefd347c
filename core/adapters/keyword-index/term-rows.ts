/**
 * The terms of many passages in typed arrays: a `Map` per passage takes some ten times the memory, which decides whether
 * 100,000 passages are built in tens or in hundreds of megabytes. Frequencies and lengths are counted in quarters, because
 * fields have weights such as one half, and whole numbers are the same on every machine.
 */
import type { PassageTerms } from '../../text/passage-terms.js';

export const PARTS_PER_TERM = 4;
const MOST_PARTS = 65_535;

/** Row r has the entries from `starts[r]` up to `starts[r + 1]`. Plain data, so that it can go to another thread. */
export interface TermRows {
  readonly rows: number;
  /** In the order they were first seen. */
  readonly names: readonly string[];
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  /** In quarters. */
  readonly frequencies: Uint16Array;
  /** Of each row, in quarters. */
  readonly lengths: Uint32Array;
}

export interface TermRowsBuilder {
  add(passage: PassageTerms): void;
  /** Everything added so far; views of the builder's own memory. */
  rows(): TermRows;
}

export function createTermRows(): TermRowsBuilder {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  let starts = new Uint32Array(1_024);
  let lengths = new Uint32Array(1_024);
  let terms = new Uint32Array(65_536);
  let frequencies = new Uint16Array(65_536);
  let count = 0;
  let at = 0;
  return {
    add(passage) {
      if (count + 2 > starts.length) {
        starts = moved(starts, new Uint32Array(starts.length * 2));
        lengths = moved(lengths, new Uint32Array(lengths.length * 2));
      }
      while (at + passage.frequencies.size > terms.length) {
        const size = Math.ceil(terms.length * 1.5);
        terms = moved(terms, new Uint32Array(size));
        frequencies = moved(frequencies, new Uint16Array(size));
      }
      for (const [term, frequency] of passage.frequencies) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = names.length;
          numbers.set(term, number);
          names.push(term);
        }
        terms[at] = number;
        frequencies[at] = Math.min(MOST_PARTS, Math.round(frequency * PARTS_PER_TERM));
        at += 1;
      }
      lengths[count] = Math.round(passage.length * PARTS_PER_TERM);
      count += 1;
      starts[count] = at;
    },
    rows: () => ({
      rows: count,
      names,
      starts: starts.subarray(0, count + 1),
      terms: terms.subarray(0, at),
      frequencies: frequencies.subarray(0, at),
      lengths: lengths.subarray(0, count),
    }),
  };
}

function moved<T extends Uint32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
