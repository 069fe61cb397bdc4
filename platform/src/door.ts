import { createGateway, type Gateway, servesGraphiql } from '@smc/gateway';
import {
  type Configuration,
  type Health,
  type Logger,
  type Metrics,
  type TokenIssuer,
} from '@smc/service-kit';
import type { Adapters } from './adapters.ts';
import type { ServiceClients } from './clients.ts';
import { operatorPagesOf } from './operator-pages.ts';
import type { ServiceRouters } from './routers.ts';

interface DoorParts {
  readonly configuration: Configuration;
  readonly adapters: Adapters;
  readonly routers: ServiceRouters;
  readonly clients: ServiceClients;
  readonly issuer: TokenIssuer;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** The gateway over the services, wherever they are. */
export async function createDoor(parts: DoorParts): Promise<Gateway> {
  const { configuration } = parts;
  return createGateway({
    ...parts,
    operatorPages: await operatorPagesOf(parts.adapters.jobs),
    serviceRouters: parts.routers,
    publicUrl: configuration.SMC_PUBLIC_URL,
    isProxyTrusted: configuration.SMC_TRUST_PROXY,
    isGraphiqlServed: servesGraphiql(configuration.SMC_GRAPHIQL, configuration.SMC_HOST),
    limits: {
      requestsPerMinute: configuration.SMC_RATE_LIMIT,
      signInsPer15Minutes: configuration.SMC_SIGN_IN_LIMIT,
    },
  });
}
