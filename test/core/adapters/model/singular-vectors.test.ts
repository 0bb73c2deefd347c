import { describe, expect, it } from 'vitest';
import { gramOf, symmetricEigen } from '../../../../core/adapters/model/dense-matrices.js';
import { rightSingularVectors, type SparseRow } from '../../../../core/adapters/model/singular-vectors.js';
import { seededRandom } from '../../../../core/text/random.js';

/** Rows around a few directions, with some noise: what passages about a few subjects look like. */
function rowsAbout(subjects: number, rows: number, columns: number, noise: number): SparseRow[] {
  const random = seededRandom(3);
  const axes = Array.from({ length: subjects }, () => Float64Array.from({ length: columns }, () => random() - 0.5));
  return Array.from({ length: rows }, (_, row) => {
    const axis = axes[row % subjects]!;
    const scale = 1 / (1 + (row % subjects));
    return {
      columns: Uint32Array.from({ length: columns }, (__, column) => column),
      values: Float64Array.from({ length: columns }, (__, column) => scale * axis[column]! + noise * (random() - 0.5)),
    };
  });
}

/** Lengths of A·v for each axis v, and the axes' products with each other. */
function judge(rows: readonly SparseRow[], axes: Float32Array, columns: number, rank: number): { images: number[]; gram: Float64Array } {
  const images = Array.from({ length: rank }, (_, axis) =>
    Math.sqrt(
      rows.reduce((sum, { values }) => {
        let inner = 0;
        values.forEach((value, column) => (inner += value * axes[column * rank + axis]!));
        return sum + inner ** 2;
      }, 0),
    ),
  );
  return { images, gram: gramOf(axes, columns, rank) };
}

describe('the first singular vectors of a sparse matrix', () => {
  it('are as long as the exact ones, in their order, and orthonormal', () => {
    const [columns, rank] = [60, 5];
    const rows = rowsAbout(5, 300, columns, 0.05);
    const whole = Float32Array.from(rows.flatMap(({ values }) => [...values]));
    const exact = [...symmetricEigen(gramOf(whole, rows.length, columns), columns).values].sort((one, other) => other - one).slice(0, rank);
    const { images, gram } = judge(rows, rightSingularVectors(rows, columns, rank, 1), columns, rank);
    images.forEach((length, axis) => expect(length / Math.sqrt(exact[axis]!)).toBeCloseTo(1, 3));
    gram.forEach((product, at) => expect(product).toBeCloseTo(at % (rank + 1) === 0 ? 1 : 0, 4));
  });

  it('are zeros where the matrix has fewer directions than asked for', () => {
    const [columns, rank] = [40, 8];
    const rows = rowsAbout(3, 60, columns, 0);
    const { images, gram } = judge(rows, rightSingularVectors(rows, columns, rank, 1), columns, rank);
    expect(images.filter((length) => length > 1e-3)).toHaveLength(3);
    for (let axis = 3; axis < rank; axis += 1) expect(gram[axis * rank + axis]).toBe(0);
    expect(images.every(Number.isFinite)).toBe(true);
  });
});

describe('eigenvalues and eigenvectors of a symmetric matrix', () => {
  it.each([1, 2, 3, 17, 64])('of size %i solve A·v = λ·v', (size) => {
    const random = seededRandom(size);
    const matrix = gramOf(
      Float32Array.from({ length: 2 * size * size }, () => random() - 0.5),
      2 * size,
      size,
    );
    const { values, vectors } = symmetricEigen(matrix, size);
    for (let eigen = 0; eigen < size; eigen += 1)
      for (let row = 0; row < size; row += 1) {
        let image = 0;
        for (let column = 0; column < size; column += 1) image += matrix[row * size + column]! * vectors[column * size + eigen]!;
        expect(image).toBeCloseTo(values[eigen]! * vectors[row * size + eigen]!, 8);
      }
  });

  it('of a matrix that falls apart, and of one without anything', () => {
    expect([...symmetricEigen(new Float64Array(9), 3).values]).toEqual([0, 0, 0]);
    const blocks = Float64Array.from([2, 1, 0, 0, 1, 2, 0, 0, 0, 0, 5, 0, 0, 0, 0, 7]);
    const found = [...symmetricEigen(blocks, 4).values].sort((one, other) => one - other);
    [1, 3, 5, 7].forEach((value, at) => expect(found[at]).toBeCloseTo(value, 12));
  });
});
