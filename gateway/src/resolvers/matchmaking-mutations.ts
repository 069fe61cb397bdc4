import type { MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { fairnessFloor, weights } from '../inputs.ts';
import { payload } from '../user-errors.ts';

/** Runs, overrides, interests, conflicts of interest, weights. */
export const matchmakingMutations: MutationResolvers = {
  requestRankingRun: (_root, { input }, { clients, call }) =>
    payload('rankingRun', () => clients.matchmaking.runs.request(given(input), call)),
  cancelRankingRun: (_root, { input }, { clients, call }) =>
    payload('rankingRun', () => clients.matchmaking.runs.cancel(input, call)),
  overrideMatch: (_root, { input }, { clients, call }) =>
    payload('match', () =>
      clients.matchmaking.matches.override({ ...input, rank: input.rank ?? null }, call),
    ),
  removeMatchOverride: (_root, { input }, { clients, call }) =>
    payload('match', () => clients.matchmaking.matches.removeOverride(input, call)),
  stateInterest: (_root, { input }, { clients, call }) =>
    payload('interest', () => clients.matchmaking.interests.state(given(input), call)),
  withdrawInterest: (_root, { input }, { clients, call }) =>
    payload(
      'withdrawn',
      async () => (await clients.matchmaking.interests.withdraw(given(input), call)).withdrawn,
    ),
  declareConflictOfInterest: (_root, { input }, { clients, call }) =>
    payload('conflictOfInterest', () => clients.matchmaking.conflicts.declare(input, call)),
  withdrawConflictOfInterest: (_root, { input }, { clients, call }) =>
    payload('conflictOfInterest', () => clients.matchmaking.conflicts.withdraw(input, call)),
  publishWeights: (_root, { input }, { clients, call }) =>
    payload('weightsPreset', () =>
      clients.matchmaking.weights.publish(
        {
          ...input,
          weights: weights(input.weights),
          floor: fairnessFloor(input.floor),
          scope: input.scope ?? null,
        },
        call,
      ),
    ),
  rebuildCopies: (_root, _arguments, { clients, call }) =>
    payload('jobId', async () => (await clients.matchmaking.copies.rebuild(undefined, call)).jobId),
};
