import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultWeights } from '@smc/ranking';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputLine, needFromChallenge, offerFromSolution } from '../src/ranking-input.ts';
import type { OfferEntry, RankRequest } from '../src/worker/messages.ts';
import { IndexSource } from '../src/worker/index-source.ts';
import { OfferShelf } from '../src/worker/offer-shelf.ts';
import { rankChallenge } from '../src/worker/rank-challenge.ts';
import { createRankingPool } from '../src/worker/ranking-pool.ts';
import { SnapshotFile } from '../src/worker/snapshot-file.ts';
import { leaks, solutionOf, solutions } from './fixtures.ts';

const entryOf = (solution: (typeof solutions)[number]): OfferEntry => {
  const offer = offerFromSolution(solution);
  return { offer, line: inputLine(solution.id, solution.version, offer), revision: solution.version };
};
const entries = solutions.map(entryOf);
const need = needFromChallenge(leaks);
const request: RankRequest = {
  need,
  needLine: inputLine(leaks.id, leaks.contentRevision, need),
  weights: defaultWeights,
  today: '2026-11-21',
  rates: null,
  ratesLine: '',
};

let folder: string;
let notes: string[];
let snapshots: (SharedArrayBuffer | null)[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smc-snapshot-'));
  notes = [];
  snapshots = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function shelfFrom(list: readonly OfferEntry[], snapshot: SharedArrayBuffer | null = null): OfferShelf {
  const source = new IndexSource({
    file: new SnapshotFile(folder),
    fewestForSnapshot: 1,
    snapshot,
    onIndexed: (made) => snapshots.push(made),
    onNote: (text) => notes.push(text),
  });
  const shelf = new OfferShelf(source);
  shelf.apply({ upsert: list, remove: [] });
  return shelf;
}
const rankedBy = (shelf: OfferShelf) => JSON.stringify(rankChallenge(request, shelf));
function plain(list: readonly OfferEntry[]): string {
  const shelf = new OfferShelf();
  shelf.apply({ upsert: list, remove: [] });
  return rankedBy(shelf);
}

describe('the index of a worker', () => {
  it('is stored whole, read at the next start, and ranks the same', () => {
    expect(rankedBy(shelfFrom(entries))).toBe(plain(entries));
    expect(readdirSync(folder)).toEqual(['ranking-index.snapshot']);
    const written = readFileSync(join(folder, 'ranking-index.snapshot'));
    expect(rankedBy(shelfFrom(entries))).toBe(plain(entries));
    expect(readFileSync(join(folder, 'ranking-index.snapshot')).equals(written)).toBe(true);
    expect(notes).toEqual([]);
  });

  it('is built anew, without a word, where the offers have changed', () => {
    rankedBy(shelfFrom(entries));
    const changed = [
      ...entries.slice(1),
      entryOf(solutionOf({ id: 'new', organisationId: 'o', name: 'New' })),
    ];
    expect(rankedBy(shelfFrom(changed))).toBe(plain(changed));
    expect(rankedBy(shelfFrom(changed))).toBe(plain(changed));
    expect(notes).toEqual([]);
  });

  it('is built anew, with a clear line, where the file is damaged or something else', () => {
    const expected = rankedBy(shelfFrom(entries));
    const file = join(folder, 'ranking-index.snapshot');
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = ((bytes.at(-1) ?? 0) + 1) % 256;
    writeFileSync(file, bytes);
    expect(rankedBy(shelfFrom(entries))).toBe(expected);
    writeFileSync(file, 'something else');
    expect(rankedBy(shelfFrom(entries))).toBe(expected);
    expect(notes).toEqual([
      'The snapshot of the ranking index is damaged: its check sum is not right. The index is built anew.',
      'The file is no snapshot of a ranking index. The index is built anew.',
    ]);
    expect(rankedBy(shelfFrom(entries))).toBe(expected);
    expect(notes).toHaveLength(2);
  });

  it('goes on, with a line, where the folder cannot be written', () => {
    const expected = plain(entries);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file');
    expect(rankedBy(shelfFrom(entries))).toBe(expected);
    expect(notes.at(-1)).toMatch(/^The snapshot of the ranking index could not be stored/);
    rmSync(folder);
    folder = mkdtempSync(join(tmpdir(), 'smc-snapshot-'));
  });

  it('is another thread\u2019s memory where that is of the same offers', () => {
    const expected = rankedBy(shelfFrom(entries));
    rmSync(join(folder, 'ranking-index.snapshot'));
    const [made] = snapshots;
    expect(made).toBeInstanceOf(SharedArrayBuffer);
    expect(rankedBy(shelfFrom(entries, made ?? null))).toBe(expected);
    expect(snapshots[1]).toBe(made);
    expect(readdirSync(folder)).toEqual([]);
    const fewer = entries.slice(1);
    expect(rankedBy(shelfFrom(fewer, made ?? null))).toBe(plain(fewer));
  });

  it('reaches other workers as one memory where it is large, and is read again from the file', async () => {
    const many = Array.from({ length: 150 }, (_, number) =>
      entryOf(
        solutionOf({
          id: `many-${number}`,
          organisationId: 'o',
          name: `Solution ${number}`,
          description: Array.from({ length: 80 }, (__, at) => `w${(number * 7 + at * at) % 997}`).join(' '),
        }),
      ),
    );
    const expected = plain([...entries, ...many]);
    const ranked = async () => {
      const pool = createRankingPool({
        size: 2,
        load: async function* () {
          yield [...entries, ...many];
        },
        snapshotFolder: folder,
        fewestForSnapshot: 1,
        onNote: (text) => notes.push(text),
      });
      try {
        const all = await Promise.all(Array.from({ length: 4 }, () => pool.rank(request)));
        return new Set(all.map((one) => JSON.stringify(one)));
      } finally {
        await pool.close();
      }
    };
    expect(await ranked()).toEqual(new Set([expected]));
    // A memory is given in whole pages: fewer bytes are no memory of their own.
    const { size } = statSync(join(folder, 'ranking-index.snapshot'));
    expect(size).toBeGreaterThan(2 ** 20);
    expect(size % 65_536).toBe(0);
    expect(await ranked()).toEqual(new Set([expected]));
    expect(notes).toEqual([]);
  });

  it('is made once for several workers', async () => {
    const pool = createRankingPool({
      size: 2,
      load: async function* () {
        yield entries;
      },
      snapshotFolder: folder,
      fewestForSnapshot: 1,
      onNote: (text) => notes.push(text),
    });
    try {
      const all = await Promise.all(Array.from({ length: 4 }, () => pool.rank(request)));
      expect(new Set(all.map((one) => JSON.stringify(one)))).toEqual(new Set([plain(entries)]));
      expect(pool.workers()).toBe(2);
      const changed = entryOf(solutionOf({ id: 'new', organisationId: 'o', name: 'New' }));
      pool.apply({ upsert: [changed], remove: [] });
      const after = await Promise.all(Array.from({ length: 4 }, () => pool.rank(request)));
      expect(new Set(after.map((one) => JSON.stringify(one)))).toEqual(
        new Set([plain([...entries, changed])]),
      );
      expect(notes).toEqual([]);
    } finally {
      await pool.close();
    }
  });
});
