import { isSmcError, type Organisation, organisationContent, SmcError } from '@smc/contracts';
import { type ChangeFacts, changeFacts, type RequestContext } from '@smc/service-kit';
import { addOrganisation } from '../organisation.ts';
import type { MembershipParts } from '../parts.ts';
import { firstPerson, type PersonLink, renewLink } from '../person.ts';

/** The same in every installation, so that starting twice makes one of each. */
export const secretariatOrganisationId = 'secretariat';
export const firstPersonId = 'first-secretariat-person';

const refused = () =>
  new SmcError('FORBIDDEN_TRANSITION', {
    message: 'The secretariat has an active person already. Ask for an invitation or a password reset.',
  });

async function orExisting<Document>(
  insert: () => Promise<Document>,
  get: () => Promise<Document | undefined>,
): Promise<Document> {
  const present = await get();
  if (present !== undefined) return present;
  try {
    return await insert();
  } catch (error) {
    const other = isSmcError(error, 'ALREADY_EXISTS') ? await get() : undefined;
    if (other === undefined) throw error;
    return other;
  }
}

/** The link for the secretariat's first person; each call gives a fresh one and makes the one before void. */
export function createFirstAccounts(parts: MembershipParts) {
  const { organisations, people, guard, linkTokens } = parts;

  function secretariat(name: string, country: string, facts: ChangeFacts): Promise<Organisation> {
    return orExisting(
      () => {
        const content = organisationContent.parse({ kind: 'INSTITUTION', name, country });
        const { document, events } = addOrganisation(secretariatOrganisationId, content, facts);
        return organisations.insert(document, { events });
      },
      () => organisations.get(secretariatOrganisationId),
    );
  }

  async function freshLink(organisation: Organisation, facts: ChangeFacts): Promise<PersonLink | null> {
    const present = await people.get(firstPersonId);
    if (present === undefined) {
      const { document, events } = firstPerson(firstPersonId, organisation, facts);
      return (await people.insert(document, { events })).link;
    }
    if (present.state !== 'INVITED') throw refused();
    return (await people.save(renewLink(present, facts).document)).link;
  }

  return async (call: RequestContext, wish: { organisationName: string; country: string }) => {
    if (await guard.hasActivePerson()) throw refused();
    const facts = changeFacts(call, parts);
    const link = await freshLink(await secretariat(wish.organisationName, wish.country, facts), facts);
    if (link === null) throw refused();
    return { token: linkTokens.tokenOf(link.id), expiresAt: link.expiresAt };
  };
}
