import { createTestIdentity, viewerOf } from '@smc/service-kit/testing';
import { createMetrics, silentLogger } from '@smc/service-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphqlServer, createLoaders, defaultLimits, type GatewayContext } from '../src/index.ts';
import { clientsOf, recorded } from './support/clients.ts';
import { sampleDocuments, sampleServices } from './support/sample-services.ts';

const viewer = viewerOf('ana', { organisationId: 'city-0', kind: 'CITY' });
const identity = createTestIdentity();
const limits = { ...defaultLimits, complexity: 1_000_000 };
// The first ask is walked and the later ones compiled: both must call alike.
const server = createGraphqlServer({ limits, logger: silentLogger, metrics: createMetrics() });
beforeAll(() => server.start());
afterAll(() => server.stop());

/** Executes the query and says which calls of services it made, sorted. */
async function callsOf(query: string, variables: object) {
  const calls: string[] = [];
  const documents = sampleDocuments({ challenges: 150, solutions: 450, organisations: 120 });
  const clients = recorded(clientsOf(sampleServices(identity.verifier, documents)), calls);
  const { context } = await identity.as(viewer);
  const call = { context };
  const contextValue = {
    clients,
    call,
    loaders: createLoaders(clients, call),
    viewer,
    requestId: 'test',
    mayChange: true,
  } as unknown as GatewayContext;
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('One answer was expected.');
  return { calls: calls.toSorted(), data: body.singleResult.data as never, errors: body.singleResult.errors };
}

const page = `query Page($first: Int!) {
  challenges(first: $first) {
    nodes {
      organisation { name people { nodes { name } } memberships { nodes { state } } }
      matches(first: 3) {
        nodes {
          solution { name organisation { name solutions(first: 2) { nodes { name } } } matches(first: 2) { nodes { rank } } }
        }
      }
      exclusionSummary { total }
      ranking { state matchCount }
      packages { solutions { name } }
    }
  }
}`;

const events = `query Events($first: Int!) {
  events(first: $first) {
    nodes {
      name
      participants { nodes { organisation { name } } }
      timetables {
        nodes {
          state
          meetings { nodes { score organisation { name } partner { name } } }
          unplaced { nodes { organisation { name } partner { name } } }
        }
      }
    }
  }
}`;

