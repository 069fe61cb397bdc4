import type { ExposureReport } from '@smc/contracts';
import { type ExposedProvider, type ExposureList, reportExposure, sizeBandOf } from '@smc/ranking/weights';
import { applyOverrides } from './overrides.ts';
import type { MatchmakingParts } from './parts.ts';
import type { Ranking } from './ranking.ts';

type Parts = Pick<MatchmakingParts, 'catalogue' | 'view'>;

/** What a city reads: people's decisions included, hidden matches and what is no longer listed left out. */
function listOf({ catalogue }: Parts, ranking: Ranking): ExposureList {
  const listed = ranking.entries
    .map((entry, index) => ({ entry, computedRank: index + 1 }))
    .filter(({ entry }) => catalogue.solutions.get(entry.solutionId)?.isListed === true);
  const shown = applyOverrides(listed, ranking.overrides).filter(({ isHidden }) => !isHidden);
  return { subjectId: ranking.id, organisationIds: shown.map(({ entry }) => entry.organisationId) };
}

/** Everybody with a listed solution. A newcomer has no reference that a city has confirmed, on any of them. */
function providersOf({ catalogue }: Parts): ExposedProvider[] {
  const listed = [...catalogue.solutions.values()].filter(({ isListed }) => isListed);
  return [...Map.groupBy(listed, ({ organisationId }) => organisationId).entries()].map(
    ([organisationId, solutions]) => {
      const organisation = catalogue.organisations.get(organisationId);
      return {
        organisationId,
        size: sizeBandOf(organisation?.employees),
        region: organisation?.region ?? null,
        isNewcomer: solutions.every(({ isProven }) => !isProven),
        solutions: solutions.length,
      };
    },
  );
}

/** Exposure over the rankings of all published challenges as they stand. From memory; sync the views first. */
export function exposureNow(parts: Parts, firstPage: number): ExposureReport {
  const lists = parts.catalogue
    .publishedChallengeIds()
    .map((id) => parts.view.get(id))
    .filter((ranking) => ranking !== undefined)
    .map((ranking) => listOf(parts, ranking));
  const report = reportExposure(lists, providersOf(parts), { firstPage });
  const { bySize, byRegion, byNewcomer, ...figures } = report;
  return { ...figures, bySize: [...bySize], byRegion: [...byRegion], byNewcomer: [...byNewcomer] };
}
