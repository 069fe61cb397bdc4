import { randomBytes } from 'node:crypto';
import type { Platform } from '@smc/platform';
import type { CallOptions } from '@smc/service-kit';
import type { DoorClients } from '../door-client.ts';

/** Somebody who reviews, signed in through the door. */
export interface DemoReviewer {
  readonly personId: string;
  readonly call: { context: CallOptions };
}

/** Invites a reviewer for each organisation; each takes the invitation's link and signs in as people do. */
export async function inviteReviewers(
  organisationIds: readonly string[],
  { membership, call }: DoorClients,
  platform: Pick<Platform, 'clients' | 'asSystem'>,
): Promise<DemoReviewer[]> {
  const reviewers: DemoReviewer[] = [];
  for (const [index, organisationId] of organisationIds.entries()) {
    const email = `reviewer-${index + 1}@demo.example`;
    const wish = { organisationId, email, name: `Reviewer ${index + 1}`, roles: ['REVIEWER' as const] };
    const { id: personId } = await membership.people.invite(wish, call);
    const { links } = platform.clients.membership;
    const { token } = await links.createForPerson({ personId }, await platform.asSystem());
    const password = randomBytes(12).toString('base64url');
    const session = await membership.links.redeem({ token, password, name: wish.name });
    reviewers.push({ personId, call: { context: { token: session.sessionToken } } });
  }
  return reviewers;
}
