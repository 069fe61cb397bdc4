export type { SolutionCatalogDeps } from './parts.ts';
export { createSolutionCatalog } from './service.ts';
export { solutionTransitions } from './solution.ts';
