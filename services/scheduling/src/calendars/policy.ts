import { may, type Rule, secretariat, system } from '@smc/service-kit';

interface OfPerson {
  readonly personId: string;
}
const self: Rule<OfPerson> = (viewer, { personId }) => !viewer.isSystem && viewer.personId === personId;

/** Who may do what with calendars to subscribe to. What is not here, nobody may. */
export const calendarPolicy = {
  seeFeed: may<OfPerson>('read', self),
  /** Its link opens the own calendar to whoever holds it: nobody makes one for somebody else. */
  makeFeed: may<OfPerson>('scheduling:write', self),
  endFeed: may<OfPerson>('scheduling:write', self, secretariat, system),
  /** The door asks for whoever brings a link. */
  readFeed: may('read', system),
};
