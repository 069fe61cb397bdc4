import type { Viewer } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aqua,
  buslab,
  committee,
  createRankedHarness,
  eastAsiaStaff,
  europeStaff,
  type Harness,
  makati,
  nobody,
  operator,
  secretariat,
  seoul,
  seoulReader,
} from './harness.ts';

let harness: Harness;
let runOfSeoul: string;
let runOfAll: string;
beforeAll(async () => {
  harness = await createRankedHarness();
  const { runs } = harness.client;
  runOfSeoul = (await runs.request({ challengeId: 'leaks' }, await harness.as(seoul))).id;
  runOfAll = (await runs.request({}, await harness.as(secretariat))).id;
  await harness.settled();
});
afterAll(() => harness.close());

/** `OK`, or the code of the refusal. */
type Answer = string;
async function answerOf(
  call: (options: Awaited<ReturnType<Harness['as']>>) => Promise<unknown>,
  viewer: Viewer,
): Promise<Answer> {
  const result = call(await harness.as(viewer));
  return result.then(
    () => 'OK',
    () => errorOf(result).then(({ code }) => code),
  );
}

const viewers = {
  seoul,
  makati,
  aqua,
  secretariat,
  committee,
  eastAsiaStaff,
  europeStaff,
  operator,
  nobody,
  seoulReader,
};
type Row = Record<keyof typeof viewers, Answer>;
const ok = 'OK';
const no = 'NOT_ALLOWED';
const hidden = 'NOT_FOUND';

/** `seoul` owns the challenge, `aqua` the solution; `seoulReader` is Seoul with a token that may only read. */
const table: Record<
  string,
  [(client: Harness['client'], options: Awaited<ReturnType<Harness['as']>>) => Promise<unknown>, Row]
