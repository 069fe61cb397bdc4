import { modelVersion } from '@smc/ranking/weights';
import { taxonomyVersion } from '@smc/taxonomy';
import { presetFor, weightsInUse } from './active-weights.ts';
import type { MatchmakingParts } from './parts.ts';
import { isRankingDue } from './ranking.ts';

type Parts = Pick<MatchmakingParts, 'presets' | 'scopes' | 'catalogue' | 'view' | 'clock'>;

/** Says of published challenges whether their ranking is missing or outdated. Reads the weights once; sync the views first. */
export async function dueChecker(parts: Parts): Promise<(challengeId: string) => boolean> {
  const inUse = await weightsInUse(parts);
  const today = parts.clock.now().toISOString().slice(0, 10);
  return (challengeId) => {
    const data = parts.catalogue.dataDigest(challengeId);
    const challenge = parts.catalogue.challenges.get(challengeId);
    if (data === undefined || challenge === undefined) return false;
    const weights = presetFor(inUse, parts.scopes.of(challenge)).weightsVersion;
    const present = { data, weights, today, taxonomy: taxonomyVersion, model: modelVersion };
    return isRankingDue(parts.view.get(challengeId), present);
  };
}

/** Published challenges that have to be ranked, sorted by id. */
export async function dueChallenges(parts: Parts): Promise<readonly string[]> {
  const isDue = await dueChecker(parts);
  return parts.catalogue.publishedChallengeIds().filter(isDue);
}

export async function syncViews(
  parts: Pick<MatchmakingParts, 'catalogue' | 'view' | 'scopes'>,
  isFull = false,
): Promise<void> {
  await Promise.all([parts.catalogue.sync(isFull), parts.view.sync(isFull), parts.scopes.sync(isFull)]);
}
