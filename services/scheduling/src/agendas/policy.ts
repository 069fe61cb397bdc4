import { hasRole, may, ownOrganisation, regionalStaff, secretariat, system } from '@smc/service-kit';
import type { OfParticipant } from '../policy.ts';

const committee = hasRole('EXECUTIVE_COMMITTEE');

/** Who may read whose agenda. What is not here, nobody may. */
export const agendaPolicy = {
  /** Colleagues see each other's; staff everybody's, regional staff that of the organisations they look after. */
  seeAgenda: may<OfParticipant>('read', ownOrganisation, secretariat, committee, regionalStaff, system),
  /** At a table sit the meetings of many: it is the organising body's, for its door and its hosts. */
  seeTables: may('read', secretariat, committee, system),
  /** Everybody's agenda in one file. */
  printAll: may('scheduling:write', secretariat, system),
  seePrints: may('read', secretariat, system),
};
