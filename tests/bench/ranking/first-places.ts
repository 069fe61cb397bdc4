import type { Ranking } from '../../../packages/ranking/src/index.ts';

/** What is wanted of a ranking when many are counted: the whole one has been made by then. */
export const answerOf = ({ subjectId, matches }: Ranking) => ({
  id: subjectId,
  best: matches[0]?.offerId,
  reasons: matches.reduce((sum, { reasons }) => sum + reasons.length, 0),
});
