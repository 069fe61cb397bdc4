import { SmcError } from '@smc/contracts';
import { changeFacts, type RequestContext } from '@smc/service-kit';
import type { MembershipParts } from '../parts.ts';
import { checkPassword } from '../password/password-rule.ts';
import { changePassword, type StoredPerson } from '../person.ts';
import { hashOf } from './secrets.ts';

interface Wish {
  readonly current: string;
  readonly next: string;
  readonly sessionToken?: string | undefined;
}

/** Throws `WEAK_PASSWORD` naming `field` unless this person may have this password. */
export async function checkPasswordOf(
  person: Pick<StoredPerson, 'email' | 'name' | 'organisationId'>,
  password: string,
  field: string,
  organisations: MembershipParts['organisations'],
): Promise<void> {
  const organisation = await organisations.get(person.organisationId);
  checkPassword(password, { ...person, organisationName: organisation?.name ?? '' }, field);
}

/** The own password, for those who know the present one. All sessions end but the one that is named. */
export function createPasswordChange(parts: MembershipParts) {
  const { people, sessions, limiter, hasher } = parts;

  /** Lifts the named session into the new epoch, so that it goes on. */
  async function keepSession(sessionToken: string, before: StoredPerson, after: StoredPerson) {
    const session = await sessions.get(hashOf(sessionToken));
    if (session?.personId !== after.id || session.epoch !== before.sessionEpoch) return;
    await sessions.save({ ...session, epoch: after.sessionEpoch });
  }

  return async (call: RequestContext, personId: string, wish: Wish): Promise<void> => {
    const person = await people.get(personId);
    if (person?.state !== 'ACTIVE') throw new SmcError('TOKEN_INVALID');
    const account = person.email ?? person.id;
    await limiter.count('account', account, parts.signInLimit);
    const { isRight } = await hasher.check(wish.current, person.passwordHash);
    if (!isRight) {
      parts.logger.warn({ requestId: call.requestId, personId }, 'password change failed');
      throw new SmcError('SIGN_IN_FAILED', {
        field: 'current',
        message: 'The present password is wrong.',
      });
    }
    await limiter.forgive('account', account);
    await checkPasswordOf(person, wish.next, 'next', parts.organisations);
    const hash = await hasher.hash(wish.next);
    const { document, events } = changePassword(person, hash, changeFacts(call, parts));
    const saved = await people.save(document, { events });
    if (wish.sessionToken !== undefined) await keepSession(wish.sessionToken, person, saved);
  };
}
