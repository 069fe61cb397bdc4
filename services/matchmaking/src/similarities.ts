import type { Need } from '@smc/ranking';
import { comparesMeaning } from '@smc/search';
import type { MatchmakingParts } from './parts.ts';

/** How near solutions come to a challenge in meaning, as the configured embedder saw it; sorted by solution. */
export type Similarities = readonly { readonly solutionId: string; readonly similarity: number }[];

const textOf = ({ title, summary, description, requirements }: Need) =>
  [title, summary, description, ...(requirements ?? []).map(({ text }) => text)].filter(Boolean).join('\n');

/** What is printed is what is counted. */
const roundSimilarity = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;

/**
 * Asks the search index for similarities; `undefined` where no embedder is configured, or the index cannot answer: the challenge is
 * then ranked without them, and its reasons say so.
 */
export async function similaritiesOf(
  { indexes, logger }: Pick<MatchmakingParts, 'indexes' | 'logger'>,
  need: Need,
): Promise<Similarities | undefined> {
  const { solutions } = indexes;
  if (!comparesMeaning(solutions)) return undefined;
  try {
    await indexes.ready();
    const found = await solutions.similar(textOf(need));
    return found
      .map(({ id, similarity }) => ({ solutionId: id, similarity: roundSimilarity(similarity) }))
      .sort((a, b) => (a.solutionId < b.solutionId ? -1 : 1));
  } catch (error) {
    logger?.warn(
      { error, challengeId: need.id },
      'The search index did not compare by meaning; ranked without.',
    );
    return undefined;
  }
}
