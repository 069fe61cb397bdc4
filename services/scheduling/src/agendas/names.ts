import { setImmediate as turn } from 'node:timers/promises';
import { type Meeting, SmcError } from '@smc/contracts';
import { findOrganisation, findPeople } from '../copies/find.ts';
import type { OrganisationCopy } from '../copies/collections.ts';
import type { SchedulingParts } from '../parts.ts';
import type { Names } from './meeting-view.ts';

type NameParts = Pick<
  SchedulingParts,
  | 'organisations'
  | 'people'
  | 'memberships'
  | 'events'
  | 'askOrganisation'
  | 'askPeople'
  | 'askMemberships'
  | 'owners'
  | 'logger'
>;

/** Asked for at once: what owners take in one call. */
const atOnce = 100;

/** Between the parts of a long list others get their turn. */
async function* inParts(ids: ReadonlySet<string>): AsyncGenerator<string[]> {
  const all = [...ids];
  for (let start = 0; start < all.length; start += atOnce) {
    if (start > 0) await turn();
    yield all.slice(start, start + atOnce);
  }
}

async function organisationNames(parts: NameParts, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const some of inParts(ids)) {
    const copies = await parts.organisations.getMany(some);
    for (const [index, id] of some.entries()) {
      const copy = copies[index] ?? (await organisationOrNone(parts, id));
      if (copy !== undefined) found.set(id, copy.name);
    }
  }
  return found;
}

async function organisationOrNone(parts: NameParts, id: string): Promise<OrganisationCopy | undefined> {
  try {
    return await findOrganisation(parts, id);
  } catch (error) {
    if (error instanceof SmcError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

async function personNames(parts: NameParts, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const some of inParts(ids))
    for (const person of await findPeople(parts, some))
      if (person !== undefined) found.set(person.id, person.name);
  return found;
}

/** Titles are an ornament of an agenda: without their owner it is shown without them. */
async function titles(
  { logger }: NameParts,
  ids: ReadonlySet<string>,
  ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const some of inParts(ids)) {
    try {
      for (const [id, title] of await ask(some)) found.set(id, title);
    } catch (error) {
      logger.warn({ err: error }, 'titles for an agenda could not be asked for');
    }
  }
  return found;
}

const present = (ids: readonly (string | null)[]) => new Set(ids.filter((id) => id !== null));

/** The names that these meetings hold as ids, as they are known now; few calls however many meetings. */
export async function loadNames(
  parts: NameParts,
  meetings: readonly Pick<Meeting, 'sides' | 'eventId' | 'challengeId' | 'solutionId'>[],
  more: { readonly organisationIds?: readonly string[]; readonly personIds?: readonly string[] } = {},
): Promise<Names> {
  const { owners } = parts;
  const sides = meetings.flatMap((one) => one.sides);
  const organisationIds = [...sides.map((side) => side.organisationId), ...(more.organisationIds ?? [])];
  const personIds = [...sides.flatMap((side) => side.personIds), ...(more.personIds ?? [])];
  const eventIds = [...present(meetings.map(({ eventId }) => eventId))];
  const [organisations, people, events, challenges, solutions] = await Promise.all([
    organisationNames(parts, new Set(organisationIds)),
    personNames(parts, new Set(personIds)),
    Promise.all(eventIds.map((id) => parts.events.get(id))),
    titles(parts, present(meetings.map(({ challengeId }) => challengeId)), (ids) =>
      owners.challengeTitles(ids),
    ),
    titles(parts, present(meetings.map(({ solutionId }) => solutionId)), (ids) => owners.solutionNames(ids)),
  ]);
  const byId = new Map(eventIds.map((id, index) => [id, events[index]] as const));
  return {
    organisation: (id) => organisations.get(id) ?? id,
    person: (id) => people.get(id) ?? id,
    event: (id) => byId.get(id),
    challengeTitle: (id) => challenges.get(id),
    solutionName: (id) => solutions.get(id),
  };
}
