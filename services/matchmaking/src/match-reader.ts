import { type InterestLevel, type Match, SmcError, type Viewer } from '@smc/contracts';
import { isAllowed } from '@smc/service-kit';
import { matchIdOf, type Pair, pairOf, type Side } from './ids.ts';
import { type Levels, visibleLevels } from './interest.ts';
import { applyOverrides, type Placed } from './overrides.ts';
import type { MatchmakingParts } from './parts.ts';
import { policy } from './policy.ts';
import {
  type RankedEntry,
  type Ranking,
  type RankingDetails,
  type RankingLocale,
  rankingLocaleOf,
} from './ranking.ts';
import { heldDataOf } from './standing-results.ts';

type Parts = Pick<MatchmakingParts, 'catalogue' | 'view' | 'standing' | 'shelf' | 'interests' | 'conflicts'>;

/** From where the viewer looks: as staff, or from its own side or sides. */
type Perspective = 'STAFF' | readonly Side[];

/** A match that the viewer may see, before its explanation is fetched. */
export interface VisibleMatch {
  readonly ranking: Ranking;
  readonly placed: Placed<RankedEntry>;
  readonly perspective: Perspective;
  /** As this viewer sees it. */
  readonly rank: number;
}

function placedMatches(parts: Parts, ranking: Ranking): readonly Placed<RankedEntry>[] {
  const listed = ranking.entries
    .map((entry, index) => ({ entry, computedRank: index + 1 }))
    .filter(({ entry }) => parts.catalogue.solutions.get(entry.solutionId)?.isListed === true);
  return applyOverrides(listed, ranking.overrides);
}

/** A provider sees its match as computed: what people decided about the order is between the staff and the city. */
const asProvider = (ranking: Ranking, placed: Placed<RankedEntry>): VisibleMatch => ({
  ranking,
  placed,
  perspective: ['PROVIDER'],
  rank: placed.computedRank,
});

/**
 * A challenge's matches by rank, as far as this viewer may see them: staff all, the city those that are not hidden, a
 * provider its own while the challenge is published, anybody else none. Views must be in step.
 */
export function visibleMatches(parts: Parts, viewer: Viewer, challengeId: string): readonly VisibleMatch[] {
  const ranking = parts.view.get(challengeId);
  if (ranking === undefined) return [];
  const placed = placedMatches(parts, ranking);
  if (isAllowed(viewer, policy.seeAsStaff, ranking))
    return placed.map((one) => ({ ranking, placed: one, perspective: 'STAFF', rank: one.rank }));
  const isOwn = (one: Placed<RankedEntry>) => one.entry.organisationId === viewer.organisationId;
  if (isAllowed(viewer, policy.seeAsCity, ranking)) {
    return placed
      .filter(({ isHidden }) => !isHidden)
      .map((one) => ({
        ranking,
        placed: one,
        perspective: isOwn(one) ? ['CITY', 'PROVIDER'] : ['CITY'],
        rank: one.rank,
      }));
  }
  const isOpen = parts.catalogue.challenges.get(challengeId)?.isPublished === true;
  if (!isOpen || viewer.organisationId === null || !isAllowed(viewer, policy.use, undefined)) return [];
  return placed.filter(isOwn).map((one) => asProvider(ranking, one));
}

/** The matches of each of these solutions by score, best first, as far as this viewer may see them; in the solutions' order. */
export function visibleMatchesOf(
  parts: Parts,
  viewer: Viewer,
  solutionIds: readonly string[],
): readonly (readonly VisibleMatch[])[] {
  const groups = new Map<string, VisibleMatch[]>(solutionIds.map((id) => [id, []]));
  // Each ranking is looked at once, however many of the solutions it holds.
  const challengeIds = new Set(solutionIds.flatMap((id) => parts.view.challengesOf(id)));
  for (const challengeId of challengeIds)
    for (const match of visibleMatches(parts, viewer, challengeId))
      groups.get(match.placed.entry.solutionId)?.push(match);
  const byScore = (a: VisibleMatch, b: VisibleMatch) =>
    b.placed.entry.score - a.placed.entry.score || (a.ranking.id < b.ranking.id ? -1 : 1);
  return solutionIds.map((id) => (groups.get(id) ?? []).toSorted(byScore));
}

