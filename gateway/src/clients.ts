import type {
  challengeContract,
  matchmakingContract,
  membershipContract,
  schedulingContract,
  projectProposalContract,
  solutionContract,
} from '@smc/contracts';
import type { CallOptions, ServiceClient } from '@smc/service-kit';

/** The services the gateway speaks to: in this process or over HTTP, it cannot tell. */
export interface GatewayClients {
  readonly membership: ServiceClient<typeof membershipContract>;
  readonly cityChallenge: ServiceClient<typeof challengeContract>;
  readonly solutionCatalog: ServiceClient<typeof solutionContract>;
  readonly matchmaking: ServiceClient<typeof matchmakingContract>;
  readonly scheduling: ServiceClient<typeof schedulingContract>;
  readonly projectProposal: ServiceClient<typeof projectProposalContract>;
}

/** What goes along with every call of one request: the one token, the request's id, the signal that ends it. */
export interface Call {
  readonly context: CallOptions;
  readonly signal?: AbortSignal;
}
