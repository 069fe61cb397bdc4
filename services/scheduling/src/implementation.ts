import { implement } from '@orpc/server';
import { schedulingContract } from '@smc/contracts';
import { authentication, type CallContext, outputChecks } from '@smc/service-kit';
import type { SchedulingParts } from './parts.ts';

/** The contract with this service's middleware: what every area of procedures starts from. */
export function implementation(parts: Pick<SchedulingParts, 'verifier' | 'validateOutputs'>) {
  return implement(schedulingContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier));
}

export type Implementation = ReturnType<typeof implementation>;
