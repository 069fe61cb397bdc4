import type { Solution } from '@smc/contracts';
import { authorise, emptyPage, toGroupedPages, toPage } from '@smc/service-kit';
import type { Access, Implementer } from './access.ts';
import { listFilter } from './list-filter.ts';
import type { SolutionCatalogParts } from './parts.ts';
import { policy } from './policy.ts';

const newestFirst = [{ field: 'createdAt', direction: 'descending' }] as const;

/** What reads: nobody sees in a list what `get` would hide. */
export function createQueries(
  os: Implementer,
  { canSee, visible }: Access,
  { solutions }: SolutionCatalogParts,
) {
  return {
    get: os.get.handler(({ input, context: { call } }) => visible(call, input.id)),
    getMany: os.getMany.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.list, undefined);
      const found = await solutions.getMany(input.ids);
      return found.map((solution) => (solution !== undefined && canSee(call, solution) ? solution : null));
    }),
    list: os.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const { first, after, ...wanted } = input;
      const filter = listFilter(viewer, wanted);
      if (filter === undefined) return emptyPage<Solution>();
      const cursor = after === undefined ? {} : { after };
      return toPage(await solutions.find({ filter, sort: newestFirst, limit: first, ...cursor }));
    }),
    listByOrganisations: os.listByOrganisations.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const [only, ...others] = input.parentIds;
      const asked = listFilter(viewer, others.length === 0 ? { organisationId: only } : {});
      if (asked === undefined) return toGroupedPages<Solution>(input.parentIds, []);
      // Whose they are is said by the groups.
      const filter = Object.fromEntries(
        Object.entries(asked).filter(([field]) => field !== 'organisationId'),
      );
      const groups = await solutions.findGrouped({
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
