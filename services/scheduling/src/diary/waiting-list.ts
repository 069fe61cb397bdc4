import { isSmcError, SmcError } from '@smc/contracts';
import { again } from './again.ts';
import type { DiaryParts } from './parts.ts';
import { stepWaiting, type StoredWaiting, waitingId } from './waiting.ts';

export interface Wish {
  readonly eventId: string;
  readonly organisationId: string;
  readonly partnerId: string;
}

/** Puts a wish into the list, or back into it; a wish that waits already keeps its place. */
export async function joinList(
  parts: Pick<DiaryParts, 'waiting'>,
  wish: Wish,
  { at, by }: { readonly at: string; readonly by: string },
): Promise<StoredWaiting> {
  if (wish.organisationId === wish.partnerId) {
    throw new SmcError('VALIDATION_FAILED', {
      field: 'partnerId',
      message: 'An organisation does not meet itself.',
    });
  }
  const id = waitingId(wish.eventId, wish.organisationId, wish.partnerId);
  const present = await parts.waiting.get(id);
  if (present === undefined) {
    const entry = { ...wish, id, state: 'WAITING' as const, meetingId: null, by, since: at, updatedAt: at };
    try {
      return await parts.waiting.insert(entry);
    } catch (error) {
      if (isSmcError(error, 'ALREADY_EXISTS')) return joinList(parts, wish, { at, by });
      throw error;
    }
  }
  const next = stepWaiting(present, 'join', { at });
  if (next.state === present.state) return present;
  return parts.waiting.save({ ...next, since: at, by });
}

/** Throws `NOT_FOUND` where it does not wait, `FORBIDDEN_TRANSITION` where it has been met. */
export async function leaveList(
  parts: Pick<DiaryParts, 'waiting'>,
  wish: Wish,
  facts: { readonly at: string },
): Promise<StoredWaiting> {
  return again(async () => {
    const present = await parts.waiting.get(waitingId(wish.eventId, wish.organisationId, wish.partnerId));
    if (present === undefined) throw new SmcError('NOT_FOUND', { field: 'partnerId' });
    return parts.waiting.save(stepWaiting(present, 'leave', facts));
  });
}

/** Both wishes of a pair take a step, those of them that are there and can. */
export async function stepWishes(
  parts: Pick<DiaryParts, 'waiting'>,
  eventId: string,
  [one, other]: readonly [string, string],
  action: 'offer' | 'return' | 'meet',
  facts: { readonly at: string },
  meetingId?: string,
): Promise<void> {
  for (const id of [waitingId(eventId, one, other), waitingId(eventId, other, one)]) {
    await again(async () => {
      const present = await parts.waiting.get(id);
      if (present === undefined) return;
      const isOfThis = action !== 'return' || present.meetingId === meetingId;
      const canStep = isOfThis && canTake(present, action);
      if (canStep) await parts.waiting.save(stepWaiting(present, action, facts, meetingId));
    });
  }
}

function canTake(entry: StoredWaiting, action: 'offer' | 'return' | 'meet'): boolean {
  if (action === 'offer') return entry.state === 'WAITING';
  return action === 'return'
    ? entry.state === 'OFFERED'
    : entry.state === 'WAITING' || entry.state === 'OFFERED';
}
