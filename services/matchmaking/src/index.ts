export { matchIdOf, type Pair, pairOf } from './ids.ts';
export { applyOverrides, type Override, type Placed } from './overrides.ts';
export type { MatchmakingDeps, RefreshTimes } from './parts.ts';
export { inputLine, needFromChallenge, offerFromSolution, type OrganisationFacts } from './ranking-input.ts';
export { runTransitions } from './run.ts';
export { createMatchmaking } from './service.ts';
