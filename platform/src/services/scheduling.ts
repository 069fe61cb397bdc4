import { createScheduling } from '@smc/scheduling';
import type { Service } from '@smc/service-kit';
import { contentParts, type ServiceParts, storeOf } from './parts.ts';

export function makeScheduling(parts: ServiceParts): Service {
  return createScheduling({
    ...contentParts(parts),
    store: storeOf(parts, 'scheduling'),
    jobs: parts.adapters.jobs,
  });
}
