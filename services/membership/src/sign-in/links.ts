import { isSmcError, SmcError } from '@smc/contracts';
import { changeFacts, type RequestContext } from '@smc/service-kit';
import type { MembershipParts } from '../parts.ts';
import { isLinkUsable, type PersonLink, redeemLink, type StoredPerson } from '../person.ts';
import { checkPasswordOf } from './password-change.ts';

export interface Redeeming {
  readonly token: string;
  readonly password: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

interface Found {
  readonly person: StoredPerson;
  readonly link: PersonLink;
}

const expired = () => new SmcError('LINK_EXPIRED', { field: 'token' });
const rounds = 5;

function required(value: string | undefined, field: string, message: string): string {
  if (value === undefined) throw new SmcError('INCOMPLETE', { field, message });
  return value;
}

/** Who the person will be: the first account says it itself, others keep the address they were invited by. */
function identityOf({ person, link }: Found, wish: Redeeming): { name?: string; email?: string } {
  if (link.purpose === 'FIRST_ACCOUNT') {
    return {
      email: required(wish.email, 'email', 'Enter your e-mail address.'),
      name: required(wish.name, 'name', 'Enter your name.'),
    };
  }
  if (wish.email !== undefined && wish.email !== person.email) {
    throw new SmcError('VALIDATION_FAILED', {
      field: 'email',
      message: 'The address is the one the link was sent to.',
    });
  }
  return wish.name === undefined || link.purpose === 'PASSWORD_RESET' ? {} : { name: wish.name };
}

/** One-time links. A used, expired, replaced, forged or unknown one is `LINK_EXPIRED`: nothing tells which. */
export function createLinkDesk(parts: MembershipParts) {
  const { people, linkTokens, clock, hasher, guard } = parts;

  async function find(token: string): Promise<Found> {
    const linkId = linkTokens.read(token);
    if (linkId === undefined) throw expired();
    const person = (await people.find({ filter: { 'link.id': linkId }, limit: 1 })).documents[0];
    if (person?.link == null || !isLinkUsable(person, linkId, clock.now().toISOString())) throw expired();
    // Somebody became the secretariat's first person another way in the meantime.
    if (person.link.purpose === 'FIRST_ACCOUNT' && (await guard.hasActivePerson())) throw expired();
    return { person, link: person.link };
  }

  /** Two who redeem at once: one save wins, the other finds the link used. Other changes of the person are no reason to fail. */
  async function redeem(call: RequestContext, wish: Redeeming): Promise<StoredPerson> {
    let passwordHash: string | undefined;
    for (let round = 1; ; round += 1) {
      const found = await find(wish.token);
      const identity = identityOf(found, wish);
      await checkPasswordOf({ ...found.person, ...identity }, wish.password, 'password', parts.organisations);
      passwordHash ??= await hasher.hash(wish.password);
      const facts = { ...changeFacts(call, parts), by: found.person.id };
      const change = redeemLink(found.person, found.link.id, { ...identity, passwordHash }, facts);
      try {
        return await people.save(change.document, { events: change.events });
      } catch (error) {
        if (isSmcError(error, 'ALREADY_EXISTS')) throw new SmcError('ALREADY_EXISTS', { field: 'email' });
        if (!isSmcError(error, 'STALE_VERSION') || round === rounds) throw error;
      }
    }
  }

  return { find, redeem };
}
