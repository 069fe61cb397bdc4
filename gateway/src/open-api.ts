import {
  challengeContract,
  matchmakingContract,
  membershipContract,
  schedulingContract,
  projectProposalContract,
  type ServiceName,
  solutionContract,
} from '@smc/contracts';
import { openApiDocument } from '@smc/service-kit';
import { Router } from 'express';

const contracts: Readonly<Record<ServiceName, Parameters<typeof openApiDocument>[0]['contract']>> = {
  membership: membershipContract,
  'city-challenge': challengeContract,
  'solution-catalog': solutionContract,
  matchmaking: matchmakingContract,
  scheduling: schedulingContract,
  'project-proposal': projectProposalContract,
};

/** Each service's OpenAPI document as it is met through this door: with the address the paths begin at. */
export function openApiRouter(): Router {
  const router = Router();
  for (const [name, contract] of Object.entries(contracts)) {
    let document: Promise<object> | undefined;
    router.get(`/${name}/openapi.json`, async (_request, response) => {
      document ??= openApiDocument({ name: name as ServiceName, contract }) as Promise<object>;
      response.json({ ...(await document), servers: [{ url: `/api/${name}` }] });
    });
  }
  return router;
}
