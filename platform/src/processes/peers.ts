import {
  challengeContract,
  matchmakingContract,
  membershipContract,
  schedulingContract,
  projectProposalContract,
  type ServiceName,
  SmcError,
  solutionContract,
} from '@smc/contracts';
import {
  type CircuitBreaker,
  type Configuration,
  createHttpBreaker,
  createHttpClient,
  createTokenVerifier,
  readKeysFrom,
  type TokenVerifier,
} from '@smc/service-kit';
import type { ServiceClients } from '../clients.ts';
import { addressOf, askersOf, asks, type ProcessName } from './topology.ts';

/** A service of another process, as this one reaches it. */
export interface Peer {
  readonly name: ServiceName;
  readonly url: string;
  /** Where its API is. */
  readonly api: string;
  readonly breaker: CircuitBreaker;
}

/** The services that `name` asks. Throws `BAD_CONFIGURATION` where an address is missing. */
export function peersOf(configuration: Configuration, name: ProcessName): ReadonlyMap<ServiceName, Peer> {
  const peers = asks[name].map((peer): [ServiceName, Peer] => {
    const url = addressOf(configuration, peer, name);
    return [peer, { name: peer, url, api: `${url}/api/${peer}`, breaker: createHttpBreaker(peer) }];
  });
  return new Map(peers);
}

/** Typed clients of the peers; a service that is none of them cannot be asked. */
export function createRemoteClients(peers: ReadonlyMap<ServiceName, Peer>): ServiceClients {
  const at = (name: ServiceName): [string, Peer] => {
    const peer = peers.get(name);
    if (peer === undefined)
      throw new SmcError('INTERNAL', { cause: new Error(`This process does not ask ${name}.`) });
    return [peer.api, peer];
  };
  const client = <Client>(name: ServiceName, make: (api: string, peer: Peer) => Client) => {
    let made: Client | undefined;
    return () => (made ??= make(...at(name)));
  };
  const membership = client('membership', (api, peer) => createHttpClient(membershipContract, api, peer));
  const cityChallenge = client('city-challenge', (api, peer) =>
    createHttpClient(challengeContract, api, peer),
  );
  const solutionCatalog = client('solution-catalog', (api, peer) =>
    createHttpClient(solutionContract, api, peer),
  );
  const matchmaking = client('matchmaking', (api, peer) => createHttpClient(matchmakingContract, api, peer));
  const scheduling = client('scheduling', (api, peer) => createHttpClient(schedulingContract, api, peer));
  const projectProposal = client('project-proposal', (api, peer) =>
    createHttpClient(projectProposalContract, api, peer),
  );
  return {
    get membership() {
      return membership();
    },
    get cityChallenge() {
      return cityChallenge();
    },
    get solutionCatalog() {
      return solutionCatalog();
    },
    get matchmaking() {
      return matchmaking();
    },
    get scheduling() {
      return scheduling();
    },
    get projectProposal() {
      return projectProposal();
    },
  };
}

/** Keys are read again for an unknown one, but not more often. */
const refetchMs = 1_000;

/** Believes the gateway for everybody, and those services that ask this one for the platform itself. Nobody else. */
export function createPeerVerifier(configuration: Configuration, name: ServiceName): TokenVerifier {
  const trusted = askersOf(name).map((asker) => ({
    name: asker,
    jwks: readKeysFrom(asker, addressOf(configuration, asker, name)),
    speaksFor: asker === 'gateway' ? ('anybody' as const) : ('system' as const),
    refetchMs,
  }));
  return createTokenVerifier({ trusted });
}
