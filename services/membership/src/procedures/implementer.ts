import { implement } from '@orpc/server';
import { membershipContract } from '@smc/contracts';
import { authentication, type CallContext, outputChecks } from '@smc/service-kit';
import type { FindPage } from '@smc/store';
import type { MembershipParts } from '../parts.ts';

/** The contract, ready to be implemented: every call passes the authentication first. */
export function createImplementer(parts: Pick<MembershipParts, 'verifier' | 'validateOutputs'>) {
  return implement(membershipContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier));
}
export type Implementer = ReturnType<typeof createImplementer>;

/** A page as the contract has it. */
export function toPage<Stored, Shown>(found: FindPage<Stored>, show: (stored: Stored) => Shown) {
  return {
    items: found.documents.map(show),
    cursors: [...found.cursors],
    hasNextPage: found.hasMore,
  };
}

export const emptyPage = { documents: [], cursors: [], hasMore: false } as const;
