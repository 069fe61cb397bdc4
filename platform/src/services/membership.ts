import { createFileOutbox, createMembership, createSmtpMailer } from '@smc/membership';
import type { Service } from '@smc/service-kit';
import { type ServiceParts, storeOf } from './parts.ts';

const signInWindowSeconds = 900;

export async function makeMembership(parts: ServiceParts): Promise<Service> {
  const { configuration, adapters } = parts;
  const from = configuration.SMC_MAIL_FROM;
  const url = configuration.SMC_SMTP_URL;
  return createMembership({
    ...parts,
    store: storeOf(parts, 'membership'),
    jobs: adapters.jobs,
    mailer:
      url === undefined
        ? createFileOutbox({ folder: parts.mailFolder(), from })
        : createSmtpMailer({ url, from }),
    linkSecret: await parts.linkSecret(),
    linkUrl: (token) => `${parts.publicUrl()}/link/${token}`,
    signInLimit: { attempts: configuration.SMC_SIGN_IN_LIMIT, windowSeconds: signInWindowSeconds },
  });
}
