import { type Membership, SmcError, type Viewer } from '@smc/contracts';
import { authorise, isAllowed, type RequestContext } from '@smc/service-kit';
import type { Filter } from '@smc/store';
import { quoteFee } from '../fees/quote-fee.ts';
import { type StoredMembership, toMembership } from '../membership.ts';
import type { MembershipParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { emptyPage, type Implementer, toPage } from './implementer.ts';

const newestFirst = [{ field: 'createdAt', direction: 'descending' }] as const;

/** What was asked for, narrowed to the own organisation for all but the secretariat and the executive committee. */
function listFilter(
  viewer: Viewer,
  wanted: { state?: Membership['state'] | undefined; organisationId?: string | undefined },
): Filter | undefined {
  const seesAll = isAllowed(viewer, policy.listAllMemberships, undefined);
  const organisationId = wanted.organisationId ?? (seesAll ? undefined : (viewer.organisationId ?? ''));
  if (organisationId !== undefined && !isAllowed(viewer, policy.seeMembership, { organisationId }))
    return undefined;
  return {
    ...(wanted.state === undefined ? {} : { state: wanted.state }),
    ...(organisationId === undefined ? {} : { organisationId }),
  };
}

/** The membership, or `NOT_FOUND` where there is none or the caller may not see it. */
export async function visibleMembership(
  memberships: MembershipParts['memberships'],
  call: RequestContext,
  id: string,
): Promise<StoredMembership> {
  const viewer = authorise(call, policy.signedIn, undefined);
  const membership = await memberships.get(id);
  if (membership === undefined || !isAllowed(viewer, policy.seeMembership, membership))
    throw new SmcError('NOT_FOUND', { field: 'id' });
  return membership;
}

export function membershipQueries(os: Implementer['memberships'], parts: MembershipParts) {
  const { memberships } = parts;
  return {
    get: os.get.handler(async ({ input, context: { call } }) =>
      toMembership(await visibleMembership(memberships, call, input.id)),
    ),

    list: os.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.signedIn, undefined);
      const { first, after, ...wanted } = input;
      const filter = listFilter(viewer, wanted);
      if (filter === undefined) return toPage(emptyPage, toMembership);
      const page = { limit: first, ...(after === undefined ? {} : { after }) };
      return toPage(await memberships.find({ filter, sort: newestFirst, ...page }), toMembership);
    }),

    listByOrganisations: os.listByOrganisations.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.signedIn, undefined);
      const values = input.parentIds.filter((organisationId) =>
        isAllowed(viewer, policy.seeMembership, { organisationId }),
      );
      const options = { by: 'organisationId', values, sort: newestFirst, limit: input.first };
      const groups = values.length === 0 ? [] : await memberships.findGrouped(options);
      return input.parentIds.map((parentId) => ({
        parentId,
        page: toPage(groups[values.indexOf(parentId)] ?? emptyPage, toMembership),
      }));
    }),

    quoteFee: os.quoteFee.handler(({ input, context: { call } }) => {
      authorise(call, policy.signedIn, undefined);
      return quoteFee(input.category, input.facts, 'facts.');
    }),
  };
}
