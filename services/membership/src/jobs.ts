import { changeFacts, type JobDefinition } from '@smc/service-kit';
import { eraseBefore } from '@smc/store';
import { z } from 'zod';
import type { MembershipParts } from './parts.ts';
import { requestPasswordReset } from './person.ts';

export const passwordResetQueue = 'membership-password-reset';
export const sweepQueue = 'membership-sweep';
export const sweepEveryMs = 3_600_000;

const day = 24 * 3_600_000;
/** How long ended API tokens and the records of sent mail stay, in milliseconds. */
const keptFor = 30 * day;

const resetData = z.object({ personId: z.string().nullable(), requestId: z.string().optional() });

/** Gives the person a fresh reset link; the event that tells of it sends the mail. Nobody there: nothing to do. */
async function makeResetLink(parts: MembershipParts, data: unknown): Promise<void> {
  const { personId, requestId = '' } = resetData.parse(data);
  const person = personId === null ? undefined : await parts.people.get(personId);
  if (person?.state !== 'ACTIVE') return;
  const facts = changeFacts({ viewer: undefined, requestId }, parts);
  const { document, events } = requestPasswordReset(person, facts);
  // A change in between throws STALE_VERSION: the job comes again.
  await parts.people.save(document, { events });
}

/** What has ended is of no use any more: sessions, counted attempts, old API tokens, old records of mail. */
async function sweep(parts: MembershipParts, signal: AbortSignal): Promise<Record<string, number>> {
  const now = parts.clock.now();
  const present = now.toISOString();
  const past = new Date(now.getTime() - keptFor).toISOString();
  return {
    sessions: await eraseBefore(parts.sessions, 'expiresAt', present, signal),
    attempts: await eraseBefore(parts.attempts, 'windowEndsAt', present, signal),
    apiTokens: await eraseBefore(parts.apiTokens, 'expiresAt', past, signal),
    sentMails: await parts.sendOnce.forget(past, signal),
  };
}

export function createJobs(parts: MembershipParts): JobDefinition[] {
  return [
    {
      queue: passwordResetQueue,
      concurrency: 1,
      handle: ({ job }) => makeResetLink(parts, job.data),
    },
    { queue: sweepQueue, concurrency: 1, handle: ({ signal }) => sweep(parts, signal) },
  ];
}
