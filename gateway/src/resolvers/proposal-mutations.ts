import type { MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { outcome, proposalContent, reviewContent } from '../proposal-inputs.ts';
import { payload } from '../user-errors.ts';

/** Proposals from the draft to the outcome, and their reviews. */
export const proposalMutations: MutationResolvers = {
  createProposal: (_root, { input: { content, origin, ...rest } }, { clients, call }) =>
    payload('proposal', () =>
      clients.projectProposal.proposals.create(
        {
          ...given(rest),
          ...(origin == null ? {} : { origin: { kind: origin.kind, id: origin.id ?? null } }),
          content: proposalContent(content),
        },
        call,
      ),
    ),
  updateProposal: (_root, { input: { content, ...change } }, { clients, call }) =>
    payload('proposal', () =>
      clients.projectProposal.proposals.update({ ...change, content: proposalContent(content) }, call),
    ),
  submitProposal: (_root, { input }, { clients, call }) =>
    payload('proposal', () => clients.projectProposal.proposals.submit(input, call)),
  withdrawProposal: (_root, { input }, { clients, call }) =>
    payload('proposal', () => clients.projectProposal.proposals.withdraw(input, call)),

  startProposalReview: (_root, { input }, { clients, call }) =>
    payload('proposal', () => clients.projectProposal.proposals.startReview(input, call)),
  setProposalReviewers: (_root, { input }, { clients, call }) =>
    payload('proposal', () => clients.projectProposal.proposals.setReviewers(input, call)),
  giveReview: (_root, { input: { content, proposalId } }, { clients, call }) =>
    payload('review', () =>
      clients.projectProposal.reviews.give({ proposalId, content: reviewContent(content) }, call),
    ),
  stepBackFromReview: (_root, { input }, { clients, call }) =>
    payload(
      'steppedBack',
      async () => (await clients.projectProposal.reviews.stepBack(input, call)).steppedBack,
    ),
  decideProposal: (_root, { input }, { clients, call }) =>
    payload('proposal', () => clients.projectProposal.proposals.decide(input, call)),

  chooseConsultant: (_root, { input }, { clients, call }) =>
    payload('proposal', () => clients.projectProposal.proposals.chooseConsultant(input, call)),
  startFeasibilityStudy: (_root, { input }, { clients, call }) =>
    payload('proposal', () => clients.projectProposal.proposals.startStudy(input, call)),
  startPilot: (_root, { input }, { clients, call }) =>
    payload('proposal', () => clients.projectProposal.proposals.startPilot(input, call)),
  completeProposal: (_root, { input }, { clients, call }) =>
    payload('proposal', () => clients.projectProposal.proposals.complete(input, call)),
  recordOutcome: (_root, { input: { outcome: said, ...change } }, { clients, call }) =>
    payload('proposal', () =>
      clients.projectProposal.proposals.recordOutcome({ ...change, outcome: outcome(said) }, call),
    ),
  rebuildProposalCopies: (_root, _arguments, { clients, call }) =>
    payload('jobId', async () => (await clients.projectProposal.copies.rebuild(undefined, call)).jobId),
};
