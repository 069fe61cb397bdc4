import type { SearchHitResolvers } from '../generated/resolver-types.ts';

export const SearchHit: SearchHitResolvers = {
  challenge: ({ id, kind }, _arguments, { loaders }) => (kind === 'CHALLENGE' ? loaders.challenge(id) : null),
  solution: ({ id, kind }, _arguments, { loaders }) => (kind === 'SOLUTION' ? loaders.solution(id) : null),
};
