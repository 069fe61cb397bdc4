import { setTimeout as wait } from 'node:timers/promises';
import {
  type Challenge,
  type EventEdition,
  type EventData,
  type EventType,
  matchmakingContract,
  type Organisation,
  type Programme,
  type Proposal,
  type Registration,
  type Solution,
  type TypedEvent,
} from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import { createMiniSearchEngine } from '@smc/search/minisearch';
import { countingIds, createInProcessClient } from '@smc/service-kit';
import { createTestIdentity, testAppOf, viewerOf } from '@smc/service-kit/testing';
import type { Collection, Store, StoredDocument } from '@smc/store';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { createMatchmaking, type MatchmakingDeps } from '../src/index.ts';
import { buses, leaks, organisations, solutions } from './fixtures.ts';

export const seoul = viewerOf('ana', { organisationId: 'seoul', kind: 'CITY' });
export const makati = viewerOf('ben', { organisationId: 'makati', kind: 'CITY' });
export const aqua = viewerOf('vera', { organisationId: 'aqua', kind: 'CORPORATE' });
export const buslab = viewerOf('bo', { organisationId: 'buslab', kind: 'INSTITUTION' });
const wego = { organisationId: 'wego', kind: 'INSTITUTION' } as const;
export const secretariat = viewerOf('sam', { ...wego, roles: ['SECRETARIAT'] });
export const otherSecretariat = viewerOf('sue', { ...wego, roles: ['SECRETARIAT'] });
export const committee = viewerOf('cem', { ...wego, roles: ['EXECUTIVE_COMMITTEE'] });
export const operator = viewerOf('ola', { ...wego, roles: ['OPERATOR'] });
export const eastAsiaStaff = viewerOf('eun', { ...wego, roles: ['REGIONAL_STAFF'], regions: ['EAST_ASIA'] });
export const europeStaff = viewerOf('eva', { ...wego, roles: ['REGIONAL_STAFF'], regions: ['EUROPE'] });
export const seoulReader = viewerOf('tok', { organisationId: 'seoul', kind: 'CITY', scopes: ['read'] });
export const nobody = viewerOf('nil', {});

