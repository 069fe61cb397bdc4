import type {
  ProgrammeQuestionResolvers,
  ProgrammeResolvers,
  WindowChangeResolvers,
} from '../generated/resolver-types.ts';
import { given } from '../given.ts';

export const Programme: ProgrammeResolvers = {
  sponsor: ({ sponsorId }, _arguments, { loaders }) =>
    sponsorId === null ? null : loaders.organisation(sponsorId),
  proposals: ({ id }, wanted, { loaders }) => loaders.proposalsOfProgramme(id, given(wanted)),
  questions: ({ id }, wanted, { loaders }) => loaders.questionsOf(id, given(wanted)),
};

export const WindowChange: WindowChangeResolvers = {
  by: ({ by }, _arguments, { loaders }) => loaders.person(by),
};

export const ProgrammeQuestion: ProgrammeQuestionResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) =>
    organisationId === null ? null : loaders.organisation(organisationId),
};
