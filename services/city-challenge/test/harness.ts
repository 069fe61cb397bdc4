import {
  challengeContract,
  type ChallengeContentInput,
  type Organisation,
  type Region,
} from '@smc/contracts';
import { countingIds, createInProcessClient } from '@smc/service-kit';
import { createTestIdentity, testAppOf, viewerOf } from '@smc/service-kit/testing';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { createCityChallenge } from '../src/index.ts';

export const seoul = viewerOf('ana', { organisationId: 'seoul', kind: 'CITY' });
export const makati = viewerOf('ben', { organisationId: 'makati', kind: 'CITY' });
export const vendor = viewerOf('vera', { organisationId: 'vendor', kind: 'CORPORATE' });
export const secretariat = viewerOf('sam', {
  organisationId: 'wego',
  kind: 'INSTITUTION',
  roles: ['SECRETARIAT'],
});
export const eastAsiaStaff = viewerOf('eun', {
  organisationId: 'wego',
  kind: 'INSTITUTION',
  roles: ['REGIONAL_STAFF'],
  regions: ['EAST_ASIA'],
});
export const europeStaff = viewerOf('eva', {
  organisationId: 'wego',
  kind: 'INSTITUTION',
  roles: ['REGIONAL_STAFF'],
  regions: ['EUROPE'],
});
export const reader = viewerOf('tok', { organisationId: 'seoul', kind: 'CITY', scopes: ['read'] });

const organisations: Record<string, [Organisation['kind'], string, Region]> = {
  seoul: ['CITY', 'KR', 'EAST_ASIA'],
  makati: ['CITY', 'PH', 'SOUTH_EAST_ASIA'],
  vendor: ['CORPORATE', 'FI', 'EUROPE'],
};

function organisation(id: string): Organisation | undefined {
  const [kind, country, region] = organisations[id] ?? [];
  return kind === undefined ? undefined : ({ id, version: 1, kind, country, region } as Organisation);
}

export const leakage: ChallengeContentInput = {
  title: 'Find leaks in the old water network',
  description: 'A third of the treated water is lost before it reaches a tap.',
  themes: ['water-management'],
  requirements: [{ id: 'r1', level: 'MUST', text: 'Works without digging up streets' }],
};

/** The service on a store of its own, with a client for any viewer. */
export async function createHarness() {
  const identity = createTestIdentity();
  const database = openSqliteDatabase({ path: ':memory:' });
  const store = createSqliteStore({ database, namespace: 'city-challenge' });
  const service = createCityChallenge({
    store,
    verifier: identity.verifier,
    clock: identity.clock,
    newId: countingIds('c'),
    isThemeCode: (code) => code === 'water-management' || code === 'mobility',
    askOrganisation: (id) => Promise.resolve(organisation(id)),
    validateOutputs: true,
  });
  await store.migrate();
  const client = createInProcessClient(challengeContract, service);
  const events = async () => (await store.outbox.pending(100)).map(({ event }) => event);
  return {
    ...identity,
    store,
    service,
    client,
    events,
    app: testAppOf(service),
    close: () => database.close(),
  };
}
