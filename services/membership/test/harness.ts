import {
  membershipContract,
  type OrganisationContentInput,
  type Person,
  parseEvent,
  type Region,
  type Role,
  type Viewer,
} from '@smc/contracts';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import type { MailMessage } from '@smc/mail';
import { countingIds, createInProcessClient, createLogger } from '@smc/service-kit';
import { createTestIdentity, testAppOf } from '@smc/service-kit/testing';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { createMembership, type MembershipDeps } from '../src/index.ts';

export const goodPassword = 'violet anchors drift slowly';
export const otherPassword = 'nine lanterns under snow';
export const linkSecret = new Uint8Array(32).fill(7);
/** Fast: what a hash costs is tested on its own. */
export const cheap = { memoryKiB: 16, passes: 1, lanes: 1 } as const;

const organisations: Record<string, OrganisationContentInput> = {
  wego: { kind: 'INSTITUTION', name: 'WeGO', country: 'KR', timeZone: 'Asia/Seoul' },
  seoul: { kind: 'CITY', name: 'Seoul Metropolitan Government', country: 'KR' },
  makati: { kind: 'CITY', name: 'City of Makati', country: 'PH' },
  vendor: { kind: 'CORPORATE', name: 'Leakfinders Oy', country: 'FI', employees: 40 },
};

/** The service on a store and a queue of its own, with a client for any viewer and a mail box. */
export async function createHarness(options: Partial<MembershipDeps> = {}) {
  const identity = createTestIdentity();
  const database = openSqliteDatabase({ path: ':memory:' });
  const store = createSqliteStore({ database, namespace: 'membership' });
  const jobs = createSqliteJobQueue({ database });
  const mails: MailMessage[] = [];
  const logLines: string[] = [];
  const logger = createLogger({ level: 'info', destination: { write: (line) => logLines.push(line) } });
  const service = createMembership({
    store,
    verifier: identity.verifier,
    clock: identity.clock,
    newId: countingIds('m'),
    logger,
    jobs,
    mailer: {
      send: (mail) => {
        mails.push(mail);
        return Promise.resolve();
      },
    },
    linkSecret,
    linkUrl: (token) => `https://smc.example/link#${token}`,
    signInLimit: { attempts: 20, windowSeconds: 900 },
    passwordCost: cheap,
    validateOutputs: true,
    ...options,
  });
  await store.migrate();
  const client = createInProcessClient(membershipContract, service);
  const system = await identity.asSystem();

  async function addOrganisations(): Promise<void> {
    for (const [id, content] of Object.entries(organisations))
      await client.organisations.create({ id, content }, system);
    await clearEvents();
  }

  async function pendingEvents() {
    return (await store.outbox.pending(500)).map(({ event }) => parseEvent(event));
  }

  async function clearEvents() {
    const events = await pendingEvents();
    await store.outbox.acknowledge(events.map((event) => event.id));
    return events;
  }

  /** Runs the waiting jobs and hands on the events, as the platform does, until nothing is left. */
  async function settle(): Promise<void> {
    for (const definition of service.jobs) {
      const waiting = await jobs.list(definition.queue, { state: 'waiting' });
      const worker = jobs.process(definition.queue, (context) => definition.handle(context));
      for (const job of waiting) {
        while (['waiting', 'active'].includes((await jobs.get(definition.queue, job.id))?.state ?? ''))
          await new Promise((resolve) => setTimeout(resolve, 2));
      }
      await worker.close();
    }
    for (const event of await clearEvents()) {
      const handle = service.subscriptions[event.type] as ((event: unknown) => Promise<void>) | undefined;
      await handle?.(event);
    }
  }

  /** Somebody who redeemed an invitation, with a viewer and a session. */
  async function join(
    name: string,
    organisationId: string,
    roles: Role[],
    regions: Region[] = [],
  ): Promise<Joined> {
    const address = `${name}@${organisationId}.example`;
    const wish = { organisationId, email: address, name, roles, regions };
    const invited = await client.people.invite(wish, system);
    const { token } = await client.links.createForPerson({ personId: invited.id }, system);
    const { person, viewer, sessionToken } = await client.links.redeem({ token, password: goodPassword });
    await clearEvents();
    return { person, viewer, sessionToken, email: address, as: await identity.as(viewer) };
  }

  return {
    ...identity,
    system,
    store,
    jobs,
    mails,
    logLines,
    service,
    client,
    app: testAppOf(service),
    addOrganisations,
    pendingEvents,
    clearEvents,
    settle,
    join,
    async close() {
      await jobs.close();
      await database.close();
    },
  };
}

export interface Joined {
  readonly person: Person;
  readonly viewer: Viewer;
  readonly sessionToken: string;
  readonly email: string;
  readonly as: Awaited<ReturnType<ReturnType<typeof createTestIdentity>['as']>>;
}
export type Harness = Awaited<ReturnType<typeof createHarness>>;

/** The token in the newest mail. */
export function tokenIn(mails: readonly MailMessage[]): string {
  const match = /link#(\S+)/.exec(mails.at(-1)?.text ?? '');
  if (match?.[1] === undefined) throw new Error('The newest mail has no link.');
  return match[1];
}
