import { createTestIdentity, viewerOf } from '@smc/service-kit/testing';
import { createMetrics, silentLogger } from '@smc/service-kit';
import { SmcError } from '@smc/contracts';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createGraphqlServer,
  createLoaders,
  defaultLimits,
  type GatewayClients,
  type GatewayContext,
} from '../src/index.ts';
import { clientsOf } from './support/clients.ts';
import { sampleDocuments, sampleServices } from './support/sample-services.ts';

const run = vi.hoisted(() => ({ compiled: 0, asked: 0 }));
vi.mock(import('graphql-jit'), async (load) => {
  const real = await load();
  const counted = (schema: GraphQLSchema, document: DocumentNode, name?: string) => {
    const compiled = real.compileQuery(schema, document, name);
    if (!real.isCompiledQuery(compiled)) return compiled;
    run.compiled += 1;
    const query = (root: unknown, context: unknown, variables: object | undefined) => {
      run.asked += 1;
      return compiled.query(root, context, variables);
    };
    return { ...compiled, query };
  };
  return { ...real, compileQuery: counted as typeof real.compileQuery };
});

const identity = createTestIdentity();
const viewer = viewerOf('ana', { organisationId: 'city-0', kind: 'CITY' });
const server = createGraphqlServer({ limits: defaultLimits, logger: silentLogger, metrics: createMetrics() });
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
  run.compiled = 0;
  run.asked = 0;
});

const samples = clientsOf(
  sampleServices(identity.verifier, sampleDocuments({ challenges: 6, solutions: 8, organisations: 3 })),
);

async function ask(query: string, variables: object = {}, clients: GatewayClients = samples) {
  const call = await identity.as(viewer);
  const loaders = createLoaders(clients, call);
  const contextValue = { clients, call, loaders, viewer, requestId: 'test', mayChange: true };
  const { body, http } = await server.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: contextValue as unknown as GatewayContext },
  );
  if (body.kind !== 'single') throw new Error('One answer was expected.');
  return JSON.stringify({ status: http.status, ...body.singleResult });
}

const queries: readonly (readonly [string, string, object?])[] = [
  [
    'nested lists, fragments, aliases',
    `query Page { few: challenges(first: 2) { nodes { ...Short } } more: challenges(first: 5) { nodes { id ...Short } pageInfo { hasNextPage } } }
     fragment Short on Challenge { __typename title state organisation { name } matches(first: 3) { nodes { rank score solution { id name organisation { id } } } } }`,
  ],
  [
    'fields included and skipped by variables',
    `query Some($with: Boolean!, $without: Boolean = true) { challenges(first: 1) { nodes { id title @include(if: $with) summary @skip(if: $without) } } }`,
    { with: true },
  ],
  [
    'money, dates, enumerations, lists of lists',
    '{ challenges(first: 2) { nodes { budget { maximum currency } publishedAt sdgs requirements { level text } translations { language requirements { text } } } } }',
  ],
  ['what the door knows by itself', 'query Only { viewer { personId roles } }'],
];

describe('a query that comes again', () => {
  for (const [what, query, variables] of queries) {
    it(`is compiled and answers the same: ${what}`, async () => {
      const walked = await ask(query, variables);
      expect(run).toEqual({ compiled: 0, asked: 0 });
      const compiled = [await ask(query, variables), await ask(query, variables)];
      expect(run).toEqual({ compiled: 1, asked: 2 });
      expect(walked).not.toContain('errors');
      expect(compiled).toEqual([walked, walked]);
    });
  }

  it('answers by its variables, not by those it was compiled with', async () => {
    const query = 'query First($first: Int!) { challenges(first: $first) { nodes { id } } }';
    const walked = [await ask(query, { first: 1 }), await ask(query, { first: 3 })];
    expect([await ask(query, { first: 1 }), await ask(query, { first: 3 })]).toEqual(walked);
    expect(walked[0]).not.toBe(walked[1]);
  });

  it('says the same error in the same place, whether one field or a variable is wrong', async () => {
    const failing = {
      ...samples,
      membership: {
        ...samples.membership,
        organisations: {
          ...samples.membership.organisations,
          getMany: () => Promise.reject(new SmcError('UNAVAILABLE')),
        },
      },
    } as unknown as GatewayClients;
    const query =
      'query Named($first: Int!) { challenges(first: $first) { nodes { id organisation { name } } } }';
    const walked = await ask(query, { first: 2 }, failing);
    expect(walked).toContain('UNAVAILABLE');
    expect(await ask(query, { first: 2 }, failing)).toBe(walked);
    const wrong = await ask(query, { first: 'two' });
    expect(wrong).toContain('VALIDATION_FAILED');
    expect(await ask(query, { first: 'two' })).toBe(wrong);
    expect(run.asked).toBeGreaterThan(0);
  });

  it('is never a mutation', async () => {
    const mutation = 'mutation { signOut { userErrors { code } } }';
    await ask(mutation);
    await ask(mutation);
    await ask(mutation);
    expect(run).toEqual({ compiled: 0, asked: 0 });
  });
});
