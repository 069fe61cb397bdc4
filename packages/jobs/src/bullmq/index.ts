export type { JobQueueLogger } from './connection.ts';
export { type BullmqJobQueue, type BullmqJobQueueOptions, createBullmqJobQueue } from './queue.ts';
