import type { EventEdition } from '@smc/contracts';
import { hasRole, may, type Rule, secretariat, signedIn, system } from '@smc/service-kit';

const staff = hasRole('SECRETARIAT', 'REGIONAL_STAFF', 'OPERATOR', 'EXECUTIVE_COMMITTEE');

const isAnnounced: Rule<EventEdition> = (_viewer, event) => event.state !== 'DRAFT';

/** Who may do what at events. What is not here, nobody may. */
export const policy = {
  manageEvents: may('scheduling:write', secretariat, system),
  list: may('read', signedIn),
  /** A draft is the organising body's own business. */
  seeEvent: may<EventEdition>('read', isAnnounced, staff, system),
  seeDrafts: may('read', staff, system),
  /** Whom the secretariat invites is not everybody's business. */
  seeInvited: may('read', staff, system),
};
