/**
 * The embedder that needs no download: latent semantic analysis of the corpus itself (Deerwester et al. 1990), by
 * randomised SVD (`singular-vectors.ts`). Rows are passages, columns stemmed terms weighted
 * ln(1 + tf) · idf, rows of unit length. The right singular vectors are the model: a text's embedding is its weighted
 * term vector times them, of unit length. Deterministic: seeded, fixed order, double precision, stored as 32-bit floats.
 *
 * It knows only what the corpus says: terms that occur together come close, terms it never saw are ignored.
 */
import type { EmbeddingModel } from '../../ports/embedding-model.js';
import { contentTerms } from '../../text/tokens.js';
import { PARTS_PER_TERM, type TermRows } from '../keyword-index/term-rows.js';
import { rightSingularVectors, type SparseRow } from './singular-vectors.js';

const MAGIC = 'FNLATN1\n';
/** Beyond this many passages the model is fitted on an even sample; a bound on time and memory, its effect not measured. */
const MAX_FIT_ROWS = 20_000;

export interface FitOptions {
  /** An upper bound: a small corpus has fewer. */
  readonly dimensions: number;
  readonly language: string;
  readonly seed?: number;
}

export interface LatentModel extends EmbeddingModel {
  /** One vector for each row, in order, in `into`. */
  embedRows(texts: TermRows, from: number, to: number, into: Float32Array): void;
  /** Share of the words of these rows that the model does not know, less what it did not know of its own texts. */
  unknownGrowth(texts: TermRows, chosen: readonly number[]): number;
}

interface LatentData {
  readonly dimensions: number;
  readonly language: string;
  readonly terms: readonly string[];
  /** Share of the words of the fitted texts that are in no term of the model (seen once only). */
  readonly unknownShare: number;
  readonly idf: Float32Array;
  /** Row per term. */
  readonly axes: Float32Array;
}

