import type { OrganisationKind, Reference, Solution } from '@smc/contracts';
import { hasRole, may, ownOrganisation, type Rule, secretariat, signedIn, system } from '@smc/service-kit';

interface Listing {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
}

const isListed: Rule<Solution> = (_viewer, solution) => solution.state === 'LISTED';
/** A city named in a reference sees the solution in any state, so that it can confirm what is said of it. */
const isReferenceCity: Rule<Solution> = (viewer, solution) =>
  viewer.organisationId !== null &&
  solution.references.some((reference) => reference.organisationId === viewer.organisationId);
const isReferencedCity: Rule<Reference> = (viewer, reference) =>
  viewer.organisationId !== null && reference.organisationId === viewer.organisationId;
const staff = hasRole('SECRETARIAT', 'OPERATOR', 'EXECUTIVE_COMMITTEE');

/** Who may do what with solutions. What is not here, nobody may. */
export const policy = {
  create: may<Listing>('solutions:write', ownOrganisation, secretariat, system),
  /** Giving the id is for imports, which must be repeatable. */
  createWithId: may('solutions:write', secretariat, system),
  change: may<Solution>('solutions:write', ownOrganisation, secretariat, system),
  /** Listing is the secretariat's decision, never the provider's own. */
  review: may<Solution>('solutions:write', secretariat, system),
  confirmReference: may<Reference>('solutions:write', isReferencedCity),
  see: may<Solution>(
    'read',
    isListed,
    ownOrganisation,
    isReferenceCity,
    staff,
    hasRole('REGIONAL_STAFF'),
    system,
  ),
  list: may('read', signedIn),
  /** Drafts and archived ones of everybody. */
  listAll: may('read', staff, hasRole('REGIONAL_STAFF'), system),
};
