import { randomBytes } from 'node:crypto';
import type { Clients } from '@smc/platform';

/** Somebody who acts in a race: an organisation with two people, and the token of the first. */
export interface Actor {
  readonly organisationId: string;
  readonly people: readonly string[];
  readonly token: string;
}

/** Everything a client process needs to know. */
export interface Scene {
  readonly url: string;
  readonly eventId: string;
  readonly actors: readonly Actor[];
  readonly staffToken: string;
  /** Everything that can be done, or mostly what takes several writes. */
  readonly mix: 'everything' | 'exchanges';
  /** The slots everybody wants. */
  readonly slots: readonly { readonly startsAt: string; readonly endsAt: string }[];
}

const cities = 6;
const providers = 10;
export const tables = 5;
/** So few that limits are met. */
const meetingsEach = 5;

/** What an event has room for. */
export interface EventSize {
  readonly slots: number;
  readonly tables: number;
  /** The most meetings of each participant. */
  readonly meetingsEach: number;
  /** What every participant comes for: shared, so that a timetable puts everybody together. */
  readonly themes: readonly string[];
}
const hotSlots: EventSize = { slots: 6, tables, meetingsEach, themes: [] };

async function tokenOf(clients: Clients, personId: string): Promise<string> {
  const { token } = await clients.membership.links.createForPerson({ personId });
  const password = randomBytes(12).toString('base64url');
  return (await clients.membership.links.redeem({ token, password, name: personId })).sessionToken;
}

async function actorOf(clients: Clients, organisationId: string, kind: 'CITY' | 'CORPORATE'): Promise<Actor> {
  await clients.membership.organisations.create({
    id: organisationId,
    content: { kind, name: organisationId, country: kind === 'CITY' ? 'KR' : 'FI', timeZone: 'Asia/Seoul' },
  });
  const people = [];
  for (const number of [1, 2]) {
    const invited = await clients.membership.people.invite({
      organisationId,
      email: `${organisationId}-${number}@race.example`,
      name: `${organisationId} ${number}`,
      roles: ['MEMBER', 'ORGANISATION_ADMIN'],
    });
    people.push(invited.id);
  }
  const token = await tokenOf(clients, people[0] ?? '');
  // Delegates are people who have signed in.
  await tokenOf(clients, people[1] ?? '');
  return { organisationId, people, token };
}

/** Organisations, people and their tokens; made once for all races of a server. */
export async function gather(clients: Clients): Promise<Pick<Scene, 'actors' | 'staffToken'>> {
  await clients.membership.organisations.create({
    id: 'organisers',
    content: { kind: 'INSTITUTION', name: 'Organisers', country: 'KR' },
  });
  const staff = await clients.membership.people.invite({
    organisationId: 'organisers',
    email: 'staff@race.example',
    name: 'Staff',
    roles: ['SECRETARIAT'],
  });
  const staffToken = await tokenOf(clients, staff.id);
  const actors: Actor[] = [];
  for (let number = 1; number <= cities; number += 1)
    actors.push(await actorOf(clients, `city-${number}`, 'CITY'));
  for (let number = 1; number <= providers; number += 1)
    actors.push(await actorOf(clients, `provider-${number}`, 'CORPORATE'));
  return { actors, staffToken };
}

/** An event of its own for each race, a day further ahead each, so that its slots are empty and its people's time is free. */
export async function openEvent(
  clients: Clients,
  actors: readonly Actor[],
  number: number,
  size: EventSize = hotSlots,
) {
  const day = new Date(Date.now() + (60 + number) * 86_400_000).toISOString().slice(0, 10);
  const start = Date.parse(`${day}T00:00:00.000Z`);
  const instant = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
  const slots = Array.from({ length: size.slots }, (_, index) => ({
    startsAt: instant(index * 30),
    endsAt: instant(index * 30 + 30),
  }));
  const eventId = `race-${number}`;
  const event = await clients.scheduling.events.create({
    id: eventId,
    content: {
      name: `Race ${number}`,
      format: 'HYBRID',
      timeZone: 'Asia/Seoul',
      eligibility: { admits: ['MEMBERS', 'NON_MEMBERS'] },
      slots: slots.map(({ startsAt, endsAt }, index) => ({ id: `s${index}`, start: startsAt, end: endsAt })),
      tables: Array.from({ length: size.tables }, (_, index) => ({ number: index + 1 })),
    },
  });
  await clients.scheduling.events.open({ id: eventId, expectedVersion: event.version });
  for (const { organisationId, people } of actors) {
    const content = {
      delegates: people.map((personId) => ({ personId })),
      limits: { minimum: 0, maximum: size.meetingsEach },
      themes: [...size.themes],
    };
    await clients.scheduling.registrations.register({ eventId, organisationId, content });
  }
  return { eventId, slots };
}
export const maximumMeetings = meetingsEach;
