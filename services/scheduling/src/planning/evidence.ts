import type { EventEdition, Interest, InterestLevel } from '@smc/contracts';
import { everyDocument } from '../every-document.ts';
import type { OwnedThing } from '../owners.ts';
import type { SchedulingParts } from '../parts.ts';
import type { PlanningMatch, PlanningTopic, PlanningWish } from './input.ts';
import { topicsOf } from './topics.ts';

/** What participants wish, as it is now. */
export interface Stated {
  readonly challenges: readonly OwnedThing[];
  readonly solutions: readonly OwnedThing[];
  readonly interests: readonly Interest[];
  /** Whose each challenge and solution is. */
  readonly owners: ReadonlyMap<string, string>;
  readonly wishes: readonly PlanningWish[];
  /** When the newest wish, on a match or on a participant, was stated; `''` for none. */
  readonly until: string;
  /** Id and version of every wish on a participant. */
  readonly revisions: readonly string[];
}

/** What speaks for and against pairs of participants. */
export interface Evidence {
  readonly matches: readonly PlanningMatch[];
  readonly topics: readonly PlanningTopic[];
  /** Of each participant's challenges and solutions. */
  readonly themes: ReadonlyMap<string, readonly string[]>;
}

const strength = { MUST_MEET: 2, LIKE_TO_MEET: 1, NO_THANKS: 0 } as const;

/** Of what one participant said of several matches with another, the strongest. */
function strongest(one: InterestLevel | undefined, other: InterestLevel): InterestLevel {
  return one !== undefined && strength[one] >= strength[other] ? one : other;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What both sides of matches said, as wishes of organisations: a match is of two things, a meeting of those who own them. */
function wishesOnMatches(
  interests: readonly Interest[],
  owners: ReadonlyMap<string, string>,
): Map<string, PlanningWish> {
  const wishes = new Map<string, PlanningWish>();
  for (const { challengeId, solutionId, side, level } of interests) {
    const [city, provider] = [owners.get(challengeId), owners.get(solutionId)];
    if (city === undefined || provider === undefined || city === provider) continue;
    const [from, to] = side === 'CITY' ? [city, provider] : [provider, city];
    const key = `${from} ${to}`;
    wishes.set(key, { from, to, level: strongest(wishes.get(key)?.level, level) });
  }
  return wishes;
}

function themesByOwner(things: readonly OwnedThing[]): ReadonlyMap<string, readonly string[]> {
  const themes = new Map<string, string[]>();
  for (const { organisationId, themes: own } of things)
    themes.set(organisationId, [...(themes.get(organisationId) ?? []), ...own]);
  return themes;
}

/**
 * Asks the owners of challenges, solutions and interests, and reads the wishes on participants; these go before wishes on
 * matches with them. A wish that was withdrawn counts for nothing.
 *
 * @param ids organisations that take part
 */
export async function statedOf(
  { owners, participantInterests }: Pick<SchedulingParts, 'owners' | 'participantInterests'>,
  event: Pick<EventEdition, 'id'>,
  ids: readonly string[],
): Promise<Stated> {
  const here = new Set(ids);
  const [challenges, solutions, interests] = await Promise.all([
    collect(owners.listChallenges(ids)),
    collect(owners.listSolutions(ids)),
    collect(owners.listInterests()),
  ]);
  const ownerOf = new Map(
    [...challenges, ...solutions].map(({ id, organisationId }) => [id, organisationId]),
  );
  const wishes = wishesOnMatches(interests, ownerOf);
  const revisions: string[] = [];
  let until = interests.reduce((latest, { statedAt }) => (statedAt > latest ? statedAt : latest), '');
  const filter = { eventId: event.id, withdrawnAt: null };
  for await (const one of everyDocument(participantInterests, filter)) {
    if (!here.has(one.organisationId) || !here.has(one.partnerId)) continue;
    const [from, to] = [one.organisationId, one.partnerId];
    wishes.set(`${from} ${to}`, { from, to, level: one.level });
    revisions.push(`${one.id} ${one.version}`);
    if (one.statedAt > until) until = one.statedAt;
  }
  return {
    challenges,
    solutions,
    interests,
    owners: ownerOf,
    wishes: [...wishes.values()].filter(({ from, to }) => here.has(from) && here.has(to)),
    until,
    revisions,
  };
}

/** Asks for the matches between what participants look for and offer, and says what they would speak about. */
export async function evidenceOf(
  { owners }: Pick<SchedulingParts, 'owners'>,
  { challenges, solutions, interests, owners: ownerOf }: Stated,
  ids: readonly string[],
): Promise<Evidence> {
  const here = new Set(ids);
  const ranked = await collect(owners.listMatches(challenges.map(({ id }) => id)));
  const matches = ranked
    .filter((one) => here.has(one.challengeOrganisationId) && here.has(one.solutionOrganisationId))
    .filter((one) => one.challengeOrganisationId !== one.solutionOrganisationId)
    .map((one) => ({
      cityId: one.challengeOrganisationId,
      providerId: one.solutionOrganisationId,
      challengeId: one.challengeId,
      solutionId: one.solutionId,
      score: one.score,
      matchId: one.id,
    }));
  return {
    matches,
    topics: topicsOf(matches, interests, ownerOf),
    themes: themesByOwner([...challenges, ...solutions]),
  };
}
