import {
  type EventContentInput,
  type Membership,
  type Organisation,
  type Person,
  type Region,
  schedulingContract,
} from '@smc/contracts';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import { countingIds, createInProcessClient, silentLogger } from '@smc/service-kit';
import { createTestIdentity, testAppOf, viewerOf } from '@smc/service-kit/testing';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { createScheduling, type SchedulingDeps } from '../src/index.ts';

const wego = { organisationId: 'wego', kind: 'INSTITUTION' } as const;
export const secretariat = viewerOf('sam', { ...wego, roles: ['SECRETARIAT'] });
export const committee = viewerOf('cem', { ...wego, roles: ['EXECUTIVE_COMMITTEE'] });
export const operator = viewerOf('ola', { ...wego, roles: ['OPERATOR'] });
export const eastAsiaStaff = viewerOf('eun', { ...wego, roles: ['REGIONAL_STAFF'], regions: ['EAST_ASIA'] });
export const europeStaff = viewerOf('eva', { ...wego, roles: ['REGIONAL_STAFF'], regions: ['EUROPE'] });
export const seoul = viewerOf('ana', { organisationId: 'seoul', kind: 'CITY' });
export const makati = viewerOf('ben', { organisationId: 'makati', kind: 'CITY' });
export const aqua = viewerOf('vera', { organisationId: 'aqua', kind: 'CORPORATE' });
export const seoulReader = viewerOf('tok', { organisationId: 'seoul', kind: 'CITY', scopes: ['read'] });
export const nobody = viewerOf('nil', {});

const organisations: Record<string, [Organisation['kind'], string, Region]> = {
  seoul: ['CITY', 'KR', 'EAST_ASIA'],
  makati: ['CITY', 'PH', 'SOUTH_EAST_ASIA'],
  aqua: ['CORPORATE', 'FI', 'EUROPE'],
  wego: ['INSTITUTION', 'KR', 'EAST_ASIA'],
  stranger: ['CORPORATE', 'DE', 'EUROPE'],
  fund: ['INSTITUTION', 'FR', 'EUROPE'],
};

export function organisationOf(id: string): Organisation | undefined {
  const [kind, country, region] = organisations[id] ?? [];
  return kind === undefined
    ? undefined
    : ({
        id,
        version: 1,
        kind,
        name: id,
        country,
        region,
        timeZone: 'UTC',
        languages: ['en'],
      } as Organisation);
}

/** `seoul-1` works for seoul. */
export function personOf(id: string): Person | null {
  const [organisationId = ''] = id.split('-');
  if (!(organisationId in organisations) || id.endsWith('-unknown')) return null;
  const state = id.endsWith('-gone') ? 'DISABLED' : 'ACTIVE';
  return { id, version: 1, organisationId, name: id, timeZone: 'UTC', state } as Person;
}

export function membershipsOf(organisationId: string): Membership[] {
  const category = { seoul: 'FULL', makati: 'FULL', aqua: 'CORPORATE' }[organisationId];
  if (category === undefined) return [];
  return [{ id: `m-${organisationId}`, version: 1, organisationId, category, state: 'ACTIVE' } as Membership];
}

/** Two days in Seoul, three slots of half an hour each, a break between; two tables. */
export const twoDays: EventContentInput = {
  name: 'Solutions Meet Cities',
  edition: '2027',
  timeZone: 'Asia/Seoul',
  slots: ['2027-05-04', '2027-05-05'].flatMap((day, index) => [
    { id: `d${index}a`, start: `${day}T00:00:00.000Z`, end: `${day}T00:30:00.000Z` },
    { id: `d${index}b`, start: `${day}T00:30:00.000Z`, end: `${day}T01:00:00.000Z` },
    { id: `d${index}p`, kind: 'BREAK' as const, start: `${day}T01:00:00.000Z`, end: `${day}T01:30:00.000Z` },
    { id: `d${index}c`, start: `${day}T01:30:00.000Z`, end: `${day}T02:00:00.000Z` },
  ]),
  tables: [{ number: 1 }, { number: 2 }],
};

export interface HarnessOptions {
  readonly deps?: Partial<SchedulingDeps>;
  /** The database of a harness that was closed: a restart. */
  readonly database?: ReturnType<typeof openSqliteDatabase>;
}

/** The service on a store of its own, with a client for any viewer. */
export async function createHarness(options: HarnessOptions = {}) {
  const identity = createTestIdentity();
  const database = options.database ?? openSqliteDatabase({ path: ':memory:' });
  const store = createSqliteStore({ database, namespace: 'scheduling' });
  const jobs = createSqliteJobQueue({ database });
  const usual: SchedulingDeps = {
    store,
    jobs,
    verifier: identity.verifier,
    clock: identity.clock,
    newId: countingIds('e'),
    logger: silentLogger,
    isThemeCode: (code) => code === 'water-management' || code === 'mobility',
    askOrganisation: (id) => Promise.resolve(organisationOf(id)),
    askPeople: (ids) => Promise.resolve(ids.map(personOf)),
    askMemberships: (id) => Promise.resolve(membershipsOf(id)),
    validateOutputs: true,
  };
  const service = createScheduling({ ...usual, ...options.deps });
  await store.migrate();
  await service.start();
  return {
    ...identity,
    database,
    store,
    jobs,
    service,
    client: createInProcessClient(schedulingContract, service),
    app: testAppOf(service),
    events: async () => (await store.outbox.pending(500)).map(({ event }) => event),
    async close() {
      await jobs.close({ graceMs: 2_000 });
      await service.stop();
      await database.close();
    },
  };
}
export type Harness = Awaited<ReturnType<typeof createHarness>>;