/** Fits the model on the chosen rows and returns its file. */
export function fitLatent(texts: TermRows, chosen: readonly number[], options: FitOptions): Uint8Array {
  const step = Math.max(1, Math.ceil(chosen.length / MAX_FIT_ROWS));
  const sample = chosen.filter((_, index) => index % step === 0);
  const documentFrequencies = new Uint32Array(texts.names.length);
  for (const row of sample)
    for (let entry = texts.starts[row]!; entry < texts.starts[row + 1]!; entry += 1) documentFrequencies[texts.terms[entry]!]! += 1;
  const minimum = sample.length > 50 ? 2 : 1;
  const known = [...documentFrequencies.keys()].filter((term) => documentFrequencies[term]! >= minimum);
  known.sort((one, other) => (texts.names[one]! < texts.names[other]! ? -1 : 1));
  const columnOf = new Int32Array(texts.names.length).fill(-1);
  known.forEach((term, column) => (columnOf[term] = column));
  const idf = Float32Array.from(known, (term) => Math.log((1 + sample.length) / (1 + documentFrequencies[term]!)) + 1);
  const rows = sample.map((row) => weighRow(texts, row, columnOf, idf)).filter((row) => row.columns.length > 0);
  const rank = Math.max(1, Math.min(options.dimensions, Math.floor(rows.length / 3), known.length));
  const axes =
    rows.length === 0 ? new Float32Array(known.length * rank) : rightSingularVectors(rows, known.length, rank, options.seed ?? 20261101);

  const unknownShare = shareOutside(texts, chosen, columnOf);
  const header = Buffer.from(JSON.stringify({ dimensions: rank, language: options.language, terms: known.length, unknownShare }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const blob = Buffer.from(known.map((term) => texts.names[term]!).join('\n'));
  const blobLength = Buffer.alloc(4);
  blobLength.writeUInt32LE(blob.length);
  return Buffer.concat([Buffer.from(MAGIC), length, header, blobLength, blob, Buffer.from(idf.buffer), Buffer.from(axes.buffer)]);
}

/** Opens what `fitLatent` made. @param id names the fit, so that vectors of another one never mix */
export function openLatent(bytes: Uint8Array, id: string): LatentModel {
  const data = parseLatent(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const numbers = new Map(data.terms.map((term, index) => [term, index]));
  const columns = new WeakMap<readonly string[], { readonly named: number; readonly columnOf: Int32Array }>();
  const columnsOf = ({ names }: TermRows): Int32Array => {
    const known = columns.get(names);
    if (known?.named === names.length) return known.columnOf;
    const columnOf = Int32Array.from(names, (name) => numbers.get(name) ?? -1);
    columns.set(names, { named: names.length, columnOf });
    return columnOf;
  };
  const vector = new Float64Array(data.dimensions);
  const place = ({ columns: own, values }: SparseRow, into: Float32Array, at: number): void => {
    const { axes, dimensions } = data;
    vector.fill(0);
    let index = 0;
    for (; index + 4 <= own.length; index += 4) {
      const [a, b, c, d] = [values[index]!, values[index + 1]!, values[index + 2]!, values[index + 3]!];
      const [p, q] = [own[index]! * dimensions, own[index + 1]! * dimensions];
      const [r, s] = [own[index + 2]! * dimensions, own[index + 3]! * dimensions];
      for (let axis = 0; axis < dimensions; axis += 1)
        vector[axis]! += a * axes[p + axis]! + b * axes[q + axis]! + c * axes[r + axis]! + d * axes[s + axis]!;
    }
    for (; index < own.length; index += 1) {
      const value = values[index]!;
      const from = own[index]! * dimensions;
      for (let axis = 0; axis < dimensions; axis += 1) vector[axis]! += value * axes[from + axis]!;
    }
    let square = 0;
    for (const value of vector) square += value * value;
    const norm = Math.sqrt(square);
    for (let axis = 0; axis < dimensions; axis += 1) into[at + axis] = norm < 1e-9 ? 0 : vector[axis]! / norm;
  };
  return {
    id,
    dimensions: data.dimensions,
    embedRows(texts, from, to, into) {
      const columnOf = columnsOf(texts);
      for (let row = from; row < to; row += 1) place(weighRow(texts, row, columnOf, data.idf), into, row * data.dimensions);
    },
    unknownGrowth: (texts, chosen) => shareOutside(texts, chosen, columnsOf(texts)) - data.unknownShare,
    embed: (texts) =>
      Promise.resolve(
        texts.map((text) => {
          const vector = new Float32Array(data.dimensions);
          place(weighCounts(countTerms(text, data.language), numbers, data.idf), vector, 0);
          return vector;
        }),
      ),
  };
}

function shareOutside(texts: TermRows, chosen: readonly number[], columnOf: Int32Array): number {
  let outside = 0;
  let all = 0;
  for (const row of chosen)
    for (let entry = texts.starts[row]!; entry < texts.starts[row + 1]!; entry += 1) {
      all += texts.frequencies[entry]!;
      if (columnOf[texts.terms[entry]!]! < 0) outside += texts.frequencies[entry]!;
    }
  return all === 0 ? 0 : outside / all;
}

function countTerms(text: string, language: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of contentTerms(text, language)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function parseLatent(buffer: Buffer): LatentData {
  if (buffer.subarray(0, MAGIC.length).toString() !== MAGIC) throw new Error('embedder.bin: not a latent embedder');
  let at = MAGIC.length;
  const headerLength = buffer.readUInt32LE(at);
  const header = JSON.parse(buffer.subarray(at + 4, at + 4 + headerLength).toString()) as {
    dimensions: number;
    language: string;
    terms: number;
    unknownShare: number;
  };
  at += 4 + headerLength;
  const blobLength = buffer.readUInt32LE(at);
  const blob = buffer.subarray(at + 4, at + 4 + blobLength).toString();
  at += 4 + blobLength;
  const floats = (count: number): Float32Array => {
    if (at + count * 4 > buffer.length) throw new Error('embedder.bin: shorter than its header says');
    const part = new Float32Array(buffer.buffer.slice(buffer.byteOffset + at, buffer.byteOffset + at + count * 4) as ArrayBuffer);
    at += count * 4;
    return part;
  };
  const idf = floats(header.terms);
  return {
    dimensions: header.dimensions,
    language: header.language,
    terms: header.terms === 0 ? [] : blob.split('\n'),
    unknownShare: header.unknownShare,
    idf,
    axes: floats(header.terms * header.dimensions),
  };
}

function weighRow(texts: TermRows, row: number, columnOf: Int32Array, idf: Float32Array): SparseRow {
  const [from, to] = [texts.starts[row]!, texts.starts[row + 1]!];
  const entries = new Float64Array(to - from);
  let count = 0;
  for (let entry = from; entry < to; entry += 1) {
    const column = columnOf[texts.terms[entry]!]!;
    if (column >= 0) entries[count++] = column * PARTS + texts.frequencies[entry]!;
  }
  return weigh(entries.subarray(0, count), idf);
}

function weighCounts(frequencies: ReadonlyMap<string, number>, numbers: ReadonlyMap<string, number>, idf: Float32Array): SparseRow {
  const entries: number[] = [];
  for (const [term, frequency] of frequencies) {
    const column = numbers.get(term);
    if (column !== undefined) entries.push(column * PARTS + Math.min(PARTS - 1, frequency * PARTS_PER_TERM));
  }
  return weigh(Float64Array.from(entries), idf);
}

/** Above every frequency in quarters: a column and a frequency are one number, and sort as one. */
const PARTS = 65_536;

/** ln(1 + tf) · idf, of unit length, in the order of the columns: sums must come out the same wherever a text comes from. */
function weigh(entries: Float64Array, idf: Float32Array): SparseRow {
  entries.sort();
  const columns = new Uint32Array(entries.length);
  const values = new Float64Array(entries.length);
  let square = 0;
  for (let index = 0; index < entries.length; index += 1) {
    const column = Math.floor(entries[index]! / PARTS);
    const value = Math.log(1 + (entries[index]! - column * PARTS) / PARTS_PER_TERM) * idf[column]!;
    columns[index] = column;
    values[index] = value;
    square += value * value;
  }
  const norm = Math.sqrt(square) || 1;
  for (let index = 0; index < values.length; index += 1) values[index]! /= norm;
  return { columns, values };
}
