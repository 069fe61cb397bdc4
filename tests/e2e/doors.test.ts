import { systemViewer } from '@smc/contracts';
import { createTokenIssuer } from '@smc/service-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createBrowser, type Running, startRunning } from './running.ts';

let running: Running;
let city: Browser;
let other: Browser;
let published: { id: string; version: number };
let draft: { id: string; version: number };
const password = 'a sentence that nobody guesses';
const content = { title: 'Underpass floods', description: 'It fills in minutes.', sdgs: [11] };

async function person(organisationId: string): Promise<Browser> {
  const { membership } = running.platform.clients;
  const options = await running.platform.asSystem();
  await membership.organisations.create(
    { id: organisationId, content: { kind: 'CITY', name: `City of ${organisationId}`, country: 'KR' } },
    options,
  );
  const email = `officer@${organisationId}.example`;
  const { id } = await membership.people.invite(
    { organisationId, email, name: 'An Officer', roles: ['MEMBER'] },
    options,
  );
  const { token } = await membership.links.createForPerson({ personId: id }, options);
  const browser = createBrowser(running.url);
  await browser.change('redeemLink', 'session', 'expiresAt', { token, password });
  return browser;
}

beforeAll(async () => {
  running = await startRunning();
  city = await person('goyang');
  other = await person('makati');
  draft = (await city.change('createChallenge', 'challenge', 'id version', { content })).thing;
  const second = (await city.change('createChallenge', 'challenge', 'id version', { content })).thing;
  published = (
    await city.change('publishChallenge', 'challenge', 'id version', {
      id: second.id,
      expectedVersion: second.version,
    })
  ).thing;
});
afterAll(() => running.stop());

type Told = { code: string; field: string | null | undefined };

async function graphqlTold(browser: Browser, mutation: string, input: object): Promise<Told | undefined> {
  const { userErrors, errors } = await browser.change(mutation, 'challenge', 'id', input);
  const told = [...userErrors, ...errors][0];
  return told === undefined ? undefined : { code: told.code, field: told.field ?? null };
}

