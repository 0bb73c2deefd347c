/** What `singular-vectors.ts` needs of dense linear algebra. Matrices are row-major; sums are in double precision. */

/** XᵀX, width × width, of a tall matrix; four rows at once, so that a sum is read and written a quarter as often. */
export function gramOf(matrix: Float32Array, height: number, width: number): Float64Array {
  const gram = new Float64Array(width * width);
  let row = 0;
  for (; row + 4 <= height; row += 4) {
    const p = row * width;
    const q = p + width;
    const r = q + width;
    const s = r + width;
    for (let i = 0; i < width; i += 1) {
      const a = matrix[p + i]!;
      const b = matrix[q + i]!;
      const c = matrix[r + i]!;
      const d = matrix[s + i]!;
      const into = i * width;
      for (let j = i; j < width; j += 1)
        gram[into + j]! += a * matrix[p + j]! + b * matrix[q + j]! + c * matrix[r + j]! + d * matrix[s + j]!;
    }
  }
  for (; row < height; row += 1) {
    const at = row * width;
    for (let i = 0; i < width; i += 1) {
      const left = matrix[at + i]!;
      for (let j = i; j < width; j += 1) gram[i * width + j]! += left * matrix[at + j]!;
    }
  }
  for (let i = 0; i < width; i += 1) for (let j = 0; j < i; j += 1) gram[i * width + j] = gram[j * width + i]!;
  return gram;
}

/** X·Y, of height × inner and inner × width; four rows of Y at once. */
export function timesDense(x: Float64Array, y: Float64Array, height: number, inner: number, width: number): Float64Array {
  const product = new Float64Array(height * width);
  for (let row = 0; row < height; row += 1) {
    const at = row * inner;
    const into = row * width;
    let step = 0;
    for (; step + 4 <= inner; step += 4) {
      const a = x[at + step]!;
      const b = x[at + step + 1]!;
      const c = x[at + step + 2]!;
      const d = x[at + step + 3]!;
      const p = step * width;
      const q = p + width;
      const r = q + width;
      const s = r + width;
      for (let i = 0; i < width; i += 1) product[into + i]! += a * y[p + i]! + b * y[q + i]! + c * y[r + i]! + d * y[s + i]!;
    }
    for (; step < inner; step += 1) {
      const value = x[at + step]!;
      const p = step * width;
      for (let i = 0; i < width; i += 1) product[into + i]! += value * y[p + i]!;
    }
  }
  return product;
}

/** Xᵀ·Y, width × width, of two matrices of height × width. */
export function timesTransposed(x: Float64Array, y: Float64Array, height: number, width: number): Float64Array {
  const product = new Float64Array(width * width);
  for (let row = 0; row < height; row += 1)
    for (let i = 0; i < width; i += 1) {
      const left = x[row * width + i]!;
      for (let j = 0; j < width; j += 1) product[i * width + j]! += left * y[row * width + j]!;
    }
  return product;
}

/**
 * Eigenvalues and eigenvectors (columns) of a symmetric matrix: Householder reflections to a tridiagonal one, then QL steps with implicit
 * shifts (Golub & Van Loan, 8.3). A tenth of the arithmetic of Jacobi rotations, which it replaces. Throws where it does not
 * converge, which no real symmetric matrix of finite numbers makes it do.
 */
export function symmetricEigen(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const { diagonal, beside, rotation } = tridiagonal(matrix, size);
  // Rows of `rotation` are the vectors while they are turned: neighbours in memory.
  for (let low = 0; low < size; low += 1) {
    for (let step = 0; ; step += 1) {
      let high = low;
      while (high + 1 < size && !isNegligible(beside[high]!, diagonal[high]!, diagonal[high + 1]!)) high += 1;
      if (high === low) break;
      if (step === 60) throw new Error('the eigenvalues of a matrix did not converge');
      turn(diagonal, beside, rotation, size, low, high);
    }
  }
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) for (let j = 0; j < size; j += 1) vectors[j * size + i] = rotation[i * size + j]!;
  return { values: diagonal, vectors };
}

function isNegligible(beside: number, one: number, other: number): boolean {
  const size = Math.abs(one) + Math.abs(other);
  return size + Math.abs(beside) === size;
}

