import { type WaitingEntry, waitingEntry, type waitingState } from '@smc/contracts';
import { type ChangeFacts, transition } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import { documentIdOf } from '../ids.ts';

const storedWaiting = z.strictObject(waitingEntry.shape);
export type StoredWaiting = WaitingEntry;
type WaitingState = z.infer<typeof waitingState>;

export const waitingCollection: CollectionDefinition<StoredWaiting> = {
  name: 'waiting-list',
  schema: storedWaiting,
  indexes: [
    ['eventId', 'since'],
    ['eventId', 'state', 'since'],
    ['organisationId'],
    ['partnerId'],
    ['meetingId'],
  ],
};

/** One place in the list for each wish: asking twice is asking once. */
export const waitingId = (eventId: string, organisationId: string, partnerId: string) =>
  documentIdOf('waiting', eventId, organisationId, partnerId);

/** Waiting -> offered -> met, back to waiting where nothing came of the offer; left at any time before. */
export const waitingTransitions: Readonly<
  Record<
    WaitingState,
    Readonly<Partial<Record<'join' | 'offer' | 'return' | 'meet' | 'leave', WaitingState>>>
  >
> = {
  WAITING: { join: 'WAITING', offer: 'OFFERED', meet: 'MET', leave: 'LEFT' },
  OFFERED: { join: 'OFFERED', return: 'WAITING', meet: 'MET', leave: 'LEFT' },
  MET: {},
  LEFT: { join: 'WAITING' },
};

export function stepWaiting(
  entry: StoredWaiting,
  action: keyof (typeof waitingTransitions)['WAITING'] | 'return',
  facts: Pick<ChangeFacts, 'at'>,
  meetingId = entry.meetingId,
): StoredWaiting {
  const state = transition(waitingTransitions, entry.state, action);
  return { ...entry, state, meetingId, updatedAt: facts.at };
}
