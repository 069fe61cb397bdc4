import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Solution } from '@smc/contracts';
import { defaultWeights } from '@smc/ranking';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inputLine, needFromChallenge, offerFromSolution } from '../src/ranking-input.ts';
import { FollowedFile, followedPath } from '../src/worker/followed-file.ts';
import { IndexSource } from '../src/worker/index-source.ts';
import type { OfferEntry, RankRequest } from '../src/worker/messages.ts';
import { OfferShelf } from '../src/worker/offer-shelf.ts';
import { rankChallenge } from '../src/worker/rank-challenge.ts';
import { createRankingPool } from '../src/worker/ranking-pool.ts';
import { SnapshotFile } from '../src/worker/snapshot-file.ts';
import { manyChallenges, manySolutions } from './stored-results.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'smc-followed-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const solutions = manySolutions(140).map((solution, number) =>
  number < 90 ? solution : { ...solution, name: `Choir ${number}`, countriesNotServed: ['KR', 'PH'] },
);
const entryOf = (solution: Solution): OfferEntry => {
  const offer = offerFromSolution(solution);
  return { offer, line: inputLine(solution.id, solution.version, offer), revision: solution.version };
};
const entries = solutions.map(entryOf);
const requests = manyChallenges(6).map((challenge): RankRequest & { readonly standsAs: string } => {
  const need = needFromChallenge(challenge);
  return {
    need,
    needLine: inputLine(challenge.id, challenge.contentRevision, need),
    weights: defaultWeights,
    today: '2026-11-21',
    rates: null,
    ratesLine: '',
    standsAs: `list-${challenge.id}`,
  };
});

function changed(number: number, version: number): OfferEntry {
  const solution = solutions[number] as Solution;
  const words = number < 90 ? ['Counts bins', 'Finds leaks of water pipes'] : ['Loud', 'Soft', 'Slow'];
  const description = `${solution.description} ${words[version % words.length]}, edition ${version}.`;
  return entryOf({ ...solution, version: version + 10, description });
}

/** A worker's shelf as it starts. */
function started(list: readonly OfferEntry[]): OfferShelf {
  const source = new IndexSource({
    file: new SnapshotFile(folder),
    fewestForSnapshot: 20,
    onIndexed() {},
    onNote() {},
  });
  const shelf = new OfferShelf(source, new FollowedFile(folder, 0));
  shelf.apply({ upsert: list, remove: [] });
  return shelf;
}

const replaced = (list: readonly OfferEntry[], one: OfferEntry) =>
  list.map((entry) => (entry.offer.id === one.offer.id ? one : entry));

function rankedAndKept(): OfferShelf {
  const shelf = started(entries);
  for (const request of requests) rankChallenge(request, shelf);
  shelf.keep();
  return shelf;
}

const names = requests.map(({ standsAs }) => standsAs);

describe('lists that a worker follows', () => {
  it('are known after a start without being ranked', () => {
    const before = rankedAndKept().standing();
    expect(before?.holds).toEqual(names);
    expect(started(entries).standing()).toEqual(before);
  });

  it('hold after a start as they would have held without one, change after change', () => {
    const going = rankedAndKept();
    let list = entries;
    const counts: number[] = [];
    for (const [version, number] of [110, 97, 131, 12, 120].entries()) {
      const one = changed(number, version + 1);
      list = replaced(list, one);
      going.apply({ upsert: [one], remove: [] });
      // What changed while nothing ran is found when it starts.
      const next = started(list);
      expect(next.standing()).toEqual(going.standing());
      counts.push(next.standing()?.holds.length ?? 0);
      next.keep();
    }
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts.at(-1)).toBeLessThan(names.length);
  });

  it('are ranked again where an offer in them has another revision and nothing else, or has gone', () => {
    rankedAndKept();
    const request = requests[0] as RankRequest;
    const first = rankChallenge({ ...request, standsAs: 'another' }, started(entries)).entries[0];
    const known = entries.find(({ offer }) => offer.id === first?.solutionId) as OfferEntry;
    const revised = { ...known, revision: known.revision + 1, line: `${known.line}+` };
    const standing = started(replaced(entries, revised)).standing();
    expect(standing?.holds).not.toContain(names[0]);
    const left = started(entries.filter((entry) => entry !== known)).standing();
    expect(left?.holds).not.toContain(names[0]);
  });

  it('are forgotten where the file is damaged, of another version, or of another base', () => {
    rankedAndKept();
    const path = followedPath(folder, 0);
    const text = readFileSync(path, 'utf8');
    for (const damaged of [
      text.slice(0, -2),
      text.replace('"isWhole":true', '"isWhole":false'),
      `x${text}`,
      '',
    ]) {
      writeFileSync(path, damaged);
      expect(started(entries).standing()).toBeUndefined();
    }
    writeFileSync(path, text);
    expect(started(entries).standing()?.holds).toEqual(names);
    rmSync(join(folder, 'ranking-index.snapshot'));
    expect(started(entries).standing()).toBeUndefined();
  });

  it('are looked at by a pool that has just started', async () => {
    const newPool = (list: readonly OfferEntry[]) =>
      createRankingPool({
        size: 2,
        load: async function* () {
          yield list;
        },
        snapshotFolder: folder,
        fewestForSnapshot: 20,
      });
    const first = newPool(entries);
    await Promise.all(requests.map((request) => first.rank(request)));
    const said = await first.look();
    await vi.waitFor(() => {
      for (let place = 0; place < first.workers(); place++)
        expect(existsSync(followedPath(folder, place))).toBe(true);
    }, 20_000);
    const one = changed(110, 3);
    first.apply({ upsert: [one], remove: [] });
    const expected = await first.look();
    await first.close();
    const second = newPool(replaced(entries, one));
    const holding = (all: typeof said) => all.flatMap(({ holds }) => holds).sort();
    expect(holding(said)).toEqual(names);
    const after = await second.look();
    expect(holding(after)).toEqual(holding(expected));
    expect(after.length).toBeGreaterThan(0);
    expect(after[0]?.digest).toBe(expected[0]?.digest);
    await second.close();
  });
});
