import type {
  PlannedMeetingResolvers,
  TimetableResolvers,
  UnplacedWishResolvers,
} from '../generated/resolver-types.ts';
import { given } from '../given.ts';

export const Timetable: TimetableResolvers = {
  event: ({ eventId }, _arguments, { loaders }) => loaders.event(eventId),
  meetings: ({ id }, wanted, { loaders }) => loaders.plannedMeetingsOf(id, given(wanted)),
  unplaced: ({ id }, wanted, { loaders }) => loaders.unplacedWishesOf(id, given(wanted)),
};

export const PlannedMeeting: PlannedMeetingResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
  partner: ({ partnerId }, _arguments, { loaders }) => loaders.organisation(partnerId),
  challenge: ({ challengeId }, _arguments, { loaders }) =>
    challengeId === null ? null : loaders.challenge(challengeId),
  solution: ({ solutionId }, _arguments, { loaders }) =>
    solutionId === null ? null : loaders.solution(solutionId),
};

export const UnplacedWish: UnplacedWishResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
  partner: ({ partnerId }, _arguments, { loaders }) => loaders.organisation(partnerId),
};
