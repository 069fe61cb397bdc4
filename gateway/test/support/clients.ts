import {
  challengeContract,
  matchmakingContract,
  membershipContract,
  schedulingContract,
  projectProposalContract,
  solutionContract,
} from '@smc/contracts';
import { createInProcessClient, type Service } from '@smc/service-kit';
import type { GatewayClients } from '../../src/index.ts';

export interface Services {
  readonly membership: Service;
  readonly cityChallenge: Service;
  readonly solutionCatalog: Service;
  readonly matchmaking: Service;
  readonly scheduling: Service;
  readonly projectProposal: Service;
}

export function clientsOf(services: Services): GatewayClients {
  return {
    membership: createInProcessClient(membershipContract, services.membership),
    cityChallenge: createInProcessClient(challengeContract, services.cityChallenge),
    solutionCatalog: createInProcessClient(solutionContract, services.solutionCatalog),
    matchmaking: createInProcessClient(matchmakingContract, services.matchmaking),
    scheduling: createInProcessClient(schedulingContract, services.scheduling),
    projectProposal: createInProcessClient(projectProposalContract, services.projectProposal),
  };
}

/** The same clients, and what is called through them: `matchmaking.matches.listByChallenges`, in order. */
export function recorded<Client extends object>(client: Client, calls: string[], path = ''): Client {
  return new Proxy(client, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key !== 'string' || value === null || !['object', 'function'].includes(typeof value)) {
        return value;
      }
      return recorded(value as object, calls, path === '' ? key : `${path}.${key}`);
    },
    apply(target, _self, given: unknown[]) {
      calls.push(path);
      return (target as unknown as (...given: unknown[]) => unknown)(...given);
    },
  });
}
