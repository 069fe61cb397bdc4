import { type ServiceName, serviceNames, SmcError } from '@smc/contracts';
import { createGateway, type Gateway, servesGraphiql } from '@smc/gateway';
import {
  type Configuration,
  createServiceRouter,
  type Health,
  type Logger,
  type Metrics,
  type Service,
  type TokenIssuer,
} from '@smc/service-kit';
import type { Router } from 'express';
import type { Clients } from './clients.ts';

interface DoorParts {
  readonly configuration: Configuration;
  readonly services: readonly Service[];
  readonly clients: Clients;
  readonly issuer: TokenIssuer;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

function routersOf({ services, logger, metrics }: DoorParts): Readonly<Record<ServiceName, Router>> {
  const routers = serviceNames.map((name) => {
    const service = services.find((one) => one.name === name);
    if (service === undefined)
      throw new SmcError('INTERNAL', { message: `The service ${name} was not made.` });
    return [name, createServiceRouter(service, { logger, metrics })];
  });
  return Object.fromEntries(routers) as Record<ServiceName, Router>;
}

/** The gateway over the services of this process. */
export function createDoor(parts: DoorParts): Promise<Gateway> {
  const { configuration } = parts;
  return createGateway({
    ...parts,
    serviceRouters: routersOf(parts),
    publicUrl: configuration.SMC_PUBLIC_URL,
    isProxyTrusted: configuration.SMC_TRUST_PROXY,
    isGraphiqlServed: servesGraphiql(configuration.SMC_GRAPHIQL, configuration.SMC_HOST),
    limits: {
      requestsPerMinute: configuration.SMC_RATE_LIMIT,
      signInsPer15Minutes: configuration.SMC_SIGN_IN_LIMIT,
    },
  });
}
