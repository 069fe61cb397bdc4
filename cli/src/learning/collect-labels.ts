import type { Challenge, Match } from '@smc/contracts';
import type { FeatureReading, LabelledMatch } from '@smc/ranking';
import type { Access } from '../access/open-access.ts';
import { collected, everyItem } from '../access/pages.ts';
import { type outcomeOf, Outcomes } from './collect-outcomes.ts';
import { showProgress } from '../terminal/progress.ts';

type Reason = Match['reasons'][number];

/** A feature that got no weight was not asked for; one with a weight and no value was met with silence. */
function readingOf({ value, weight }: Reason): FeatureReading {
  if (value !== null) return value;
  return weight === 0 ? 'not asked' : 'silent';
}

export function labelOf(
  { challengeId, solutionId, rank, reasons, interests }: Match,
  became: Partial<ReturnType<typeof outcomeOf>> = {},
): LabelledMatch {
  return {
    challenge: challengeId,
    solution: solutionId,
    rank,
    features: Object.fromEntries(reasons.map((reason) => [reason.feature, readingOf(reason)])),
    outcome: { cityInterest: interests.city, providerInterest: interests.provider, ...became },
  };
}

/**
 * The matches of every challenge of which somebody has said something, as they are ranked now, with both sides' interests,
 * the meetings about them, what the city's people thought of these, and what came of it.
 *
 * @param weightsVersion only challenges that are ranked with these weights
 */
export async function collectLabels(
  access: Access,
  signal: AbortSignal,
  weightsVersion?: string,
): Promise<LabelledMatch[]> {
  const call = await access.asSystem();
  const challenges = await collected(
    everyItem<Challenge>((page) => access.clients.cityChallenge.list(page, call)),
  );
  const outcomes = await Outcomes.read(access, signal);
  const progress = showProgress('challenges');
  const labels: LabelledMatch[] = [];
  for (const [index, { id: challengeId }] of challenges.sort((a, b) => (a.id < b.id ? -1 : 1)).entries()) {
    signal.throwIfAborted();
    progress.update(index, challenges.length);
    // A token of its own: reading all of a large event takes longer than one lives.
    const options = await access.asSystem();
    const matches = await collected(
      everyItem<Match>((page) =>
        access.clients.matchmaking.matches.listByChallenge({ ...page, challengeId }, options),
      ),
    );
    if (weightsVersion !== undefined && matches[0]?.versions.weights !== weightsVersion) continue;
    const hasInterest = ({ interests }: Match) => interests.city !== null || interests.provider !== null;
    if (outcomes.knows(challengeId) || matches.some(hasInterest))
      labels.push(...matches.map((match) => labelOf(match, outcomes.of(match))));
  }
  progress.end();
  return labels;
}
