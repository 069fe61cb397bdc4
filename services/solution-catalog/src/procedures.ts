import { implement } from '@orpc/server';
import { type Solution, SmcError, solutionContract } from '@smc/contracts';
import {
  authentication,
  authorise,
  type CallContext,
  type Changed,
  type ChangeFacts,
  changeFacts,
  emptyPage,
  expectVersion,
  isAllowed,
  outputChecks,
  type Permission,
  type RequestContext,
  toGroupedPages,
  toPage,
} from '@smc/service-kit';
import { listFilter } from './list-filter.ts';
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

const newestFirst = [{ field: 'createdAt', direction: 'descending' }] as const;

/** The contract's implementation: load, policy, one domain function, save. */
export function createProcedures(parts: SolutionCatalogParts) {
  const { solutions } = parts;
  const os = implement(solutionContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier));
  const canSee = (call: RequestContext, solution: Solution) => isAllowed(call.viewer, policy.see, solution);

  async function visible(call: RequestContext, id: string): Promise<Solution> {
    authorise(call, policy.list, undefined);
    const solution = await solutions.get(id);
    // Whether a draft exists is nobody else's business: the same answer as for an id that does not.
    if (solution === undefined || !canSee(call, solution)) throw new SmcError('NOT_FOUND', { field: 'id' });
    return solution;
  }

  type Domain = (solution: Solution, facts: ChangeFacts) => Changed<Solution>;
  interface Target {
    readonly id: string;
    readonly expectedVersion: number;
  }

  async function change(
    call: RequestContext,
    input: Target,
    permission: Permission<Solution>,
    domain: Domain,
  ): Promise<Solution> {
    const solution = await visible(call, input.id);
    authorise(call, permission, solution);
    expectVersion(solution, input.expectedVersion);
    const { document, events } = domain(solution, changeFacts(call, parts));
    return solutions.save(document, { events });
  }

  return os.router({
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
    get: os.get.handler(({ input, context: { call } }) => visible(call, input.id)),
    getMany: os.getMany.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.list, undefined);
      const found = await solutions.getMany(input.ids);
      return found.map((solution) => (solution !== undefined && canSee(call, solution) ? solution : null));
    }),
    list: os.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const { first, after, ...wanted } = input;
      const filter = listFilter(viewer, wanted);
      if (filter === undefined) return emptyPage<Solution>();
      const cursor = after === undefined ? {} : { after };
      return toPage(await solutions.find({ filter, sort: newestFirst, limit: first, ...cursor }));
    }),
    listByOrganisations: os.listByOrganisations.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const [only, ...others] = input.parentIds;
      const filter = listFilter(viewer, others.length === 0 ? { organisationId: only } : {}) ?? {};
      const groups = await solutions.findGrouped({
        by: 'organisationId',
        values: input.parentIds,
        filter,
        sort: newestFirst,
        limit: input.first,
      });
      return toGroupedPages(input.parentIds, groups);
    }),
  });
}
