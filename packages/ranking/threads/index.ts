export { buildIndexInThreads } from './build-index.ts';
export type { ThreadOptions } from './build-index.ts';
export { rankNeedsInThreads } from './rank-needs.ts';
export type { RankThreadsOptions } from './rank-needs.ts';
