import type { Viewer } from '@smc/contracts';
import type { Call, GatewayClients } from './clients.ts';
import type { Loaders } from './loaders/loaders.ts';

/** What a mutation may do to the browser's sign-in. */
export interface SessionDoor {
  /** The session token or API token of this request. */
  readonly credential: string | undefined;
  /** Where the request comes from. */
  readonly address: string;
  /** For calls in which the platform tells membership the address an attempt comes from. */
  platformCall(): Promise<Call>;
  /** Sets the session cookie. */
  begin(sessionToken: string, expiresAt: string): void;
  /** Clears the session cookie and forgets what is cached of the session. */
  end(): void;
  /** Forgets what is cached of every session: somebody's roles or sign-in changed. */
  forgetAll(): void;
  /** Counts an attempt of this address and account. Throws `RATE_LIMITED`. */
  countAttempt(account?: string): Promise<void>;
}

/** What every resolver of one request shares. */
export interface GatewayContext {
  readonly clients: GatewayClients;
  readonly call: Call;
  readonly loaders: Loaders;
  readonly viewer: Viewer | null;
  readonly requestId: string;
  readonly door: SessionDoor;
  /** False for a browser's cookie without proof that the request comes from our own pages. */
  readonly mayChange: boolean;
}
