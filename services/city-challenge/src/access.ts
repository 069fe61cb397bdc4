import { implement } from '@orpc/server';
import { type Challenge, challengeContract, SmcError } from '@smc/contracts';
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
  type RequestContext,
} from '@smc/service-kit';
import { createRepeatRecords } from '@smc/store';
import type { CityChallengeParts } from './parts.ts';
import { policy } from './policy.ts';

/** The implementer of the contract: every procedure goes through authentication first. */
export function createImplementer(
  parts: Pick<CityChallengeParts, 'verifier' | 'validateOutputs' | 'store' | 'clock'>,
) {
  return implement(challengeContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier))
    .use(repeatable(createRepeatRecords(parts.store, parts.clock)));
}
export type Implementer = ReturnType<typeof createImplementer>;

/** Loading and changing one challenge under the policy: what every procedure shares. */
export function createAccess(parts: CityChallengeParts) {
  const { challenges } = parts;
  const canSee = (call: RequestContext, challenge: Challenge) =>
    isAllowed(call.viewer, policy.see, challenge);

  async function visible(call: RequestContext, id: string): Promise<Challenge> {
    authorise(call, policy.list, undefined);
    const challenge = await challenges.get(id);
    // Whether a draft exists is nobody else's business: the same answer as for an id that does not.
    if (challenge === undefined || !canSee(call, challenge)) throw new SmcError('NOT_FOUND', { field: 'id' });
    return challenge;
  }

  async function change(
    call: RequestContext,
    input: { id: string; expectedVersion: number },
    domain: (challenge: Challenge, facts: ChangeFacts) => Changed<Challenge>,
  ): Promise<Challenge> {
    const challenge = await visible(call, input.id);
    authorise(call, policy.change, challenge);
    expectVersion(challenge, input.expectedVersion);
    const { document, events } = domain(challenge, changeFacts(call, parts));
    return challenges.save(document, { events });
  }

  return { canSee, visible, change };
}
export type Access = ReturnType<typeof createAccess>;
