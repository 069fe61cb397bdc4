import type { EventType, Meeting, Viewer } from '@smc/contracts';
import { viewerOf } from '@smc/service-kit/testing';
import { createHarness, type Harness, type HarnessOptions, secretariat, twoDays } from './harness.ts';

export const ana = viewerOf('seoul-1', { organisationId: 'seoul', kind: 'CITY' });
export const ben = viewerOf('makati-1', { organisationId: 'makati', kind: 'CITY' });
export const vera = viewerOf('aqua-1', { organisationId: 'aqua', kind: 'CORPORATE' });
export const fred = viewerOf('fund-1', { organisationId: 'fund', kind: 'INSTITUTION' });

/** A place in the first day of the event: minutes after its first slot begins. */
export function slotAt(minute: number, table?: number, minutes = 30) {
  const start = Date.parse('2027-05-04T00:00:00.000Z') + minute * 60_000;
  const place = {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + minutes * 60_000).toISOString(),
  };
  return table === undefined ? place : { ...place, table };
}

/** Signals and progress of a job that nobody cancels. */
const jobContext = { signal: new AbortController().signal, progress: () => {} };

/** The event `expo` with four participants: two of seoul's people, one of each other's. */
export async function createExpo(options: HarnessOptions = {}) {
  const harness = await createHarness(options);
  const { client, as } = harness;
  const staff = await as(secretariat);
  const content = {
    ...twoDays,
    eligibility: { admits: ['MEMBERS' as const, 'NON_MEMBERS' as const] },
  };
  const event = await client.events.create({ id: 'expo', content }, staff);
  await client.events.open({ id: 'expo', expectedVersion: event.version }, staff);
  const people = { seoul: ['seoul-1', 'seoul-2'], makati: ['makati-1'], aqua: ['aqua-1'], fund: ['fund-1'] };
  for (const [organisationId, delegates] of Object.entries(people)) {
    const registration = { delegates: delegates.map((personId) => ({ personId })) };
    await client.registrations.register({ eventId: 'expo', organisationId, content: registration }, staff);
  }

  const request = async (viewer: Viewer, partnerId: string, changes: object = {}): Promise<Meeting> =>
    client.meetings.request(
      {
        eventId: 'expo',
        partnerId,
        personIds: [viewer.personId],
        mode: 'IN_PERSON',
        options: [slotAt(0)],
        subject: 'Leaks in old pipes',
        ...changes,
      },
      await as(viewer),
    );
  const accept = async (viewer: Viewer, meeting: Meeting, changes: object = {}): Promise<Meeting> =>
    client.meetings.accept(
      { id: meeting.id, expectedVersion: meeting.version, personIds: [viewer.personId], ...changes },
      await as(viewer),
    );

  /** Hands every waiting event to the service itself, as the relay would, until there are none. */
  async function relay(): Promise<void> {
    for (;;) {
      const pending = await harness.store.outbox.pending(500);
      if (pending.length === 0) return;
      for (const { event } of pending) {
        const handler = harness.service.subscriptions[event.type as EventType] as
          | ((event: unknown) => Promise<void>)
          | undefined;
        await handler?.(event);
      }
      await harness.store.outbox.acknowledge(pending.map(({ event }) => event.id));
    }
  }

  const queuesOfMail = ['scheduling-announce', 'scheduling-bulk-mail', 'scheduling-mail'];
  const delivered = new Set<string>();
  /** Does each job about mail once, in the order in which they come from each other; for a harness without workers. */
  async function deliver(): Promise<unknown[]> {
    await relay();
    const results: unknown[] = [];
    for (const queue of queuesOfMail) {
      const job = harness.service.jobs.find((one) => one.queue === queue);
      for (const { id, data } of await harness.jobs.list(queue, { limit: 500 })) {
        if (delivered.has(id)) continue;
        delivered.add(id);
        results.push(await job?.handle({ ...jobContext, job: { id, data, attempt: 1 } }));
      }
    }
    return results;
  }

  return {
    ...harness,
    deliver,
    request,
    accept,
    relay,
    /** An accepted meeting of the viewer's organisation with a partner's person. */
    async met(viewer: Viewer, partner: Viewer, changes: object = {}): Promise<Meeting> {
      const asked = await request(viewer, partner.organisationId ?? '', changes);
      return accept(partner, asked);
    },
    async run(queue: string): Promise<unknown> {
      const job = harness.service.jobs.find((one) => one.queue === queue);
      return job?.handle({ ...jobContext, job: { id: 'j', data: {}, attempt: 1 } });
    },
    load: async (id: string, viewer: Viewer = secretariat) => client.meetings.get({ id }, await as(viewer)),
  };
}
export type Expo = Awaited<ReturnType<typeof createExpo>>;
export type { Harness };
