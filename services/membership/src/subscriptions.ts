import type { Subscriptions } from '@smc/service-kit';
import { composeLinkMail } from './mail/compose.ts';
import type { MembershipParts } from './parts.ts';
import { isLinkUsable } from './person.ts';

/**
 * Sends the mail of a link, once. Nothing is sent for a link that was used, replaced or has run out in the meantime, so
 * that an event which comes late or again does no harm.
 */
function createLinkMailing(parts: MembershipParts) {
  return async ({ personId, linkId }: { personId: string; linkId: string }): Promise<void> => {
    const person = await parts.people.get(personId);
    if (person?.link == null || person.email === null) return;
    if (!isLinkUsable(person, linkId, parts.clock.now().toISOString())) return;
    const organisation = await parts.organisations.get(person.organisationId);
    const url = parts.linkUrl(parts.linkTokens.tokenOf(linkId));
    const mail = composeLinkMail(person.link.purpose, {
      to: person.email,
      name: person.name,
      organisationName: organisation?.name ?? '',
      locale: person.locale,
      timeZone: person.timeZone,
      url,
      expiresAt: person.link.expiresAt,
      messageId: `<link-${linkId}@${new URL(url).hostname}>`,
    });
    await parts.sendOnce.send(linkId, () => parts.mailer.send(mail));
  };
}

export function createSubscriptions(parts: MembershipParts): Subscriptions {
  const mailLink = createLinkMailing(parts);
  return {
    'person.invited': (event) => mailLink(event.data),
    'password-reset.requested': (event) => mailLink(event.data),
  };
}
