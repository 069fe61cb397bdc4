import assert from 'node:assert/strict';
import { ApolloServer } from '@apollo/server';
import type { Viewer } from '@smc/contracts';
import { createGraphqlServer, createLoaders, defaultLimits, type GatewayContext } from '@smc/gateway';
import {
  createMetrics,
  createTokenIssuer,
  createTokenVerifier,
  silentLogger,
  type TokenIssuer,
} from '@smc/service-kit';
import { clientsOf } from '../../gateway/test/support/clients.ts';
import { sampleDocuments, sampleServices } from '../../gateway/test/support/sample-services.ts';
import type { BenchRow } from './types.ts';

export const name = 'gateway';

/** 20 challenges with 3 matches each and the solutions' organisations: 200 objects, 4 service calls. */
const pageQuery = `query Page($challenges: Int!, $matches: Int!) {
  challenges(first: $challenges) {
    nodes {
      id
      title
      state
      organisation { name }
      matches(first: $matches) {
        nodes { rank score solution { id name organisation { id name } } }
      }
    }
  }
}`;
const size = { challenges: 20, matches: 3 };

const viewer: Viewer = {
  personId: 'ana',
  organisationId: 'city-0',
  organisationKind: 'CITY',
  roles: ['MEMBER'],
  regions: [],
  scopes: null,
  isSystem: false,
};

async function contextFor(
  clients: GatewayContext['clients'],
  issuer: TokenIssuer,
  requestId: string,
): Promise<GatewayContext> {
  const call = { context: { token: await issuer.issue(viewer), requestId } };
  return {
    clients,
    call,
    loaders: createLoaders(clients, call),
    viewer,
    requestId,
    mayChange: true,
    door: {
      address: '127.0.0.1',
      credential: undefined,
      platformCall: async () => call,
      begin: () => {},
      end: () => {},
      forgetAll: () => {},
      countAttempt: async () => {},
    },
  };
}

/** Operations per second with `width` of them under way at any time. */
export async function rate(operation: () => Promise<unknown>, seconds: number, width = 16): Promise<number> {
  let count = 0;
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  async function one(): Promise<void> {
    while (performance.now() < until) {
      await operation();
      count += 1;
    }
  }
  await Promise.all(Array.from({ length: width }, one));
  return count / ((performance.now() - began) / 1000);
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

export async function createPage() {
  const issuer = createTokenIssuer();
  const verifier = createTokenVerifier({ jwks: () => issuer.jwks() });
  const documents = sampleDocuments({ challenges: 40, solutions: 60, organisations: 30 });
  const clients = clientsOf(sampleServices(verifier, documents));
  const server = createGraphqlServer({
    limits: defaultLimits,
    logger: silentLogger,
    metrics: createMetrics(),
  });
  await server.start();
  const ask = async () => {
    const contextValue = await contextFor(clients, issuer, 'bench');
    const { body } = await server.executeOperation(
      { query: pageQuery, variables: size },
      { contextValue },
    );
    assert.equal(body.kind, 'single');
    return body.singleResult;
  };
  return { ask, stop: () => server.stop() };
}

async function createHello() {
  const server = new ApolloServer({
    typeDefs: 'type Query { hello: String }',
    resolvers: { Query: { hello: () => 'world' } },
    stopOnTerminationSignals: false,
  });
  await server.start();
  return { ask: () => server.executeOperation({ query: '{ hello }' }), stop: () => server.stop() };
}

/**
 * One page of the gateway beside a bare Apollo answering hello, in process, one after the other on one thread. The services
 * are small ones in memory behind the real in-process clients (token, validation, JSON copy); they read no database.
 */
export async function run(options: { seconds?: number } = {}): Promise<BenchRow[]> {
  const seconds = options.seconds ?? 2;
  const page = await createPage();
  const hello = await createHello();
  const first = await page.ask();
  assert.equal(first.errors, undefined);
  assert.equal(JSON.stringify(first.data).match(/"rank"/g)?.length, size.challenges * size.matches);
  await rate(page.ask, seconds / 2);
  await rate(hello.ask, seconds / 2);
  const rounds = [];
  for (let round = 0; round < 3; round += 1) {
    rounds.push({ page: await rate(page.ask, seconds), hello: await rate(hello.ask, seconds) });
  }
  await page.stop();
  await hello.stop();
  const value = median(rounds.map((round) => round.page));
  const baselineValue = median(rounds.map((round) => round.hello));
  return [
    {
      name: 'gateway: page of challenges, matches, solutions, organisations',
      input: '20 challenges x 3 matches, in process, sample services in memory, one thread',
      value,
      unit: 'requests/s',
      baseline: 'bare Apollo Server hello, in process',
      baselineValue,
      ratio: value / baselineValue,
    },
  ];
}