describe('calls of services', () => {
  it('are as many for a page of 1 and of 30 events with their timetables', async () => {
    const one = await callsOf(events, { first: 1 });
    const thirty = await callsOf(events, { first: 30 });
    expect([one.errors, thirty.errors]).toEqual([undefined, undefined]);
    expect(thirty.calls).toEqual(one.calls);
    expect(new Set(one.calls)).toEqual(
      new Set([
        'membership.organisations.getMany',
        'scheduling.events.list',
        'scheduling.registrations.participantsByEvents',
        'scheduling.timetables.listByEvents',
        'scheduling.timetables.meetingsByRuns',
        'scheduling.timetables.unplacedByRuns',
      ]),
    );
  });

  it('are as many for a page of 1 and of 30 challenges', async () => {
    const one = await callsOf(page, { first: 1 });
    const thirty = await callsOf(page, { first: 30 });
    expect([one.errors, thirty.errors]).toEqual([undefined, undefined]);
    expect(thirty.calls).toEqual(one.calls);
    expect(one.calls).toEqual([
      'cityChallenge.list',
      'matchmaking.matches.listByChallenges',
      'matchmaking.matches.listBySolutions',
      'matchmaking.rankings.exclusionSummaries',
      'matchmaking.rankings.packages',
      'matchmaking.rankings.statusByChallenges',
      'membership.memberships.listByOrganisations',
      'membership.organisations.getMany',
      'membership.organisations.getMany',
      'membership.people.listByOrganisations',
      'solutionCatalog.getMany',
      'solutionCatalog.listByOrganisations',
    ]);
  });

  it('are as many for 1 and for 30 organisations with their lists', async () => {
    const query = `query Page($first: Int!) {
      organisations(first: $first) {
        nodes { challenges { nodes { matches { nodes { challenge { title } } } } } solutions { nodes { name } } }
      }
    }`;
    const one = await callsOf(query, { first: 1 });
    const thirty = await callsOf(query, { first: 30 });
    expect(thirty.calls).toEqual(one.calls);
    expect(one.calls).toEqual([
      'cityChallenge.getMany',
      'cityChallenge.listByOrganisations',
      'matchmaking.matches.listByChallenges',
      'membership.organisations.list',
      'solutionCatalog.listByOrganisations',
    ]);
  });

  it('are as many for 1 and for 30 programmes with their proposals, reviews and questions', async () => {
    const query = `query Page($first: Int!) {
      programmes(first: $first) { nodes {
        sponsor { name }
        questions { nodes { text organisation { name } } }
        proposals(first: 1) { nodes {
          programme { title } organisation { name } partners { name } challenge { title }
          origin { solution { name } challenge { title } organisations { name } }
          reviewers { person { name } organisation { name } }
          reviews { nodes { total reviewer { name } organisation { name } } }
          decisions { reason decidedBy { name } }
        } }
      } }
    }`;
    const one = await callsOf(query, { first: 1 });
    const thirty = await callsOf(query, { first: 30 });
    expect([one.errors, thirty.errors]).toEqual([undefined, undefined]);
    expect(thirty.calls).toEqual(one.calls);
    expect(one.calls).toEqual([
      'cityChallenge.getMany',
      'membership.organisations.getMany',
      'membership.organisations.getMany',
      'membership.people.getMany',
      'projectProposal.programmes.getMany',
      'projectProposal.programmes.list',
      'projectProposal.proposals.listByProgrammes',
      'projectProposal.questions.listByProgrammes',
      'projectProposal.reviews.listByProposals',
      'solutionCatalog.getMany',
    ]);
  });

  it('are as many for 1 and for 30 meetings with both sides, their people, and what it is about', async () => {
    const query = `query Page($first: Int!) {
      meetings(first: $first) {
        nodes {
          challenge { title organisation { name } } solution { name }
          sides { people { name } organisation { name meetings(first: 2) { nodes { id } } } }
        }
      }
    }`;
    const one = await callsOf(query, { first: 1 });
    const thirty = await callsOf(query, { first: 30 });
    expect([one.errors, thirty.errors]).toEqual([undefined, undefined]);
    expect(thirty.calls).toEqual(one.calls);
    expect(one.calls).toEqual([
      'cityChallenge.getMany',
      'membership.organisations.getMany',
      'membership.people.getMany',
      'scheduling.meetings.list',
      'scheduling.meetings.listByOrganisations',
      'solutionCatalog.getMany',
    ]);
  });

  it('are one for each set of arguments of the same list', async () => {
    const { calls, data } = await callsOf(
      `query Page($first: Int!) {
        challenges(first: $first) { nodes {
          best: matches(first: 1) { nodes { rank } }
          more: matches(first: 3) { nodes { rank } }
          korean: matches(first: 3, locale: "ko") { nodes { rank } }
        } }
      }`,
      { first: 2 },
    );
    expect(calls.filter((path) => path === 'matchmaking.matches.listByChallenges')).toHaveLength(3);
    const { nodes } = (data as { challenges: { nodes: Record<string, { nodes: unknown[] }>[] } }).challenges;
    expect(nodes.map(({ best, more }) => [best?.nodes.length, more?.nodes.length])).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });

  it('are the same whether items are asked for as nodes, edges or through a fragment', async () => {
    const item = 'solution { name organisation { name } }';
    const ways = [`nodes { ${item} }`, `edges { node { ${item} } }`, 'nodes { ...Item }'];
    const answers = await Promise.all(
      ways.map((way) =>
        callsOf(
          `query Page($first: Int!) { challenges(first: $first) { nodes { matches(first: 2) { ${way} } } } }
          ${way.includes('...') ? `fragment Item on Match { ... { ${item} } }` : ''}`,
          { first: 5 },
        ),
      ),
    );
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    expect(answers.map(({ calls }) => calls)).toEqual(
      ways.map(() => [
        'cityChallenge.list',
        'matchmaking.matches.listByChallenges',
        'membership.organisations.getMany',
        'solutionCatalog.getMany',
      ]),
    );
  });

  it('hold at most 100 ids each', async () => {
    const { calls, errors } = await callsOf(
      `{ challenges(first: 100) { nodes { matches(first: 3) { nodes { solution { name } } } } } }`,
      {},
    );
    expect(errors).toBeUndefined();
    // 300 different solutions.
    expect(calls.filter((path) => path === 'solutionCatalog.getMany')).toHaveLength(3);
  });
});
