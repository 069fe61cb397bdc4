import { createHash } from 'node:crypto';
import type { EventEdition, Interest, InterestLevel, TimetableRun } from '@smc/contracts';
import { everyDocument } from '../every-document.ts';
import type { OwnedThing } from '../owners.ts';
import type { SchedulingParts } from '../parts.ts';
import type { PlanningInput, PlanningMatch, PlanningWish } from './input.ts';
import { confirmedOf, planningParticipant, type Standing, standingOf } from './participants.ts';

export interface Gathered {
  readonly input: PlanningInput;
  readonly standing: Standing;
  readonly basis: Omit<NonNullable<TimetableRun['basis']>, 'pairs'>;
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
 * Everything a timetable is planned from, as it is now: registrations, diaries, and what the owners of challenges,
 * solutions and matches say. A wish on a participant goes before wishes on matches with it.
 */
export async function gather(parts: SchedulingParts, event: EventEdition): Promise<Gathered> {
  const { owners } = parts;
  const registrations = await confirmedOf(parts, event.id);
  const ids = registrations.map(({ organisationId }) => organisationId);
  const here = new Set(ids);
  const [challenges, solutions, interests, standing] = await Promise.all([
    collect(owners.listChallenges(ids)),
    collect(owners.listSolutions(ids)),
    collect(owners.listInterests()),
    standingOf(parts, event),
  ]);
  const ranked = await collect(owners.listMatches(challenges.map(({ id }) => id)));
  const ownerOf = new Map(
    [...challenges, ...solutions].map(({ id, organisationId }) => [id, organisationId]),
  );
  const matches: PlanningMatch[] = ranked
    .filter((one) => here.has(one.challengeOrganisationId) && here.has(one.solutionOrganisationId))
    .filter((one) => one.challengeOrganisationId !== one.solutionOrganisationId)
    .map((one) => ({
      cityId: one.challengeOrganisationId,
      providerId: one.solutionOrganisationId,
      score: one.score,
      matchId: one.id,
      challengeId: one.challengeId,
      solutionId: one.solutionId,
    }));
  const wishes = wishesOnMatches(interests, ownerOf);
  const revisions = registrations.map(({ id, version }) => `${id} ${version}`);
  let until = interests.reduce((latest, { statedAt }) => (statedAt > latest ? statedAt : latest), '');
  let stated = interests.length;
  for await (const one of everyDocument(parts.participantInterests, {
    eventId: event.id,
    withdrawnAt: null,
  })) {
    if (!here.has(one.organisationId) || !here.has(one.partnerId)) continue;
    const [from, to] = [one.organisationId, one.partnerId];
    wishes.set(`${from} ${to}`, { from, to, level: one.level });
    revisions.push(`${one.id} ${one.version}`);
    stated += 1;
    if (one.statedAt > until) until = one.statedAt;
  }
  const themes = themesByOwner([...challenges, ...solutions]);
  const participants = registrations.map((registration) =>
    planningParticipant(event, registration, standing.busy, themes.get(registration.organisationId) ?? []),
  );
  const { format, timeZone, slots, tables, rest, walking, interpreters } = event;
  const input: PlanningInput = {
    event: { format, timeZone, slots, tables, rest, walking, interpreters },
    participants,
    wishes: [...wishes.values()].filter(({ from, to }) => here.has(from) && here.has(to)),
    matches,
  };
  return {
    input,
    standing,
    basis: {
      takenAt: parts.clock.now().toISOString(),
      scheduleRevision: event.scheduleRevision,
      registrations: registrations.length,
      matches: matches.length,
      interests: stated,
      interestsUntil: until === '' ? null : until,
      digest: createHash('sha256')
        .update(JSON.stringify([input, revisions]))
        .digest('hex'),
    },
  };
}
