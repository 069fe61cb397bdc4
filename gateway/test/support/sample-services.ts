import { type AnyContractRouter } from '@orpc/contract';
import { implement } from '@orpc/server';
import {
  type Challenge,
  challengeContract,
  matchmakingContract,
  membershipContract,
  type Organisation,
  type Page,
  type ServiceName,
  type Solution,
  schedulingContract,
  solutionContract,
  type Viewer,
} from '@smc/contracts';
import {
  authentication,
  authorise,
  type CallContext,
  may,
  outputChecks,
  type RequestContext,
  type Service,
  signedIn,
  system,
  type TokenVerifier,
} from '@smc/service-kit';
import { challengeDocument, matchDocument, organisationDocument, solutionDocument } from './documents.ts';
import { sampleMeetings } from './sample-meetings.ts';
import { sampleProposals } from './sample-proposals.ts';

const reading = may('read', signedIn);
const platformOnly = may('operate', system);

/** Whoever signs in here: every credential is good, and is this person's. */
export const sampleViewer: Viewer = {
  personId: 'ana',
  organisationId: 'city-0',
  organisationKind: 'CITY',
  roles: ['MEMBER'],
  regions: [],
  scopes: null,
  isSystem: false,
};

function pageOf<Item extends { id: string }>(items: Item[], first: number): Page<Item> {
  const shown = items.slice(0, first);
  return { items: shown, cursors: shown.map(({ id }) => `after-${id}`), hasNextPage: items.length > first };
}

function serviceOf(name: ServiceName, contract: AnyContractRouter, router: unknown): Service {
  return {
    name,
    contract,
    router: router as Service['router'],
    subscriptions: {},
    jobs: [],
    start: async () => {},
    stop: async () => {},
  };
}

interface GroupedCall {
  readonly input: { readonly parentIds: readonly string[]; readonly first: number };
  readonly context: { readonly call: RequestContext };
}

const range = (count: number) => Array.from({ length: count }, (_one, index) => index);

/** The matches of each challenge are solutions of their own, as long as there are enough. */
export function sampleDocuments(size: { challenges: number; solutions: number; organisations: number }) {
  const { challenges, solutions, organisations } = size;
  return {
    challenges: range(challenges).map((index) =>
      challengeDocument(`c-${index}`, `city-${index % organisations}`),
    ),
    solutions: range(solutions).map((index) =>
      solutionDocument(`s-${index}`, `provider-${index % organisations}`),
    ),
    organisations: [
      ...range(organisations).map((index) => organisationDocument(`city-${index}`, 'CITY')),
      ...range(organisations).map((index) => organisationDocument(`provider-${index}`, 'CORPORATE')),
    ],
    matchesOf: (challengeId: string, count: number) => {
      const index = Number(challengeId.slice(2));
      return range(count).map((offset) =>
        matchDocument(challengeId, `s-${(index * 3 + offset) % solutions}`, offset + 1),
      );
    },
  };
}
export type SampleDocuments = ReturnType<typeof sampleDocuments>;

const byId = <Item extends { id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

function sampleMembership(verifier: TokenVerifier, organisations: readonly Organisation[]): Service {
  const known = byId(organisations);
  const os = implement(membershipContract)
    .$context<CallContext>()
    .$config(outputChecks(false))
    .use(authentication(verifier));
  return serviceOf('membership', membershipContract, {
    organisations: {
      getMany: os.organisations.getMany.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.ids.map((id) => known.get(id) ?? null);
      }),
      list: os.organisations.list.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return pageOf([...organisations], input.first);
      }),
    },
    sessions: {
      resolve: os.sessions.resolve.handler(({ context: { call } }) => {
        authorise(call, platformOnly, undefined);
        return { viewer: sampleViewer, expiresAt: '2100-01-01T00:00:00.000Z', kind: 'SESSION' as const };
      }),
    },
    people: {
      getMany: os.people.getMany.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.ids.map(() => null);
      }),
      listByOrganisations: os.people.listByOrganisations.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.parentIds.map((parentId) => ({ parentId, page: pageOf([], input.first) }));
      }),
    },
    memberships: {
      listByOrganisations: os.memberships.listByOrganisations.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.parentIds.map((parentId) => ({ parentId, page: pageOf([], input.first) }));
      }),
    },
  });
}

function sampleChallenges(verifier: TokenVerifier, challenges: readonly Challenge[]): Service {
  const known = byId(challenges);
  const os = implement(challengeContract)
    .$context<CallContext>()
    .$config(outputChecks(false))
    .use(authentication(verifier));
  return serviceOf('city-challenge', challengeContract, {
    getMany: os.getMany.handler(({ input, context: { call } }) => {
      authorise(call, reading, undefined);
      return input.ids.map((id) => known.get(id) ?? null);
    }),
    list: os.list.handler(({ input, context: { call } }) => {
      authorise(call, reading, undefined);
      return pageOf([...challenges], input.first);
    }),
    listByOrganisations: os.listByOrganisations.handler(({ input, context: { call } }) => {
      authorise(call, reading, undefined);
      return input.parentIds.map((parentId) => ({
        parentId,
        page: pageOf(
          challenges.filter(({ organisationId }) => organisationId === parentId),
          input.first,
        ),
      }));
    }),
  });
}

