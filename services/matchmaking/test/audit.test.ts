import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { solutionCopyCollection } from '../src/copies/collections.ts';
import { detailsCollection, rankingCollection } from '../src/ranking.ts';
import { differencesOf } from '../src/differences.ts';
import { leakFinder, leaks } from './fixtures.ts';
import { aqua, buslab, createRankedHarness, type Harness, makati, secretariat, seoul } from './harness.ts';

let harness: Harness;
beforeEach(async () => {
  harness = await createRankedHarness();
});
afterEach(() => harness.close());

async function run(challengeId: string | null = null) {
  const { id } = await harness.client.runs.request({ challengeId }, await harness.as(secretariat));
  await harness.settled();
  return id;
}
async function verify(id: string, challengeId?: string) {
  const input = challengeId === undefined ? { id } : { id, challengeId };
  return harness.client.runs.verify(input, await harness.as(secretariat));
}

describe('a run repeated', () => {
  it('gives every character again', async () => {
    const id = await run();
    expect(await verify(id)).toMatchObject({
      runId: id,
      unchecked: 0,
      rankings: [
        { challengeId: 'buses', outcome: 'SAME', causes: [], differences: [] },
        { challengeId: 'leaks', outcome: 'SAME', causes: [], differences: [] },
      ],
    });
    expect((await verify(id, 'leaks')).rankings.map(({ challengeId }) => challengeId)).toEqual(['leaks']);
  });

  it('counts as of the day it was made', async () => {
    const id = await run('leaks');
    harness.clock.set('2026-11-24T09:00:00.000Z');
    expect((await verify(id)).rankings).toMatchObject([{ outcome: 'SAME' }]);
  });

  it('shows what somebody changed in the stored result, and where', async () => {
    const id = await run('leaks');
    const { detailsId } = (await harness.store.collection(rankingCollection).get('leaks')) as {
      detailsId: string;
    };
    const details = harness.store.collection(detailsCollection);
    const stored = await details.get(detailsId);
    if (stored === undefined) throw new Error('the explanations are there');
    const [first, ...others] = stored.matches;
    const reasons = first?.reasons.map((reason, index) => (index === 0 ? { ...reason, value: 0.5 } : reason));
    await details.save({ ...stored, matches: [{ ...first, reasons } as never, ...others] });
    const [ranking] = (await verify(id)).rankings;
    expect(ranking).toMatchObject({
      outcome: 'DIFFERENT',
      differences: [{ path: 'details.matches.0.reasons.0.value', stored: '0.5' }],
    });
  });

  it('says what has changed where its data is no longer there', async () => {
    const id = await run('leaks');
    // Another process took a newer version, and the ranking was not made again yet.
    const copies = harness.store.collection(solutionCopyCollection);
    const copy = await copies.get('leak-finder');
    if (copy === undefined) throw new Error('the copy is there');
    harness.clock.set('2026-11-21T09:00:10.000Z');
    const solution = { ...leakFinder, summary: 'Listens for leaks.' };
    await copies.save({ ...copy, revision: 9, changedAt: '2026-11-21T09:00:09.000Z', solution });
    const [ranking] = (await verify(id)).rankings;
    expect(ranking?.outcome).toBe('CANNOT_REPEAT');
    expect(
      ranking?.causes.map(({ what, before, now }) => [what, what === 'data' ? '' : `${before}-${now}`]),
    ).toEqual([
      ['data', ''],
      ['solution leak-finder', '3-9'],
    ]);
  });

  it('says when a later run has taken its place, and is there only for the run that was asked for', async () => {
    const first = await run('leaks');
    const second = await run('leaks');
    expect((await verify(first)).rankings).toMatchObject([
      { outcome: 'REPLACED', causes: [{ what: 'run', before: first, now: `run ${second}` }] },
    ]);
    expect(await errorOf(verify('nothing'))).toEqual({ code: 'NOT_FOUND', field: 'id' });
  });
});

describe('differences', () => {
  it('are found by path, at most so many, and absent is not null', () => {
    const stored = { a: [1, 2], b: null, c: 'x' };
    expect(differencesOf(stored, { a: [1, 2], b: null, c: 'x', d: undefined })).toEqual([]);
    expect(differencesOf(stored, { a: [1, 3, 4], c: 'y' })).toEqual([
      { path: 'a.1', stored: '2', repeated: '3' },
      { path: 'a.2', stored: 'absent', repeated: '4' },
      { path: 'b', stored: 'null', repeated: 'absent' },
      { path: 'c', stored: '"x"', repeated: '"y"' },
    ]);
    expect(differencesOf(stored, {}, 2)).toHaveLength(2);
    expect(differencesOf([], {})).toEqual([{ path: '', stored: '[]', repeated: '{}' }]);
  });
});

