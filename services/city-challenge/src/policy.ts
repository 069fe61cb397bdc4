import type { Challenge, OrganisationKind, Region } from '@smc/contracts';
import {
  hasRole,
  may,
  ownOrganisation,
  type Rule,
  regionalStaff,
  secretariat,
  signedIn,
  system,
} from '@smc/service-kit';

interface Posting {
  readonly organisationId: string;
  readonly region: Region;
  readonly kind: OrganisationKind;
}

/** The city's own people; only local governments post challenges. */
const ownCity: Rule<Posting> = (viewer, posting) =>
  posting.kind === 'CITY' && ownOrganisation(viewer, posting);

const isPublic: Rule<Challenge> = (_viewer, challenge) =>
  challenge.state === 'PUBLISHED' || challenge.state === 'CLOSED';
const staff = hasRole('SECRETARIAT', 'OPERATOR', 'EXECUTIVE_COMMITTEE');

/** Who may do what with challenges. What is not here, nobody may. */
export const policy = {
  create: may<Posting>('challenges:write', ownCity, secretariat, regionalStaff, system),
  /** Giving the id is for imports, which must be repeatable. */
  createWithId: may('challenges:write', secretariat, system),
  change: may<Challenge>('challenges:write', ownOrganisation, secretariat, regionalStaff, system),
  see: may<Challenge>('read', isPublic, ownOrganisation, staff, regionalStaff, system),
  list: may('read', signedIn),
  /** Drafts and withdrawn ones of everybody. */
  listAll: may('read', staff, system),
};
