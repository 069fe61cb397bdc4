import { ORPCError } from '@orpc/client';
import { SmartCoercionPlugin } from '@orpc/json-schema';
import { OpenAPIGenerator } from '@orpc/openapi';
import { OpenAPIHandler } from '@orpc/openapi/node';
import { BodyLimitPlugin } from '@orpc/server/node';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { errorTable, isSmcError, SmcError } from '@smc/contracts';
import express, { type Express, type NextFunction, type Request, type Response, Router } from 'express';
import { randomId } from './clock.ts';
import { toOrpcError, toSmcError } from './errors.ts';
import type { Health } from './health.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { Service } from './service.ts';

export const maxBodyBytes = 2 * 1024 * 1024;

/** The request's id: the caller's where it is a plain word, a new one otherwise; sent back in `x-request-id`. */
export function requestIdOf(request: Request, response: Response): string {
  const given = request.get('x-request-id');
  const id = given !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(given) ? given : randomId();
  response.setHeader('x-request-id', id);
  return id;
}

export function bearerTokenOf(request: Request): string | undefined {
  const match = /^Bearer ([A-Za-z0-9._~+/=-]+)$/.exec(request.get('authorization') ?? '');
  return match?.[1];
}

/** An error of the table as the REST doors send it: the same body whether oRPC or a plain route answers. */
export function sendError(response: Response, error: SmcError, requestId: string): void {
  response.status(errorTable[error.code].status).json(toOrpcError(error, requestId).toJSON());
}

interface Observers {
  readonly logger: Logger;
  readonly metrics: Metrics;
}

function createHandler(service: Service, observers: Observers) {
  return new OpenAPIHandler(service.router, {
    plugins: [
      new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] }),
      new BodyLimitPlugin({ maxBodySize: maxBodyBytes }),
    ],
    // Outermost, so that an unreadable body is told as clearly as a wrong field.
    interceptors: [
      async ({ next, context }) => {
        try {
          return await next();
        } catch (error) {
          // A procedure's own errors were translated below: what is left is a body that could not be read.
          const known = error instanceof ORPCError ? error : new SmcError('BAD_REQUEST', { cause: error });
          throw observed(known, service.name, context.requestId, observers);
        }
      },
    ],
    clientInterceptors: [
      async ({ next, path, context }) => {
        const stop = observers.metrics.startCall(service.name, path.join('.'));
        try {
          const output = await next();
          stop('OK');
          return output;
        } catch (error) {
          const known = observed(error, service.name, context.requestId, observers);
          stop(known.code);
          throw known;
        }
      },
    ],
  });
}

function observed(error: unknown, service: string, requestId: string, observers: Observers) {
  const known = toSmcError(error);
  if (known.code === 'INTERNAL')
    observers.logger.error({ service, requestId, err: known.cause ?? known }, 'unexpected error');
  return toOrpcError(known, requestId);
}

/** The service's API as an Express router: REST as its contract says, and the OpenAPI document at `/openapi.json`. */
export function createServiceRouter(service: Service, observers: Observers): Router {
  const router = Router();
  const handler = createHandler(service, observers);
  let document: Promise<unknown> | undefined;
  router.get('/openapi.json', async (_request, response) => {
    document ??= openApiDocument(service);
    response.json(await document);
  });
  router.use(async (request, response) => {
    const requestId = requestIdOf(request, response);
    // oRPC reads the whole address: where the router is mounted is its prefix.
    const prefix = request.baseUrl === '' ? {} : { prefix: request.baseUrl as `/${string}` };
    const { matched } = await handler.handle(request, response, {
      ...prefix,
      context: {
        token: bearerTokenOf(request),
        requestId,
        idempotencyKey: request.get('idempotency-key'),
        traceparent: request.get('traceparent'),
      },
    });
    if (!matched)
      sendError(
        response,
        new SmcError('NOT_FOUND', { message: 'There is no such address here.' }),
        requestId,
      );
  });
  return router;
}

/** OpenAPI 3.1.1 of one service, made from its contract. */
export async function openApiDocument(service: Pick<Service, 'name' | 'contract'>): Promise<unknown> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(service.contract, {
    info: { title: `Solutions Meet Cities: ${service.name}`, version: '0.1.0' },
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  });
}

/** Liveness, readiness and metrics, in the shapes that orchestrators expect. */
export function createOperationsRouter(health: Health, metrics: Metrics): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const report = await health.report();
    response.status(report.isReady ? 200 : 503).json(report);
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.text());
  });
  return router;
}

/** The last handler of every app: what nobody expected, told without a stack. */
export function errorHandler(logger: Logger) {
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const requestId = requestIdOf(request, response);
    const known = bodyParserError(error) ?? toSmcError(error);
    if (known.code === 'INTERNAL') logger.error({ requestId, err: known.cause ?? known }, 'unexpected error');
    sendError(response, known, requestId);
  };
}

/** Express's body parser marks its errors with a `type`. */
function bodyParserError(error: unknown): SmcError | undefined {
  if (isSmcError(error)) return undefined;
  const type = (error as { type?: unknown } | null)?.type;
  if (type === 'entity.too.large') return new SmcError('TOO_LARGE');
  if (typeof type === 'string') return new SmcError('BAD_REQUEST', { cause: error });
  return undefined;
}

/** One service as an app of its own: what a service process listens with, and what its tests call. */
export function createServiceApp(service: Service, observers: Observers & { health: Health }): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(createOperationsRouter(observers.health, observers.metrics));
  app.use(createServiceRouter(service, observers));
  app.use(errorHandler(observers.logger));
  return app;
}
