import { createCityChallenge } from '@smc/city-challenge';
import type { Service } from '@smc/service-kit';
import { contentParts, type ServiceParts, storeOf } from './parts.ts';

export function makeCityChallenge(parts: ServiceParts): Service {
  return createCityChallenge({ ...contentParts(parts), store: storeOf(parts, 'city-challenge') });
}
