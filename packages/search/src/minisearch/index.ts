export { createMiniSearchEngine } from './engine.ts';
