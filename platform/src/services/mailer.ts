import { createFileOutbox, createPacedMailer, createSmtpMailer, type Mailer } from '@smc/mail';
import type { ServiceParts } from './parts.ts';

/** How this process sends mail: through the mail server at its pace, or into files where there is none. */
export function makeMailer({ configuration, mailFolder }: ServiceParts): Mailer {
  const { SMC_MAIL_FROM: from, SMC_SMTP_URL: url, SMC_MAIL_RATE: perMinute } = configuration;
  if (url === undefined) return createFileOutbox({ folder: mailFolder(), from });
  return createPacedMailer(createSmtpMailer({ url, from }), { perMinute });
}
