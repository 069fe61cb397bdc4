import type { MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { fundingSourceContent, programmeContent } from '../proposal-inputs.ts';
import { payload } from '../user-errors.ts';

/** Programmes, their questions, funding sources. */
export const programmeMutations: MutationResolvers = {
  createProgramme: (_root, { input: { content, ...rest } }, { clients, call }) =>
    payload('programme', () =>
      clients.projectProposal.programmes.create({ ...given(rest), content: programmeContent(content) }, call),
    ),
  updateProgramme: (_root, { input: { content, ...change } }, { clients, call }) =>
    payload('programme', () =>
      clients.projectProposal.programmes.update({ ...change, content: programmeContent(content) }, call),
    ),
  publishProgramme: (_root, { input }, { clients, call }) =>
    payload('programme', () => clients.projectProposal.programmes.publish(input, call)),
  moveProgrammeWindows: (_root, { input }, { clients, call }) =>
    payload('programme', () => clients.projectProposal.programmes.moveWindows(input, call)),
  closeProgramme: (_root, { input }, { clients, call }) =>
    payload('programme', () => clients.projectProposal.programmes.close(input, call)),
  withdrawProgramme: (_root, { input }, { clients, call }) =>
    payload('programme', () => clients.projectProposal.programmes.withdraw(input, call)),

  askProgrammeQuestion: (_root, { input }, { clients, call }) =>
    payload('question', () => clients.projectProposal.questions.ask(input, call)),
  answerProgrammeQuestion: (_root, { input }, { clients, call }) =>
    payload('question', () => clients.projectProposal.questions.answer(input, call)),
  referProgrammeQuestion: (_root, { input }, { clients, call }) =>
    payload('question', () => clients.projectProposal.questions.refer(input, call)),

  createFundingSource: (_root, { input: { content, ...rest } }, { clients, call }) =>
    payload('fundingSource', () =>
      clients.projectProposal.fundingSources.create(
        { ...given(rest), content: fundingSourceContent(content) },
        call,
      ),
    ),
  updateFundingSource: (_root, { input: { content, ...change } }, { clients, call }) =>
    payload('fundingSource', () =>
      clients.projectProposal.fundingSources.update(
        { ...change, content: fundingSourceContent(content) },
        call,
      ),
    ),
  archiveFundingSource: (_root, { input }, { clients, call }) =>
    payload('fundingSource', () => clients.projectProposal.fundingSources.archive(input, call)),
};
