/**
 * The embedder that needs no download: latent semantic analysis of the corpus itself (Deerwester et al. 1990), by
 * randomised SVD (Halko, Martinsson & Tropp 2011, algorithms 4.4 and 5.1). Rows are passages, columns stemmed terms weighted
 * (1 + ln tf) · idf, rows of unit length. The right singular vectors are the model: a text's embedding is its weighted
 * term vector times them, of unit length. Deterministic: seeded, fixed order, double precision, stored as 32-bit floats.
 *
 * It knows only what the corpus says: terms that occur together come close, terms it never saw are ignored.
 */
import type { EmbeddingModel } from '../../ports/embedding-model.js';
import { seededRandom } from '../../text/random.js';
import { contentTokens } from '../../text/tokens.js';

const MAGIC = 'FNLATN1\n';
const OVERSAMPLING = 16;
const POWER_ITERATIONS = 3;
/** Beyond this many passages the model is fitted on an even sample; a bound on time and memory, its effect not measured. */
const MAX_FIT_ROWS = 20_000;

export interface LatentText {
  readonly frequencies: ReadonlyMap<string, number>;
}

interface LatentData {
  readonly dimensions: number;
  readonly language: string;
  readonly terms: readonly string[];
  readonly idf: Float32Array;
  /** Row per term. */
  readonly axes: Float32Array;
}

interface SparseRow {
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Fits the model and returns its file. `dimensions` is an upper bound: a small corpus has fewer. */
export function fitLatent(
  texts: readonly LatentText[],
  options: { readonly dimensions: number; readonly language: string; readonly seed?: number },
): Uint8Array {
  const step = Math.max(1, Math.ceil(texts.length / MAX_FIT_ROWS));
  const sample = texts.filter((_, index) => index % step === 0);
  const documentFrequency = new Map<string, number>();
  for (const text of sample)
    for (const term of text.frequencies.keys()) documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
  const minimum = sample.length > 50 ? 2 : 1;
  const terms = [...documentFrequency]
    .filter(([, count]) => count >= minimum)
    .map(([term]) => term)
    .sort();
  const numbers = new Map(terms.map((term, index) => [term, index]));
  const idf = Float32Array.from(terms, (term) => Math.log((1 + sample.length) / (1 + (documentFrequency.get(term) ?? 0))) + 1);
  const rows = sample.map((text) => weigh(text.frequencies, numbers, idf)).filter((row) => row.columns.length > 0);
  const rank = Math.max(1, Math.min(options.dimensions, Math.floor(rows.length / 3), terms.length));
  const axes =
    rows.length === 0 ? new Float64Array(terms.length * rank) : rightSingularVectors(rows, terms.length, rank, options.seed ?? 20261101);

  const header = Buffer.from(JSON.stringify({ dimensions: rank, language: options.language, terms: terms.length }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const blob = Buffer.from(terms.join('\n'));
  const blobLength = Buffer.alloc(4);
  blobLength.writeUInt32LE(blob.length);
  const stored = Float32Array.from(axes);
  return Buffer.concat([Buffer.from(MAGIC), length, header, blobLength, blob, Buffer.from(idf.buffer), Buffer.from(stored.buffer)]);
}

/** Opens what `fitLatent` made. @param id the SHA-256 of the file, so that vectors of another fit never mix. */
export function openLatent(
  bytes: Uint8Array,
  id: string,
): EmbeddingModel & { embedTerms(frequencies: ReadonlyMap<string, number>): Float32Array } {
  const data = parseLatent(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const numbers = new Map(data.terms.map((term, index) => [term, index]));
  const embedTerms = (frequencies: ReadonlyMap<string, number>): Float32Array => {
    const row = weigh(frequencies, numbers, data.idf);
    const vector = new Float32Array(data.dimensions);
    row.columns.forEach((column, index) => {
      const value = row.values[index] ?? 0;
      const offset = column * data.dimensions;
      for (let axis = 0; axis < data.dimensions; axis += 1) vector[axis] = (vector[axis] ?? 0) + value * (data.axes[offset + axis] ?? 0);
    });
    const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    return norm < 1e-9 ? new Float32Array(data.dimensions) : vector.map((value) => value / norm);
  };
  return {
    id: `latent-${id.slice(0, 16)}`,
    dimensions: data.dimensions,
    embedTerms,
    embed: (texts) => Promise.resolve(texts.map((text) => embedTerms(countTerms(text, data.language)))),
  };
}

function countTerms(text: string, language: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of contentTokens(text, language)) counts.set(term, (counts.get(term) ?? 0) + 1);
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
    idf,
    axes: floats(header.terms * header.dimensions),
  };
}

function weigh(frequencies: ReadonlyMap<string, number>, numbers: ReadonlyMap<string, number>, idf: Float32Array): SparseRow {
  const entries: [number, number][] = [];
  let square = 0;
  for (const [term, frequency] of frequencies) {
    const column = numbers.get(term);
    if (column === undefined || frequency <= 0) continue;
    const value = Math.log(1 + frequency) * (idf[column] ?? 0);
    entries.push([column, value]);
    square += value * value;
  }
  entries.sort((one, other) => one[0] - other[0]);
  const norm = Math.sqrt(square) || 1;
  return { columns: Uint32Array.from(entries, ([column]) => column), values: Float64Array.from(entries, ([, value]) => value / norm) };
}

/** Columns × rank, row-major: the first right singular vectors of the sparse matrix. */
function rightSingularVectors(rows: readonly SparseRow[], columns: number, rank: number, seed: number): Float64Array {
  const width = Math.min(rank + OVERSAMPLING, rows.length, columns);
  const random = seededRandom(seed);
  let basis = timesSparse(
    rows,
    Float64Array.from({ length: columns * width }, () => gaussian(random)),
    width,
  );
  orthonormalize(basis, rows.length, width);
  for (let iteration = 0; iteration < POWER_ITERATIONS; iteration += 1) {
    const back = transposedTimes(rows, basis, columns, width);
    orthonormalize(back, columns, width);
    basis = timesSparse(rows, back, width);
    orthonormalize(basis, rows.length, width);
  }
  // B = Qᵀ A is width × columns, held transposed; A ≈ Q B, so B's right singular vectors are A's.
  const b = transposedTimes(rows, basis, columns, width);
  const gram = new Float64Array(width * width);
  for (let column = 0; column < columns; column += 1) {
    const offset = column * width;
    for (let i = 0; i < width; i += 1) {
      const left = b[offset + i] ?? 0;
      if (left === 0) continue;
      for (let j = i; j < width; j += 1) gram[i * width + j] = (gram[i * width + j] ?? 0) + left * (b[offset + j] ?? 0);
    }
  }
  for (let i = 0; i < width; i += 1) for (let j = 0; j < i; j += 1) gram[i * width + j] = gram[j * width + i] ?? 0;
  const { values, vectors } = symmetricEigen(gram, width);
  const order = [...values.keys()].sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other).slice(0, rank);
  const axes = new Float64Array(columns * rank);
  order.forEach((eigen, axis) => {
    const singular = Math.sqrt(Math.max(values[eigen] ?? 0, 0));
    if (singular < 1e-9) return;
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let i = 0; i < width; i += 1) sum += (b[column * width + i] ?? 0) * (vectors[i * width + eigen] ?? 0);
      axes[column * rank + axis] = sum / singular;
    }
  });
  return axes;
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random() + Number.MIN_VALUE)) * Math.cos(2 * Math.PI * random());
}

