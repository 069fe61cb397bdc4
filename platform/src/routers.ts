import { type ServiceName, serviceNames, SmcError } from '@smc/contracts';
import { createServiceRouter, type Logger, type Metrics, type Service } from '@smc/service-kit';
import type { Router } from 'express';

/** A service's REST by the service's name: its own, or what leads to another process. */
export type Routers = Readonly<Partial<Record<Service['name'], Router>>>;
export type ServiceRouters = Readonly<Record<ServiceName, Router>>;

/** The REST of services that are in this process. */
export function routersOf(
  services: readonly Service[],
  observers: { readonly logger: Logger; readonly metrics: Metrics },
): Routers {
  return Object.fromEntries(
    services.map((service) => [service.name, createServiceRouter(service, observers)]),
  );
}

/** What the public door offers: every service, and not the operations. */
export function onlyServices(routers: Routers): ServiceRouters {
  const entries = serviceNames.map((name) => {
    const router = routers[name];
    if (router === undefined)
      throw new SmcError('INTERNAL', { message: `The service ${name} was not made.` });
    return [name, router] as const;
  });
  return Object.fromEntries(entries) as Record<ServiceName, Router>;
}
