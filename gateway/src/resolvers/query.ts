import type { QueryResolvers } from '../generated/resolver-types.ts';
import { checkedId, checkedPairId, found, given } from '../given.ts';
import { assessment } from '../inputs.ts';

export const Query: QueryResolvers = {
  viewer: (_root, _arguments, { viewer }) => viewer,

  organisation: (_root, { id }, { loaders }) => found(loaders.organisation(checkedId(id))),
  organisations: (_root, wanted, { clients, call }) =>
    clients.membership.organisations.list(given(wanted), call),
  person: (_root, { id }, { loaders }) => found(loaders.person(checkedId(id))),
  membership: (_root, { id }, { clients, call }) =>
    clients.membership.memberships.get({ id: checkedId(id) }, call),
  memberships: (_root, wanted, { clients, call }) => clients.membership.memberships.list(given(wanted), call),
  feeQuote: (_root, { category, facts }, { clients, call }) =>
    clients.membership.memberships.quoteFee({ category, facts: assessment(facts) }, call),

  challenge: (_root, { id }, { loaders }) => found(loaders.challenge(checkedId(id))),
  challenges: (_root, wanted, { clients, call }) => clients.cityChallenge.list(given(wanted), call),
  solution: (_root, { id }, { loaders }) => found(loaders.solution(checkedId(id))),
  solutions: (_root, wanted, { clients, call }) => clients.solutionCatalog.list(given(wanted), call),

  match: (_root, { id, locale }, { clients, call }) =>
    clients.matchmaking.matches.get({ id: checkedPairId(id), ...given({ locale }) }, call),
  matches: (_root, wanted, { clients, call }) =>
    clients.matchmaking.matches.listByChallenge(given(wanted), call),
  exclusions: (_root, wanted, { clients, call }) =>
    clients.matchmaking.rankings.exclusions(given(wanted), call),
  rankingRun: (_root, { id }, { clients, call }) => clients.matchmaking.runs.get({ id: checkedId(id) }, call),
  rankingRuns: (_root, wanted, { clients, call }) => clients.matchmaking.runs.list(given(wanted), call),
  interests: (_root, wanted, { clients, call }) => clients.matchmaking.interests.list(given(wanted), call),
  conflictsOfInterest: (_root, wanted, { clients, call }) =>
    clients.matchmaking.conflicts.list(given(wanted), call),
  exposureReport: (_root, wanted, { clients, call }) =>
    clients.matchmaking.exposure.report(given(wanted), call),
  rankingRunVerification: (_root, { id, challengeId }, { clients, call }) =>
    clients.matchmaking.runs.verify({ id: checkedId(id), ...given({ challengeId }) }, call),
  weightsPresets: (_root, wanted, { clients, call }) => clients.matchmaking.weights.list(given(wanted), call),

  search: (_root, { kind, first, ...wanted }, { clients, call }) => {
    const { search } = clients.matchmaking;
    const input = given({ ...wanted, limit: first });
    return kind === 'CHALLENGE' ? search.challenges(input, call) : search.solutions(input, call);
  },
  suggestions: (_root, wanted, { clients, call }) =>
    clients.matchmaking.suggestions.forText(given(wanted), call),
};
