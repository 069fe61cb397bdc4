import {
  challengeContract,
  matchmakingContract,
  membershipContract,
  operationsContract,
  schedulingContract,
  projectProposalContract,
  solutionContract,
} from '@smc/contracts';
import {
  createHttpClient,
  createInProcessClient,
  defaultClientLimits,
  type Service,
  type ServiceClient,
} from '@smc/service-kit';
import { Agent, fetch as undiciFetch } from 'undici';

/** A typed client of every service, by name. */
export interface ServiceClients {
  readonly membership: ServiceClient<typeof membershipContract>;
  readonly cityChallenge: ServiceClient<typeof challengeContract>;
  readonly solutionCatalog: ServiceClient<typeof solutionContract>;
  readonly matchmaking: ServiceClient<typeof matchmakingContract>;
  readonly scheduling: ServiceClient<typeof schedulingContract>;
  readonly projectProposal: ServiceClient<typeof projectProposalContract>;
}

/** Beside the services, the installation as a whole. */
export interface Clients extends ServiceClients {
  readonly operations: ServiceClient<typeof operationsContract>;
}

/** A backup of a large installation takes its time. */
const patient = { ...defaultClientLimits, timeoutMs: 30 * 60_000 };

/** Clients that call services of this process. The services may be made after the clients, which ask for them at each call. */
export function createLocalClients(find: (name: Service['name']) => Service): Clients {
  return {
    membership: createInProcessClient(membershipContract, () => find('membership')),
    cityChallenge: createInProcessClient(challengeContract, () => find('city-challenge')),
    solutionCatalog: createInProcessClient(solutionContract, () => find('solution-catalog')),
    matchmaking: createInProcessClient(matchmakingContract, () => find('matchmaking')),
    scheduling: createInProcessClient(schedulingContract, () => find('scheduling')),
    projectProposal: createInProcessClient(projectProposalContract, () => find('project-proposal')),
    operations: createInProcessClient(operationsContract, () => find('platform'), patient),
  };
}

/** Clients that reach the services of a running server through its Unix socket, as the system. */
export function createSocketClients(socketPath: string): Clients & { close(): Promise<void> } {
  const agent = new Agent({ connect: { socketPath } });
  const send = ((input: Request, init?: RequestInit) =>
    undiciFetch(input.url, {
      method: input.method,
      headers: [...input.headers],
      ...(input.body === null ? {} : { body: input.body as never, duplex: 'half' as const }),
      ...(init?.signal ? { signal: init.signal } : {}),
      dispatcher: agent,
    })) as unknown as typeof fetch;
  const at = (service: Service['name']) => `http://localhost/api/${service}`;
  return {
    membership: createHttpClient(membershipContract, at('membership'), { fetch: send }),
    cityChallenge: createHttpClient(challengeContract, at('city-challenge'), { fetch: send }),
    solutionCatalog: createHttpClient(solutionContract, at('solution-catalog'), { fetch: send }),
    matchmaking: createHttpClient(matchmakingContract, at('matchmaking'), { fetch: send }),
    scheduling: createHttpClient(schedulingContract, at('scheduling'), { fetch: send }),
    projectProposal: createHttpClient(projectProposalContract, at('project-proposal'), { fetch: send }),
    operations: createHttpClient(operationsContract, at('platform'), { ...patient, fetch: send }),
    close: () => agent.close(),
  };
}
