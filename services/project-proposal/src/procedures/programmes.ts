import type { ProgrammeContent, ProgrammeState, Viewer } from '@smc/contracts';
import { authorise, changeFacts, isAllowed, toPage } from '@smc/service-kit';
import type { Filter } from '@smc/store';
import type { ProjectProposalParts } from '../parts.ts';
import { policy } from '../policy.ts';
import {
  draftProgramme,
  endProgramme,
  moveWindows,
  publishProgramme,
  reviseProgramme,
} from '../programme.ts';
import { createProgrammeAccess } from '../programme-access.ts';
import type { Implementation } from './context.ts';

const shownToAll: readonly ProgrammeState[] = ['PUBLISHED', 'CLOSED'];

/** Drafts and withdrawn programmes are listed for staff alone. */
function listFilter(viewer: Viewer, state: ProgrammeState | undefined): Filter {
  if (isAllowed(viewer, policy.listAllProgrammes, undefined)) return state === undefined ? {} : { state };
  return { state: { in: shownToAll.filter((one) => state === undefined || one === state) } };
}

export function programmeProcedures(os: Implementation, parts: ProjectProposalParts) {
  const { programmes } = parts;
  const { visible, change } = createProgrammeAccess(parts);

  async function checkSponsor({ sponsorId }: ProgrammeContent): Promise<void> {
    if (sponsorId !== null) await parts.find.organisation(sponsorId, 'content.sponsorId');
  }

  return {
    create: os.programmes.create.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.manageProgrammes, undefined);
      await checkSponsor(input.content);
      const facts = changeFacts(call, parts);
      return programmes.insert(draftProgramme(input.id ?? parts.newId(), input.content, facts));
    }),
    update: os.programmes.update.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.manageProgrammes, undefined);
      await checkSponsor(input.content);
      return change(call, input, (present, facts) => reviseProgramme(present, input.content, facts));
    }),
    publish: os.programmes.publish.handler(({ input, context }) =>
      change(context.call, input, publishProgramme),
    ),
    moveWindows: os.programmes.moveWindows.handler(({ input, context }) =>
      change(context.call, input, (present, facts) =>
        moveWindows(present, input.windows, input.reason, facts),
      ),
    ),
    close: os.programmes.close.handler(({ input, context }) =>
      change(context.call, input, (present, facts) => endProgramme(present, 'close', input.reason, facts)),
    ),
    withdraw: os.programmes.withdraw.handler(({ input, context }) =>
      change(context.call, input, (present, facts) => endProgramme(present, 'withdraw', input.reason, facts)),
    ),
    get: os.programmes.get.handler(({ input, context }) => visible(context.call, input.id)),
    getMany: os.programmes.getMany.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.use, undefined);
      const found = await programmes.getMany(input.ids);
      return found.map((one) =>
        one !== undefined && isAllowed(call.viewer, policy.seeProgramme, one) ? one : null,
      );
    }),
    list: os.programmes.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const { first, after, state } = input;
      return toPage(
        await programmes.find({
          filter: listFilter(viewer, state),
          sort: [{ field: 'createdAt', direction: 'descending' }],
          limit: first,
          ...(after === undefined ? {} : { after }),
        }),
      );
    }),
  };
}
