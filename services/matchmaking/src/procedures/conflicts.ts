import { isSmcError, SmcError } from '@smc/contracts';
import { authorise, changeFacts, expectVersion, isAllowed, toPage } from '@smc/service-kit';
import { declareConflict, shownConflict, withdrawConflict } from '../conflict.ts';
import { syncViews } from '../due.ts';
import type { MatchmakingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import type { Implementation } from './context.ts';

function checkOrganisation(parts: MatchmakingParts, organisationId: string): void {
  if (parts.catalogue.organisations.get(organisationId) === undefined)
    throw new SmcError('NOT_FOUND', {
      field: 'organisationId',
      message: `There is no organisation "${organisationId}".`,
    });
}

export function conflictProcedures(os: Implementation, parts: MatchmakingParts) {
  return {
    declare: os.conflicts.declare.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.declareConflict, undefined);
      await syncViews(parts);
      checkOrganisation(parts, input.organisationId);
      const { document, events } = declareConflict(parts.newId(), input, changeFacts(call, parts));
      try {
        return shownConflict(await parts.conflicts.insert(document, { events }));
      } catch (error) {
        if (!isSmcError(error, 'CLAIM_TAKEN')) throw error;
        throw new SmcError('ALREADY_EXISTS', {
          field: 'organisationId',
          message: 'You have declared this conflict already.',
        });
      }
    }),
    withdraw: os.conflicts.withdraw.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const present = await parts.conflicts.get(input.id);
      const sees =
        present?.personId === viewer.personId || isAllowed(viewer, policy.seeAllConflicts, undefined);
      if (present === undefined || !sees) throw new SmcError('NOT_FOUND', { field: 'id' });
      authorise(call, policy.withdrawConflict, present);
      expectVersion(present, input.expectedVersion);
      const { document, events } = withdrawConflict(present, changeFacts(call, parts));
      return shownConflict(await parts.conflicts.save(document, { events }));
    }),
    list: os.conflicts.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const { first, after } = input;
      const found = await parts.conflicts.find({
        filter: isAllowed(viewer, policy.seeAllConflicts, undefined) ? {} : { personId: viewer.personId },
        sort: [{ field: 'declaredAt', direction: 'descending' }],
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage({ ...found, documents: found.documents.map(shownConflict) });
    }),
  };
}
