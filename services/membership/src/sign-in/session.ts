import { id, instant, SmcError } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

const minute = 60_000;
/** Milliseconds: a session ends a working day after its last call, and two weeks after sign-in whatever happens. */
export const sessionLimits = {
  idle: 12 * 60 * minute,
  absolute: 14 * 24 * 60 * minute,
  /** A sign of life is written down at most this often. */
  coarseness: 5 * minute,
} as const;

const session = z.strictObject({
  /** SHA-256 of the secret. */
  id,
  version: z.number().int(),
  personId: id,
  /** Ends when the person's epoch moves on. */
  epoch: z.number().int(),
  createdAt: instant,
  lastSeenAt: instant,
  /** When it ends without a further sign of life; never later than the absolute limit. */
  expiresAt: instant,
});
export type StoredSession = z.infer<typeof session>;

export const sessionCollection: CollectionDefinition<StoredSession> = {
  name: 'sessions',
  schema: session,
  indexes: [['personId'], ['expiresAt']],
};

function expiryOf(createdAt: string, lastSeenAt: string): string {
  const idle = Date.parse(lastSeenAt) + sessionLimits.idle;
  const absolute = Date.parse(createdAt) + sessionLimits.absolute;
  return new Date(Math.min(idle, absolute)).toISOString();
}

export function openSession(
  secretHash: string,
  person: { readonly id: string; readonly sessionEpoch: number },
  at: string,
): Omit<StoredSession, 'version'> {
  return {
    id: secretHash,
    personId: person.id,
    epoch: person.sessionEpoch,
    createdAt: at,
    lastSeenAt: at,
    expiresAt: expiryOf(at, at),
  };
}

/** Throws `TOKEN_EXPIRED` past its time, `TOKEN_INVALID` where all sessions of the person were ended. */
export function checkSession(
  session: StoredSession,
  person: { readonly sessionEpoch: number },
  at: string,
): void {
  if (session.epoch !== person.sessionEpoch) throw new SmcError('TOKEN_INVALID');
  if (at >= session.expiresAt) throw new SmcError('TOKEN_EXPIRED');
}

/** The session with its idle limit moved on, or undefined where that was written down shortly before. */
export function touchSession(session: StoredSession, at: string): StoredSession | undefined {
  if (Date.parse(at) - Date.parse(session.lastSeenAt) < sessionLimits.coarseness) return undefined;
  return { ...session, lastSeenAt: at, expiresAt: expiryOf(session.createdAt, at) };
}
