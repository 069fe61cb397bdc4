import type { Service } from '@smc/service-kit';
import { createSolutionCatalog } from '@smc/solution-catalog';
import { contentParts, type ServiceParts, storeOf } from './parts.ts';

export function makeSolutionCatalog(parts: ServiceParts): Service {
  return createSolutionCatalog({ ...contentParts(parts), store: storeOf(parts, 'solution-catalog') });
}
