import { type ConflictOfInterest, conflictOfInterest, SmcError } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

const storedConflict = z.strictObject({
  ...conflictOfInterest.shape,
  /** One standing declaration per person and organisation. */
  claims: z.array(z.string()),
});
export type StoredConflict = z.infer<typeof storedConflict>;

export const conflictCollection: CollectionDefinition<StoredConflict> = {
  name: 'conflicts',
  schema: storedConflict,
  indexes: [['declaredAt'], ['personId', 'declaredAt'], ['organisationId'], ['withdrawnAt']],
};

export function shownConflict({ claims: _claims, ...conflict }: StoredConflict): ConflictOfInterest {
  return conflict;
}

export function declareConflict(
  id: string,
  wish: { readonly organisationId: string; readonly reason: string },
  facts: ChangeFacts,
): Changed<Omit<StoredConflict, 'version'>> {
  const { organisationId, reason } = wish;
  const document = {
    id,
    personId: facts.by,
    organisationId,
    reason,
    declaredAt: facts.at,
    withdrawnAt: null,
    claims: [`conflict:${facts.by}:${organisationId}`],
  };
  const conflict = shownConflict({ ...document, version: 1 });
  return { document, events: [eventOf(facts, 'conflict.declared', id, { conflict })] };
}

/** Throws `FORBIDDEN_TRANSITION` where it was withdrawn before. */
export function withdrawConflict(present: StoredConflict, facts: ChangeFacts): Changed<StoredConflict> {
  if (present.withdrawnAt !== null)
    throw new SmcError('FORBIDDEN_TRANSITION', {
      message: 'This declaration was withdrawn already.',
      details: { state: 'WITHDRAWN', action: 'withdraw', allowed: [] },
    });
  const document = { ...present, withdrawnAt: facts.at, claims: [] };
  const conflict = shownConflict({ ...document, version: document.version + 1 });
  return { document, events: [eventOf(facts, 'conflict.withdrawn', present.id, { conflict })] };
}
