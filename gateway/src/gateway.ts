import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { isSmcError, systemViewer } from '@smc/contracts';
import { createOperationsRouter, systemClock } from '@smc/service-kit';
import express, { type Express, type Request, type Response } from 'express';
import { createCalendarRouter } from './calendars.ts';
import type { GatewayContext } from './context.ts';
import { createGraphiqlRouter } from './graphiql.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { defaultLimits } from './limits/limits.ts';
import { createRateLimits } from './limits/rate-limits.ts';
import { createLoaders } from './loaders/loaders.ts';
import { openApiRouter } from './open-api.ts';
import { createPagesRouter } from './pages/pages-router.ts';
import type { GatewayOptions, Parts } from './parts.ts';
import {
  beginning,
  checkGraphqlRequest,
  identification,
  isLoopback,
  lastHandlers,
  metricsGuard,
  operatorGuard,
} from './request-handlers.ts';
import { identityOf, stateOf } from './request-state.ts';
import { createRestDoor } from './rest-door.ts';
import { securityHeaders } from './security-headers.ts';
import { isFromOwnPages } from './sign-in/same-origin.ts';
import { createSessionCache } from './sign-in/session-cache.ts';
import { createSessionCookie } from './sign-in/session-cookie.ts';

export interface Gateway {
  readonly app: Express;
  /** For benchmarks and tests in process. */
  readonly graphql: ApolloServer<GatewayContext>;
  close(): Promise<void>;
}

/** Whether GraphiQL is served: `loopback` only where nobody else can reach the address that is listened on. */
export function servesGraphiql(mode: 'loopback' | 'always' | 'never', host: string): boolean {
  return mode === 'always' || (mode === 'loopback' && isLoopback(host));
}

function partsOf(options: GatewayOptions): Parts {
  const limits = { ...defaultLimits, ...options.limits };
  const clock = options.clock ?? systemClock;
  return {
    ...options,
    limits,
    sessions: createSessionCache({ clients: options.clients, issuer: options.issuer, clock }),
    cookie: createSessionCookie(options.publicUrl?.startsWith('https:') ?? false),
    rateLimits: createRateLimits(limits),
    publicOrigin: options.publicUrl === undefined ? undefined : new URL(options.publicUrl).origin,
  };
}

function contextOf(parts: Parts, request: Request, response: Response): GatewayContext {
  const { requestId, signal, address } = stateOf(request);
  const identity = identityOf(request);
  const idempotencyKey = request.get('idempotency-key');
  const call = {
    context: {
      requestId,
      ...(identity.token === undefined ? {} : { token: identity.token }),
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    },
    signal,
  };
  return {
    clients: parts.clients,
    call,
    loaders: createLoaders(parts.clients, call),
    viewer: identity.viewer,
    requestId,
    mayChange: identity.via !== 'COOKIE' || isFromOwnPages(request, parts.publicOrigin),
    door: {
      address,
      credential: identity.credential,
      platformCall: async () => ({
        context: { requestId, token: await parts.issuer.issue(systemViewer) },
        signal,
      }),
      begin: (sessionToken, expiresAt) => parts.cookie.set(response, sessionToken, expiresAt),
      end: () => {
        if (identity.credential !== undefined) parts.sessions.forget(identity.credential);
        parts.cookie.clear(response);
      },
      forgetAll: () => parts.sessions.forgetAll(),
      countAttempt: async (account) => {
        try {
          await parts.rateLimits.countSignIn(address, account);
        } catch (error) {
          const seconds = isSmcError(error) ? error.details?.['retryAfterSeconds'] : undefined;
          if (typeof seconds === 'number') response.setHeader('retry-after', String(seconds));
          throw error;
        }
      },
    },
  };
}

/**
 * The one door: GraphQL at `/graphql`, every service's REST under `/api/<service>`, health, GraphiQL where it is served, and
 * the pages for links and sign-in. Throws where the schema and its resolvers do not fit.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const parts = partsOf(options);
  const graphql = createGraphqlServer(parts);
  await graphql.start();
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', options.isProxyTrusted === true ? 1 : false);
  app.set('query parser', 'simple');
  app.use(beginning(parts), securityHeaders(options.publicUrl?.startsWith('https:') ?? false));
  app.get('/metrics', metricsGuard(parts));
  app.use(createOperationsRouter(options.health, options.metrics));
  if (options.isGraphiqlServed === true) app.use('/graphiql', createGraphiqlRouter());
  app.use(identification(parts));
  app.use(
    '/graphql',
    express.json({ limit: parts.limits.bodyBytes }),
    checkGraphqlRequest,
    expressMiddleware(graphql, { context: async ({ req, res }) => contextOf(parts, req, res) }),
  );
  for (const [path, pages] of Object.entries(options.operatorPages ?? {}))
    app.use(path, operatorGuard, pages);
  app.use('/api', openApiRouter(), createRestDoor({ ...parts, bodyBytes: parts.limits.bodyBytes }));
  app.use(
    '/calendars',
    createCalendarRouter({ ...parts, contextOf: (request, response) => contextOf(parts, request, response) }),
  );
  app.use(
    createPagesRouter({
      contextOf: (request, response) => contextOf(parts, request, response),
      publicOrigin: parts.publicOrigin,
      isGraphiqlServed: options.isGraphiqlServed === true,
    }),
  );
  app.use(...lastHandlers(parts));
  return { app, graphql, close: () => graphql.stop() };
}
