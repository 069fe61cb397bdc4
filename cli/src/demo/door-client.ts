import {
  challengeContract,
  matchmakingContract,
  membershipContract,
  projectProposalContract,
  schedulingContract,
  solutionContract,
} from '@smc/contracts';
import { type CallOptions, createHttpClient, type ServiceClient } from '@smc/service-kit';

/** The API as somebody outside uses it: REST over HTTP through the door, with an API token. */
export interface DoorClients {
  readonly membership: ServiceClient<typeof membershipContract>;
  readonly cityChallenge: ServiceClient<typeof challengeContract>;
  readonly solutionCatalog: ServiceClient<typeof solutionContract>;
  readonly matchmaking: ServiceClient<typeof matchmakingContract>;
  readonly projectProposal: ServiceClient<typeof projectProposalContract>;
  readonly scheduling: ServiceClient<typeof schedulingContract>;
  readonly call: { context: CallOptions };
}

function clientsAt(url: string): Omit<DoorClients, 'call'> {
  return {
    membership: createHttpClient(membershipContract, `${url}/api/membership`),
    cityChallenge: createHttpClient(challengeContract, `${url}/api/city-challenge`),
    solutionCatalog: createHttpClient(solutionContract, `${url}/api/solution-catalog`),
    matchmaking: createHttpClient(matchmakingContract, `${url}/api/matchmaking`),
    projectProposal: createHttpClient(projectProposalContract, `${url}/api/project-proposal`),
    scheduling: createHttpClient(schedulingContract, `${url}/api/scheduling`),
  };
}

export interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** Uses the one-time link of the first account and makes an API token, as the secretariat of a new installation would. */
export async function signInAsSecretariat(
  url: string,
  link: string,
  { email, password }: SignIn,
): Promise<DoorClients> {
  const clients = clientsAt(url);
  const token = link.split('/').at(-1) ?? '';
  const session = await clients.membership.links.redeem({ token, password, email, name: 'Secretariat' });
  const made = await clients.membership.apiTokens.create(
    {
      name: 'demonstration',
      scopes: [
        'read',
        'challenges:write',
        'solutions:write',
        'matchmaking:write',
        'proposals:write',
        'membership:write',
        'scheduling:write',
      ],
      // The demonstration's clock goes on to the days of its event.
      days: 365,
    },
    { context: { token: session.sessionToken } },
  );
  return { ...clients, call: { context: { token: made.secret } } };
}
