import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermCollector } from '../src/index-structures/document-terms.ts';
import type { DocumentTerms } from '../src/index-structures/document-terms.ts';
import { foldIn, trainLatentModel } from '../src/latent/model.ts';
import { orthonormalise } from '../src/latent/orthonormal.ts';
import { buildLatentSpace, scoreLatent } from '../src/latent/space.ts';
import { dominantSubspace } from '../src/latent/subspace.ts';
import type { SparseMatrix } from '../src/latent/subspace.ts';

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

describe('orthonormalise', () => {
  it('leaves columns of length one at right angles, or zero where they depend on earlier ones', () => {
    fc.assert(
      fc.property(dense, (matrix) => {
        const columns = matrix[0]?.length ?? 0;
        const flat = Float64Array.from(matrix.flat());
        orthonormalise(flat, columns);
        const column = (at: number) => matrix.map((_, row) => flat[row * columns + at] ?? 0);
        for (let a = 0; a < columns; a++) {
          const own = dot(column(a), column(a));
          expect(Math.min(Math.abs(own - 1), Math.abs(own))).toBeLessThan(1e-4);
          for (let b = 0; b < a; b++) expect(Math.abs(dot(column(a), column(b)))).toBeLessThan(1e-4);
        }
      }),
    );
  });
});

describe('dominantSubspace', () => {
  it('holds, after many rounds, as much of the matrix as the exact singular vectors do', () => {
    fc.assert(
      fc.property(dense, fc.integer({ min: 1, max: 3 }), (matrix, rank) => {
        const basis = dominantSubspace(sparse(matrix), rank, 200);
        const held = matrix.reduce((sum, row) => {
          for (let at = 0; at < rank; at++)
            sum +=
              dot(
                row,
                row.map((_, column) => basis[column * rank + at] ?? 0),
              ) ** 2;
          return sum;
        }, 0);
        const exact = eigenvalues(matrix.map((a) => matrix.map((b) => dot(a, b))))
          .slice(0, rank)
          .reduce((sum, value) => sum + value, 0);
        expect(held).toBeLessThanOrEqual(exact * (1 + 1e-6) + 1e-6);
        expect(held).toBeGreaterThanOrEqual(exact * 0.98 - 1e-6);
      }),
      { seed: 7, numRuns: 200 },
    );
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
