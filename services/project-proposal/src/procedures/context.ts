import { implement } from '@orpc/server';
import { projectProposalContract } from '@smc/contracts';
import { authentication, type CallContext, outputChecks } from '@smc/service-kit';
import type { ProjectProposalParts } from '../parts.ts';

/** The contract with this service's middleware: what every area of procedures starts from. */
export function implementation(parts: Pick<ProjectProposalParts, 'verifier' | 'validateOutputs'>) {
  return implement(projectProposalContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier));
}

export type Implementation = ReturnType<typeof implementation>;
