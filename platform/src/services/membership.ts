import { createMembership } from '@smc/membership';
import type { Service } from '@smc/service-kit';
import { makeMailer } from './mailer.ts';
import { type ServiceParts, storeOf } from './parts.ts';

const signInWindowSeconds = 900;

export async function makeMembership(parts: ServiceParts): Promise<Service> {
  const { configuration, adapters } = parts;
  return createMembership({
    ...parts,
    store: storeOf(parts, 'membership'),
    jobs: adapters.jobs,
    mailer: makeMailer(parts),
    linkSecret: await parts.linkSecret(),
    linkUrl: (token) => `${parts.publicUrl()}/link/${token}`,
    signInLimit: { attempts: configuration.SMC_SIGN_IN_LIMIT, windowSeconds: signInWindowSeconds },
  });
}
