export { createSqliteJobQueue, type SqliteJobQueueOptions } from './queue.ts';
