import { implement } from '@orpc/server';
import { projectProposalContract } from '@smc/contracts';
import { authentication, type CallContext, outputChecks, repeatable } from '@smc/service-kit';
import { createRepeatRecords } from '@smc/store';
import type { ProjectProposalParts } from '../parts.ts';

/** The contract with this service's middleware: what every area of procedures starts from. */
export function implementation(
  parts: Pick<ProjectProposalParts, 'verifier' | 'validateOutputs' | 'store' | 'clock'>,
) {
  return implement(projectProposalContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier))
    .use(repeatable(createRepeatRecords(parts.store, parts.clock)));
}

export type Implementation = ReturnType<typeof implementation>;
