import { isSmcError } from '@smc/contracts';
import { changeFacts, type JobDefinition } from '@smc/service-kit';
import type { Collection, StoredDocument } from '@smc/store';
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

/** Erases the documents whose `field` lies before `instant`, a few hundred at a time. */
async function eraseBefore<Doc extends StoredDocument>(
  collection: Collection<Doc>,
  field: string,
  instant: string,
  signal: AbortSignal,
): Promise<number> {
  let erased = 0;
  for (;;) {
    const { documents } = await collection.find({ filter: { [field]: { lt: instant } }, limit: 200 });
    const results = await Promise.all(
      documents.map((document) => eraseIfUnchanged(collection, document.id, document.version)),
    );
    const count = results.filter(Boolean).length;
    erased += count;
    if (count === 0 || signal.aborted) return erased;
  }
}

async function eraseIfUnchanged<Doc extends StoredDocument>(
  collection: Collection<Doc>,
  id: string,
  version: number,
): Promise<boolean> {
  try {
    await collection.erase(id, version);
    return true;
  } catch (error) {
    if (isSmcError(error, 'STALE_VERSION') || isSmcError(error, 'NOT_FOUND')) return false;
    throw error;
  }
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
    sentMails: await eraseBefore(parts.sentMails, 'at', past, signal),
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