> = {
  'runs.request one': [
    (client, options) => client.runs.request({ challengeId: 'leaks' }, options),
    {
      seoul: ok,
      makati: no,
      aqua: no,
      secretariat: ok,
      committee: no,
      eastAsiaStaff: no,
      europeStaff: no,
      operator: no,
      nobody: no,
      seoulReader: no,
    },
  ],
  'runs.request all': [
    (client, options) => client.runs.request({}, options),
    {
      seoul: no,
      makati: no,
      aqua: no,
      secretariat: ok,
      committee: no,
      eastAsiaStaff: no,
      europeStaff: no,
      operator: no,
      nobody: no,
      seoulReader: no,
    },
  ],
  'runs.get one': [
    (client, options) => client.runs.get({ id: runOfSeoul }, options),
    {
      seoul: ok,
      makati: hidden,
      aqua: hidden,
      secretariat: ok,
      committee: ok,
      eastAsiaStaff: ok,
      europeStaff: hidden,
      operator: hidden,
      nobody: hidden,
      seoulReader: ok,
    },
  ],
  'runs.get all': [
    (client, options) => client.runs.get({ id: runOfAll }, options),
    {
      seoul: hidden,
      makati: hidden,
      aqua: hidden,
      secretariat: ok,
      committee: ok,
      eastAsiaStaff: hidden,
      europeStaff: hidden,
      operator: hidden,
      nobody: hidden,
      seoulReader: hidden,
    },
  ],
  'runs.list': [
    (client, options) => client.runs.list({}, options),
    {
      seoul: no,
      makati: no,
      aqua: no,
      secretariat: ok,
      committee: ok,
      eastAsiaStaff: no,
      europeStaff: no,
      operator: ok,
      nobody: no,
      seoulReader: no,
    },
  ],
  'runs.list of a challenge': [
    (client, options) => client.runs.list({ challengeId: 'leaks' }, options),
    {
      seoul: ok,
      makati: no,
      aqua: no,
      secretariat: ok,
      committee: ok,
      eastAsiaStaff: ok,
      europeStaff: no,
      operator: ok,
      nobody: no,
      seoulReader: ok,
    },
  ],
  'runs.cancel': [
    (client, options) => client.runs.cancel({ id: runOfSeoul }, options),
    {
      seoul: 'FORBIDDEN_TRANSITION',
      makati: hidden,
      aqua: hidden,
      secretariat: 'FORBIDDEN_TRANSITION',
      committee: no,
      eastAsiaStaff: no,
      europeStaff: hidden,
      operator: hidden,
      nobody: hidden,
      seoulReader: no,
    },
  ],
  'runs.verify': [
    (client, options) => client.runs.verify({ id: runOfSeoul }, options),
    {
      seoul: no,
      makati: hidden,
      aqua: hidden,
      secretariat: ok,
      committee: ok,
      eastAsiaStaff: no,
      europeStaff: hidden,
      operator: hidden,
      nobody: hidden,
      seoulReader: no,
    },
  ],
  'exposure.report': [
    (client, options) => client.exposure.report({}, options),
    {
      seoul: no,
      makati: no,
      aqua: no,
      secretariat: ok,
      committee: ok,
      eastAsiaStaff: no,
      europeStaff: no,
      operator: no,
      nobody: no,
      seoulReader: no,
    },
  ],
  'matches.get': [
    (client, options) => client.matches.get({ id: 'leaks_leak-finder' }, options),
    {
      seoul: ok,
      makati: hidden,
      aqua: ok,
      secretariat: ok,
      committee: ok,
      eastAsiaStaff: ok,
      europeStaff: hidden,
      operator: hidden,
      nobody: hidden,
      seoulReader: ok,
    },
  ],
  'matches.override': [
    (client, options) =>
      client.matches.override({ id: 'leaks_leak-finder', rank: 1, reason: 'Known to the city' }, options),
    {
      seoul: no,
      makati: hidden,
      aqua: no,
      secretariat: ok,
      committee: no,
      eastAsiaStaff: no,
      europeStaff: hidden,
      operator: hidden,
      nobody: hidden,
      seoulReader: no,
    },
  ],
  'interests.state for the city': [
    (client, options) =>
      client.interests.state(
        { challengeId: 'leaks', solutionId: 'leak-finder', side: 'CITY', level: 'MUST_MEET' },
        options,
      ),
    {
      seoul: ok,
      makati: no,
      aqua: no,
      secretariat: ok,
      committee: no,
      eastAsiaStaff: no,
      europeStaff: no,
      operator: no,
      nobody: no,
      seoulReader: no,
    },
  ],
  'interests.state for the provider': [
    (client, options) =>
      client.interests.state(
        { challengeId: 'leaks', solutionId: 'leak-finder', side: 'PROVIDER', level: 'MUST_MEET' },
        options,
      ),
    {
      seoul: no,
      makati: no,
      aqua: ok,
      secretariat: ok,
      committee: no,
      eastAsiaStaff: no,
      europeStaff: no,
      operator: no,
      nobody: no,
      seoulReader: no,
    },
  ],
  'interests.state without a side': [
    (client, options) =>
      client.interests.state(
        { challengeId: 'leaks', solutionId: 'leak-finder', level: 'MUST_MEET' },
        options,
      ),
    {
      seoul: ok,
      makati: no,
      aqua: ok,
      secretariat: 'VALIDATION_FAILED',
      committee: no,
      eastAsiaStaff: no,
      europeStaff: no,
      operator: no,
      nobody: no,
      seoulReader: no,
    },
  ],
  'interests.withdraw': [
    (client, options) =>
      client.interests.withdraw({ challengeId: 'leaks', solutionId: 'leak-finder', side: 'CITY' }, options),
    {
      seoul: ok,
      makati: no,
      aqua: no,
      secretariat: ok,
      committee: no,
      eastAsiaStaff: no,
      europeStaff: no,
      operator: no,
      nobody: no,
      seoulReader: no,
    },
  ],
  'conflicts.declare': [
    (client, options) => client.conflicts.declare({ organisationId: 'makati', reason: 'Family' }, options),
    {
      seoul: ok,
      makati: ok,
      aqua: ok,
      secretariat: ok,
      committee: ok,
      eastAsiaStaff: ok,
      europeStaff: ok,
      operator: ok,
      nobody: ok,
      seoulReader: no,
    },
  ],
  'weights.list': [
    (client, options) => client.weights.list({}, options),
    {
      seoul: ok,
      makati: ok,
      aqua: ok,
      secretariat: ok,
      committee: ok,
      eastAsiaStaff: ok,
      europeStaff: ok,
      operator: ok,
      nobody: ok,
      seoulReader: ok,
    },
  ],
  'weights.publish': [
    (client, options) =>
      client.weights.publish({ name: 'w', weights: { text: 1 }, reason: 'For this table' }, options),
    {
      seoul: no,
      makati: no,
      aqua: no,
      secretariat: ok,
      committee: no,
      eastAsiaStaff: no,
      europeStaff: no,
      operator: no,
      nobody: no,
      seoulReader: no,
    },
  ],
  'copies.rebuild': [
    (client, options) => client.copies.rebuild(undefined, options),
    {
      seoul: no,
      makati: no,
      aqua: no,
      secretariat: ok,
      committee: no,
      eastAsiaStaff: no,
      europeStaff: no,
      operator: ok,
      nobody: no,
      seoulReader: no,
    },
  ],
  'search and suggestions': [
    async (client, options) => {
      await client.search.solutions({}, options);
      await client.search.challenges({}, options);
      await client.suggestions.forText({ text: 'water' }, options);
    },
    {
      seoul: ok,
      makati: ok,
      aqua: ok,
      secretariat: ok,
      committee: ok,
      eastAsiaStaff: ok,
      europeStaff: ok,
      operator: ok,
      nobody: ok,
      seoulReader: ok,
    },
  ],
};

