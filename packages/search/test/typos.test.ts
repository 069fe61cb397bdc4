import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMiniSearchEngine } from '../src/minisearch/index.ts';
import { swaps, typosAllowed } from '../src/minisearch/typos.ts';

/** Damerau-Levenshtein distance (optimal string alignment), an edit of the first letter counting two. */
function distance(left: string, right: string): number {
  const plain = alignment(left, right);
  return plain > 0 && left[0] !== right[0] ? plain + 1 : plain;
}

function alignment(left: string, right: string): number {
  const rows = Array.from({ length: left.length + 1 }, (_, row) => [
    row,
    ...Array<number>(right.length).fill(0),
  ]);
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column <= right.length; column += 1) (rows[0] as number[])[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const edits = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
      ];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isSwap) edits.push(at(row - 2, column - 2) + 1);
      (rows[row] as number[])[column] = Math.min(...edits);
    }
  }
  return at(left.length, right.length);
}

describe('typos', () => {
  it.each([
    ['lamp', 0],
    ['light', 1],
    ['mobility', 1],
    ['transport', 2],
    ['도시', 0],
    ['스마트시티', 1],
  ] as const)('allows in %s: %i', (word, allowed) => {
    expect(typosAllowed(word)).toBe(allowed);
  });

  it('swaps all neighbours but the first letter', () => {
    expect(swaps('light')).toEqual(['lgiht', 'lihgt', 'ligth']);
    expect(swaps('aabb')).toEqual(['abab']);
  });

  it('finds a word of 5 to 8 letters exactly when one typo, or the prefix, explains it', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 8 });
    const property = fc.asyncProperty(
      fc.uniqueArray(word, { minLength: 1, maxLength: 20 }),
      word,
      async (titles, typed) => {
        const engine = createMiniSearchEngine();
        const index = engine.index({ name: 'words', searchable: ['title'], filterable: [], sortable: [] });
        await index.upsert(titles.map((title) => ({ id: title, title: `${title} end` })));
        // A second word after it, so that the first one is not taken as a beginning.
        const found = (await index.search({ text: `${typed} end` })).hits.map((hit) => hit.id).sort();
        expect(found).toEqual(titles.filter((title) => distance(title, typed) <= 1).sort());
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });
});
