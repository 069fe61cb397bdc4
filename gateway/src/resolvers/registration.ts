import type {
  DelegateResolvers,
  ParticipantInterestResolvers,
  ParticipantResolvers,
  RegistrationResolvers,
} from '../generated/resolver-types.ts';

export const Registration: RegistrationResolvers = {
  event: ({ eventId }, _arguments, { loaders }) => loaders.event(eventId),
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
};

export const Delegate: DelegateResolvers = {
  person: ({ personId }, _arguments, { loaders }) => loaders.person(personId),
};

export const Participant: ParticipantResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
};

export const ParticipantInterest: ParticipantInterestResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
  partner: ({ partnerId }, _arguments, { loaders }) => loaders.organisation(partnerId),
};
