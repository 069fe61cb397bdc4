export { challengeTransitions } from './challenge.ts';
export type { CityChallengeDeps } from './parts.ts';
export { createCityChallenge } from './service.ts';