function sampleSolutions(verifier: TokenVerifier, solutions: readonly Solution[]): Service {
  const known = byId(solutions);
  const os = implement(solutionContract)
    .$context<CallContext>()
    .$config(outputChecks(false))
    .use(authentication(verifier));
  return serviceOf('solution-catalog', solutionContract, {
    getMany: os.getMany.handler(({ input, context: { call } }) => {
      authorise(call, reading, undefined);
      return input.ids.map((id) => known.get(id) ?? null);
    }),
    listByOrganisations: os.listByOrganisations.handler(({ input, context: { call } }) => {
      authorise(call, reading, undefined);
      return input.parentIds.map((parentId) => ({
        parentId,
        page: pageOf(
          solutions.filter(({ organisationId }) => organisationId === parentId),
          input.first,
        ),
      }));
    }),
  });
}

/** Matches, ranking status, exclusions and packages of every sample challenge. */
export function sampleMatchmaking(verifier: TokenVerifier, documents: SampleDocuments): Service {
  const os = implement(matchmakingContract)
    .$context<CallContext>()
    .$config(outputChecks(false))
    .use(authentication(verifier));
  const counted = new Map(documents.challenges.map(({ id }) => [id, documents.matchesOf(id, 12)]));
  return serviceOf('matchmaking', matchmakingContract, {
    matches: {
      listByChallenges: os.matches.listByChallenges.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.parentIds.map((parentId) => ({
          parentId,
          page: pageOf(counted.get(parentId) ?? [], input.first),
        }));
      }),
      listBySolutions: os.matches.listBySolutions.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        const all = [...counted.values()].flat();
        return input.parentIds.map((parentId) => ({
          parentId,
          page: pageOf(
            all.filter(({ solutionId }) => solutionId === parentId),
            input.first,
          ),
        }));
      }),
    },
    rankings: {
      statusByChallenges: os.rankings.statusByChallenges.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.parentIds.map((challengeId) => ({
          challengeId,
          runId: 'run-1',
          state: 'CURRENT' as const,
          matchCount: 12,
          rankedAt: '2026-11-21T09:00:00.000Z',
          floor: null,
        }));
      }),
      exclusionSummaries: os.rankings.exclusionSummaries.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.parentIds.map((challengeId) => ({
          challengeId,
          total: 2,
          byReason: [{ reason: 'REGION_NOT_SERVED' as const, count: 2 }],
          text: '2 more excluded: 2 do not serve the region.',
        }));
      }),
      packages: os.rankings.packages.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.parentIds.map((challengeId) => ({
          challengeId,
          packages: [
            {
              solutionIds: ['s-1', 's-2'],
              covers: ['r1', 'r2'],
              coverage: 1,
              bestSingleCoverage: 0.5,
              text: 'Two solutions cover both requirements.',
            },
          ],
        }));
      }),
    },
  });
}

/** Forty events, each with two participants and a timetable of two meetings. */
function sampleScheduling(verifier: TokenVerifier): Service {
  const os = implement(schedulingContract)
    .$context<CallContext>()
    .$config(outputChecks(false))
    .use(authentication(verifier));
  const grouped =
    <Item extends { id: string }>(itemsOf: (parentId: string) => unknown[]) =>
    ({ input, context: { call } }: GroupedCall) => {
      authorise(call, reading, undefined);
      return input.parentIds.map((parentId) => ({
        parentId,
        page: pageOf(itemsOf(parentId) as Item[], input.first),
      })) as never;
    };
  const participants = (eventId: string) =>
    [0, 1].map((index) => ({ id: `${index}`, eventId, organisationId: `city-${index}` }));
  const meetings = (runId: string) =>
    [0, 1].map((index) => ({
      id: `${runId}-${index}`,
      score: index,
      organisationId: `city-${index}`,
      partnerId: `provider-${index}`,
    }));
  return serviceOf('scheduling', schedulingContract, {
    events: {
      list: os.events.list.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        const events = range(40).map((index) => ({ id: `event-${index}`, name: `Event ${index}` }));
        return pageOf(events, input.first) as never;
      }),
    },
    meetings: sampleMeetings(verifier),
    registrations: {
      participantsByEvents: os.registrations.participantsByEvents.handler(grouped(participants)),
    },
    timetables: {
      listByEvents: os.timetables.listByEvents.handler(
        grouped((eventId) => [{ id: `run-${eventId}`, eventId, state: 'DRAFT' }]),
      ),
      meetingsByRuns: os.timetables.meetingsByRuns.handler(grouped(meetings)),
      unplacedByRuns: os.timetables.unplacedByRuns.handler(grouped(meetings)),
    },
  });
}

/** The services in memory, over sample documents: for counting calls and for measuring. Only reading is there. */
export function sampleServices(verifier: TokenVerifier, documents: SampleDocuments) {
  return {
    membership: sampleMembership(verifier, documents.organisations),
    cityChallenge: sampleChallenges(verifier, documents.challenges),
    solutionCatalog: sampleSolutions(verifier, documents.solutions),
    matchmaking: sampleMatchmaking(verifier, documents),
    scheduling: sampleScheduling(verifier),
    projectProposal: sampleProposals(verifier),
  };
}
