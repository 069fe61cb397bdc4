import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermCollector } from '../src/index-structures/document-terms.ts';
import type { DocumentTerms } from '../src/index-structures/document-terms.ts';
import { foldIn, trainLatentModel } from '../src/latent/model.ts';
import { buildLatentSpace, scoreLatent } from '../src/latent/space.ts';
import { dominantSubspace } from '../src/latent/subspace.ts';
import type { SparseMatrix } from '../src/latent/subspace.ts';
import { eigenpairs } from '../src/latent/tridiagonal.ts';

const cell = fc.integer({ min: -4, max: 4 });
const dense = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 3, max: 9 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function sparse(matrix: readonly (readonly number[])[]): SparseMatrix {
  const starts = [0];
  const columnIds: number[] = [];
  const values: number[] = [];
  for (const row of matrix) {
    for (const [column, value] of row.entries()) {
      if (value === 0) continue;
      columnIds.push(column);
      values.push(value);
    }
    starts.push(values.length);
  }
  return {
    rows: matrix.length,
    columns: matrix[0]?.length ?? 0,
    starts: Uint32Array.from(starts),
    columnIds: Uint32Array.from(columnIds),
    values: Float32Array.from(values),
  };
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Eigenvalues of a symmetric matrix by Jacobi rotations, largest first: slow and plain. */
function eigenvalues(symmetric: readonly (readonly number[])[]): number[] {
  const a = symmetric.map((row) => [...row]);
  const get = (row: number, column: number) => a[row]?.[column] ?? 0;
  for (let sweep = 0; sweep < 60; sweep++) {
    for (let p = 0; p < a.length; p++) {
      for (let q = p + 1; q < a.length; q++) {
        if (Math.abs(get(p, q)) < 1e-14) continue;
        const angle = 0.5 * Math.atan2(2 * get(p, q), get(q, q) - get(p, p));
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        for (const row of a)
          [row[p], row[q]] = [c * (row[p] ?? 0) - s * (row[q] ?? 0), s * (row[p] ?? 0) + c * (row[q] ?? 0)];
        const [one, two] = [[...(a[p] ?? [])], [...(a[q] ?? [])]];
        for (let k = 0; k < a.length; k++) {
          (a[p] ?? [])[k] = c * (one[k] ?? 0) - s * (two[k] ?? 0);
          (a[q] ?? [])[k] = s * (one[k] ?? 0) + c * (two[k] ?? 0);
        }
      }
    }
  }
  return a.map((row, at) => row[at] ?? 0).sort((x, y) => y - x);
}

/** A matrix in which every direction is as strong as many others: one basis does not reach them without beginning anew. */
const blocks = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 8 })
  .map((values) => values.map((value, row) => values.map((_, column) => (row === column ? value : 0))));

describe('eigenpairs', () => {
  it('are those of the matrix: vectors of length one, at right angles, largest value first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), (lines) => {
        const diagonal = Float64Array.from(lines, ([own]) => own);
        const beside = Float64Array.from(lines, ([, next]) => next);
        const pairs = eigenpairs(diagonal, beside);
        const times = (vector: Float64Array) =>
          Array.from(vector, (value, at) => {
            const above = at === 0 ? 0 : (beside[at - 1] ?? 0) * (vector[at - 1] ?? 0);
            const below = at === vector.length - 1 ? 0 : (beside[at] ?? 0) * (vector[at + 1] ?? 0);
            return above + (diagonal[at] ?? 0) * value + below;
          });
        for (const [at, { value, vector }] of pairs.entries()) {
          for (const [row, product] of times(vector).entries())
            expect(product).toBeCloseTo(value * (vector[row] ?? 0), 9);
          for (const [other, pair] of pairs.entries())
            expect(dot(vector, pair.vector)).toBeCloseTo(at === other ? 1 : 0, 9);
        }
        expect(pairs.map(({ value }) => value)).toEqual(
          pairs.map(({ value }) => value).sort((a, b) => b - a),
        );
      }),
    );
  });
});

