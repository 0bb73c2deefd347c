/**
 * The first right singular vectors of a sparse matrix, by randomised subspace iteration (Halko, Martinsson & Tropp 2011,
 * algorithms 4.4 and 5.1). Deterministic: seeded, fixed order, double precision.
 */
import { seededRandom } from '../../text/random.js';

const OVERSAMPLING = 16;
const POWER_ITERATIONS = 3;

export interface SparseRow {
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Columns × rank, row-major: the first right singular vectors of the sparse matrix. */
export function rightSingularVectors(rows: readonly SparseRow[], columns: number, rank: number, seed: number): Float64Array {
  const width = Math.min(rank + OVERSAMPLING, rows.length, columns);
  const random = seededRandom(seed);
  let basis = timesSparse(
    rows,
    Float64Array.from({ length: columns * width }, () => gaussian(random)),
    width,
  );
  orthonormalize(basis, rows.length, width, 1);
  for (let iteration = 0; iteration < POWER_ITERATIONS; iteration += 1) {
    basis = timesSparse(rows, transposedTimes(rows, basis, columns, width), width);
    orthonormalize(basis, rows.length, width, iteration === POWER_ITERATIONS - 1 ? 2 : 1);
  }
  // B = Qᵀ A is width × columns, held transposed; A ≈ Q B, so B's right singular vectors are A's.
  const b = transposedTimes(rows, basis, columns, width);
  const gram = gramOf(b, columns, width);
  const { values, vectors } = symmetricEigen(gram, width);
  const order = [...values.keys()].sort((one, other) => values[other]! - values[one]! || one - other).slice(0, rank);
  const axes = new Float64Array(columns * rank);
  order.forEach((eigen, axis) => {
    const singular = Math.sqrt(Math.max(values[eigen]!, 0));
    if (singular < 1e-9) return;
    const vector = Float64Array.from({ length: width }, (_, i) => vectors[i * width + eigen]!);
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let i = 0; i < width; i += 1) sum += b[column * width + i]! * vector[i]!;
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
  rows.forEach(({ columns, values }, number) => {
    const into = number * width;
    for (let index = 0; index < columns.length; index += 1) {
      const value = values[index]!;
      const from = columns[index]! * width;
      for (let i = 0; i < width; i += 1) product[into + i]! += value * dense[from + i]!;
    }
  });
  return product;
}

function transposedTimes(rows: readonly SparseRow[], dense: Float64Array, columns: number, width: number): Float64Array {
  const product = new Float64Array(columns * width);
  rows.forEach((row, number) => {
    const from = number * width;
    for (let index = 0; index < row.columns.length; index += 1) {
      const value = row.values[index]!;
      const into = row.columns[index]! * width;
      for (let i = 0; i < width; i += 1) product[into + i]! += value * dense[from + i]!;
    }
  });
  return product;
}

/**
 * Makes the columns of a row-major matrix orthonormal, in place. Two rounds of Cholesky QR (Yamamoto et al. 2015) read the matrix row by
 * row and take half the arithmetic of Gram-Schmidt; where the columns are not clearly independent, Gram-Schmidt does it.
 * One round is enough for a basis that is only passed on.
 */
function orthonormalize(matrix: Float64Array, height: number, width: number, rounds: 1 | 2): void {
  for (let round = 0; round < rounds; round += 1) {
    const factor = choleskyFactor(gramOf(matrix, height, width), width);
    if (factor === undefined) {
      gramSchmidt(matrix, height, width);
      return;
    }
    // Each row x becomes the solution y of y·R = x, R upper triangular, stored by columns for a running inner product.
    for (let row = 0; row < height; row += 1) {
      const at = row * width;
      for (let i = 0; i < width; i += 1) {
        let sum = matrix[at + i]!;
        const column = i * width;
        for (let j = 0; j < i; j += 1) sum -= matrix[at + j]! * factor[column + j]!;
        matrix[at + i] = sum / factor[column + i]!;
      }
    }
  }
}

/** The upper half of XᵀX, mirrored. */
function gramOf(matrix: Float64Array, height: number, width: number): Float64Array {
  const gram = new Float64Array(width * width);
  for (let row = 0; row < height; row += 1) {
    const at = row * width;
    for (let i = 0; i < width; i += 1) {
      const left = matrix[at + i]!;
      if (left === 0) continue;
      const into = i * width;
      for (let j = i; j < width; j += 1) gram[into + j]! += left * matrix[at + j]!;
    }
  }
  for (let i = 0; i < width; i += 1) for (let j = 0; j < i; j += 1) gram[i * width + j] = gram[j * width + i]!;
  return gram;
}

/** The lower triangular L of G = L·Lᵀ, which is Rᵀ, by rows; undefined where a column nearly depends on those before it. */
function choleskyFactor(gram: Float64Array, width: number): Float64Array | undefined {
  const factor = new Float64Array(width * width);
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = gram[i * width + j]!;
      for (let k = 0; k < j; k += 1) sum -= factor[i * width + k]! * factor[j * width + k]!;
      if (j < i) factor[i * width + j] = sum / factor[j * width + j]!;
      else if (sum <= 1e-10 * gram[i * width + i]! || sum <= 0) return undefined;
      else factor[i * width + i] = Math.sqrt(sum);
    }
  }
  return factor;
}

/** Modified Gram-Schmidt with one re-orthogonalisation, in place, on the columns of a row-major matrix. */
function gramSchmidt(matrix: Float64Array, height: number, width: number): void {
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
