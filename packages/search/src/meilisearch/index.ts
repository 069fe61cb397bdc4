export { createMeilisearchEngine, type MeilisearchEngine } from './engine.ts';
export type { Embedder, MeilisearchOptions, SearchLogger } from './options.ts';
