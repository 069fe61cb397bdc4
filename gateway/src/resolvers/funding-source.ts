import type {
  FundingCheckResolvers,
  FundingSourceResolvers,
  PartnerSuggestionResolvers,
} from '../generated/resolver-types.ts';
import { everyFound } from './every-found.ts';

export const FundingSource: FundingSourceResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
};

export const FundingCheck: FundingCheckResolvers = {
  fundingSource: ({ fundingSourceId }, _arguments, { loaders }) => loaders.fundingSource(fundingSourceId),
};

export const PartnerSuggestion: PartnerSuggestionResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
  solutions: ({ solutionIds }, _arguments, { loaders }) => everyFound(solutionIds, loaders.solution),
};
