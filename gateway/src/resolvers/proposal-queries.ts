import type { QueryResolvers } from '../generated/resolver-types.ts';
import { checkedId, found, given } from '../given.ts';

/** Programmes, questions, proposals, funding sources. */
export const proposalQueries: QueryResolvers = {
  programme: (_root, { id }, { loaders }) => found(loaders.programme(checkedId(id))),
  programmes: (_root, wanted, { clients, call }) =>
    clients.projectProposal.programmes.list(given(wanted), call),
  programmeQuestions: (_root, wanted, { clients, call }) =>
    clients.projectProposal.questions.list(given(wanted), call),
  proposal: (_root, { id }, { loaders }) => found(loaders.proposal(checkedId(id))),
  proposals: (_root, wanted, { clients, call }) =>
    clients.projectProposal.proposals.list(given(wanted), call),
  proposalEligibility: (_root, { id }, { clients, call }) =>
    clients.projectProposal.proposals.checkEligibility({ id: checkedId(id) }, call),
  proposalSuggestions: (_root, { id, ...wanted }, { clients, call }) =>
    clients.projectProposal.proposals.suggestions({ id: checkedId(id), ...given(wanted) }, call),
  fundingSource: (_root, { id }, { loaders }) => found(loaders.fundingSource(checkedId(id))),
  fundingSources: (_root, wanted, { clients, call }) =>
    clients.projectProposal.fundingSources.list(given(wanted), call),
  fundingCheck: (_root, { id, proposalId, ...wanted }, { clients, call }) =>
    clients.projectProposal.fundingSources.check(
      { id: checkedId(id), proposalId: checkedId(proposalId), ...given(wanted) },
      call,
    ),
};
