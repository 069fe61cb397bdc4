import { isSmcError } from '@smc/contracts';
import { addressee, type Addressee } from '@smc/mail';
import type { MessageParts } from './parts.ts';

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
export async function recipientOf(parts: MessageParts, addressed: Addressed): Promise<Addressee> {
  const [mailbox] = await parts.mail.askMailboxes([addressed.personId]);
  const found = addressee(mailbox, addressed.organisationId);
  if ('mailbox' in found && !(await takesPart(parts, addressed))) return { reason: 'does not take part' };
  return found;
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
