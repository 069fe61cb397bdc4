import { randomBytes } from 'node:crypto';
import { type Meeting, SmcError } from '@smc/contracts';
import type { DoorClients } from '../door-client.ts';
import type { DemoParticipant } from './participants.ts';
import type { DemoEvent, EventStage } from './hold-event.ts';

const dayMs = 86_400_000;

/** Whoever meets outside an event has accepted the invitation. */
async function activate(personId: string, { house, clients }: EventStage): Promise<void> {
  const { membership } = house.clients;
  const { token } = await membership.links.createForPerson({ personId }, await house.asSystem());
  const password = randomBytes(16).toString('base64url');
  await clients.membership.links.redeem({ token, password });
}

/** A meeting "with a partner of your choice": a city asks a city far away, in the working hours of both. */
export async function meetOnDemand(
  participants: readonly DemoParticipant[],
  today: string,
  stage: EventStage,
): Promise<Meeting | undefined> {
  const { scheduling, call } = stage.clients;
  const cities = participants.filter(({ isCity }) => isCity);
  const [one] = cities;
  if (one === undefined) return undefined;
  const from = new Date(Date.parse(today) + 7 * dayMs).toISOString();
  const until = new Date(Date.parse(today) + 14 * dayMs).toISOString();
  await activate(one.personIds[0] ?? '', stage);
  for (const other of cities.slice(1).toReversed()) {
    await activate(other.personIds[0] ?? '', stage);
    await stage.house.settle({ signal: stage.signal });
    const { times } = await scheduling.diary.freeTimes(
      {
        organisationId: one.organisationId,
        personIds: [one.personIds[0] ?? ''],
        partnerId: other.organisationId,
        from,
        until,
        first: 1,
      },
      call,
    );
    const [time] = times;
    if (time === undefined) continue;
    const asked = await scheduling.meetings.request(
      {
        organisationId: one.organisationId,
        partnerId: other.organisationId,
        personIds: [one.personIds[0] ?? ''],
        options: [{ startsAt: time.startsAt, endsAt: time.endsAt }],
        subject: 'What we learnt, and what we would do again',
      },
      call,
    );
    return scheduling.meetings.accept(
      {
        id: asked.id,
        expectedVersion: asked.version,
        organisationId: other.organisationId,
        personIds: [other.personIds[0] ?? ''],
      },
      call,
    );
  }
  return undefined;
}

export interface Refilled {
  readonly missed: Meeting;
  readonly held: Meeting;
  /** From the record of the absence to the agreed new meeting. */
  readonly seconds: number;
}

async function offersFor(missed: Meeting, { scheduling, call }: DoorClients): Promise<Meeting[]> {
  const { items } = await scheduling.meetings.list(
    { eventId: missed.eventId ?? '', state: 'REQUESTED', first: 100 },
    call,
  );
  return items.filter(({ origin }) => origin === 'REFILL');
}

async function acceptBoth(offer: Meeting, { scheduling, call }: DoorClients): Promise<Meeting> {
  let meeting = offer;
  for (const organisationId of offer.awaiting)
    meeting = await scheduling.meetings.accept(
      { id: offer.id, expectedVersion: meeting.version, organisationId },
      call,
    );
  return meeting;
}

/** A side may have all the meetings that it may have by now, and an offer may have expired. */
const isTooLate = (error: unknown) =>
  error instanceof SmcError && (error.code === 'LIMIT_REACHED' || error.code === 'FORBIDDEN_TRANSITION');

/** The first offer that both sides can still take. */
async function firstAccepted(offers: readonly Meeting[], clients: DoorClients): Promise<Meeting | undefined> {
  for (const offer of offers) {
    try {
      return await acceptBoth(offer, clients);
    } catch (error) {
      if (!isTooLate(error)) throw error;
    }
  }
  return undefined;
}

/** How many meetings are tried until one leaves a slot that somebody wants. */
const tries = 12;

/** A provider does not come; its slot is offered to the next-best pairs, and the first two who both say yes have it. */
export async function refillNoShow(
  { meetings }: Pick<DemoEvent, 'meetings'>,
  { house, clients, signal }: EventStage,
): Promise<Refilled | undefined> {
  const { scheduling, call } = clients;
  const { travelTo } = house;
  if (travelTo === undefined) return undefined;
  for (const planned of meetings.slice(0, tries)) {
    travelTo(new Date(Date.parse(planned.start) + 3 * 60_000).toISOString());
    const startedAt = performance.now();
    const meeting = await scheduling.meetings.get({ id: planned.id }, call);
    const present = meeting.sides.find(({ kind }) => kind === 'CITY')?.personIds ?? [];
    const missed = await scheduling.meetings.recordAttendance(
      { id: meeting.id, expectedVersion: meeting.version, presentPersonIds: present },
      call,
    );
    await house.settle({ signal });
    const held = await firstAccepted(await offersFor(missed, clients), clients);
    if (held === undefined) continue;
    if (held.state !== 'ACCEPTED')
      throw new SmcError('INTERNAL', { message: 'The offered slot was not taken.' });
    return { missed, held, seconds: (performance.now() - startedAt) / 1000 };
  }
  return undefined;
}
