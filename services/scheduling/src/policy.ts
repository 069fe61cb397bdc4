import type { EventEdition, Region } from '@smc/contracts';
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

const staff = hasRole('SECRETARIAT', 'REGIONAL_STAFF', 'OPERATOR', 'EXECUTIVE_COMMITTEE');

const isAnnounced: Rule<EventEdition> = (_viewer, event) => event.state !== 'DRAFT';

/** A participant, as far as permission goes. */
export interface OfParticipant {
  readonly organisationId: string;
  readonly region: Region;
}

/** Who may do what at events. What is not here, nobody may. */
export const policy = {
  manageEvents: may('scheduling:write', secretariat, system),
  list: may('read', signedIn),
  /** A draft is the organising body's own business. */
  seeEvent: may<EventEdition>('read', isAnnounced, staff, system),
  seeDrafts: may('read', staff, system),
  /** Whom the secretariat invites is not everybody's business. */
  seeInvited: may('read', staff, system),

  /** An organisation's own people register it, choose its delegates and say whom it wants to meet; staff do it for them. */
  register: may<OfParticipant>('scheduling:write', ownOrganisation, secretariat, regionalStaff, system),
  /** After registration has closed, and without the event's approval. */
  registerLate: may<OfParticipant>('scheduling:write', secretariat, regionalStaff, system),
  decideRegistration: may('scheduling:write', secretariat, system),
  /** Delegates, their availability, notes. */
  seeRegistration: may<OfParticipant>(
    'read',
    ownOrganisation,
    secretariat,
    regionalStaff,
    hasRole('OPERATOR'),
    system,
  ),
  listRegistrations: may('read', secretariat, hasRole('OPERATOR'), system),
  /** Those of the regions they look after. */
  listRegional: may('read', hasRole('REGIONAL_STAFF')),
  /** Planning, editing, reviewing and publishing. */
  manageTimetables: may('scheduling:write', secretariat, system),
  /** Drafts say what nobody has been told yet. */
  seeTimetables: may('read', staff, system),
  seeInterests: may('read', secretariat, system),
};
