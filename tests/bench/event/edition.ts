import { themes } from '@smc/taxonomy';
import type { EventContentInput } from '@smc/contracts';
import type { Connection } from '@smc/platform';
import { type Random, randomFrom } from '../../race/random.ts';

/** How large an edition is. */
export interface EditionSize {
  readonly cities: number;
  readonly companies: number;
  readonly institutions: number;
  /** Meeting slots of half an hour on each of two days. */
  readonly slotsADay: number;
  readonly tables: number;
  /** Companies and institutions that a city asks for; three of four are asked back. */
  readonly wishesOfACity: number;
}

export interface Wish {
  readonly from: string;
  readonly to: string;
  readonly level: 'MUST_MEET' | 'LIKE_TO_MEET';
}

type Kind = 'CITY' | 'CORPORATE' | 'INSTITUTION';

export interface DrawnParticipant {
  readonly id: string;
  readonly kind: Kind;
  readonly delegates: number;
  readonly themes: readonly string[];
}

/** How much is asked at the same time. */
const lanes = 8;
const day = 86_400_000;

/** Does something for each, many at a time, so that they share commits. */
export async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>) {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function someOf<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  const chosen = new Set<Item>();
  while (chosen.size < Math.min(count, items.length)) chosen.add(random.pick(items));
  return [...chosen];
}

export function drawParticipants(size: EditionSize, random: Random): DrawnParticipant[] {
  const codes = themes.map(({ code }) => code);
  const of = (kind: Kind, count: number, delegates: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${kind.toLowerCase()}-${index + 1}`,
      kind,
      delegates,
      themes: someOf(random, codes, 2 + Math.floor(random.next() * 3)),
    }));
  return [
    ...of('CITY', size.cities, 2),
    ...of('CORPORATE', size.companies, 1),
    ...of('INSTITUTION', size.institutions, 1),
  ];
}

/** A city asks for partners with a theme of its own, five of them firmly; three of four ask back. */
export function drawWishes(
  participants: readonly DrawnParticipant[],
  size: EditionSize,
  random: Random,
): Wish[] {
  const partners = participants.filter(({ kind }) => kind !== 'CITY');
  return participants
    .filter(({ kind }) => kind === 'CITY')
    .flatMap((city) => {
      const fitting = partners.filter((one) => one.themes.some((code) => city.themes.includes(code)));
      return someOf(random, fitting, size.wishesOfACity).flatMap((partner, index): Wish[] => {
        const level = index < 5 ? 'MUST_MEET' : 'LIKE_TO_MEET';
        const asked = { from: city.id, to: partner.id, level } as const;
        return random.next() < 0.75 ? [asked, { from: partner.id, to: city.id, level }] : [asked];
      });
    });
}

function eventContent({ slotsADay, tables }: EditionSize): EventContentInput {
  const first = Math.floor(Date.now() / day) * day + 60 * day;
  const slots = [0, 1].flatMap((number) =>
    Array.from({ length: slotsADay }, (_, index) => {
      const start = first + number * day + index * 1_800_000;
      return {
        id: `day${number + 1}-${index + 1}`,
        start: new Date(start).toISOString(),
        end: new Date(start + 1_800_000).toISOString(),
      };
    }),
  );
  return {
    name: 'An edition of a thousand',
    timeZone: 'Asia/Seoul',
    eligibility: { admits: ['MEMBERS', 'NON_MEMBERS'] },
    slots,
    tables: Array.from({ length: tables }, (_, index) => ({ number: index + 1 })),
    limits: {
      CITY: { minimum: 4, maximum: 16 },
      CORPORATE: { minimum: 1, maximum: 8 },
      INSTITUTION: { minimum: 1, maximum: 8 },
    },
  };
}

export interface Edition {
  readonly eventId: string;
  readonly participants: readonly DrawnParticipant[];
  /** What each of them said of another. */
  readonly wishes: readonly Wish[];
}

/** Organisations, delegates, registrations and wishes, each through the API. */
export async function holdEdition(
  { clients }: Connection,
  size: EditionSize,
  seed: number,
): Promise<Edition> {
  const random = randomFrom(seed);
  const participants = drawParticipants(size, random);
  const { events, registrations } = clients.scheduling;
  const { organisations, people } = clients.membership;
  const draft = await events.create({ content: eventContent(size) });
  const open = await events.open({ id: draft.id, expectedVersion: draft.version });
  await forEach(participants, async ({ id, kind, delegates, themes: codes }) => {
    await organisations.create({ id, content: { kind, name: `Organisation ${id}`, country: 'KR' } });
    const personIds: string[] = [];
    for (let number = 1; number <= delegates; number += 1) {
      const email = `delegate-${number}@${id}.example`;
      const invited = { organisationId: id, email, name: `Delegate ${number}`, roles: ['MEMBER' as const] };
      personIds.push((await people.invite(invited)).id);
    }
    const content = { delegates: personIds.map((personId) => ({ personId })), themes: [...codes] };
    await registrations.register({ eventId: open.id, organisationId: id, content });
  });
  const wishes = drawWishes(participants, size, random);
  await forEach(wishes, ({ from, to, level }) =>
    registrations.stateInterest({ eventId: open.id, organisationId: from, partnerId: to, level }),
  );
  await events.close({ id: open.id, expectedVersion: open.version });
  return { eventId: open.id, participants, wishes };
}
