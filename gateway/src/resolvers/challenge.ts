import type { ChallengeResolvers, ChallengeTranslationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { matchesAhead } from '../loaders/lookahead.ts';

export const Challenge: ChallengeResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
  matches: ({ id }, wanted, { loaders }, info) =>
    loaders.matchesOfChallenge(id, { ...given(wanted), ahead: matchesAhead(info) }),
  exclusionSummary: ({ id }, wanted, { loaders }) => loaders.exclusionSummaryOf(id, given(wanted)),
  ranking: ({ id }, _arguments, { loaders }) => loaders.rankingOf(id, {}),
  packages: async ({ id }, wanted, { loaders }) =>
    (await loaders.packagesOf(id, given(wanted)))?.packages ?? [],
};

export const ChallengeTranslation: ChallengeTranslationResolvers = {
  requirements: ({ requirements }) =>
    Object.entries(requirements).map(([requirementId, text]) => ({ requirementId, text })),
};
