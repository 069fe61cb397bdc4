import type { Person, Viewer } from '@smc/contracts';
import { authorise, isAllowed } from '@smc/service-kit';
import type { FindPage } from '@smc/store';
import type { MembershipParts } from '../parts.ts';
import type { StoredPerson } from '../person.ts';
import { createPersonAccess, type PersonAccess } from '../person-access.ts';
import { policy } from '../policy.ts';
import { emptyPage, type Implementer } from './implementer.ts';

type People = MembershipParts['people'];

/** The people of each organisation; those whom the viewer sees only when active come in a second look-up. */
async function findByOrganisations(
  people: People,
  access: PersonAccess,
  viewer: Viewer,
  parentIds: readonly string[],
  limit: number,
): Promise<FindPage<StoredPerson>[]> {
  const regions = await access.regionsOf(viewer, parentIds);
  const seesAll = (organisationId: string) =>
    isAllowed(viewer, policy.seeEveryState, { organisationId, region: regions.get(organisationId) });
  const sort = [{ field: 'name', direction: 'ascending' }] as const;
  const ask = (values: readonly string[], filter: { state?: 'ACTIVE' }) =>
    values.length === 0 ? [] : people.findGrouped({ by: 'organisationId', values, filter, sort, limit });
  const wide = parentIds.filter(seesAll);
  const narrow = parentIds.filter((id) => !seesAll(id));
  const [every, active] = await Promise.all([ask(wide, {}), ask(narrow, { state: 'ACTIVE' })]);
  return parentIds.map(
    (id) => (seesAll(id) ? every[wide.indexOf(id)] : active[narrow.indexOf(id)]) ?? emptyPage,
  );
}

export function personQueries(os: Implementer['people'], parts: MembershipParts) {
  const { people } = parts;
  const access = createPersonAccess(parts);

  return {
    me: os.me.handler(async ({ context: { call } }) => {
      const viewer = authorise(call, policy.signedIn, undefined);
      const person = viewer.isSystem ? undefined : await people.get(viewer.personId);
      return { viewer, person: (await access.show(viewer, [person]))[0] ?? null };
    }),

    get: os.get.handler(async ({ input, context: { call } }) => {
      const { person } = await access.visible(call, input.id);
      return access.showOne(call, person);
    }),

    getMany: os.getMany.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.signedIn, undefined);
      return access.show(viewer, await people.getMany(input.ids));
    }),

    listByOrganisations: os.listByOrganisations.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.signedIn, undefined);
      const groups = await findByOrganisations(people, access, viewer, input.parentIds, input.first);
      const shown = await access.show(
        viewer,
        groups.flatMap((group) => group.documents),
      );
      const byId = new Map(shown.filter((person) => person !== null).map((person) => [person.id, person]));
      return input.parentIds.map((parentId, index) => {
        const { documents, cursors, hasMore } = groups[index] ?? emptyPage;
        const items: Person[] = documents.flatMap(({ id }) => byId.get(id) ?? []);
        return { parentId, page: { items, cursors: [...cursors], hasNextPage: hasMore } };
      });
    }),
  };
}
