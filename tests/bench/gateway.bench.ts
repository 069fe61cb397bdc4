import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { serviceNames } from '@smc/contracts';
import express, { type Express, Router } from 'express';
import { createGateway, createLoaders, type GatewayContext } from '@smc/gateway';
import {
  createHealth,
  createMetrics,
  createTokenIssuer,
  createTokenVerifier,
  keepObjectsYoung,
  silentLogger,
  type TokenIssuer,
} from '@smc/service-kit';
import { clientsOf } from '../../gateway/test/support/clients.ts';
import { sampleDocuments, sampleServices, sampleViewer } from '../../gateway/test/support/sample-services.ts';
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

async function contextFor(
  clients: GatewayContext['clients'],
  issuer: TokenIssuer,
  requestId: string,
): Promise<GatewayContext> {
  const call = { context: { token: await issuer.issue(sampleViewer), requestId } };
  return {
    clients,
    call,
    loaders: createLoaders(clients, call),
    viewer: sampleViewer,
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
async function rate(operation: () => Promise<unknown>, seconds: number, width = 4): Promise<number> {
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

async function createPage() {
  const issuer = createTokenIssuer();
  const verifier = createTokenVerifier({ jwks: () => issuer.jwks() });
  const documents = sampleDocuments({ challenges: 40, solutions: 60, organisations: 30 });
  const clients = clientsOf(sampleServices(verifier, documents));
  const routers = Object.fromEntries(serviceNames.map((one) => [one, Router()]));
  const { app, graphql, close } = await createGateway({
    clients,
    issuer,
    serviceRouters: routers as Record<(typeof serviceNames)[number], Router>,
    health: createHealth(),
    metrics: createMetrics(),
    logger: silentLogger,
    limits: { requestsPerMinute: 10_000_000 },
  });
  const ask = async () => {
    const contextValue = await contextFor(clients, issuer, 'bench');
    const { body } = await graphql.executeOperation({ query: pageQuery, variables: size }, { contextValue });
    assert.equal(body.kind, 'single');
    return body.singleResult;
  };
  return { app, ask, stop: close };
}

async function createHello() {
  const server = new ApolloServer({
    typeDefs: 'type Query { hello: String }',
    resolvers: { Query: { hello: () => 'world' } },
    stopOnTerminationSignals: false,
  });
  await server.start();
  const app = express();
  app.use('/graphql', express.json(), expressMiddleware(server));
  return { app, ask: () => server.executeOperation({ query: '{ hello }' }), stop: () => server.stop() };
}

/** Requests per second over HTTP, asked for by another thread over 16 connections. */
async function rateOverHttp(app: Express, body: object, seconds: number): Promise<number> {
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const worker = new Worker(new URL('../../gateway/test/support/load-worker.ts', import.meta.url), {
    workerData: {
      port,
      body: JSON.stringify(body),
      headers: { authorization: 'Bearer smct_sample-credential' },
      seconds,
      connections: 16,
    },
  });
  const rate = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  await new Promise((resolve) => server.close(resolve));
  return rate;
}

type Rates = { readonly page: number; readonly hello: number };

/** The middle of three rounds, the two taking turns. */
async function compared(round: () => Promise<Rates>): Promise<Rates> {
  const rounds = [await round(), await round(), await round()];
  return { page: median(rounds.map(({ page }) => page)), hello: median(rounds.map(({ hello }) => hello)) };
}

function row(how: string, input: string, rates: Rates): BenchRow {
  return {
    name: `gateway, ${how}: page of challenges, matches, solutions, organisations`,
    input: `20 challenges x 3 matches (200 objects, 5 service calls), sample services in memory; ${input}`,
    value: rates.page,
    unit: 'requests/s',
    baseline: `bare Apollo Server hello, ${how}`,
    baselineValue: rates.hello,
    ratio: rates.page / rates.hello,
  };
}

/**
 * One page of the gateway beside a bare Apollo answering hello: in process on one thread, and over HTTP through the whole
 * door (sign-in, limits) with the asking on another thread. The services are small ones in memory behind the real in-process
 * clients (token, validation, serialised copy); they read no database.
 */
export async function run(options: { seconds?: number } = {}): Promise<BenchRow[]> {
  const seconds = options.seconds ?? 2;
  keepObjectsYoung();
  const page = await createPage();
  const hello = await createHello();
  const first = await page.ask();
  assert.equal(first.errors, undefined);
  assert.equal(JSON.stringify(first.data).match(/"rank"/g)?.length, size.challenges * size.matches);
  await rate(page.ask, seconds / 2);
  await rate(hello.ask, seconds / 2);
  const inProcess = await compared(async () => ({
    page: await rate(page.ask, seconds),
    hello: await rate(hello.ask, seconds),
  }));
  const overHttp = await compared(async () => ({
    page: await rateOverHttp(page.app, { query: pageQuery, variables: size }, seconds),
    hello: await rateOverHttp(hello.app, { query: '{ hello }' }, seconds),
  }));
  await page.stop();
  await hello.stop();
  return [
    row('in process', 'one thread, 4 under way', inProcess),
    row('over HTTP', 'one thread answers, one asks over 16 connections', overHttp),
  ];
}
