import { implement } from '@orpc/server';
import { membershipContract } from '@smc/contracts';
import { authentication, type CallContext, outputChecks, repeatable } from '@smc/service-kit';
import { createRepeatRecords, type FindPage } from '@smc/store';
import type { MembershipParts } from '../parts.ts';

/** The contract, ready to be implemented: every call passes the authentication first. */
export function createImplementer(
  parts: Pick<MembershipParts, 'verifier' | 'validateOutputs' | 'store' | 'clock'>,
) {
  return implement(membershipContract)
    .$context<CallContext>()
    .$config(outputChecks(parts.validateOutputs))
    .use(authentication(parts.verifier))
    .use(repeatable(createRepeatRecords(parts.store, parts.clock)));
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
