import { createScheduling } from '@smc/scheduling';
import type { Service } from '@smc/service-kit';
import type { Owners } from '@smc/scheduling';
import { mailParts } from './mailer.ts';
import { contentParts, everyPage, pageOf, type ServiceParts, storeOf } from './parts.ts';

/** What scheduling asks of the owners of people and memberships. */
function askers({ clients, asSystem }: ServiceParts) {
  const { people, memberships } = clients.membership;
  return {
    askPeople: async (ids: readonly string[]) => people.getMany({ ids: [...ids] }, await asSystem()),
    askMemberships: async (organisationId: string) =>
      (await memberships.list({ organisationId, first: 100 }, await asSystem())).items,
  };
}

const mostParents = 100;
/** A page of matches is long: so few lists in one answer hold up nobody. */
const mostRankings = 20;

function* inParts(ids: readonly string[], most: number): Generator<string[]> {
  for (let start = 0; start < ids.length; start += most) yield ids.slice(start, start + most);
}

interface Group<Item> {
  readonly parentId: string;
  readonly page: {
    readonly items: readonly Item[];
    readonly cursors: readonly string[];
    readonly hasNextPage: boolean;
  };
}

/** Every item of every parent: many parents in one call, and the rest of a long list page after page. */
async function* everyItem<Item>(
  ids: readonly string[],
  many: (parentIds: string[]) => Promise<readonly Group<Item>[]>,
  one: (parentId: string, after: string | undefined) => Promise<Group<Item>['page']>,
  most = mostParents,
): AsyncGenerator<Item> {
  for (const parentIds of inParts(ids, most))
    for (let { parentId, page } of await many(parentIds)) {
      yield* page.items;
      while (page.hasNextPage) {
        page = await one(parentId, page.cursors.at(-1));
        yield* page.items;
      }
    }
}

/** What a timetable is planned from, asked of its owners when it is planned. */
function ownersOf({ clients, asSystem }: ServiceParts): Owners {
  const page = (after: string | undefined) => ({ first: 100, ...(after === undefined ? {} : { after }) });
  return {
    async *listChallenges(ids) {
      const { cityChallenge } = clients;
      const all = everyItem(
        ids,
        async (parentIds) => cityChallenge.listByOrganisations({ parentIds, first: 100 }, await asSystem()),
        async (organisationId, after) =>
          cityChallenge.list({ organisationId, ...page(after) }, await asSystem()),
      );
      for await (const one of all) if (one.state === 'PUBLISHED') yield one;
    },
    async *listSolutions(ids) {
      const { solutionCatalog } = clients;
      const all = everyItem(
        ids,
        async (parentIds) => solutionCatalog.listByOrganisations({ parentIds, first: 100 }, await asSystem()),
        async (organisationId, after) =>
          solutionCatalog.list({ organisationId, ...page(after) }, await asSystem()),
      );
      for await (const one of all) if (one.state === 'LISTED') yield one;
    },
    listMatches: (ids) => {
      const { matches } = clients.matchmaking;
      return everyItem(
        ids,
        async (parentIds) => matches.listByChallenges({ parentIds, first: 50 }, await asSystem()),
        async (challengeId, after) =>
          matches.listByChallenge({ challengeId, ...page(after) }, await asSystem()),
        mostRankings,
      );
    },
    listInterests: () =>
      everyPage(async (after) => clients.matchmaking.interests.list(pageOf(after), await asSystem())),
    async challengeTitles(ids) {
      const found = await clients.cityChallenge.getMany({ ids: [...ids] }, await asSystem());
      return new Map(found.filter((one) => one !== null).map(({ id, title }) => [id, title]));
    },
    async solutionNames(ids) {
      const found = await clients.solutionCatalog.getMany({ ids: [...ids] }, await asSystem());
      return new Map(found.filter((one) => one !== null).map(({ id, name }) => [id, name]));
    },
  };
}

export function makeScheduling(parts: ServiceParts): Service {
  return createScheduling({
    ...contentParts(parts),
    // Clients are reached when they are needed: services of one process are made after each other.
    askPeople: (ids) => askers(parts).askPeople(ids),
    askMemberships: (organisationId) => askers(parts).askMemberships(organisationId),
    owners: ownersOf(parts),
    mail: mailParts(parts),
    store: storeOf(parts, 'scheduling'),
    jobs: parts.adapters.jobs,
  });
}
