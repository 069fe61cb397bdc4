import { isSmcError, type Mailbox, type MessageDelivery, type MessageKind } from '@smc/contracts';
import type { MessageParts } from './parts.ts';

/** Where a mail goes, or why none does. */
export type Recipient = { readonly mailbox: Mailbox } | { readonly reason: string };

export interface Addressed {
  readonly personId: string;
  readonly organisationId: string;
  /** Null outside events. */
  readonly eventId: string | null;
}

/** Whether this person takes part for this organisation. */
async function takesPart(parts: MessageParts, { personId, organisationId, eventId }: Addressed) {
  if (eventId === null) return true;
  const participant = await parts.participants.participant(eventId, organisationId);
  return participant?.delegates.some((delegate) => delegate.personId === personId) === true;
}

/** Looked up at the moment of sending: whoever left, or whose organisation left or lapsed, gets nothing more. */
export async function recipientOf(parts: MessageParts, addressed: Addressed): Promise<Recipient> {
  const [mailbox] = await parts.mail.askMailboxes([addressed.personId]);
  if (mailbox == null) return { reason: 'no mailbox' };
  if (mailbox.organisationId !== addressed.organisationId) return { reason: 'left the organisation' };
  if (mailbox.hasLapsed) return { reason: 'the membership has lapsed' };
  if (!(await takesPart(parts, addressed))) return { reason: 'does not take part' };
  return { mailbox };
}

export function deliveryOf({ choices }: Mailbox, kind: MessageKind): MessageDelivery {
  return choices.find((choice) => choice.kind === kind)?.delivery ?? 'IMMEDIATE';
}

/** People who are asked for an organisation that has named nobody: all delegates at an event, its admins all year. */
export async function whoAnswers(
  parts: MessageParts,
  eventId: string | null,
  organisationId: string,
): Promise<readonly string[]> {
  const ids = await delegatesOf(parts, eventId, organisationId);
  if (eventId !== null || ids.length === 0) return ids;
  const asked = ids.slice(0, mostAsked);
  const mailboxes = await parts.mail.askMailboxes(asked);
  const admins = asked.filter((_id, index) => mailboxes[index]?.roles.includes('ORGANISATION_ADMIN'));
  return admins.length > 0 ? admins : asked.slice(0, mostTold);
}

/** Mailboxes in one call, and people of an organisation without an admin who are told. */
const mostAsked = 100;
const mostTold = 10;

async function delegatesOf(
  parts: MessageParts,
  eventId: string | null,
  organisationId: string,
): Promise<readonly string[]> {
  try {
    const participant = await parts.participants.participant(eventId, organisationId);
    return participant?.delegates.map(({ personId }) => personId) ?? [];
  } catch (error) {
    if (isSmcError(error, 'NOT_FOUND')) return [];
    throw error;
  }
}
