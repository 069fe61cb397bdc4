import { matchmakingContract } from '@smc/contracts';
import { authentication, type CallContext, outputChecks, repeatable } from '@smc/service-kit';
import { createRepeatRecords } from '@smc/store';
import { implement } from '@orpc/server';
import type { MatchmakingParts } from '../parts.ts';

/** The contract with this service's middleware: what every area of procedures starts from. */
export function implementation(
  parts: Pick<MatchmakingParts, 'verifier' | 'validateOutputs' | 'store' | 'clock'>,
) {
  return implement(matchmakingContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier))
    .use(repeatable(createRepeatRecords(parts.store, parts.clock)));
}

export type Implementation = ReturnType<typeof implementation>;
