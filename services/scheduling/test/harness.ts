import { setTimeout as wait } from 'node:timers/promises';
import {
  allowedDeliveries,
  type EventContentInput,
  type EventType,
  type Interest,
  type Mailbox,
  type Membership,
  type MessageDelivery,
  type MessageKind,
  messageKind,
  type Organisation,
  type Person,
  type Region,
  schedulingContract,
  SmcError,
} from '@smc/contracts';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import type { MailMessage } from '@smc/mail';
import { countingIds, createInProcessClient, silentLogger } from '@smc/service-kit';
import { createTestIdentity, testAppOf, viewerOf } from '@smc/service-kit/testing';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import {
  createScheduling,
  type MailDeps,
  type OwnedThing,
  type Owners,
  type RankedMatch,
  type SchedulingDeps,
} from '../src/index.ts';
import { planEvent } from '../src/planning/plan-event.ts';
import type { Planner } from '../src/planning/planning-thread.ts';

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

/** What arrives in people's mailboxes, and how they want it. */
export function createPost() {
  const sent: MailMessage[] = [];
  const changes = new Map<string, Partial<Mailbox> | null>();
  const state = { isDown: false };
  const mailboxOf = (personId: string): Mailbox | null => {
    const person = personOf(personId);
    const change = changes.get(personId);
    if (person === null || person.state === 'DISABLED' || change === null) return null;
    return {
      personId,
      name: personId,
      email: `${personId}@smc.example`,
      locale: 'en',
      timeZone: 'UTC',
      roles: personId.endsWith('-1') ? ['ORGANISATION_ADMIN'] : ['MEMBER'],
      organisationId: person.organisationId,
      organisationName: person.organisationId,
      hasLapsed: false,
      choices: messageKind.options.map((kind) => ({ kind, delivery: allowedDeliveries[kind][0] })),
      preferencesToken: `token-of-${personId}`,
      ...change,
    };
  };
  const mail: MailDeps = {
    mailer: {
      send: async (message) => {
        if (state.isDown) throw new SmcError('UNAVAILABLE', { message: 'The mail server is down.' });
        sent.push(message);
      },
    },
    askMailboxes: (ids) => Promise.resolve(ids.map(mailboxOf)),
    publicUrl: () => 'https://smc.example',
    organizer: { name: 'SMC', email: 'no-reply@smc.example' },
  };
  return {
    mail,
    sent,
    state,
    /** Null: the account is gone. */
    change: (personId: string, change: Partial<Mailbox> | null) => changes.set(personId, change),
    choose(personId: string, kind: MessageKind, delivery: MessageDelivery) {
      const choices = (mailboxOf(personId)?.choices ?? []).map((one) =>
        one.kind === kind ? { kind, delivery } : one,
      );
      changes.set(personId, { ...changes.get(personId), choices });
    },
    /** Whom, and about what, in the order of addresses; then nothing is there any more. */
    take(): [string, string][] {
      return sent
        .splice(0)
        .map(({ to, subject }): [string, string] => [to.split('@')[0] ?? '', subject])
        .toSorted(([left], [right]) => (left < right ? -1 : 1));
    },
  };
}

/** What the owners of challenges, solutions, matches and interests would list. */
export interface Owned {
  challenges?: readonly OwnedThing[];
  solutions?: readonly OwnedThing[];
  matches?: readonly RankedMatch[];
  interests?: readonly Interest[];
}

async function* each<Item>(items: readonly Item[] = []): AsyncGenerator<Item> {
  yield* items;
}

function ownersOf(owned: Owned): Owners {
  const ofOrganisations = (things: readonly OwnedThing[] = [], ids: readonly string[]) =>
    each(things.filter(({ organisationId }) => ids.includes(organisationId)));
  return {
    listChallenges: (ids) => ofOrganisations(owned.challenges, ids),
    listSolutions: (ids) => ofOrganisations(owned.solutions, ids),
    listMatches: (ids) =>
      each((owned.matches ?? []).filter(({ id }) => ids.some((challenge) => id.startsWith(`${challenge}_`)))),
    listInterests: () => each(owned.interests),
    challengeTitles: (ids) => Promise.resolve(new Map(ids.map((id) => [id, `Challenge ${id}`]))),
    solutionNames: (ids) => Promise.resolve(new Map(ids.map((id) => [id, `Solution ${id}`]))),
  };
}

/** Small events, without the half second that a thread needs to start. */
const planHere: Planner = ({ input, options }) =>
  planEvent(input, { ...options, clock: () => performance.now() });

export interface HarnessOptions {
  readonly deps?: Partial<SchedulingDeps>;
  readonly owned?: Owned;
  /** False: no job is handed out. */
  readonly hasWorkers?: boolean;
  /** The database of a harness that was closed: a restart. */
  readonly database?: ReturnType<typeof openSqliteDatabase>;
}

/** The service on a store of its own, with a client for any viewer. */
export async function createHarness(options: HarnessOptions = {}) {
  const identity = createTestIdentity();
  const database = options.database ?? openSqliteDatabase({ path: ':memory:' });
  const store = createSqliteStore({ database, namespace: 'scheduling' });
  const jobs = createSqliteJobQueue({ database });
  const owned = options.owned ?? {};
  const post = createPost();
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
    owners: ownersOf(owned),
    mail: post.mail,
    planner: planHere,
    validateOutputs: true,
  };
  const service = createScheduling({ ...usual, ...options.deps });
  await store.migrate();
  const unexpected: unknown[] = [];
  const work = () => {
    for (const { queue, concurrency, handle } of service.jobs)
      jobs.process(queue, handle, { concurrency, onError: (error) => unexpected.push(error) });
  };
  if (options.hasWorkers !== false) work();
  await service.start();

  /** Delivers what is in the outbox to this service itself, as the relay would. */
  async function relayOwn(): Promise<void> {
    const entries = await store.outbox.pending(500);
    for (const { event } of entries) {
      const handler = service.subscriptions[event.type as EventType] as
        | ((event: unknown) => Promise<void>)
        | undefined;
      await handler?.(event);
    }
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
    jobs,
    service,
    work,
    unexpected,
    post,
    settled,
    relayOwn,
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
