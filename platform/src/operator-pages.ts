import type { JobQueue } from '@smc/jobs';
import type { BullmqJobQueue } from '@smc/jobs/bullmq';
import type { Router } from 'express';

/** Where operators find Bull Board at the door. */
export const bullBoardPath = '/operate/jobs';

const hasBullBoard = (queue: JobQueue): queue is JobQueue & Pick<BullmqJobQueue, 'bullBoardQueues'> =>
  'bullBoardQueues' in queue;

/** The pages for operators that the engines of this process have; loaded only where there are any. */
export async function operatorPagesOf(queue: JobQueue): Promise<Readonly<Record<string, Router>>> {
  if (!hasBullBoard(queue)) return {};
  const { createBullBoardPages } = await import('./bull-board.ts');
  return { [bullBoardPath]: createBullBoardPages(queue) };
}
