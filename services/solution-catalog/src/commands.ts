import { SmcError } from '@smc/contracts';
import { authorise, changeFacts, expectVersion } from '@smc/service-kit';
import type { Access, Implementer } from './access.ts';
import type { SolutionCatalogParts } from './parts.ts';
import { policy } from './policy.ts';
import {
  approveSolution,
  archiveSolution,
  confirmReference,
  draftSolution,
  removeReference,
  reviseSolution,
  sendBackSolution,
  setReference,
  submitSolution,
} from './solution.ts';

/** What changes something: load, policy, one domain function, save. */
export function createCommands(os: Implementer, { change, visible }: Access, parts: SolutionCatalogParts) {
  const { solutions } = parts;
  return {
    create: os.create.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.list, undefined);
      const organisationId = input.organisationId ?? call.viewer?.organisationId;
      if (organisationId == null) {
        throw new SmcError('VALIDATION_FAILED', {
          field: 'organisationId',
          message: 'Say whose solution this is.',
        });
      }
      const organisation = await parts.findOrganisation(organisationId);
      authorise(call, policy.create, { organisationId, kind: organisation.kind });
      if (input.id !== undefined) authorise(call, policy.createWithId, undefined);
      const { content, references } = input;
      const id = input.id ?? parts.newId();
      return solutions.insert(
        draftSolution({ id, organisationId, content, references }, parts, changeFacts(call, parts)),
      );
    }),
    update: os.update.handler(({ input, context: { call } }) =>
      change(call, input, policy.change, (solution, facts) =>
        reviseSolution(solution, input.content, parts, facts),
      ),
    ),
    submitForReview: os.submitForReview.handler(({ input, context: { call } }) =>
      change(call, input, policy.change, submitSolution),
    ),
    approve: os.approve.handler(({ input, context: { call } }) =>
      change(call, input, policy.review, approveSolution),
    ),
    sendBack: os.sendBack.handler(({ input, context: { call } }) =>
      change(call, input, policy.review, (solution, facts) => sendBackSolution(solution, input.note, facts)),
    ),
    archive: os.archive.handler(({ input, context: { call } }) =>
      change(call, input, policy.change, archiveSolution),
    ),
    setReference: os.setReference.handler(({ input, context: { call } }) =>
      change(call, input, policy.change, (solution, facts) => setReference(solution, input.reference, facts)),
    ),
    removeReference: os.removeReference.handler(({ input, context: { call } }) =>
      change(call, input, policy.change, (solution, facts) =>
        removeReference(solution, input.referenceId, facts),
      ),
    ),
    confirmReference: os.confirmReference.handler(async ({ input, context: { call } }) => {
      const solution = await visible(call, input.id);
      const reference = solution.references.find((one) => one.id === input.referenceId);
      if (reference === undefined) throw new SmcError('NOT_FOUND', { field: 'referenceId' });
      authorise(call, policy.confirmReference, reference);
      expectVersion(solution, input.expectedVersion);
      const { document, events } = confirmReference(solution, input.referenceId, changeFacts(call, parts));
      return solutions.save(document, { events });
    }),
  };
}
