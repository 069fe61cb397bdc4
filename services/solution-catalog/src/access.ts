import { implement } from '@orpc/server';
import { type Solution, solutionContract, SmcError } from '@smc/contracts';
import {
  authentication,
  authorise,
  type CallContext,
  type Changed,
  type ChangeFacts,
  changeFacts,
  expectVersion,
  isAllowed,
  outputChecks,
  repeatable,
  type Permission,
  type RequestContext,
} from '@smc/service-kit';
import { createRepeatRecords } from '@smc/store';
import type { SolutionCatalogParts } from './parts.ts';
import { policy } from './policy.ts';

/** The implementer of the contract: every procedure goes through authentication first. */
export function createImplementer(
  parts: Pick<SolutionCatalogParts, 'verifier' | 'validateOutputs' | 'store' | 'clock'>,
) {
  return implement(solutionContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier))
    .use(repeatable(createRepeatRecords(parts.store, parts.clock)));
}
export type Implementer = ReturnType<typeof createImplementer>;

/** Loading and changing one solution under the policy: what every procedure shares. */
export function createAccess(parts: SolutionCatalogParts) {
  const { solutions } = parts;
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

  return { canSee, visible, change };
}
export type Access = ReturnType<typeof createAccess>;
