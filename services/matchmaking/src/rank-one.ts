import { isSmcError } from '@smc/contracts';
import { type ChangeFacts, retryStale } from '@smc/service-kit';
import type { Collection, StoredDocument } from '@smc/store';
import type { ChallengeCopy } from './copies/collections.ts';
import type { MatchmakingParts } from './parts.ts';
import type { Ranking, RankingResult } from './ranking.ts';
import { replaceRanking } from './ranking-changes.ts';
import { inputLine, needFromChallenge } from './ranking-input.ts';
import type { Run } from './run.ts';
import { similaritiesOf } from './similarities.ts';
import { heldDataOf } from './standing-results.ts';
import { type StoredPreset, weightsOf } from './weights.ts';
import type { RankRequest } from './worker/messages.ts';

/** What the worker is asked for a challenge as it is now; `undefined` where it has ended. */
export async function requestOf(
  parts: MatchmakingParts,
  today: string,
  challengeId: string,
  preset: StoredPreset,
): Promise<{ readonly copy: ChallengeCopy; readonly request: RankRequest } | undefined> {
  const copy = await parts.challenges.get(challengeId);
  if (copy === undefined || copy.challenge === null) return undefined;
  const need = needFromChallenge(copy.challenge, parts.catalogue.organisations.get(copy.organisationId));
  const request = {
    need,
    needLine: inputLine(copy.id, copy.contentRevision, need),
    weights: weightsOf(preset),
    today,
    rates: parts.rates ?? null,
    ratesLine: parts.ratesLine,
  };
  return { copy, request };
}

/** Ranks one challenge in a worker and stores the result. `undefined` where the challenge has ended. */
export async function rankOne(
  parts: MatchmakingParts,
  run: Run,
  challengeId: string,
  preset: StoredPreset,
  signal: AbortSignal,
): Promise<Ranking | undefined> {
  const asked = await requestOf(parts, run.today, challengeId, preset);
  if (asked === undefined) return undefined;
  await parts.feed.flush(parts.pool);
  const detailsId = parts.newId();
  const similarities = await similaritiesOf(parts, asked.request.need);
  const compared = similarities === undefined ? {} : { similarities };
  const result = await parts.pool.rank({ ...asked.request, ...compared, standsAs: detailsId }, signal);
  return storeRanking(parts, run, asked.copy, result, detailsId);
}

/**
 * Whether a run that began later has stored what holds now, while this result rests on what held before.
 * @param storedData what the stored ranking is known to be right for
 */
export function isOvertaken(
  storedData: string | undefined,
  result: Pick<RankingResult, 'versions'>,
  presentData: string | undefined,
): boolean {
  return storedData !== undefined && storedData === presentData && result.versions.data !== presentData;
}

/**
 * Writes the explanations first, then the ranking that names them in one save, then removes those of the result before the last. What
 * a crash leaves behind in between is seen by nobody and swept by the reconciler.
 */
async function storeRanking(
  parts: MatchmakingParts,
  run: Run,
  challenge: ChallengeCopy,
  result: RankingResult,
  detailsId: string,
): Promise<Ranking | undefined> {
  const facts: ChangeFacts = { at: parts.clock.now().toISOString(), by: run.requestedBy, newId: parts.newId };
  const part = { challengeId: challenge.id, createdAt: facts.at };
  // At once, so that they share a commit.
  const [details, exclusions] = await Promise.all([
    parts.details.insert({ ...part, id: detailsId, ...result.details }),
    parts.exclusions.insert({ ...part, id: parts.newId(), ...result.exclusions }),
  ]);
  const made = { run, detailsId: details.id, exclusionsId: exclusions.id };
  let replaced: Ranking | undefined;
  const stored = await retryStale(async () => {
    replaced = await parts.rankings.get(challenge.id);
    const held = replaced && heldDataOf(parts, replaced);
    if (isOvertaken(held, result, parts.catalogue.dataDigest(challenge.id))) return undefined;
    const { document, events } = replaceRanking(replaced, challenge, result, made, facts);
    return replaced === undefined
      ? parts.rankings.insert(document, { events })
      : parts.rankings.save(document, { events });
  });
  if (stored === undefined) {
    await removeParts(parts, made);
    return replaced;
  }
  parts.view.note(stored);
  if (replaced?.superseded != null) await removeParts(parts, replaced.superseded);
  return stored;
}

/** Erases what is written once and never changed; nothing where it is gone already. */
export async function removePart<Doc extends StoredDocument>(
  collection: Collection<Doc>,
  id: string,
): Promise<void> {
  try {
    await collection.erase(id, 1);
  } catch (error) {
    if (!isSmcError(error, 'NOT_FOUND')) throw error;
  }
}

/** Explanations and exclusions are written once, so their version is always 1. */
async function removeParts(
  parts: Pick<MatchmakingParts, 'details' | 'exclusions'>,
  ranking: Pick<Ranking, 'detailsId' | 'exclusionsId'>,
): Promise<void> {
  await Promise.all([
    removePart(parts.details, ranking.detailsId),
    removePart(parts.exclusions, ranking.exclusionsId),
  ]);
}