describe('dominantSubspace', () => {
  it('holds as much of the matrix as the exact singular vectors do', () => {
    fc.assert(
      fc.property(fc.oneof(dense, blocks), fc.integer({ min: 1, max: 3 }), (matrix, rank) => {
        const basis = dominantSubspace(sparse(matrix), rank);
        const column = (at: number) => (matrix[0] ?? []).map((_, row) => basis[row * rank + at] ?? 0);
        const held = matrix.reduce((sum, row) => {
          for (let at = 0; at < rank; at++) sum += dot(row, column(at)) ** 2;
          return sum;
        }, 0);
        const values = eigenvalues(matrix.map((a) => matrix.map((b) => dot(a, b)))).slice(0, rank);
        expect(held).toBeCloseTo(
          values.reduce((sum, value) => sum + value, 0),
          3,
        );
        for (const [at, value] of values.entries()) {
          expect(dot(column(at), column(at))).toBeCloseTo(value > 1e-6 ? 1 : 0, 4);
          for (let other = 0; other < at; other++) expect(dot(column(at), column(other))).toBeCloseTo(0, 4);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('comes as near to them in a matrix too large to be taken apart whole', () => {
    // 300 texts of 12 words in 8 subjects: no row is like another, subjects are strong.
    let state = 1;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const matrix = Array.from({ length: 300 }, (_, row) => {
      const cells = Array<number>(400).fill(0);
      for (let word = 0; word < 12; word++)
        cells[Math.floor(random() * 50) + (random() < 0.7 ? (row % 8) * 50 : Math.floor(random() * 8) * 50)] =
          1;
      return cells;
    });
    const basis = dominantSubspace(sparse(matrix), 8);
    const project = (row: readonly number[]) =>
      Array.from({ length: 8 }, (_, at) =>
        row.reduce((sum, value, column) => sum + value * (basis[column * 8 + at] ?? 0), 0),
      );
    const projected = matrix.map(project);
    // A^T A v is s^2 v for each of them, and the last of the eight is far stronger than the noise.
    for (let at = 0; at < 8; at++) {
      const own = projected.reduce((sum, row) => sum + (row[at] ?? 0) ** 2, 0);
      const back = Array.from({ length: 400 }, (_, column) =>
        matrix.reduce((sum, row, which) => sum + (row[column] ?? 0) * (projected[which]?.[at] ?? 0), 0),
      );
      for (const [column, value] of back.entries())
        expect(value).toBeCloseTo(own * (basis[column * 8 + at] ?? 0), 3);
    }
  });
});

function read(texts: readonly string[]): DocumentTerms {
  const collector = new TermCollector({ words: 10, grams: 10 }, false);
  for (const text of texts) collector.add({ language: 'en', fields: [{ text, weight: 1 }] });
  return collector.result().words;
}

const texts = [
  'doctor hospital patient nurse',
  'nurse patient ward clinic',
  'clinic ward physician',
  'bus timetable route stop',
  'route stop tram ticket',
  'ticket tram passenger',
];

describe('latent space', () => {
  it('brings together texts that share no word but company', () => {
    const source = read(texts);
    const space = buildLatentSpace([source], trainLatentModel(source, 2));
    const scores = scoreLatent(space, new Map([['doctor', 1]]), [0, 1, 2, 3, 4, 5]);
    for (const other of [3, 4, 5]) expect(scores[2]).toBeGreaterThan(scores[other] ?? 1);
  });

  it('folds in later documents without moving those before, and scores the chosen alone', () => {
    const [first, later] = [read(texts), read(['tram passenger', 'unheard'])];
    const model = trainLatentModel(first);
    const [alone, together] = [buildLatentSpace([first], model), buildLatentSpace([first, later], model)];
    const need = new Map([['tram', 1]]);
    const all = [0, 1, 2, 3, 4, 5];
    expect(scoreLatent(together, need, [...all, 6, 7]).slice(0, 6)).toEqual(scoreLatent(alone, need, all));
    expect([...scoreLatent(together, need, [6])].filter((score) => score > 0)).toHaveLength(1);
    expect(scoreLatent(together, need, [7])[7]).toBe(0);
  });

  it('is the sum of products in order, whichever documents are looked at together', () => {
    const [first, later] = [read(texts), read(['tram passenger', 'ward nurse', 'unheard'])];
    const model = trainLatentModel(first, 3);
    const space = buildLatentSpace([first, later], model);
    const need = new Map([
      ['tram', 1],
      ['nurse', 2],
    ]);
    const place = foldIn(model, need);
    const cosineOf = (document: number) => {
      const { base, places } = space.parts.findLast((part) => part.base <= document) ?? space.parts[0]!;
      const row = places.subarray((document - base) * model.rank);
      return Math.fround(
        Math.max(
          0,
          place.reduce((sum, value, at) => sum + value * (row[at] ?? 0), 0),
        ),
      );
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(space.size - 1)), (list) => {
        const scores = scoreLatent(space, need, list);
        for (const document of Array(space.size).keys())
          expect(scores[document]).toBe(list.includes(document) ? cosineOf(document) : 0);
      }),
    );
  });

  it('gives the same bits again', () => {
    expect(trainLatentModel(read(texts)).places).toEqual(trainLatentModel(read(texts)).places);
  });

  it('learns nothing from fewer than three documents', () => {
    const model = trainLatentModel(read(texts.slice(0, 2)));
    expect([model.rank, foldIn(model, new Map([['doctor', 1]])).length]).toEqual([0, 0]);
  });
});
