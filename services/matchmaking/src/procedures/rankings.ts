import type { Exclusion, ExclusionSummary, Page, Viewer } from '@smc/contracts';
import { authorise, isAllowed, type RequestContext } from '@smc/service-kit';
import { dueChecker, syncViews } from '../due.ts';
import { decodeText, pageOfItems } from '../list-cursor.ts';
import { visibleMatches } from '../match-reader.ts';
import type { MatchmakingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { type Ranking, type RankingDetails, type RankingLocale, rankingLocaleOf } from '../ranking.ts';
import type { Implementation } from './context.ts';

const bySolution = 'exclusions-by-solution';

/** The ranking, for those who see all of it: its city and the organising body. */
function wholeRanking(parts: MatchmakingParts, viewer: Viewer, challengeId: string): Ranking | undefined {
  const ranking = parts.view.get(challengeId);
  if (ranking === undefined) return undefined;
  const sees = isAllowed(viewer, policy.seeAsStaff, ranking) || isAllowed(viewer, policy.seeAsCity, ranking);
  return sees ? ranking : undefined;
}

function summaryOf(challengeId: string, ranking: Ranking | undefined, locale: string): ExclusionSummary {
  if (ranking === undefined) return { challengeId, total: 0, byReason: [], text: '' };
  const { total, byReason, text } = ranking.excluded;
  return { challengeId, total, byReason, text: text[rankingLocaleOf(locale)] };
}

function packagesOf(details: RankingDetails | undefined, locale: RankingLocale) {
  const packages = details?.packages ?? [];
  return packages.map((one) => ({ ...one, text: details?.texts[locale][one.text] ?? '' }));
}

/** Of a challenge's exclusions, what this viewer may see: all of them, or (a provider) those of its own solutions. */
async function visibleExclusions(
  parts: MatchmakingParts,
  viewer: Viewer,
  challengeId: string,
  locale: RankingLocale,
): Promise<readonly Exclusion[]> {
  const ranking = parts.view.get(challengeId);
  const stored = ranking === undefined ? undefined : await parts.exclusions.get(ranking.exclusionsId);
  if (stored === undefined) return [];
  const isOpen = parts.catalogue.challenges.get(challengeId)?.isPublished === true;
  const isOwn = (solutionId: string) =>
    isOpen &&
    viewer.organisationId !== null &&
    parts.catalogue.solutions.get(solutionId)?.organisationId === viewer.organisationId;
  const seesAll = wholeRanking(parts, viewer, challengeId) !== undefined;
  return stored.exclusions
    .filter(({ solutionId }) => seesAll || isOwn(solutionId))
    .map(({ solutionId, reason, text, change }) => ({
      challengeId,
      solutionId,
      reason,
      text: stored.texts[locale][text] ?? '',
      change: change === undefined ? '' : (stored.texts[locale][change] ?? ''),
    }));
}

export function rankingProcedures(os: Implementation, parts: MatchmakingParts) {
  async function reader(call: RequestContext): Promise<Viewer> {
    const viewer = authorise(call, policy.use, undefined);
    await syncViews(parts);
    return viewer;
  }

  function statusOf(viewer: Viewer, challengeId: string, isDue: boolean) {
    const challenge = parts.catalogue.challenges.get(challengeId);
    const sees =
      challenge !== undefined &&
      (isAllowed(viewer, policy.seeAsStaff, challenge) || isAllowed(viewer, policy.seeAsCity, challenge));
    const ranking = sees ? wholeRanking(parts, viewer, challengeId) : undefined;
    if (ranking === undefined) {
      const state = sees && challenge.isPublished ? ('WAITING' as const) : ('NOT_RANKED' as const);
      return { challengeId, runId: null, state, matchCount: 0, rankedAt: null, floor: null };
    }
    return {
      challengeId,
      runId: ranking.runId,
      state: isDue || challenge?.isPublished !== true ? ('OUTDATED' as const) : ('CURRENT' as const),
      matchCount: visibleMatches(parts, viewer, challengeId).length,
      rankedAt: ranking.rankedAt,
      floor: ranking.floor ?? null,
    };
  }

  return {
    statusByChallenges: os.rankings.statusByChallenges.handler(async ({ input, context: { call } }) => {
      const viewer = await reader(call);
      const isDue = await dueChecker(parts);
      return input.parentIds.map((challengeId) => statusOf(viewer, challengeId, isDue(challengeId)));
    }),
    exclusionSummaries: os.rankings.exclusionSummaries.handler(async ({ input, context: { call } }) => {
      const viewer = await reader(call);
      return input.parentIds.map((id) => summaryOf(id, wholeRanking(parts, viewer, id), input.locale));
    }),
    exclusions: os.rankings.exclusions.handler(
      async ({ input, context: { call } }): Promise<Page<Exclusion>> => {
        const viewer = await reader(call);
        const { challengeId, reason, first, after, locale } = input;
        const from = after === undefined ? '' : decodeText(bySolution, after);
        const all = await visibleExclusions(parts, viewer, challengeId, rankingLocaleOf(locale));
        const rest = all.filter(
          (one) => one.solutionId > from && (reason === undefined || one.reason === reason),
        );
        return pageOfItems(bySolution, rest, first, ({ solutionId }) => solutionId);
      },
    ),
    packages: os.rankings.packages.handler(async ({ input, context: { call } }) => {
      const viewer = await reader(call);
      const rankings = input.parentIds.map((id) => wholeRanking(parts, viewer, id));
      const ids = rankings.map((ranking) => ranking?.detailsId).filter((id) => id !== undefined);
      const details = await parts.shelf.getMany(ids);
      const locale = rankingLocaleOf(input.locale);
      return input.parentIds.map((challengeId, index) => ({
        challengeId,
        packages: packagesOf(details.get(rankings[index]?.detailsId ?? ''), locale),
      }));
    }),
  };
}
