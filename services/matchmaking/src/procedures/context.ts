import { matchmakingContract } from '@smc/contracts';
import { authentication, type CallContext, outputChecks } from '@smc/service-kit';
import { implement } from '@orpc/server';
import type { MatchmakingParts } from '../parts.ts';

/** The contract with this service's middleware: what every area of procedures starts from. */
export function implementation(parts: Pick<MatchmakingParts, 'verifier' | 'validateOutputs'>) {
  return implement(matchmakingContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier));
}

export type Implementation = ReturnType<typeof implementation>;
