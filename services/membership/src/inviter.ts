import { isSmcError, SmcError } from '@smc/contracts';
import { authorise, changeFacts, type RequestContext } from '@smc/service-kit';
import type { MembershipParts } from './parts.ts';
import { type Invitation, inviteAgain, invitePerson, type StoredPerson } from './person.ts';
import { subjectOf } from './person-access.ts';
import { policy } from './policy.ts';

type Wish = Omit<Invitation, 'timeZone'>;

/**
 * Invites a new person, or again one of the same organisation who never redeemed the invitation or was disabled.
 * `ALREADY_EXISTS` (field email) for anybody else with that address, because it names one person.
 */
export function createInviter(parts: MembershipParts) {
  const { people, organisations } = parts;
  const taken = () =>
    new SmcError('ALREADY_EXISTS', { field: 'email', message: 'A person with this e-mail address exists.' });

  async function again(call: RequestContext, person: StoredPerson, invitation: Invitation) {
    if (person.organisationId !== invitation.organisationId || person.state === 'ACTIVE') throw taken();
    // Whoever may not govern the roles the person has may not replace them by inviting anew.
    authorise(call, policy.invite, subjectOf(person, undefined, invitation.roles));
    if (person.state === 'DISABLED') authorise(call, policy.reinstate, undefined);
    const { document, events } = inviteAgain(person, invitation, changeFacts(call, parts));
    return people.save(document, { events });
  }

  return async (call: RequestContext, wish: Wish): Promise<StoredPerson> => {
    const organisation = await organisations.get(wish.organisationId);
    if (organisation === undefined) {
      throw new SmcError('NOT_FOUND', {
        field: 'organisationId',
        message: `There is no organisation "${wish.organisationId}".`,
      });
    }
    const invitation = { ...wish, timeZone: organisation.timeZone };
    const [present] = (await people.find({ filter: { email: wish.email }, limit: 1 })).documents;
    if (present !== undefined) return again(call, present, invitation);
    const { document, events } = invitePerson(parts.newId(), invitation, changeFacts(call, parts));
    try {
      return await people.insert(document, { events });
    } catch (error) {
      throw isSmcError(error, 'ALREADY_EXISTS') ? taken() : error;
    }
  };
}
