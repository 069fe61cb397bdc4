import { type Organisation, type Region, solutionContract, type SolutionContentInput } from '@smc/contracts';
import { countingIds, createInProcessClient } from '@smc/service-kit';
import { createTestIdentity, testAppOf, viewerOf } from '@smc/service-kit/testing';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { createSolutionCatalog } from '../src/index.ts';

export const provider = viewerOf('pia', { organisationId: 'aquatech', kind: 'CORPORATE' });
export const rival = viewerOf('ray', { organisationId: 'rival', kind: 'CORPORATE' });
export const city = viewerOf('ana', { organisationId: 'seoul', kind: 'CITY' });
export const otherCity = viewerOf('ben', { organisationId: 'makati', kind: 'CITY' });
export const secretariat = viewerOf('sam', {
  organisationId: 'wego',
  kind: 'INSTITUTION',
  roles: ['SECRETARIAT'],
});
export const reader = viewerOf('tok', { organisationId: 'aquatech', kind: 'CORPORATE', scopes: ['read'] });

const organisations: Record<string, [Organisation['kind'], string, Region]> = {
  aquatech: ['CORPORATE', 'FI', 'EUROPE'],
  rival: ['CORPORATE', 'US', 'NORTH_AMERICA'],
  seoul: ['CITY', 'KR', 'EAST_ASIA'],
  wego: ['INSTITUTION', 'KR', 'EAST_ASIA'],
};

function organisation(id: string): Organisation | undefined {
  const [kind, country, region] = organisations[id] ?? [];
  return kind === undefined ? undefined : ({ id, version: 1, kind, country, region } as Organisation);
}

export const listener: SolutionContentInput = {
  name: 'Pipe listener',
  summary: 'Finds leaks by sound.',
  themes: ['water-management'],
  capabilities: ['Finds leaks to within one metre without digging'],
  regionsServed: ['EAST_ASIA'],
};
export const seoulReference = {
  id: 'ref1',
  city: 'Seoul',
  country: 'KR',
  organisationId: 'seoul',
  year: 2024,
  outcome: 'Losses from 9 % to 6 %',
};

/** The service on a store of its own, with a client for any viewer. */
export async function createHarness() {
  const identity = createTestIdentity();
  const database = openSqliteDatabase({ path: ':memory:' });
  const store = createSqliteStore({ database, namespace: 'solution-catalog' });
  const service = createSolutionCatalog({
    store,
    verifier: identity.verifier,
    clock: identity.clock,
    newId: countingIds('s'),
    isThemeCode: (code) => code === 'water-management',
    askOrganisation: (id) => Promise.resolve(organisation(id)),
    validateOutputs: true,
  });
  await store.migrate();
  const client = createInProcessClient(solutionContract, service);
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
