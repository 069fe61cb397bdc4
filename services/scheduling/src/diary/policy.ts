import type { Region } from '@smc/contracts';
import {
  hasRole,
  may,
  ownOrganisation,
  regionalStaff,
  type Rule,
  secretariat,
  signedIn,
  system,
} from '@smc/service-kit';
import type { MeetingEntry } from './entry.ts';

/** One of the two sides, as the one who acts. */
export interface ActingSide {
  readonly organisationId: string;
  readonly region: Region;
}

/** A person's own time. */
export interface PersonalTime {
  readonly personId: string;
  readonly organisationId: string;
}

type Seen = Pick<MeetingEntry, 'organisationIds' | 'regions'>;

const eitherSide: Rule<Seen> = (viewer, { organisationIds }) =>
  viewer.organisationId !== null && organisationIds.includes(viewer.organisationId);
const regionOfEither: Rule<Seen> = (viewer, { regions }) =>
  viewer.roles.includes('REGIONAL_STAFF') && viewer.regions.some((region) => regions.includes(region));
const self: Rule<PersonalTime> = (viewer, { personId }) => viewer.personId === personId;
const ownAdmin: Rule<PersonalTime> = (viewer, { organisationId }) =>
  viewer.roles.includes('ORGANISATION_ADMIN') && viewer.organisationId === organisationId;
const committee = hasRole('EXECUTIVE_COMMITTEE');

/** Who may do what with meetings and diaries. What is not here, nobody may. */
export const diaryPolicy = {
  list: may('read', signedIn),
  seeMeeting: may<Seen>('read', eitherSide, secretariat, committee, regionOfEither, system),
  /** Lists of everybody's meetings. */
  seeAllMeetings: may('read', secretariat, committee, system),
  seeRegionalMeetings: may('read', hasRole('REGIONAL_STAFF')),
  /** What the other side said about a meeting is not for participants. */
  seeAllFeedback: may('read', secretariat, committee, system),
  /** Ask, answer, propose, cancel: as one of the sides, or as staff in its name (which is recorded). */
  actForSide: may<ActingSide>('scheduling:write', ownOrganisation, secretariat, regionalStaff, system),
  /** What it tells is when people are free, not what they do. */
  seeFreeTimes: may<ActingSide>('read', ownOrganisation, secretariat, regionalStaff, system),
  /** Move without asking, exchange, remind in bulk. */
  manageMeetings: may('scheduling:write', secretariat, system),
  seeUnanswered: may('read', secretariat, system),
  recordAttendance: may<Seen>('scheduling:write', eitherSide, secretariat, regionOfEither, system),
  giveFeedback: may<Seen>('scheduling:write', eitherSide),
  seeExchange: may('read', secretariat, committee, system),
  giveId: may('scheduling:write', secretariat, system),
  keepTime: may<PersonalTime>('scheduling:write', self, ownAdmin, secretariat, system),
  seeTime: may<{ readonly organisationId: string }>('read', ownOrganisation, secretariat, system),
  seeWaitingList: may('read', secretariat, committee, system),
};
