import type { Mailbox, MessageDelivery, MessageKind } from '@smc/contracts';

/** What became of a mail: operators see it as the job's result. */
export type MailOutcome =
  | { readonly outcome: 'SENT' | 'KEPT_FOR_THE_DAY' }
  | { readonly outcome: 'SKIPPED'; readonly reason: string };

export const skipped = (reason: string): MailOutcome => ({ outcome: 'SKIPPED', reason });

/** A mailbox that may be written to for an organisation, or why it may not. */
export type Addressee = { readonly mailbox: Mailbox } | { readonly reason: string };

/** Nobody is written to for an organisation that they left, or that is no member any longer. */
export function addressee(mailbox: Mailbox | null | undefined, organisationId: string): Addressee {
  if (mailbox == null) return { reason: 'no mailbox' };
  if (mailbox.organisationId !== organisationId) return { reason: 'left the organisation' };
  return mailbox.hasLapsed ? { reason: 'the membership has lapsed' } : { mailbox };
}

/** How this person wants mail of a kind. */
export function deliveryOf({ choices }: Mailbox, kind: MessageKind): MessageDelivery {
  return choices.find((choice) => choice.kind === kind)?.delivery ?? 'IMMEDIATE';
}