/** The match, or `NOT_FOUND` where there is none that this viewer may see. */
export function visibleMatch(parts: Parts, viewer: Viewer, matchId: string): VisibleMatch {
  const pair = pairOf(matchId);
  const found =
    pair === undefined
      ? undefined
      : visibleMatches(parts, viewer, pair.challengeId).find(
          ({ placed }) => placed.entry.solutionId === pair.solutionId,
        );
  if (found === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
  return found;
}

const pairOfMatch = ({ ranking, placed }: VisibleMatch): Pair => ({
  challengeId: ranking.id,
  solutionId: placed.entry.solutionId,
});

/**
 * Both sides' levels by match id, in one call whatever the number of matches: grouped by whichever side has fewer
 * distinct ids (at most 100, because one side is the page's parents).
 */
async function levelsOf(
  parts: Parts,
  matches: readonly VisibleMatch[],
): Promise<ReadonlyMap<string, Levels>> {
  const pairs = matches.map(pairOfMatch);
  const challengeIds = [...new Set(pairs.map(({ challengeId }) => challengeId))];
  const solutionIds = [...new Set(pairs.map(({ solutionId }) => solutionId))];
  const byChallenge = challengeIds.length <= solutionIds.length;
  const groups = await parts.interests.findGrouped({
    by: byChallenge ? 'challengeId' : 'solutionId',
    values: byChallenge ? challengeIds : solutionIds,
    filter: { matchId: { in: pairs.map(matchIdOf) }, withdrawnAt: null },
    limit: 500,
  });
  const levels = new Map<string, { CITY: InterestLevel | null; PROVIDER: InterestLevel | null }>();
  for (const interest of groups.flatMap(({ documents }) => documents)) {
    const known = levels.get(interest.matchId) ?? { CITY: null, PROVIDER: null };
    known[interest.side] = interest.level;
    levels.set(interest.matchId, known);
  }
  return levels;
}

function isOutdated(parts: Parts, { ranking, placed }: VisibleMatch): boolean {
  const challenge = parts.catalogue.challenges.get(ranking.id);
  const solution = parts.catalogue.solutions.get(placed.entry.solutionId);
  return (
    challenge?.isPublished !== true ||
    challenge.contentRevision !== ranking.contentRevision ||
    solution?.revision !== placed.entry.revision
  );
}

function readerOf({ perspective }: VisibleMatch): Match['reader'] {
  if (perspective === 'STAFF') return 'SECRETARIAT';
  return perspective.includes('CITY') ? 'CITY' : 'PROVIDER';
}

function explanationOf(
  details: RankingDetails | undefined,
  solutionId: string,
  locale: RankingLocale,
  reader: Match['reader'],
) {
  const match = details?.matches.find((one) => one.solutionId === solutionId);
  const words = (place: number) => details?.texts[locale][place] ?? '';
  return {
    reasons: (match?.reasons ?? []).map((reason) => ({
      ...reason,
      text: words(reason.text),
      matched: reason.matched ?? [],
    })),
    coverage: match?.coverage ?? [],
    missing: (match?.missing ?? []).map(words),
    improvements: ((reader === 'PROVIDER' ? match?.ownImprovements : match?.improvements) ?? []).map(words),
  };
}

function overrideSeen({ placed, perspective }: VisibleMatch): Match['override'] {
  const isSeen = perspective === 'STAFF' || perspective.includes('CITY');
  if (placed.override === null || !isSeen) return null;
  const { rank, reason, by, at } = placed.override;
  return { rank, reason, by, at };
}

const noLevels: Levels = { CITY: null, PROVIDER: null };

/** Standing declarations about the organisations of these matches, for the staff alone; by organisation. */
async function conflictsOf(
  parts: Parts,
  matches: readonly VisibleMatch[],
): Promise<ReadonlyMap<string, Match['conflicts']>> {
  const seen = matches.filter(({ perspective }) => perspective === 'STAFF');
  const organisations = seen.flatMap(({ ranking, placed }) => [
    ranking.organisationId,
    placed.entry.organisationId,
  ]);
  if (organisations.length === 0) return new Map();
  const found = await parts.conflicts.find({
    filter: { organisationId: { in: [...new Set(organisations)] }, withdrawnAt: null },
    sort: [{ field: 'declaredAt', direction: 'ascending' }],
    limit: 500,
  });
  const shown = found.documents.map(({ personId, organisationId, declaredAt }) => ({
    personId,
    organisationId,
    declaredAt,
  }));
  return Map.groupBy(shown, ({ organisationId }) => organisationId);
}

/** The matches as the contract shows them: three reads at most, whatever their number. */
export async function presentMatches(
  parts: Parts,
  matches: readonly VisibleMatch[],
  locale: string,
): Promise<Match[]> {
  if (matches.length === 0) return [];
  const [details, levels, conflicts] = await Promise.all([
    parts.shelf.getMany(matches.map(({ ranking }) => ranking.detailsId)),
    levelsOf(parts, matches),
    conflictsOf(parts, matches),
  ]);
  const language = rankingLocaleOf(locale);
  return matches.map((match) => {
    const { ranking, placed, perspective, rank } = match;
    const { solutionId, organisationId, score } = placed.entry;
    const id = matchIdOf(pairOfMatch(match));
    const reader = readerOf(match);
    const sides = [...new Set([ranking.organisationId, organisationId])];
    return {
      id,
      reader,
      challengeId: ranking.id,
      solutionId,
      challengeOrganisationId: ranking.organisationId,
      solutionOrganisationId: organisationId,
      rank,
      computedRank: placed.computedRank,
      score,
      ...explanationOf(details.get(ranking.detailsId), solutionId, language, reader),
      runId: ranking.runId,
      versions: ranking.versions,
      holdsFor: heldDataOf(parts, ranking),
      rankedAt: ranking.rankedAt,
      isOutdated: isOutdated(parts, match),
      override: overrideSeen(match),
      conflicts: sides.flatMap((side) => conflicts.get(side) ?? []),
      interests: visibleLevels(levels.get(id) ?? noLevels, perspective),
    };
  });
}
