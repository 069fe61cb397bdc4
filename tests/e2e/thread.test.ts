import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createBrowser, type Running, startRunning } from './running.ts';

let running: Running;
let secretariat: Browser;
let city: Browser;
let provider: Browser;
const password = 'a sentence that nobody guesses';

beforeAll(async () => {
  running = await startRunning();
  [secretariat, city, provider] = [
    createBrowser(running.url),
    createBrowser(running.url),
    createBrowser(running.url),
  ];
});
afterAll(() => running.stop());

async function joinAs(browser: Browser, address: string): Promise<void> {
  await running.platform.settle();
  const token = await running.linkMailedTo(address);
  const { thing, errors, userErrors } = await browser.change('redeemLink', 'session', 'person { email }', {
    token,
    password,
  });
  expect({ thing, errors, userErrors }).toEqual({
    thing: { person: { email: address } },
    errors: [],
    userErrors: [],
  });
}

// One thread, step after step: each test goes on where the one before ended.
describe('from an empty installation to mutual interest', () => {
  it('the secretariat takes its one-time link and signs in', async () => {
    const token = ((await running.platform.firstAccountLink()) ?? '').split('/link/')[1];
    const input = { token, password, name: 'Sam', email: 'sam@wego.example' };
    expect((await secretariat.change('redeemLink', 'session', 'person { roles }', input)).thing).toEqual({
      person: { roles: expect.arrayContaining(['SECRETARIAT']) as unknown },
    });
    expect((await secretariat.graphql('{ viewer { person { email } } }')).data).toEqual({
      viewer: { person: { email: 'sam@wego.example' } },
    });
    expect(
      (await createBrowser(running.url).change('redeemLink', 'session', 'expiresAt', input)).userErrors,
    ).toEqual([{ code: 'LINK_EXPIRED', field: 'token' }]);
  });

  it('adds a city and a provider and invites their people by e-mail', async () => {
    for (const content of [
      { kind: 'CITY', name: '고양시', country: 'KR', languages: ['ko', 'en'] },
      { kind: 'CORPORATE', name: 'Aquatech', country: 'FI' },
    ]) {
      const id = content.kind === 'CITY' ? 'goyang' : 'aquatech';
      expect(
        (await secretariat.change('createOrganisation', 'organisation', 'id region', { id, content })).thing,
      ).toMatchObject({ id });
    }
    for (const [organisationId, email] of [
      ['goyang', 'ana@goyang.example'],
      ['aquatech', 'pia@aquatech.example'],
    ]) {
      const { userErrors, errors } = await secretariat.change('invitePerson', 'person', 'id', {
        organisationId,
        email,
        name: 'A Person',
        roles: ['MEMBER'],
      });
      expect([...userErrors, ...errors]).toEqual([]);
    }
    await joinAs(city, 'ana@goyang.example');
    await joinAs(provider, 'pia@aquatech.example');
  });

  it('the city publishes a challenge, the provider offers, the secretariat lists', async () => {
    const content = {
      title: 'Find leaks in the old water network',
      description: 'A third of the treated water is lost before it reaches a tap.',
      language: 'en',
      sdgs: [6, 11],
      requirements: [{ id: 'r1', level: 'MUST', text: 'Finds leaks without digging up streets' }],
      budget: { minimum: null, maximum: 20_000_000, currency: 'USD' },
    };
    const draft = (await city.change('createChallenge', 'challenge', 'id version state', { content })).thing;
    const { thing } = await city.change('publishChallenge', 'challenge', 'id state', {
      id: draft.id,
      expectedVersion: draft.version,
    });
    expect(thing).toMatchObject({ state: 'PUBLISHED' });
    const offers = [
      {
        name: 'Pipe listener',
        summary: 'Finds leaks in water pipes by sound, without digging up streets.',
        sdgs: [6],
        regionsServed: ['EAST_ASIA'],
      },
      {
        name: 'Pipe listener for Europe',
        summary: 'Finds leaks in water pipes by sound.',
        sdgs: [6],
        regionsServed: ['EUROPE'],
      },
    ];
    for (const offer of offers) {
      const solution = (await provider.change('createSolution', 'solution', 'id version', { content: offer }))
        .thing;
      const submitted = (
        await provider.change('submitSolutionForReview', 'solution', 'id version', {
          id: solution.id,
          expectedVersion: solution.version,
        })
      ).thing;
      const refused = await provider.change('approveSolution', 'solution', 'id', {
        id: submitted.id,
        expectedVersion: submitted.version,
      });
      expect(refused.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED']);
      const listed = await secretariat.change('approveSolution', 'solution', 'state', {
        id: submitted.id,
        expectedVersion: submitted.version,
      });
      expect(listed.thing).toEqual({ state: 'LISTED' });
    }
    await running.platform.settle();
  });

  it('every side sees the same match, with reasons that add up, and the exclusion with its reason', async () => {
    const query = `{ challenges { nodes { id ranking { state matchCount } exclusionSummary { total byReason { reason count } }
      matches { nodes { id score rank reasons { contribution text } solution { name organisation { name } } } } } } }`;
    interface Node {
      ranking: object;
      exclusionSummary: object;
      matches: {
        nodes: {
          id: string;
          score: number;
          reasons: { contribution: number; text: string }[];
          solution: object;
        }[];
      };
    }
    const seenBy = async (browser: Browser) =>
      ((await browser.graphql(query)).data as unknown as { challenges: { nodes: Node[] } }).challenges
        .nodes[0] as Node;
    const seen = await seenBy(city);
    expect(seen.ranking).toEqual({ state: 'CURRENT', matchCount: 1 });
    expect(seen.exclusionSummary).toEqual({
      total: 1,
      byReason: [{ reason: 'REGION_NOT_SERVED', count: 1 }],
    });
    expect(seen.matches.nodes.map(({ solution }) => solution)).toEqual([
      { name: 'Pipe listener', organisation: { name: 'Aquatech' } },
    ]);
    const [match] = seen.matches.nodes;
    expect(match?.reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(match?.score);
    expect((await seenBy(secretariat)).matches).toEqual(seen.matches);
    expect((await seenBy(provider)).matches.nodes.map(({ id }) => id)).toEqual([match?.id]);
  });

  it('becomes mutual when both sides state their interest', async () => {
    const ids = (
      (await city.graphql('{ challenges { nodes { matches { nodes { id challengeId solutionId } } } } }'))
        .data as unknown as {
        challenges: {
          nodes: { matches: { nodes: { id: string; challengeId: string; solutionId: string }[] } }[];
        };
      }
    ).challenges.nodes[0]?.matches.nodes[0];
    const { id, challengeId, solutionId } = ids ?? { id: '', challengeId: '', solutionId: '' };
    await city.change('stateInterest', 'interest', 'level', { challengeId, solutionId, level: 'MUST_MEET' });
    expect(
      (
        await provider.change('stateInterest', 'interest', 'level side', {
          challengeId,
          solutionId,
          level: 'LIKE_TO_MEET',
        })
      ).thing,
    ).toEqual({ level: 'LIKE_TO_MEET', side: 'PROVIDER' });
    const seen = await city.graphql(
      'query($id: ID!) { match(id: $id) { interests { city provider isMutual } } }',
      { id },
    );
    expect(seen.data).toEqual({
      match: { interests: { city: 'MUST_MEET', provider: 'LIKE_TO_MEET', isMutual: true } },
    });
  });

  it('is found by people who search, typing carelessly', async () => {
    const answer = await city.graphql(
      '{ search(kind: SOLUTION, text: "pipe lisener") { total hits { id } } }',
    );
    expect(answer.errors).toBe(undefined);
    expect((answer.data as unknown as { search: { total: number } }).search.total).toBe(2);
  });
});