describe('who may do what', () => {
  for (const [operation, [call, row]] of Object.entries(table)) {
    it(operation, async () => {
      const found: Partial<Row> = {};
      for (const name of Object.keys(viewers) as (keyof typeof viewers)[])
        found[name] = await answerOf((options) => call(harness.client, options), viewers[name]);
      expect(found).toEqual(row);
      expect(await errorOf(call(harness.client, { context: {} }))).toMatchObject({ code: 'NOT_SIGNED_IN' });
    });
  }
});

describe('what lists show', () => {
  const everybody = { ...viewers, buslab };
  async function seen(read: (options: Awaited<ReturnType<Harness['as']>>) => Promise<readonly unknown[]>) {
    const found: Record<string, readonly unknown[]> = {};
    for (const [name, viewer] of Object.entries(everybody))
      found[name] = await read(await harness.as(viewer));
    return found;
  }
  const staffSee = (all: readonly unknown[]) => ({ secretariat: all, committee: all, eastAsiaStaff: all });
  const othersSee = (nothing: unknown) => ({
    makati: nothing,
    europeStaff: nothing,
    operator: nothing,
    nobody: nothing,
  });

  it('a challenge’s matches: all to its city and staff, its own to a provider, none to others', async () => {
    const { matches } = harness.client;
    const all = ['leak-finder', 'water-books', 'bus-board'];
    const expected = {
      ...staffSee(all),
      ...othersSee([]),
      seoul: all,
      seoulReader: all,
      aqua: ['leak-finder'],
      buslab: ['water-books', 'bus-board'],
    };
    const single = await seen(async (options) =>
      (await matches.listByChallenge({ challengeId: 'leaks' }, options)).items.map(
        ({ solutionId }) => solutionId,
      ),
    );
    expect(single).toEqual(expected);
    const grouped = await seen(async (options) =>
      (await matches.listByChallenges({ parentIds: ['leaks'] }, options)).flatMap(({ page }) =>
        page.items.map(({ solutionId }) => solutionId),
      ),
    );
    expect(grouped).toEqual(expected);
  });

  it('a solution’s matches: to its provider and staff all they may see, to a city its own challenge', async () => {
    const found = await seen(async (options) =>
      (await harness.client.matches.listBySolutions({ parentIds: ['leak-finder'] }, options)).flatMap(
        ({ page }) => page.items.map(({ challengeId }) => challengeId).sort(),
      ),
    );
    const both = ['buses', 'leaks'];
    expect(found).toEqual({
      secretariat: both,
      committee: both,
      eastAsiaStaff: ['leaks'],
      europeStaff: [],
      operator: [],
      nobody: [],
      seoul: ['leaks'],
      seoulReader: ['leaks'],
      makati: ['buses'],
      aqua: both,
      buslab: [],
    });
  });

  it('exclusions and their summary: to the city and staff; to a provider its own', async () => {
    const { rankings } = harness.client;
    const found = await seen(async (options) =>
      (await rankings.exclusions({ challengeId: 'leaks' }, options)).items.map(
        ({ solutionId }) => solutionId,
      ),
    );
    const all = ['golden-pipes'];
    expect(found).toEqual({
      ...staffSee(all),
      ...othersSee([]),
      seoul: all,
      seoulReader: all,
      aqua: all,
      buslab: [],
    });
    const totals = await seen(async (options) =>
      (await rankings.exclusionSummaries({ parentIds: ['leaks'] }, options)).map(({ total }) => total),
    );
    expect(totals).toEqual({
      ...staffSee([1]),
      ...othersSee([0]),
      seoul: [1],
      seoulReader: [1],
      aqua: [0],
      buslab: [0],
    });
  });

  it('the state of a ranking: to the city and staff', async () => {
    const found = await seen(async (options) =>
      (await harness.client.rankings.statusByChallenges({ parentIds: ['leaks', 'none'] }, options)).map(
        ({ state, matchCount }) => [state, matchCount],
      ),
    );
    const none = ['NOT_RANKED', 0];
    const [present] = found['secretariat'] as [[string, number]];
    expect(present[1]).toBe(3);
    const all = [present, none];
    const nothing = [none, none];
    expect(found).toEqual({
      ...staffSee(all),
      ...othersSee(nothing),
      seoul: all,
      seoulReader: all,
      aqua: nothing,
      buslab: nothing,
    });
  });
});