/** One QL step with Wilkinson's shift on the rows `low` to `high`; `beside[i]` couples i and i + 1. */
function turn(diagonal: Float64Array, beside: Float64Array, rotation: Float64Array, size: number, low: number, high: number): void {
  const half = (diagonal[low + 1]! - diagonal[low]!) / (2 * beside[low]!);
  const shift = diagonal[low]! - beside[low]! / (half + (half < 0 ? -1 : 1) * Math.hypot(half, 1));
  let bulge = diagonal[high]! - shift;
  let [sine, cosine, lost] = [1, 1, 0];
  for (let i = high - 1; i >= low; i -= 1) {
    const turned = sine * beside[i]!;
    const kept = cosine * beside[i]!;
    const length = Math.hypot(turned, bulge);
    beside[i + 1] = length;
    if (length === 0) {
      // The matrix falls apart here: what is above is solved by itself.
      diagonal[i + 1]! -= lost;
      beside[high] = 0;
      return;
    }
    sine = turned / length;
    cosine = bulge / length;
    const rest = diagonal[i + 1]! - lost;
    const mixed = (diagonal[i]! - rest) * sine + 2 * cosine * kept;
    lost = sine * mixed;
    diagonal[i + 1] = rest + lost;
    bulge = cosine * mixed - kept;
    const [one, other] = [i * size, (i + 1) * size];
    for (let k = 0; k < size; k += 1) {
      const value = rotation[other + k]!;
      rotation[other + k] = sine * rotation[one + k]! + cosine * value;
      rotation[one + k] = cosine * rotation[one + k]! - sine * value;
    }
  }
  diagonal[low]! -= lost;
  beside[low] = bulge;
  beside[high] = 0;
}

/** Q·A·Qᵀ tridiagonal, by Householder reflections from the first column on. @returns `rotation` Q, `beside` the elements next to the diagonal, 0 at its end */
function tridiagonal(matrix: Float64Array, size: number): { diagonal: Float64Array; beside: Float64Array; rotation: Float64Array } {
  const a = Float64Array.from(matrix);
  const rotation = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) rotation[i * size + i] = 1;
  const reflector = new Float64Array(size);
  const image = new Float64Array(size);
  for (let step = 0; step + 2 < size; step += 1) {
    const from = step + 1;
    let square = 0;
    for (let i = from; i < size; i += 1) {
      reflector[i] = a[i * size + step]!;
      square += reflector[i]! ** 2;
    }
    const length = Math.sqrt(square);
    if (length === 0) continue;
    const target = reflector[from]! > 0 ? -length : length;
    reflector[from]! -= target;
    const scale = 1 / (square - target * a[from * size + step]!); // 2 / ‖v‖²
    // A ← H·A·H = A − v·wᵀ − w·vᵀ with w = p − ½·scale·(pᵀv)·v and p = scale·A·v
    let inner = 0;
    for (let i = from; i < size; i += 1) {
      let sum = 0;
      for (let j = from; j < size; j += 1) sum += a[i * size + j]! * reflector[j]!;
      image[i] = sum * scale;
      inner += image[i]! * reflector[i]!;
    }
    for (let i = from; i < size; i += 1) image[i]! -= 0.5 * scale * inner * reflector[i]!;
    for (let i = from; i < size; i += 1) {
      const [v, w] = [reflector[i]!, image[i]!];
      for (let j = from; j < size; j += 1) a[i * size + j]! -= v * image[j]! + w * reflector[j]!;
    }
    a[from * size + step] = target;
    for (let i = from + 1; i < size; i += 1) a[i * size + step] = 0;
    // Q ← H·Q
    image.fill(0);
    for (let i = from; i < size; i += 1) {
      const v = reflector[i]! * scale;
      for (let j = 0; j < size; j += 1) image[j]! += v * rotation[i * size + j]!;
    }
    for (let i = from; i < size; i += 1) {
      const v = reflector[i]!;
      for (let j = 0; j < size; j += 1) rotation[i * size + j]! -= v * image[j]!;
    }
  }
  return {
    diagonal: Float64Array.from({ length: size }, (_, i) => a[i * size + i]!),
    beside: Float64Array.from({ length: size }, (_, i) => (i + 1 < size ? a[(i + 1) * size + i]! : 0)),
    rotation,
  };
}
