import { type Programme, SmcError } from '@smc/contracts';
import {
  authorise,
  type Changed,
  type ChangeFacts,
  changeFacts,
  expectVersion,
  isAllowed,
  type RequestContext,
} from '@smc/service-kit';
import type { ProjectProposalParts } from './parts.ts';
import { policy } from './policy.ts';

/** Loading and changing one programme under the policy. */
export function createProgrammeAccess(parts: ProjectProposalParts) {
  const { programmes } = parts;

  async function visible(call: RequestContext, id: string, field = 'id'): Promise<Programme> {
    authorise(call, policy.use, undefined);
    const programme = await programmes.get(id);
    // A draft is nobody else's business: the same answer as for an id that does not exist.
    if (programme === undefined || !isAllowed(call.viewer, policy.seeProgramme, programme))
      throw new SmcError('NOT_FOUND', { field });
    return programme;
  }

  async function change(
    call: RequestContext,
    input: { readonly id: string; readonly expectedVersion: number },
    domain: (programme: Programme, facts: ChangeFacts) => Changed<Programme>,
  ): Promise<Programme> {
    const programme = await visible(call, input.id);
    authorise(call, policy.manageProgrammes, undefined);
    expectVersion(programme, input.expectedVersion);
    const { document, events } = domain(programme, changeFacts(call, parts));
    return programmes.save(document, { events });
  }

  return { visible, change };
}
