import {
  type EventEdition,
  eventContent,
  type Programme,
  type Proposal,
  type Registration,
  type WeightsScope,
} from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { createHarness, createRankedHarness, type Harness, makati, seoul, secretariat } from './harness.ts';

let harness: Harness;
afterEach(() => harness.close());

const at = '2026-11-20T08:00:00.000Z';
const expo = { kind: 'EVENT', id: 'expo' } as const;
const study = { kind: 'PROGRAMME', id: 'study' } as const;

const event = (state: EventEdition['state'], version = 1) =>
  ({
    ...eventContent.parse({ name: 'Expo' }),
    id: 'expo',
    version,
    state,
    firstDay: null,
    lastDay: null,
    scheduleRevision: 1,
    createdAt: at,
    updatedAt: at,
  }) as unknown as EventEdition;
// The service reads no more of these than what is stated here.
const registration = (organisationId: string, state: Registration['state'] = 'CONFIRMED', version = 1) =>
  ({ id: `reg-${organisationId}`, version, eventId: 'expo', organisationId, state }) as Registration;
const programme = (state: Programme['state'], version = 1) => ({ id: 'study', version, state }) as Programme;
const proposal = (challengeId: string | null, state: Proposal['state'] = 'SUBMITTED', version = 1) =>
  ({ id: 'prop', version, programmeId: 'study', challengeId, state }) as Proposal;

const tellEvent = (one: EventEdition) =>
  harness.deliver('event.changed', one.id, one.version, { event: one });
const register = (one: Registration) =>
  harness.deliver('registration.changed', one.id, one.version, { registration: one });
const tellProgramme = (one: Programme) =>
  harness.deliver('programme.published', one.id, one.version, { programme: one });
const propose = (one: Proposal) =>
  harness.deliver('proposal.changed', one.id, one.version, { proposal: one });

async function publish(name: string, scope: WeightsScope | null, weights: Record<string, number>) {
  const input = { name, weights, scope, reason: 'Agreed by the committee' };
  const published = await harness.client.weights.publish(input, await harness.as(secretariat));
  await harness.deliver('weights.published', published.id, 1, { weights: published });
  return published;
}
async function weightsOf(challengeId: string) {
  const found = await harness.client.matches.listByChallenge({ challengeId }, await harness.as(secretariat));
  return found.items[0]?.versions.weights;
}
const both = async () => {
  await harness.settled();
  return [await weightsOf('leaks'), await weightsOf('buses')];
};

describe('weights of an event', () => {
  it('rank the challenges of the cities that are registered, and no others', async () => {
    harness = await createRankedHarness();
    await tellEvent(event('OPEN'));
    await register(registration('seoul'));
    await register(registration('makati', 'PENDING'));
    const published = await publish('Expo', expo, { text: 1, requirements: 9 });
    expect(published).toMatchObject({ weightsVersion: 'expo-2', scope: expo, isActive: true });
    expect(await both()).toEqual(['expo-2', 'default-1']);
    const features = (
      await harness.client.matches.listByChallenge({ challengeId: 'leaks' }, await harness.as(seoul))
    ).items[0]?.reasons.map(({ feature }) => feature);
    expect(features?.sort()).toEqual(['requirements', 'text']);
    const { items } = await harness.client.weights.list({}, await harness.as(makati));
    expect(items.map(({ weightsVersion, scope, isActive }) => [weightsVersion, scope, isActive])).toEqual([
      ['expo-2', expo, true],
      ['default-1', null, true],
    ]);
    const own = await harness.client.weights.list({ scopeId: 'expo' }, await harness.as(makati));
    expect(own.items.map(({ weightsVersion }) => weightsVersion)).toEqual(['expo-2']);
  });

  it('follow who is registered, stay when general ones are published, and end with the event', async () => {
    harness = await createRankedHarness();
    await tellEvent(event('OPEN'));
    await publish('Expo', expo, { text: 1 });
    expect(await both()).toEqual(['default-1', 'default-1']);
    await register(registration('makati'));
    expect(await both()).toEqual(['default-1', 'expo-2']);
    await publish('All', null, { text: 2, budget: 1 });
    expect(await both()).toEqual(['all-3', 'expo-2']);
    await register(registration('makati', 'CANCELLED', 2));
    await register(registration('makati', 'CONFIRMED', 1));
    expect(await both()).toEqual(['all-3', 'all-3']);
    await register(registration('seoul'));
    expect(await both()).toEqual(['expo-2', 'all-3']);
    await tellEvent(event('ENDED', 2));
    expect(await both()).toEqual(['all-3', 'all-3']);
    const { items } = await harness.client.weights.list({}, await harness.as(makati));
    expect(items.map(({ isActive }) => isActive)).toEqual([true, false, false]);
  });

  it('are named by the run, and its repetition uses them', async () => {
    harness = await createRankedHarness();
    await tellEvent(event('OPEN'));
    await register(registration('seoul'));
    await publish('Expo', expo, { text: 1, evidence: 3 });
    await harness.settled();
    const staff = await harness.as(secretariat);
    const asked = await harness.client.runs.request({ challengeId: null }, staff);
    await harness.settled();
    const run = await harness.client.runs.get({ id: asked.id }, staff);
    expect([run.state, run.versions?.weights]).toEqual(['COMPLETED', 'default-1, expo-2']);
    const { rankings } = await harness.client.runs.verify({ id: asked.id }, staff);
    expect(rankings.map(({ challengeId, outcome }) => [challengeId, outcome])).toEqual([
      ['buses', 'SAME'],
      ['leaks', 'SAME'],
    ]);
  });
});

