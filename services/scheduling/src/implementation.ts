import { implement } from '@orpc/server';
import { schedulingContract } from '@smc/contracts';
import { authentication, type CallContext, outputChecks, repeatable } from '@smc/service-kit';
import { createRepeatRecords } from '@smc/store';
import type { SchedulingParts } from './parts.ts';

/** The contract with this service's middleware: what every area of procedures starts from. */
export function implementation(
  parts: Pick<SchedulingParts, 'verifier' | 'validateOutputs' | 'store' | 'clock'>,
) {
  return implement(schedulingContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier))
    .use(repeatable(createRepeatRecords(parts.store, parts.clock)));
}

export type Implementation = ReturnType<typeof implementation>;
