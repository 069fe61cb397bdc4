import type { MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { reference, solutionContent } from '../inputs.ts';
import { payload } from '../user-errors.ts';

export const solutionMutations: MutationResolvers = {
  createSolution: (_root, { input: { content, references, ...rest } }, { clients, call }) =>
    payload('solution', () =>
      clients.solutionCatalog.create(
        {
          ...given(rest),
          content: solutionContent(content),
          references: (references ?? []).map(reference),
        },
        call,
      ),
    ),
  updateSolution: (_root, { input: { content, ...change } }, { clients, call }) =>
    payload('solution', () =>
      clients.solutionCatalog.update({ ...change, content: solutionContent(content) }, call),
    ),
  submitSolutionForReview: (_root, { input }, { clients, call }) =>
    payload('solution', () => clients.solutionCatalog.submitForReview(input, call)),
  approveSolution: (_root, { input }, { clients, call }) =>
    payload('solution', () => clients.solutionCatalog.approve(input, call)),
  sendBackSolution: (_root, { input }, { clients, call }) =>
    payload('solution', () => clients.solutionCatalog.sendBack(input, call)),
  archiveSolution: (_root, { input }, { clients, call }) =>
    payload('solution', () => clients.solutionCatalog.archive(input, call)),
  setReference: (_root, { input: { reference: claimed, ...change } }, { clients, call }) =>
    payload('solution', () =>
      clients.solutionCatalog.setReference({ ...change, reference: reference(claimed) }, call),
    ),
  removeReference: (_root, { input }, { clients, call }) =>
    payload('solution', () => clients.solutionCatalog.removeReference(input, call)),
  confirmReference: (_root, { input }, { clients, call }) =>
    payload('solution', () => clients.solutionCatalog.confirmReference(input, call)),
};
