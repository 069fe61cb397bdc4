import type { Person, Region, Role, Viewer } from '@smc/contracts';
import { hasRole, may, ownOrganisation, type Rule, secretariat, signedIn, system } from '@smc/service-kit';
import { mayGovernRoles } from './roles.ts';

interface OfOrganisation {
  readonly organisationId: string;
}
interface OfRegion {
  /** Undefined where it was not looked up, because the viewer is no regional staff. */
  readonly region: Region | undefined;
}
interface WithRoles {
  /** Every role that the person has now or would get. */
  readonly roles: readonly Role[];
}
export interface PersonSubject extends OfOrganisation, OfRegion, WithRoles {
  readonly id: string;
  readonly state: Person['state'];
}

const all =
  <Subject>(...rules: Rule<Subject>[]): Rule<Subject> =>
  (viewer, subject) =>
    rules.every((rule) => rule(viewer, subject));

const regionalStaff: Rule<OfRegion> = (viewer, { region }) =>
  region !== undefined && viewer.roles.includes('REGIONAL_STAFF') && viewer.regions.includes(region);
const ownAdmin: Rule<OfOrganisation> = all(hasRole('ORGANISATION_ADMIN'), ownOrganisation);
const governsRoles: Rule<WithRoles> = (viewer, { roles }) => mayGovernRoles(viewer, roles);
const self: Rule<{ readonly id: string }> = (viewer, { id }) => viewer.personId === id;
const notSelf: Rule<{ readonly id: string }> = (viewer, subject) => !self(viewer, subject);
const isActive: Rule<{ readonly state: Person['state'] }> = (_viewer, { state }) => state === 'ACTIVE';
const executiveCommittee = hasRole('EXECUTIVE_COMMITTEE');

/** A person, not the platform. */
const isPerson: Rule<unknown> = (viewer) => !viewer.isSystem;
/** A person who signed in: an API token does not change what signs its person in. */
const isBrowserSession: Rule<unknown> = (viewer) => !viewer.isSystem && viewer.scopes === null;

/** Who may do what in this service. What is not here, nobody may. */
export const policy = {
  signedIn: may('read', signedIn),
  /** The door and the platform: who is behind a credential, the first account, where an attempt comes from. */
  platformOnly: may('operate', system),

  addOrganisation: may<OfRegion>('membership:write', secretariat, regionalStaff, system),
  /** Giving the id is for imports, which must be repeatable. */
  addOrganisationWithId: may('membership:write', secretariat, system),
  changeOrganisation: may<OfOrganisation & OfRegion>(
    'membership:write',
    ownAdmin,
    secretariat,
    regionalStaff,
    system,
  ),
  /** The kind decides what an organisation's people may do elsewhere. */
  changeOrganisationKind: may('membership:write', secretariat, system),

  seePerson: may<PersonSubject>('read', isActive, ownOrganisation, secretariat, regionalStaff, system),
  /** Also those who are invited or disabled. */
  seeEveryState: may<OfOrganisation & OfRegion>('read', ownOrganisation, secretariat, regionalStaff, system),
  seeEmail: may<OfOrganisation & OfRegion>('read', ownOrganisation, secretariat, regionalStaff, system),
  invite: may<OfOrganisation & WithRoles>(
    'membership:write',
    all<OfOrganisation & WithRoles>(ownAdmin, governsRoles),
    all<OfOrganisation & WithRoles>(secretariat, governsRoles),
    system,
  ),
  /** Inviting somebody again who was disabled. */
  reinstate: may('membership:write', secretariat, system),
  updatePerson: may<PersonSubject>(
    'membership:write',
    self,
    all<PersonSubject>(ownAdmin, governsRoles),
    secretariat,
    system,
  ),
  setRoles: may<PersonSubject>(
    'membership:write',
    all<PersonSubject>(notSelf, ownAdmin, governsRoles),
    all<PersonSubject>(notSelf, secretariat, governsRoles),
    system,
  ),
  disable: may<PersonSubject>(
    'membership:write',
    all<PersonSubject>(ownAdmin, governsRoles),
    secretariat,
    system,
  ),

  changePassword: may('membership:write', isBrowserSession),
  listApiTokens: may('read', isPerson),
  changeApiTokens: may('membership:write', isPerson),

  /** How somebody gets mail is the person's own choice; the secretariat helps whoever asks it to. */
  seeMessagePreferences: may<{ readonly id: string }>('read', self, secretariat, system),
  chooseMessages: may<{ readonly id: string }>('membership:write', self, secretariat, system),

  apply: may<OfOrganisation>('membership:write', ownAdmin, secretariat, system),
  assess: may('membership:write', secretariat, system),
  /** The executive committee's alone: neither the secretariat nor the platform decides. */
  decide: may('membership:write', executiveCommittee),
  /** Activating and lapsing. */
  settle: may('membership:write', secretariat, system),
  seeMembership: may<OfOrganisation>('read', ownOrganisation, secretariat, executiveCommittee, system),
  listAllMemberships: may('read', secretariat, executiveCommittee, system),
};

/** Whether the region of other organisations matters for what this viewer may see. */
export function needsRegion(viewer: Viewer): boolean {
  return viewer.roles.includes('REGIONAL_STAFF');
}