describe('exposure', () => {
  it('counts what cities read, by size, region and newcomer', async () => {
    const report = await harness.client.exposure.report({}, await harness.as(secretariat));
    expect(report).toMatchObject({ lists: 2, providers: 2, solutions: 4, firstPage: 10 });
    expect(report.bySize).toMatchObject([{ group: 'unknown', providers: 2, exposureShare: 1 }]);
    expect(report.byRegion).toMatchObject([{ group: 'EUROPE', providers: 2 }]);
    expect(report.byNewcomer).toMatchObject([{ group: 'newcomer', providers: 2 }]);
  });

  it('follows a city that a match is hidden from, and a reference that is confirmed', async () => {
    const shares = async () => (await harness.client.exposure.report({}, await harness.as(secretariat))).gini;
    const before = await shares();
    await harness.client.matches.override(
      { id: 'leaks_leak-finder', rank: null, reason: 'Not for this city' },
      await harness.as(secretariat),
    );
    expect(await shares()).not.toBe(before);
    const reference = {
      id: 'r',
      city: 'Espoo',
      country: 'FI',
      year: 2025,
      population: null,
      cost: null,
      outcome: null,
      evidence: 'CONFIRMED' as const,
      organisationId: null,
      url: null,
      confirmedBy: 'eeva',
      confirmedAt: '2026-01-01T00:00:00.000Z',
    };
    await harness.list({ ...leakFinder, references: [reference] }, 12);
    await harness.settled();
    const { byNewcomer } = await harness.client.exposure.report({}, await harness.as(secretariat));
    expect(byNewcomer.map(({ group, providers }) => [group, providers])).toEqual([
      ['established', 1],
      ['newcomer', 1],
    ]);
  });
});

describe('a match', () => {
  const read = async (viewer: typeof seoul, id = 'leaks_water-books') =>
    harness.client.matches.get({ id }, await harness.as(viewer));

  it('tells each reader who it is read as, and names the words that matched', async () => {
    const readers = await Promise.all([seoul, buslab, secretariat].map(async (viewer) => read(viewer)));
    expect(readers.map(({ reader }) => reader)).toEqual(['CITY', 'PROVIDER', 'SECRETARIAT']);
    const text = readers[0]?.reasons.find(({ feature }) => feature === 'text');
    expect(text?.matched).toContain('water');
    for (const word of text?.matched ?? []) expect(text?.text).toContain(word);
  });

  it('tells a provider what it could do itself, without a place from which others could be worked out', async () => {
    const [city, provider] = [await read(seoul), await read(buslab)];
    expect(city.improvements.some((sentence) => /place \d/.test(sentence))).toBe(true);
    expect(provider.improvements.length).toBeGreaterThan(0);
    for (const sentence of provider.improvements) {
      expect(sentence).not.toMatch(/place|score/);
      expect(city.improvements.some((other) => other.startsWith(sentence.slice(0, -1)))).toBe(true);
    }
  });

  it('says in every language what would bring an excluded solution back', async () => {
    const { client, as } = harness;
    const change = async (viewer: typeof seoul, locale: string) =>
      (await client.rankings.exclusions({ challengeId: 'leaks', locale }, await as(viewer))).items.map(
        (one) => one.change,
      );
    expect(await change(aqua, 'en')).toEqual([
      'It would be considered if it cost at most USD 400,000, or if the budget were at least USD 4,500,000.',
    ]);
    expect(await change(seoul, 'fr')).toEqual([expect.stringContaining('Elle serait examinée')]);
    expect(await change(makati, 'en')).toEqual([]);
  });
});

describe('weights with a floor', () => {
  it('keep places, and the status says what that cost', async () => {
    const { client, as } = harness;
    const floor = { firstTimeProviders: { places: 2, first: 2 } };
    const input = { name: 'Fair', weights: { text: 1 }, floor, reason: 'Agreed by the committee' };
    const published = await client.weights.publish(input, await as(secretariat));
    expect(published.floor).toEqual(floor);
    await harness.deliver('weights.published', published.id, 1, { weights: published });
    await harness.settled();
    const [status] = await client.rankings.statusByChallenges({ parentIds: [leaks.id] }, await as(seoul));
    expect(status?.floor).toMatchObject({
      rule: 'firstTimeProviders',
      places: 2,
      first: 2,
      cost: 0,
      raised: [],
    });
    const wrong = { ...input, floor: { firstTimeProviders: { places: 101 } } };
    expect(await errorOf(client.weights.publish(wrong, await as(secretariat)))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'floor.firstTimeProviders.places',
    });
  });
});
