import type { Match } from '@smc/contracts';
import type { DoorClients } from '../door-client.ts';
import type { DemoRows } from '../load.ts';
import { sideBySide } from '../side-by-side.ts';

const width = 8;
const providerCount = 62;
/** Providers that each city wants to meet, the best first: some more than it has time for. */
const wishesOfACity = 12;
const mustMeet = 5;

export interface DemoParticipant {
  readonly organisationId: string;
  readonly name: string;
  readonly personIds: readonly string[];
  readonly isCity: boolean;
}

/** A wish of the demonstration. Every third provider has not answered. */
interface DemoWish {
  readonly city: string;
  readonly provider: string;
  readonly isFirstChoice: boolean;
  readonly isAnswered: boolean;
}

/** The best match between each city and each provider, best first. */
function bestPairs(matches: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const key = `${match.challengeOrganisationId} ${match.solutionOrganisationId}`;
    const known = best.get(key);
    if (known === undefined || known.score < match.score) best.set(key, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

async function matchesOf(rows: DemoRows, { matchmaking, call }: DoorClients): Promise<Match[]> {
  const matches: Match[] = [];
  const ids = rows.challenges.map(({ row }) => row.id);
  for (let start = 0; start < ids.length; start += 10) {
    const groups = await matchmaking.matches.listByChallenges(
      { parentIds: ids.slice(start, start + 10), first: 50 },
      call,
    );
    for (const { page } of groups) matches.push(...page.items);
  }
  return matches;
}

/** Cities with their challenges, and the providers that fit them best; and what each city wishes. */
export async function chooseParticipants(rows: DemoRows, clients: DoorClients) {
  const pairs = bestPairs(await matchesOf(rows, clients));
  const cities = [
    ...new Set(rows.challenges.map(({ row }) => (row.kind === 'CHALLENGES' ? row.organisationId : ''))),
  ];
  const providers = [...new Set(pairs.map(({ solutionOrganisationId }) => solutionOrganisationId))]
    .filter((id) => !cities.includes(id))
    .slice(0, providerCount);
  const wishes: DemoWish[] = [];
  for (const city of cities) {
    const own = pairs.filter(
      (one) => one.challengeOrganisationId === city && providers.includes(one.solutionOrganisationId),
    );
    own
      .slice(0, wishesOfACity)
      .forEach(({ solutionOrganisationId: provider }, index) =>
        wishes.push({ city, provider, isFirstChoice: index < mustMeet, isAnswered: index % 3 !== 2 }),
      );
  }
  return { cities, providers, wishes };
}

/** Two delegates of each city and one of each provider: invited as the secretariat invites them, and registered. */
export async function registerAll(
  eventId: string,
  { cities, providers }: Awaited<ReturnType<typeof chooseParticipants>>,
  rows: DemoRows,
  { membership, scheduling, call }: DoorClients,
): Promise<DemoParticipant[]> {
  const names = new Map(rows.organisations.map((one) => [one.row.id, one.title]));
  const participants: DemoParticipant[] = [];
  await sideBySide([...cities, ...providers], width, async (organisationId) => {
    const isCity = cities.includes(organisationId);
    const personIds: string[] = [];
    for (const number of isCity ? [1, 2] : [1]) {
      const person = await membership.people.invite(
        {
          organisationId,
          email: `delegate-${number}@${organisationId}.example`,
          name: `Delegate ${number} of ${names.get(organisationId) ?? organisationId}`.slice(0, 120),
          roles: ['MEMBER'],
        },
        call,
      );
      personIds.push(person.id);
    }
    const delegates = personIds.map((personId) => ({ personId }));
    await scheduling.registrations.register({ eventId, organisationId, content: { delegates } }, call);
    participants.push({
      organisationId,
      name: names.get(organisationId) ?? organisationId,
      personIds,
      isCity,
    });
  });
  return participants.sort((a, b) => Number(b.isCity) - Number(a.isCity) || (a.name < b.name ? -1 : 1));
}

/** What both sides wish, stated in their name. */
export async function stateWishes(
  eventId: string,
  wishes: readonly DemoWish[],
  { scheduling, call }: DoorClients,
): Promise<void> {
  await sideBySide(wishes, width, async ({ city, provider, isFirstChoice, isAnswered }) => {
    const level = isFirstChoice ? 'MUST_MEET' : 'LIKE_TO_MEET';
    const state = (organisationId: string, partnerId: string) =>
      scheduling.registrations.stateInterest({ eventId, organisationId, partnerId, level }, call);
    await state(city, provider);
    if (isAnswered) await state(provider, city);
  });
}