/** Counts the calls of every collection's methods. */
export function countingStore(store: Store): { store: Store; calls: string[] } {
  const calls: string[] = [];
  const counted = <Doc extends StoredDocument>(name: string, collection: Collection<Doc>): Collection<Doc> =>
    new Proxy(collection, {
      get(target, method) {
        const value: unknown = Reflect.get(target, method, target);
        if (typeof value !== 'function') return value;
        return (...input: unknown[]) => {
          calls.push(`${name}.${String(method)}`);
          return (value as (...input: unknown[]) => unknown).apply(target, input);
        };
      },
    });
  return {
    calls,
    store: new Proxy(store, {
      get(target, key) {
        if (key !== 'collection') {
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        }
        return (definition: Parameters<Store['collection']>[0]) =>
          counted(definition.name, target.collection(definition));
      },
    }),
  };
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** What the owners would list. */
export interface Owners {
  challenges: readonly Challenge[];
  solutions: readonly Solution[];
  organisations: readonly Organisation[];
  events: readonly EventEdition[];
  registrations: readonly Registration[];
  programmes: readonly Programme[];
  proposals: readonly Proposal[];
}

export interface HarnessOptions {
  readonly owners?: Partial<Owners>;
  readonly deps?: Partial<MatchmakingDeps>;
  /** False: no job is handed out. */
  readonly hasWorkers?: boolean;
  /** The database of a harness that was closed: a restart. */
  readonly database?: ReturnType<typeof openSqliteDatabase>;
  /** Another queue than that of the database. */
  readonly jobs?: JobQueue;
}

/** The service on a store of its own with its jobs running, a client for any viewer, and events by hand. */
export async function createHarness(options: HarnessOptions = {}) {
  const identity = createTestIdentity();
  const database = options.database ?? openSqliteDatabase({ path: ':memory:' });
  const { store, calls } = countingStore(createSqliteStore({ database, namespace: 'matchmaking' }));
  const jobs = options.jobs ?? createSqliteJobQueue({ database });
  const owners: Owners = {
    challenges: [],
    solutions: [],
    organisations: [],
    events: [],
    registrations: [],
    programmes: [],
    proposals: [],
    ...options.owners,
  };
  const service = createMatchmaking({
    store,
    jobs,
    search: createMiniSearchEngine(),
    verifier: identity.verifier,
    clock: identity.clock,
    newId: countingIds(`m${Math.random().toString(36).slice(2, 8)}`),
    validateOutputs: true,
    listChallenges: () => each(owners.challenges),
    listSolutions: () => each(owners.solutions),
    listOrganisations: () => each(owners.organisations),
    listEvents: () => each(owners.events),
    listRegistrations: () => each(owners.registrations),
    listProgrammes: () => each(owners.programmes),
    listProposals: () => each(owners.proposals),
    workers: 1,
    refresh: { quietMs: 30, maximumMs: 300 },
    ...options.deps,
  });
  await store.migrate();
  const unexpected: unknown[] = [];
  const work = () => {
    for (const { queue, concurrency, handle } of service.jobs)
      jobs.process(queue, handle, { concurrency, onError: (error) => unexpected.push(error) });
  };
  if (options.hasWorkers !== false) work();
  await service.start();

  let eventCount = 0;
  /** Delivers an event as the relay would. */
  async function deliver<Type extends EventType>(
    type: Type,
    aggregateId: string,
    revision: number,
    data: EventData<Type>,
  ) {
    const handler = service.subscriptions[type];
    eventCount += 1;
    const event = {
      id: `event-${eventCount}`,
      type,
      aggregateId,
      revision,
      occurredAt: identity.clock.now().toISOString(),
      actor: 'test',
      data,
    } as unknown as TypedEvent<Type>;
    await handler?.(event);
    return event;
  }

  /** Resolves when no job is waiting, delayed or at work. */
  async function settled(): Promise<void> {
    for (let idle = 0; idle < 2; ) {
      let busy = 0;
      for (const { queue } of service.jobs) {
        const counts = await jobs.counts(queue);
        busy += counts.waiting + counts.active + counts.delayed;
      }
      idle = busy === 0 ? idle + 1 : 0;
      await wait(10);
    }
  }

  return {
    ...identity,
    database,
    store,
    calls,
    jobs,
    service,
    owners,
    unexpected,
    work,
    deliver,
    settled,
    client: createInProcessClient(matchmakingContract, service),
    app: testAppOf(service),
    events: async () => (await store.outbox.pending(500)).map(({ event }) => event),
    publish: (challenge: Challenge, revision = challenge.version) =>
      deliver('challenge.published', challenge.id, revision, { challenge }),
    end: (challenge: Challenge, revision = challenge.version) =>
      deliver('challenge.ended', challenge.id, revision, { challenge }),
    list: (solution: Solution, revision = solution.version) =>
      deliver('solution.listed', solution.id, revision, { solution }),
    unlist: (solution: Solution, revision = solution.version) =>
      deliver('solution.unlisted', solution.id, revision, { solution }),
    know: (organisation: Organisation, revision = organisation.version) =>
      deliver('organisation.changed', organisation.id, revision, { organisation }),
    async stop() {
      await jobs.close({ graceMs: 2_000 });
      await service.stop();
    },
    async close() {
      await jobs.close({ graceMs: 2_000 });
      await service.stop();
      await database.close();
    },
  };
}

export type Harness = Awaited<ReturnType<typeof createHarness>>;

/** A harness with five organisations, four solutions and two challenges, all ranked. */
export async function createRankedHarness(options: HarnessOptions = {}): Promise<Harness> {
  const harness = await createHarness(options);
  for (const organisation of organisations) await harness.know(organisation);
  for (const solution of solutions) await harness.list(solution);
  for (const challenge of [leaks, buses]) await harness.publish(challenge);
  if (options.hasWorkers !== false) await harness.settled();
  return harness;
}
