import { createHash } from 'node:crypto';
import { systemViewer, type Viewer } from '@smc/contracts';
import { SmcError } from '@smc/contracts';
import type { Clock, TokenIssuer } from '@smc/service-kit';
import type { GatewayClients } from '../clients.ts';

export interface KnownSession {
  readonly viewer: Viewer;
  readonly kind: 'SESSION' | 'API_TOKEN';
}

/** Who is behind a credential: asked of membership, remembered for some seconds. */
export interface SessionCache {
  /** Throws `TOKEN_EXPIRED` or `TOKEN_INVALID`. */
  resolve(credential: string, requestId: string): Promise<KnownSession>;
  forget(credential: string): void;
  forgetAll(): void;
}

interface Remembered {
  readonly session: Promise<KnownSession>;
  readonly until: number;
}

/** A sign-out elsewhere, or a change of roles, takes effect here after at most this long. */
const rememberedMs = 5_000;
const maxRemembered = 10_000;

export function createSessionCache(deps: {
  clients: Pick<GatewayClients, 'membership'>;
  issuer: TokenIssuer;
  clock: Clock;
}): SessionCache {
  // By digest: credentials do not lie around in memory longer than their request.
  const known = new Map<string, Remembered>();
  const keyOf = (credential: string) => createHash('sha256').update(credential).digest('base64');

  async function ask(credential: string, requestId: string): Promise<KnownSession> {
    const token = await deps.issuer.issue(systemViewer);
    const { viewer, kind } = await deps.clients.membership.sessions.resolve(
      { credential },
      { context: { token, requestId } },
    );
    // The platform never signs in from outside.
    if (viewer.isSystem) throw new SmcError('TOKEN_INVALID');
    return { viewer, kind };
  }

  return {
    resolve(credential, requestId) {
      const key = keyOf(credential);
      const now = deps.clock.now().getTime();
      const hit = known.get(key);
      if (hit !== undefined && now < hit.until) return hit.session;
      if (known.size >= maxRemembered) known.clear();
      const session = ask(credential, requestId);
      known.set(key, { session, until: now + rememberedMs });
      session.catch(() => known.delete(key));
      return session;
    },
    forget: (credential) => {
      known.delete(keyOf(credential));
    },
    forgetAll: () => {
      known.clear();
    },
  };
}
