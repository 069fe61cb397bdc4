import type {
  MeetingResolvers,
  MeetingSideResolvers,
  PersonalBlockResolvers,
  WaitingEntryResolvers,
} from '../generated/resolver-types.ts';

export const Meeting: MeetingResolvers = {
  event: ({ eventId }, _arguments, { loaders }) => (eventId === null ? null : loaders.event(eventId)),
  challenge: ({ challengeId }, _arguments, { loaders }) =>
    challengeId === null ? null : loaders.challenge(challengeId),
  solution: ({ solutionId }, _arguments, { loaders }) =>
    solutionId === null ? null : loaders.solution(solutionId),
};

export const MeetingSide: MeetingSideResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
  people: ({ personIds }, _arguments, { loaders }) =>
    Promise.all(personIds.map(async (id) => loaders.person(id))),
};

export const PersonalBlock: PersonalBlockResolvers = {
  person: ({ personId }, _arguments, { loaders }) => loaders.person(personId),
};

export const WaitingEntry: WaitingEntryResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
  partner: ({ partnerId }, _arguments, { loaders }) => loaders.organisation(partnerId),
};
