import type { Eligibility } from '@smc/contracts';
import type { MembershipCopy, OrganisationCopy } from '../copies/collections.ts';

/** Why this organisation may not register; empty where it may. */
export function reasonsAgainst(
  { admits, categories, kinds, invitedOrganisationIds }: Eligibility,
  organisation: Pick<OrganisationCopy, 'id' | 'kind'>,
  memberships: readonly Pick<MembershipCopy, 'state' | 'category'>[],
): string[] {
  if (!kinds.includes(organisation.kind)) return [`The event is for ${kinds.join(', ')}.`];
  if (admits.includes('INVITED') && invitedOrganisationIds.includes(organisation.id)) return [];
  const active = memberships.filter(({ state }) => state === 'ACTIVE');
  if (active.length === 0) {
    if (admits.includes('NON_MEMBERS')) return [];
    return [
      admits.includes('MEMBERS')
        ? 'The event is for members, and no membership is active.'
        : 'The event is by invitation, and this organisation is not invited.',
    ];
  }
  if (!admits.includes('MEMBERS')) {
    return [
      admits.includes('INVITED')
        ? 'The event does not admit members without an invitation.'
        : 'The event is for organisations that are no members.',
    ];
  }
  const fits = categories.length === 0 || active.some(({ category }) => categories.includes(category));
  return fits ? [] : [`The event is for members of category ${categories.join(', ')}.`];
}
