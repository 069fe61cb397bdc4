import type { ServiceName } from '@smc/contracts';
import type { Clock, Health, Logger, Metrics, TokenIssuer } from '@smc/service-kit';
import type { Router } from 'express';
import type { GatewayClients } from './clients.ts';
import type { GatewayLimits } from './limits/limits.ts';
import type { RateLimits } from './limits/rate-limits.ts';
import type { SessionCache } from './sign-in/session-cache.ts';
import type { SessionCookie } from './sign-in/session-cookie.ts';

export interface GatewayOptions {
  readonly clients: GatewayClients;
  /** Signs the one token of each request. */
  readonly issuer: TokenIssuer;
  /** Each service's API as `createServiceRouter` makes it; served under `/api/<service>`. */
  readonly serviceRouters: Readonly<Record<ServiceName, Router>>;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly limits?: Partial<GatewayLimits>;
  /** The address people open, as in `https://smc.example`; without it, what each request says. Decides on secure cookies. */
  readonly publicUrl?: string | undefined;
  /** Whether a reverse proxy in front sets `X-Forwarded-For` and `X-Forwarded-Proto`. */
  readonly isProxyTrusted?: boolean;
  /** See `servesGraphiql`. */
  readonly isGraphiqlServed?: boolean;
  /** Pages for the role `OPERATOR` alone, by path; they may be looked at, and change nothing. */
  readonly operatorPages?: Readonly<Record<string, Router>>;
  readonly clock?: Clock;
  /** How often a query is walked before it is compiled; one ask where absent. */
  readonly asksBeforeCompiling?: number;
}

/** The gateway's own parts, shared by its handlers. */
export interface Parts extends GatewayOptions {
  readonly limits: GatewayLimits;
  readonly sessions: SessionCache;
  readonly cookie: SessionCookie;
  readonly rateLimits: RateLimits;
  readonly publicOrigin: string | undefined;
}
