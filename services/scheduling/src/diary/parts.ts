import type { JobQueue } from '@smc/jobs';
import type { Clock, Logger, NewId } from '@smc/service-kit';
import type { Collection, Store } from '@smc/store';
import { type DiaryEntry, diaryCollection } from './entry.ts';
import { exchangeCollection, type StoredExchange } from './exchange.ts';
import type { Participants } from './participants.ts';
import { type StoredWaiting, waitingCollection } from './waiting.ts';

/** What the diary's procedures, jobs and subscriptions share. */
export interface DiaryParts extends DiaryCollections {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly logger: Logger;
  readonly jobs: JobQueue;
  readonly participants: Participants;
}

export interface DiaryCollections {
  readonly diary: Collection<DiaryEntry>;
  readonly exchanges: Collection<StoredExchange>;
  readonly waiting: Collection<StoredWaiting>;
}

export function diaryCollections(store: Store): DiaryCollections {
  return {
    diary: store.collection(diaryCollection),
    exchanges: store.collection(exchangeCollection),
    waiting: store.collection(waitingCollection),
  };
}