function timesSparse(rows: readonly SparseRow[], dense: Float64Array, width: number): Float64Array {
  const product = new Float64Array(rows.length * width);
  rows.forEach((row, number) => {
    row.columns.forEach((column, index) => {
      const value = row.values[index] ?? 0;
      for (let i = 0; i < width; i += 1)
        product[number * width + i] = (product[number * width + i] ?? 0) + value * (dense[column * width + i] ?? 0);
    });
  });
  return product;
}

function transposedTimes(rows: readonly SparseRow[], dense: Float64Array, columns: number, width: number): Float64Array {
  const product = new Float64Array(columns * width);
  rows.forEach((row, number) => {
    row.columns.forEach((column, index) => {
      const value = row.values[index] ?? 0;
      for (let i = 0; i < width; i += 1)
        product[column * width + i] = (product[column * width + i] ?? 0) + value * (dense[number * width + i] ?? 0);
    });
  });
  return product;
}

/** Modified Gram-Schmidt with one re-orthogonalisation, in place, on the columns of a row-major matrix. */
function orthonormalize(matrix: Float64Array, height: number, width: number): void {
  // Work on a transposed copy: columns become contiguous.
  const columns = Array.from({ length: width }, (_, i) => Float64Array.from({ length: height }, (__, row) => matrix[row * width + i] ?? 0));
  columns.forEach((column, i) => {
    for (let pass = 0; pass < 2; pass += 1) {
      for (let j = 0; j < i; j += 1) {
        const other = columns[j] ?? column;
        let dot = 0;
        for (let row = 0; row < height; row += 1) dot += (column[row] ?? 0) * (other[row] ?? 0);
        for (let row = 0; row < height; row += 1) column[row] = (column[row] ?? 0) - dot * (other[row] ?? 0);
      }
    }
    let square = 0;
    for (let row = 0; row < height; row += 1) square += (column[row] ?? 0) ** 2;
    const norm = Math.sqrt(square);
    for (let row = 0; row < height; row += 1) column[row] = norm < 1e-12 ? 0 : (column[row] ?? 0) / norm;
  });
  columns.forEach((column, i) =>
    column.forEach((value, row) => {
      matrix[row * width + i] = value;
    }),
  );
}

/** Eigenvalues and eigenvectors (columns) of a symmetric matrix by cyclic Jacobi rotations (Golub & Van Loan, 8.5). */
function symmetricEigen(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1;
  const at = (array: Float64Array, i: number, j: number): number => array[i * size + j] ?? 0;
  for (let sweep = 0; sweep < 30; sweep += 1) {
    let off = 0;
    let diagonal = 0;
    for (let i = 0; i < size; i += 1) {
      diagonal += at(a, i, i) ** 2;
      for (let j = i + 1; j < size; j += 1) off += at(a, i, j) ** 2;
    }
    if (off <= 1e-20 * diagonal) break;
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const apq = at(a, p, q);
        if (Math.abs(apq) < 1e-300) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k += 1) {
          const akp = at(a, k, p);
          const akq = at(a, k, q);
          a[k * size + p] = c * akp - s * akq;
          a[k * size + q] = s * akp + c * akq;
        }
        for (let k = 0; k < size; k += 1) {
          const apk = at(a, p, k);
          const aqk = at(a, q, k);
          a[p * size + k] = c * apk - s * aqk;
          a[q * size + k] = s * apk + c * aqk;
          const vkp = at(vectors, k, p);
          const vkq = at(vectors, k, q);
          vectors[k * size + p] = c * vkp - s * vkq;
          vectors[k * size + q] = s * vkp + c * vkq;
        }
      }
    }
  }
  return { values: Float64Array.from({ length: size }, (_, i) => at(a, i, i)), vectors };
}
