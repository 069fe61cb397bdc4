import { authorise, toGroupedPages, toPage } from '@smc/service-kit';
import type { Access, Implementer } from './access.ts';
import { listFilter } from './list-filter.ts';
import type { CityChallengeParts } from './parts.ts';
import { policy } from './policy.ts';

const newestFirst = [{ field: 'createdAt', direction: 'descending' }] as const;

/** What reads: nobody sees in a list what `get` would hide. */
export function createQueries(
  os: Implementer,
  { canSee, visible }: Access,
  { challenges }: CityChallengeParts,
) {
  return {
    get: os.get.handler(({ input, context }) => visible(context.call, input.id)),
    getMany: os.getMany.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.list, undefined);
      const found = await challenges.getMany(input.ids);
      return found.map((challenge) =>
        challenge !== undefined && canSee(call, challenge) ? challenge : null,
      );
    }),
    list: os.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const { first, after, ...wanted } = input;
      return toPage(
        await challenges.find({
          filter: listFilter(viewer, wanted),
          sort: newestFirst,
          limit: first,
          ...(after === undefined ? {} : { after }),
        }),
      );
    }),
    listByOrganisations: os.listByOrganisations.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const [only, ...others] = input.parentIds;
      // Whose they are is said by the groups.
      const asked = listFilter(viewer, others.length === 0 ? { organisationId: only } : {});
      const filter = Object.fromEntries(
        Object.entries(asked).filter(([field]) => field !== 'organisationId'),
      );
      const groups = await challenges.findGrouped({
        by: 'organisationId',
        values: input.parentIds,
        filter,
        sort: newestFirst,
        limit: input.first,
      });
      return toGroupedPages(input.parentIds, groups);
    }),
  };
}
