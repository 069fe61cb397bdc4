import type { Service } from '@smc/service-kit';
import { makeCityChallenge } from './city-challenge.ts';
import { makeMatchmaking } from './matchmaking.ts';
import { makeMembership } from './membership.ts';
import type { ServiceParts } from './parts.ts';
import { makeScheduling } from './scheduling.ts';
import { makeProjectProposal } from './project-proposal.ts';
import { makeSolutionCatalog } from './solution-catalog.ts';

/** All services in one process, made from one configuration. */
export async function createServices(parts: ServiceParts): Promise<readonly Service[]> {
  return [
    await makeMembership(parts),
    makeCityChallenge(parts),
    makeSolutionCatalog(parts),
    makeMatchmaking(parts),
    makeScheduling(parts),
    makeProjectProposal(parts),
  ];
}
