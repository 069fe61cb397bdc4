import { isSmcError, SmcError } from '@smc/contracts';
import type { RequestContext } from '@smc/service-kit';
import type { MembershipParts } from '../parts.ts';
import { type StoredPerson, toPerson } from '../person.ts';
import { hashOf, newSecret, sessionPrefix } from './secrets.ts';
import { openSession } from './session.ts';
import { viewerOf } from './viewer-of.ts';

/** Opens a session for a person who proved who they are. */
export function createSessionStarter(parts: MembershipParts) {
  return async (person: StoredPerson) => {
    const secret = newSecret(sessionPrefix);
    const at = parts.clock.now().toISOString();
    const session = await parts.sessions.insert(openSession(hashOf(secret), person, at));
    const organisation = await parts.organisations.get(person.organisationId);
    return {
      sessionToken: secret,
      expiresAt: session.expiresAt,
      viewer: viewerOf(person, organisation, null),
      person: toPerson(person, true),
    };
  };
}

/** The person with that address; addresses are stored in lower case. */
export async function personByEmail(
  people: MembershipParts['people'],
  email: string,
): Promise<StoredPerson | undefined> {
  return (await people.find({ filter: { email }, limit: 1 })).documents[0];
}

/**
 * Checks address and password: attempts are counted before any work, an unknown address, a person without a password and
 * one who is disabled cost the same work and get the same answer, `SIGN_IN_FAILED`.
 */
export function createPasswordSignIn(parts: MembershipParts) {
  const { people, limiter, hasher, signInLimit, logger } = parts;

  /** A hash of an older cost is replaced while the password is at hand; not at any price. */
  async function rehashed(person: StoredPerson, password: string): Promise<StoredPerson> {
    const passwordHash = await hasher.hash(password);
    try {
      return await people.save({ ...person, passwordHash });
    } catch (error) {
      if (isSmcError(error, 'STALE_VERSION')) return person;
      throw error;
    }
  }

  return async (
    call: RequestContext,
    email: string,
    password: string,
    clientAddress: string | undefined,
  ): Promise<StoredPerson> => {
    if (clientAddress !== undefined) await limiter.count('client', clientAddress, signInLimit);
    await limiter.count('account', email, signInLimit);
    const person = await personByEmail(people, email);
    const { isRight, isOutdated } = await hasher.check(password, person?.passwordHash ?? null);
    if (person === undefined || !isRight || person.state !== 'ACTIVE') {
      const { requestId } = call;
      logger.warn({ requestId, personId: person?.id, state: person?.state, clientAddress }, 'sign-in failed');
      throw new SmcError('SIGN_IN_FAILED');
    }
    await limiter.forgive('account', email);
    if (clientAddress !== undefined) await limiter.giveBack('client', clientAddress);
    return isOutdated ? rehashed(person, password) : person;
  };
}
