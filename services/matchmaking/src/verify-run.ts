import type { Verification, VerifiedRanking } from '@smc/contracts';
import { modelVersion } from '@smc/ranking/weights';
import { taxonomyVersion } from '@smc/taxonomy';
import { weightsOfVersion } from './active-weights.ts';
import { differencesOf } from './differences.ts';
import type { MatchmakingParts } from './parts.ts';
import type { Ranking, RankingResult } from './ranking.ts';
import { requestOf } from './rank-one.ts';
import { heldDataOf } from './standing-results.ts';
import type { Run } from './run.ts';

/** Challenges repeated in one call: each takes as long as ranking it. */
const mostAtOnce = 50;

type Cause = VerifiedRanking['causes'][number];

/** What a repetition would rest on that is not what the ranking rested on. */
function causesOf(parts: MatchmakingParts, ranking: Ranking): Cause[] {
  const { versions } = ranking;
  const challenge = parts.catalogue.challenges.get(ranking.id);
  const data = parts.catalogue.dataDigest(ranking.id);
  const changed: Cause[] = [
    { what: 'taxonomy', before: versions.taxonomy, now: taxonomyVersion },
    { what: 'model', before: versions.model, now: modelVersion },
    {
      what: 'challenge',
      before: String(ranking.contentRevision),
      now: challenge?.isPublished === true ? String(challenge.contentRevision) : 'not published',
    },
    { what: 'data', before: heldDataOf(parts, ranking), now: data ?? 'absent' },
    ...ranking.entries.map(({ solutionId, revision }) => {
      const solution = parts.catalogue.solutions.get(solutionId);
      const now = solution?.isListed === true ? String(solution.revision) : 'not listed';
      return { what: `solution ${solutionId}`, before: String(revision), now };
    }),
  ];
  return changed.filter(({ before, now }) => before !== now);
}

/** What of a ranking is computed: everything but ids, instants and people's decisions. */
async function storedResult(parts: MatchmakingParts, ranking: Ranking): Promise<RankingResult | undefined> {
  const [details, exclusions] = await Promise.all([
    parts.details.get(ranking.detailsId),
    parts.exclusions.get(ranking.exclusionsId),
  ]);
  if (details === undefined || exclusions === undefined) return undefined;
  const { versions, offers = '', entries, excluded, floor } = ranking;
  return {
    versions,
    offers,
    entries,
    excluded,
    ...(floor === undefined ? {} : { floor }),
    details: {
      matches: details.matches,
      packages: details.packages,
      texts: details.texts,
      ...(details.similarities === undefined ? {} : { similarities: details.similarities }),
    },
    exclusions: { exclusions: exclusions.exclusions, texts: exclusions.texts },
  };
}

const verified = (
  challengeId: string,
  outcome: VerifiedRanking['outcome'],
  rest: Partial<Pick<VerifiedRanking, 'causes' | 'differences'>> = {},
): VerifiedRanking => ({ challengeId, outcome, causes: [], differences: [], ...rest });

async function verifyOne(
  parts: MatchmakingParts,
  run: Run,
  challengeId: string,
  signal: AbortSignal,
): Promise<VerifiedRanking> {
  const ranking = await parts.rankings.get(challengeId);
  if (ranking === undefined || ranking.runId !== run.id) {
    const now = ranking === undefined ? 'never ranked' : `run ${ranking.runId}`;
    return verified(challengeId, 'REPLACED', { causes: [{ what: 'run', before: run.id, now }] });
  }
  const causes = causesOf(parts, ranking);
  const preset = await weightsOfVersion(parts, ranking.versions.weights);
  if (preset === undefined)
    causes.push({ what: 'weights', before: ranking.versions.weights, now: 'not published' });
  const request =
    preset === undefined ? undefined : await requestOf(parts, ranking.today, challengeId, preset);
  const stored = await storedResult(parts, ranking);
  if (request === undefined || stored === undefined || causes.length > 0)
    return verified(challengeId, 'CANNOT_REPEAT', { causes });
  await parts.feed.flush(parts.pool);
  // An embedder may answer otherwise today: what it said then is kept with the result.
  const { similarities } = stored.details;
  const compared = similarities === undefined ? {} : { similarities };
  const repeated = await parts.pool.rank({ ...request.request, ...compared }, signal);
  const corpus = { what: 'corpus', before: stored.versions.corpus, now: repeated.versions.corpus };
  if (corpus.before !== undefined && corpus.now !== undefined && corpus.before !== corpus.now)
    return verified(challengeId, 'CANNOT_REPEAT', {
      causes: [{ what: corpus.what, before: corpus.before, now: corpus.now }],
    });
  // It may hold over later data than it was made of, and before the corpus was kept it was that of the data.
  const { data, corpus: same = repeated.versions.corpus } = stored.versions;
  const alike = { ...stored, offers: repeated.offers, versions: { ...stored.versions, corpus: same } };
  const differences = differencesOf(alike, { ...repeated, versions: { ...repeated.versions, data } });
  return verified(challengeId, differences.length === 0 ? 'SAME' : 'DIFFERENT', { differences });
}

/**
 * Repeats the rankings of a run that still stand, with the weights and the day they were made with, and compares every computed
 * character with what is stored. What has changed since is named: a ranking whose data is no longer there cannot be repeated here.
 */
export async function verifyRun(
  parts: MatchmakingParts,
  run: Run,
  challengeId: string | undefined,
  signal: AbortSignal,
): Promise<Verification> {
  const all = [...(run.challengeIds ?? [])].sort();
  const wanted = challengeId === undefined ? all : all.filter((id) => id === challengeId);
  const rankings: VerifiedRanking[] = [];
  for (const id of wanted.slice(0, mostAtOnce)) rankings.push(await verifyOne(parts, run, id, signal));
  return { runId: run.id, versions: run.versions, rankings, unchecked: all.length - rankings.length };
}
