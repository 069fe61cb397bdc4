import { modelVersion } from '@smc/ranking/weights';
import { taxonomyVersion } from '@smc/taxonomy';
import { presetFor, weightsInUse } from './active-weights.ts';
import type { MatchmakingParts } from './parts.ts';
import { isRankingDue } from './ranking.ts';
import { stillHolds } from './standing-results.ts';

type Parts = Pick<MatchmakingParts, 'presets' | 'scopes' | 'catalogue' | 'view' | 'clock' | 'standing'>;

/**
 * Says of published challenges whether their ranking is missing or outdated. Reads the weights once; sync the views first.
 * @param held results that are known to hold over the solutions as they were a moment ago
 */
export async function dueChecker(
  parts: Parts,
  held: ReadonlySet<string> = new Set(),
): Promise<(challengeId: string) => boolean> {
  const inUse = await weightsInUse(parts);
  const today = parts.clock.now().toISOString().slice(0, 10);
  return (challengeId) => {
    const data = parts.catalogue.dataDigest(challengeId);
    const challenge = parts.catalogue.challenges.get(challengeId);
    if (data === undefined || challenge === undefined) return false;
    const weights = presetFor(inUse, parts.scopes.of(challenge)).weightsVersion;
    const ranking = parts.view.get(challengeId);
    const holds = ranking !== undefined && stillHolds(parts, ranking, held);
    const present = { weights, today, taxonomy: taxonomyVersion, model: modelVersion };
    return isRankingDue(ranking, { ...present, data: holds ? ranking.versions.data : data });
  };
}

/** Published challenges that have to be ranked, sorted by id. */
export async function dueChallenges(
  parts: Parts,
  held: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> {
  const isDue = await dueChecker(parts, held);
  return parts.catalogue.publishedChallengeIds().filter(isDue);
}

export async function syncViews(
  { catalogue, view, scopes, standing }: Pick<MatchmakingParts, 'catalogue' | 'view' | 'scopes' | 'standing'>,
  isFull = false,
): Promise<void> {
  await Promise.all([catalogue, view, scopes, standing].map((one) => one.sync(isFull)));
}
