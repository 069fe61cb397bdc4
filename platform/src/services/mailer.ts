import type { Mailbox } from '@smc/contracts';
import { createFileOutbox, createPacedMailer, createSmtpMailer, type Mailer, readSender } from '@smc/mail';
import type { ServiceParts } from './parts.ts';

/** How this process sends mail: through the mail server at its pace, or into files where there is none. */
export function makeMailer({ configuration, mailFolder }: ServiceParts): Mailer {
  const { SMC_MAIL_FROM: from, SMC_SMTP_URL: url, SMC_MAIL_RATE: perMinute } = configuration;
  if (url === undefined) return createFileOutbox({ folder: mailFolder(), from });
  return createPacedMailer(createSmtpMailer({ url, from }), { perMinute });
}

/** What a service needs that writes to people: addresses stay with membership, and are asked for at each sending. */
export function mailParts(parts: ServiceParts) {
  const { clients, asSystem, configuration, publicUrl } = parts;
  return {
    mailer: makeMailer(parts),
    askMailboxes: async (personIds: readonly string[]): Promise<readonly (Mailbox | null)[]> =>
      clients.membership.messages.mailboxes({ personIds: [...personIds] }, await asSystem()),
    publicUrl,
    organizer: readSender(configuration.SMC_MAIL_FROM),
  };
}
