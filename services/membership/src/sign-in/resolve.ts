import { isSmcError, SmcError } from '@smc/contracts';
import type { MembershipParts } from '../parts.ts';
import type { StoredPerson } from '../person.ts';
import { checkApiToken, touchApiToken } from './api-token.ts';
import { apiTokenPrefix, hashOf, sessionPrefix } from './secrets.ts';
import { checkSession, touchSession } from './session.ts';
import { viewerOf } from './viewer-of.ts';

/** Another call noted the sign of life at the same moment: one is enough. */
async function unlessRaced(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!isSmcError(error, 'STALE_VERSION') && !isSmcError(error, 'NOT_FOUND')) throw error;
  }
}

/**
 * Who is behind a session secret or an API token. `TOKEN_EXPIRED` past its time, `TOKEN_INVALID` for anything that is
 * unknown, ended, revoked, or belongs to somebody who is not active.
 */
export function createResolver(parts: MembershipParts) {
  const { people, organisations, sessions, apiTokens, clock } = parts;

  async function activePerson(personId: string): Promise<StoredPerson> {
    const person = await people.get(personId);
    if (person?.state !== 'ACTIVE') throw new SmcError('TOKEN_INVALID');
    return person;
  }

  async function bySession(credential: string, at: string) {
    const session = await sessions.get(hashOf(credential));
    if (session === undefined) throw new SmcError('TOKEN_INVALID');
    const person = await activePerson(session.personId);
    checkSession(session, person, at);
    const touched = touchSession(session, at);
    if (touched !== undefined) await unlessRaced(sessions.save(touched));
    const viewer = viewerOf(person, await organisations.get(person.organisationId), null);
    return { viewer, expiresAt: (touched ?? session).expiresAt, kind: 'SESSION' as const };
  }

  async function byApiToken(credential: string, at: string) {
    const found = await apiTokens.find({ filter: { secretHash: hashOf(credential) }, limit: 1 });
    const token = found.documents[0];
    if (token === undefined) throw new SmcError('TOKEN_INVALID');
    checkApiToken(token, at);
    const person = await activePerson(token.personId);
    const touched = touchApiToken(token, at);
    if (touched !== undefined) await unlessRaced(apiTokens.save(touched));
    const viewer = viewerOf(person, await organisations.get(person.organisationId), token.scopes);
    return { viewer, expiresAt: token.expiresAt, kind: 'API_TOKEN' as const };
  }

  return async (credential: string) => {
    const at = clock.now().toISOString();
    if (credential.startsWith(sessionPrefix)) return bySession(credential, at);
    if (credential.startsWith(apiTokenPrefix)) return byApiToken(credential, at);
    throw new SmcError('TOKEN_INVALID');
  };
}