describe('weights of a programme', () => {
  it('go before those of an event for the challenges that proposals answer', async () => {
    harness = await createRankedHarness();
    await tellProgramme(programme('PUBLISHED'));
    await tellEvent(event('OPEN'));
    for (const city of ['seoul', 'makati']) await register(registration(city));
    await propose(proposal('leaks'));
    await publish('Study', study, { text: 1 });
    await publish('Expo', expo, { concepts: 1, text: 1 });
    expect(await both()).toEqual(['study-2', 'expo-3']);
    await propose(proposal('leaks', 'DECLINED', 2));
    expect(await both()).toEqual(['expo-3', 'expo-3']);
  });
});

describe('publishing for a scope', () => {
  it('refuses what is not there, what is over, and everybody but the secretariat', async () => {
    harness = await createRankedHarness();
    const input = { name: 'x', weights: { text: 1 }, reason: 'Long enough a reason' };
    const asked = async (scope: WeightsScope, who = secretariat) =>
      errorOf(harness.client.weights.publish({ ...input, scope }, await harness.as(who)));
    expect(await asked(expo)).toMatchObject({ code: 'NOT_FOUND', field: 'scope.id' });
    await tellEvent(event('CANCELLED'));
    expect(await asked(expo)).toMatchObject({ code: 'VALIDATION_FAILED', field: 'scope.id' });
    expect(await asked({ ...expo, kind: 'REGION' as 'EVENT' })).toMatchObject({
      code: 'VALIDATION_FAILED',
      field: 'scope.kind',
    });
    await tellProgramme(programme('PUBLISHED'));
    expect((await asked(study, seoul)).code).toBe('NOT_ALLOWED');
    expect((await harness.client.weights.list({}, await harness.as(seoul))).items).toHaveLength(1);
  });

  it('knows events and programmes from before it was told of any once the copies are filled anew', async () => {
    harness = await createHarness({
      owners: {
        events: [event('OPEN')],
        registrations: [registration('seoul')],
        programmes: [programme('CLOSED')],
        proposals: [proposal('leaks'), { ...proposal(null), id: 'other', programmeId: null }],
      },
    });
    await harness.client.copies.rebuild(undefined, await harness.as(secretariat));
    await harness.settled();
    expect((await publish('Expo', expo, { text: 1 })).scope).toEqual(expo);
    const input = { name: 'x', weights: { text: 1 }, scope: study, reason: 'Long enough a reason' };
    expect(await errorOf(harness.client.weights.publish(input, await harness.as(secretariat)))).toMatchObject(
      {
        code: 'VALIDATION_FAILED',
        field: 'scope.id',
      },
    );
  });
});
