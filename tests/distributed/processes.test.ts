import { systemViewer } from '@smc/contracts';
import { createTokenIssuer } from '@smc/service-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrowser } from '../e2e/running.ts';
import { withEngine } from '../engines/require-engine.ts';
import { findAllEngines, findRedisEngines, type HouseEngines, type OpenEngines } from './engines.ts';
import { House, type ProcessName, processNames, runProcess } from './house.ts';

const password = 'a sentence that nobody guesses';
const services = processNames.filter((name) => name !== 'gateway');

async function readiness(house: House): Promise<{ status: number; parts: Record<string, string> }> {
  const response = await fetch(`${house.url}/readyz`);
  return { status: response.status, ...((await response.json()) as { parts: Record<string, string> }) };
}

async function until(what: string, holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await holds().catch(() => false))) {
    if (performance.now() - began > 40_000) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Math.round(performance.now() - began);
}

const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;

function houseSuite(openEngines: OpenEngines): void {
  let engines: HouseEngines;
  let house: House;
  const people = {} as Record<'secretariat' | 'city' | 'provider', ReturnType<typeof createBrowser>>;

  beforeAll(async () => {
    engines = await openEngines();
    house = await House.open(engines.settings);
    for (const name of ['secretariat', 'city', 'provider'] as const) people[name] = createBrowser(house.url);
  }, 60_000);
  afterAll(async () => {
    const codes = await house.stop();
    await engines.close();
    // On SIGTERM each ends by itself.
    expect(codes).toEqual(Object.fromEntries(processNames.map((name) => [name, 0])));
  }, 60_000);

  async function join(name: 'city' | 'provider', address: string): Promise<void> {
    await house.settle();
    const token = await house.linkMailedTo(address);
    const { thing } = await people[name].change('redeemLink', 'session', 'person { email }', {
      token,
      password,
    });
    expect(thing).toEqual({ person: { email: address } });
  }

  async function publish(title: string): Promise<string> {
    const content = {
      title,
      description: 'A third of the treated water is lost before it reaches a tap.',
      language: 'en',
      sdgs: [6, 11],
    };
    const draft = (await people.city.change('createChallenge', 'challenge', 'id version', { content })).thing;
    const { thing } = await people.city.change('publishChallenge', 'challenge', 'id state', {
      id: draft.id,
      expectedVersion: draft.version,
    });
    expect(thing).toEqual({ id: draft.id, state: 'PUBLISHED' });
    return draft.id;
  }

  async function matchesOf(id: string): Promise<{ state: string; names: string[] }> {
    const query =
      'query($id: ID!) { challenge(id: $id) { ranking { state } matches { nodes { solution { name } } } } }';
    const { data } = (await people.city.graphql(query, { id })) as unknown as {
      data: {
        challenge: { ranking: { state: string }; matches: { nodes: { solution: { name: string } }[] } };
      };
    };
    const { ranking, matches } = data.challenge;
    return { state: ranking.state, names: matches.nodes.map(({ solution }) => solution.name) };
  }

  it('the gateway starts without the services and names them; each joins when it is there', {
    timeout: 120_000,
  }, async () => {
    await house.start('gateway');
    const before = await readiness(house);
    expect([before.status, services.map((name) => before.parts[name])]).toEqual([
      503,
      services.map(() => 'not ready'),
    ]);
    const answer = await fetch(`${house.url}/api/membership/links/inspect`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"token":"x"}',
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { code: 'UNAVAILABLE', data: { details: { service: 'membership' } } },
    ]);
    await house.start(...services);
    await until('all are ready', async () => (await readiness(house)).status === 200);
    expect(new Set(Object.values((await readiness(house)).parts))).toEqual(new Set(['ready']));
  });

  it('the secretariat signs in with the first link, brings a city and a provider in', async () => {
    const { clients, asSystem } = await house.connection();
    const { token } = await clients.membership.links.createFirstAccount({}, await asSystem());
    const input = { token, password, name: 'Sam', email: 'sam@wego.example' };
    const { thing } = await people.secretariat.change('redeemLink', 'session', 'person { roles }', input);
    expect(thing).toEqual({
      person: { roles: expect.arrayContaining(['SECRETARIAT']) as unknown },
    });
    for (const [id, content, email] of [
      ['goyang', { kind: 'CITY', name: '고양시', country: 'KR' }, 'ana@goyang.example'],
      ['aquatech', { kind: 'CORPORATE', name: 'Aquatech', country: 'FI' }, 'pia@aquatech.example'],
    ] as const) {
      await people.secretariat.change('createOrganisation', 'organisation', 'id', { id, content });
      const person = { organisationId: id, email, name: 'A Person', roles: ['MEMBER'] };
      const { userErrors, errors } = await people.secretariat.change('invitePerson', 'person', 'id', person);
      expect([...userErrors, ...errors]).toEqual([]);
    }
    await join('city', 'ana@goyang.example');
    await join('provider', 'pia@aquatech.example');
  });

  it('Bull Board shows the queues to an operator, without what was written, and to nobody else', async () => {
    const look = (browser: ReturnType<typeof createBrowser>, path = '', init?: RequestInit) =>
      browser.send(`/operate/jobs${path}`, init);
    const { clients, asSystem } = await house.connection();
    const { id: personId } = await clients.membership.people.invite(
      { organisationId: 'goyang', email: 'olu@goyang.example', name: 'Olu', roles: ['OPERATOR'] },
      await asSystem(),
    );
    const { token } = await clients.membership.links.createForPerson({ personId }, await asSystem());
    const operator = createBrowser(house.url);
    await operator.change('redeemLink', 'session', 'expiresAt', { token, password });
    await house.settle();
    expect((await look(createBrowser(house.url))).status).toBe(401);
    expect((await look(people.city)).status).toBe(403);
    expect((await look(people.secretariat)).status).toBe(403);
    const page = await look(operator);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Jobs</title>')]);
    const shown = await (
      await look(operator, '/api/queues?activeQueue=events-membership&status=completed')
    ).text();
    expect(shown).toContain('events-membership');
    expect(shown).not.toContain('Aquatech');
    const { queues } = JSON.parse(shown) as { queues: { name: string; jobs: { id: string }[] }[] };
    const id = queues.find(({ name }) => name === 'events-membership')?.jobs[0]?.id;
    const touched = await look(operator, `/api/queues/events-membership/${id}/clean`, {
      method: 'PUT',
    });
    expect(touched.status).toBe(403);
  });

  it('a challenge and an offer of two processes meet in a third, and become mutual', async () => {
    const content = {
      name: 'Pipe listener',
      summary: 'Finds leaks in water pipes by sound, without digging up streets.',
      sdgs: [6],
      regionsServed: ['EAST_ASIA'],
    };
    const draft = (await people.provider.change('createSolution', 'solution', 'id version', { content }))
      .thing;
    const step = { id: draft.id, expectedVersion: draft.version };
    const submitted = await people.provider.change('submitSolutionForReview', 'solution', 'id version', step);
    const listed = await people.secretariat.change('approveSolution', 'solution', 'state', {
      id: draft.id,
      expectedVersion: submitted.thing.version,
    });
    expect(listed.thing).toEqual({ state: 'LISTED' });
    const id = await publish('Find leaks in the old water network');
    await house.settle();
    await until('it is ranked', async () => (await matchesOf(id)).names.length === 1);
    expect(await matchesOf(id)).toEqual({ state: 'CURRENT', names: ['Pipe listener'] });
    const pair = { challengeId: id, solutionId: draft.id };
    await people.city.change('stateInterest', 'interest', 'level', { ...pair, level: 'MUST_MEET' });
    await people.provider.change('stateInterest', 'interest', 'level', { ...pair, level: 'LIKE_TO_MEET' });
    const seen = await people.city.graphql(
      '{ challenges { nodes { matches { nodes { interests { isMutual } } } } } }',
    );
    expect(seen.data).toEqual({
      challenges: { nodes: [{ matches: { nodes: [{ interests: { isMutual: true } }] } }] },
    });
    const found = await people.city.graphql('{ search(kind: SOLUTION, text: "pipe lisener") { total } }');
    expect(found.data).toEqual({ search: { total: 1 } });
  });

  it('each service refuses calls without a token, with a foreign one and with a self-signed one', async () => {
    const stranger = createTokenIssuer({ name: 'gateway' });
    const unknown = createTokenIssuer({ name: 'nobody' });
    for (const [name, path] of [
      ['membership', '/organisations'],
      ['city-challenge', '/challenges'],
      ['solution-catalog', '/solutions'],
      ['matchmaking', '/runs'],
      ['scheduling', '/events'],
      ['project-proposal', '/programmes'],
    ] as const) {
      const address = `${house.urlOf(name)}/api/${name}${path}`;
      const withToken = (token: string) => fetch(address, { headers: { authorization: `Bearer ${token}` } });
      const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
        JSON.stringify({ iss: 'gateway', aud: 'smc-services', exp: 4e9, viewer: systemViewer }),
      ).toString('base64url')}.`;
      expect([name, await codeOf(await fetch(address))]).toEqual([name, 'NOT_SIGNED_IN']);
      for (const token of [
        await stranger.issue(systemViewer),
        await unknown.issue(systemViewer),
        unsigned,
        'broken',
      ])
        expect([name, await codeOf(await withToken(token))]).toEqual([name, 'TOKEN_INVALID']);
    }
  });

  it('the one door leads to every REST, and to nothing else of a service', async () => {
    const challenges = await people.city.send('/api/city-challenge/challenges');
    expect(challenges.status).toBe(200);
    expect(((await challenges.json()) as { items: unknown[] }).items.length).toBe(1);
    expect((await fetch(`${house.url}/api/city-challenge/openapi.json`)).status).toBe(200);
    for (const path of ['/metrics', '/status', '/readyz', '/..%2f..%2fmetrics', '/.well-known/jwks.json'])
      expect([path, await codeOf(await people.city.send(`/api/membership${path}`))]).toEqual([
        path,
        'NOT_FOUND',
      ]);
    expect(await codeOf(await fetch(`${house.url}/api/platform/status`))).toBe('NOT_FOUND');
  });

  it('survives kill -9 of each service, and what was acknowledged is done', {
    timeout: 120_000,
  }, async () => {
    const back: Record<string, number> = {};
    for (const name of [...services, 'gateway'] as ProcessName[]) {
      const id = await publish(`Leaks before the end of ${name}`);
      await house.kill(name);
      if (name !== 'gateway') {
        await until('it is named', async () => (await readiness(house)).parts[name] === 'not ready');
        // The others go on working.
        expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
      }
      const began = performance.now();
      await house.start(name);
      await until(`${name} is back`, async () => (await readiness(house)).status === 200);
      back[name] = Math.round(performance.now() - began);
      await until('it is ranked', async () => (await matchesOf(id)).state === 'CURRENT');
      expect((await matchesOf(id)).names).toEqual(['Pipe listener']);
    }
    await house.settle();
    const { clients, asSystem } = await house.connection();
    expect(await clients.operations.status(undefined, await asSystem())).toMatchObject({
      isReady: true,
      deadLetters: 0,
    });
    console.log(`${engines.names}: ready again after ${JSON.stringify(back)} ms`);
  });

  it('goes on when Redis comes back; what was published without it is ranked', {
    timeout: 60_000,
  }, async () => {
    await house.settle();
    await engines.redis.kill();
    await until('it is named', async () => (await readiness(house)).parts['jobs'] === 'not ready');
    const id = await publish('Leaks while the queue is away');
    await engines.redis.restart();
    await until('it is ranked', async () => (await matchesOf(id)).state === 'CURRENT');
    expect((await matchesOf(id)).names).toEqual(['Pipe listener']);
    await until('all are ready', async () => (await readiness(house)).status === 200);
  });
}

describe('processes on Redis and SQLite folders', () => {
  withEngine({ name: 'redis', title: 'Redis', found: findRedisEngines(), suite: houseSuite });
});

const all = await findAllEngines();
describe('processes on Redis and MongoDB', () => {
  withEngine({ name: 'mongo', title: 'Redis with MongoDB', found: all, suite: houseSuite });
});

describe('a process that cannot work so', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['without Redis', {}, 'SMC_JOBS is "sqlite"'],
    ['without the address of a peer', { SMC_JOBS: 'bullmq' }, 'SMC_MEMBERSHIP_URL is not set'],
    [
      'without the address of Redis',
      {
        SMC_JOBS: 'bullmq',
        SMC_MEMBERSHIP_URL: 'http://127.0.0.1:1',
        SMC_GATEWAY_URL: 'http://127.0.0.1:1',
        SMC_MATCHMAKING_URL: 'http://127.0.0.1:1',
        SMC_SCHEDULING_URL: 'http://127.0.0.1:1',
        SMC_PROJECT_PROPOSAL_URL: 'http://127.0.0.1:1',
      },
      'SMC_REDIS_URL is not set',
    ],
  ];
  it.each(cases)('%s says so and ends', async (_what, settings, message) => {
    const run = runProcess('city-challenge', { ...settings, SMC_DATA: '/nonexistent' });
    expect(await run.ended).toBe(2);
    expect(run.errors()).toContain(`BAD_CONFIGURATION: ${message}`);
  });
});