async function restTold(browser: Browser, method: string, path: string, body: object): Promise<Told> {
  const response = await browser.send(`/api/city-challenge${path}`, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  const answer = (await response.json()) as { code: string; data?: { field?: string } };
  return { code: answer.code, field: answer.data?.field ?? null };
}

describe('the same mistake has the same code at every door', () => {
  const change = (path: string, target: () => { id: string; version: number }, input: object) => () => ({
    path: `/challenges/${target().id}${path}`,
    rest: { expectedVersion: target().version, ...input },
    graphql: { id: target().id, expectedVersion: target().version, ...input },
  });
  const create = (input: object) => () => ({ path: '/challenges', rest: input, graphql: input });
  const mistakes = [
    {
      what: 'a value that is not allowed',
      who: 'city',
      mutation: 'createChallenge',
      method: 'POST',
      input: create({ content: { ...content, sdgs: [99] } }),
      told: { code: 'VALIDATION_FAILED', field: 'content.sdgs.0' },
    },
    {
      what: 'an unknown theme',
      who: 'city',
      mutation: 'createChallenge',
      method: 'POST',
      input: create({ content: { ...content, themes: ['magic'] } }),
      told: { code: 'VALIDATION_FAILED', field: 'content.themes.0' },
    },
    {
      what: 'an unknown field',
      who: 'city',
      mutation: 'createChallenge',
      method: 'POST',
      input: create({ content: { ...content, colour: 'red' } }),
      told: { code: 'UNKNOWN_FIELD', field: 'content.colour' },
    },
    {
      what: 'an empty challenge',
      who: 'city',
      mutation: 'updateChallenge',
      method: 'PUT',
      input: change('', () => published, { content: { title: 'Only a title' } }),
      told: { code: 'INCOMPLETE', field: 'content.description' },
    },
    {
      what: 'a forbidden state change',
      who: 'city',
      mutation: 'closeChallenge',
      method: 'POST',
      input: change('/close', () => draft, { reason: 'No longer needed' }),
      told: { code: 'FORBIDDEN_TRANSITION', field: null },
    },
    {
      what: 'a stale version',
      who: 'city',
      mutation: 'updateChallenge',
      method: 'PUT',
      input: change('', () => published, { expectedVersion: 1, content }),
      told: { code: 'STALE_VERSION', field: 'expectedVersion' },
    },
    {
      what: "another city's draft",
      who: 'other',
      mutation: 'updateChallenge',
      method: 'PUT',
      input: change('', () => draft, { content }),
      told: { code: 'NOT_FOUND', field: 'id' },
    },
    {
      what: "another city's published challenge",
      who: 'other',
      mutation: 'updateChallenge',
      method: 'PUT',
      input: change('', () => published, { content }),
      told: { code: 'NOT_ALLOWED', field: null },
    },
    {
      what: 'nobody signed in',
      who: 'nobody',
      mutation: 'createChallenge',
      method: 'POST',
      input: create({ content }),
      told: { code: 'NOT_SIGNED_IN', field: null },
    },
  ] as const;

  it.each(mistakes)('$what', async ({ who, mutation, method, input, told }) => {
    const browser = who === 'city' ? city : who === 'other' ? other : createBrowser(running.url);
    const { path, rest, graphql } = input();
    expect(await restTold(browser, method, path, rest)).toEqual(told);
    expect(await graphqlTold(browser, mutation, graphql)).toEqual(told);
  });
});

describe('what no door lets in', () => {
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
  const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;

  it('a token of the house from outside, also the system’s own', async () => {
    const forged = await createTokenIssuer().issue(systemViewer);
    const real = (await running.platform.asSystem()).context.token ?? '';
    for (const token of [forged, real, 'smct_nothing']) {
      expect(await codeOf(await fetch(`${running.url}/api/city-challenge/challenges`, bearer(token)))).toBe(
        'TOKEN_INVALID',
      );
    }
  });

  it('a query of 50 MB', async () => {
    const body = JSON.stringify({ query: `{ viewer { id } } #${'x'.repeat(50_000_000)}` });
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).catch(() => undefined);
    // The server may hang up before the whole of it was sent: what matters is that it says so where it can, and lives.
    if (response !== undefined)
      expect([response.status, JSON.stringify(await response.json()).includes('TOO_LARGE')]).toEqual([
        413,
        true,
      ]);
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  });

  it('a change from a page of another site with the session of a person here', async () => {
    const answer = await city.send('/api/city-challenge/challenges', {
      method: 'POST',
      body: JSON.stringify({ content }),
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    });
    expect(await codeOf(answer)).toBe('NOT_ALLOWED');
  });

  it('a query that is too deep, too wide or not GraphQL', async () => {
    const deep = `{ challenges { nodes ${'{ organisation { challenges { nodes '.repeat(8)} { id } ${'} } }'.repeat(8)} } }`;
    const wide = `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: challenges { nodes { id } }`).join(' ')} }`;
    const codes = await Promise.all(
      [deep, wide, '{ nonsense', '{ unknownField }'].map(
        async (query) => (await city.graphql(query)).errors?.[0]?.extensions.code,
      ),
    );
    expect(codes).toEqual(['QUERY_TOO_COMPLEX', 'QUERY_TOO_COMPLEX', 'BAD_REQUEST', 'UNKNOWN_FIELD']);
  });
});

describe('a creation that is sent again with its idempotency key', () => {
  const titled = (title: string) => ({ content: { ...content, title } });
  const countOf = async (title: string) => {
    const answer = await city.graphql(
      '{ challenges(organisationId: "goyang", first: 100) { edges { node { title } } } }',
    );
    const { challenges } = answer.data as unknown as {
      challenges: { edges: { node: { title: string } }[] };
    };
    return challenges.edges.filter(({ node }) => node.title === title).length;
  };
  const byRest = (key: string, title: string) =>
    city.send('/api/city-challenge/challenges', {
      method: 'POST',
      body: JSON.stringify(titled(title)),
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
    });

  it('is done once through GraphQL, also where twenty arrive at a time', async () => {
    const send = (title: string) =>
      city.change('createChallenge', 'challenge', 'id', titled(title), { 'idempotency-key': 'twenty' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('Twenty at a time')));
    const ids = answers.flatMap(({ thing }) => (thing === null ? [] : [thing.id]));
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect([new Set(ids).size, new Set(codes), ids.length + codes.length]).toEqual([
      1,
      new Set(codes.length === 0 ? [] : ['IN_PROGRESS']),
      20,
    ]);
    expect((await send('Twenty at a time')).thing.id).toBe(ids[0]);
    expect(await countOf('Twenty at a time')).toBe(1);
    expect((await send('Something else')).userErrors).toEqual([
      { code: 'IDEMPOTENCY_KEY_REUSED', field: 'Idempotency-Key' },
    ]);
  });

  it('is done once through REST, with the same refusals', async () => {
    const first = (await (await byRest('rest', 'By REST')).json()) as { id: string };
    const again = (await (await byRest('rest', 'By REST')).json()) as { id: string };
    expect([again.id, await countOf('By REST')]).toEqual([first.id, 1]);
    const reused = await byRest('rest', 'Another');
    expect([reused.status, ((await reused.json()) as { code: string }).code]).toEqual([
      422,
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    const bad = (await (await byRest('a b', 'Another')).json()) as { code: string; data: { field: string } };
    expect([bad.code, bad.data.field]).toEqual(['VALIDATION_FAILED', 'Idempotency-Key']);
  });
});
