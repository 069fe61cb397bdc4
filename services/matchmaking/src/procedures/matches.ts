import { type Match, type Page, SmcError, type Viewer } from '@smc/contracts';
import {
  authorise,
  type Changed,
  type ChangeFacts,
  changeFacts,
  type RequestContext,
  retryStale,
} from '@smc/service-kit';
import { syncViews } from '../due.ts';
import { decodeNumber, pageOfItems } from '../list-cursor.ts';
import {
  presentMatches,
  type VisibleMatch,
  visibleMatch,
  visibleMatches,
  visibleMatchesOf,
} from '../match-reader.ts';
import type { MatchmakingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import type { Ranking } from '../ranking.ts';
import { overrideMatch, removeOverride } from '../ranking-changes.ts';
import type { Implementation } from './context.ts';

const byRank = 'matches-by-rank';
const byScore = 'matches-by-score';

/** Pages of several parents, explained together. */
async function groupsOf(
  parts: MatchmakingParts,
  pages: readonly { readonly parentId: string; readonly page: Page<VisibleMatch> }[],
  locale: string,
): Promise<{ parentId: string; page: Page<Match> }[]> {
  const shown = await presentMatches(
    parts,
    pages.flatMap(({ page }) => page.items),
    locale,
  );
  let start = 0;
  return pages.map(({ parentId, page }) => {
    const items = shown.slice(start, (start += page.items.length));
    return { parentId, page: { ...page, items } };
  });
}

async function theOnly(parts: MatchmakingParts, match: VisibleMatch, locale: string): Promise<Match> {
  const [shown] = await presentMatches(parts, [match], locale);
  return shown as Match;
}

/** Nobody decides on a match with an organisation that is the own one, or to which a conflict of interest was declared. */
async function checkConflicts(parts: MatchmakingParts, viewer: Viewer, match: VisibleMatch): Promise<void> {
  const organisations = [match.ranking.organisationId, match.placed.entry.organisationId];
  const declared = await parts.conflicts.find({
    filter: { personId: viewer.personId, withdrawnAt: null },
    limit: 500,
  });
  const mine = [...declared.documents.map(({ organisationId }) => organisationId), viewer.organisationId];
  const conflict = organisations.find((organisation) => mine.includes(organisation));
  if (conflict !== undefined)
    throw new SmcError('CONFLICT_OF_INTEREST', { details: { organisationId: conflict } });
}

/** Changes the overrides of the ranking that holds the match, and shows the match as it is then. */
async function decide(
  parts: MatchmakingParts,
  call: RequestContext,
  matchId: string,
  domain: (ranking: Ranking, solutionId: string, facts: ChangeFacts) => Changed<Ranking>,
): Promise<Match> {
  const viewer = authorise(call, policy.use, undefined);
  await syncViews(parts);
  const match = visibleMatch(parts, viewer, matchId);
  authorise(call, policy.override, undefined);
  await checkConflicts(parts, viewer, match);
  const { solutionId } = match.placed.entry;
  const saved = await retryStale(async () => {
    const ranking = await parts.rankings.get(match.ranking.id);
    if (ranking?.entries.some((entry) => entry.solutionId === solutionId) !== true)
      throw new SmcError('NOT_FOUND', { field: 'id' });
    const { document, events } = domain(ranking, solutionId, changeFacts(call, parts));
    return parts.rankings.save(document, { events });
  });
  parts.view.note(saved);
  return theOnly(parts, visibleMatch(parts, viewer, matchId), 'en');
}

export function matchProcedures(os: Implementation, parts: MatchmakingParts) {
  async function reader(call: RequestContext): Promise<Viewer> {
    const viewer = authorise(call, policy.use, undefined);
    await syncViews(parts);
    return viewer;
  }

  return {
    listByChallenges: os.matches.listByChallenges.handler(async ({ input, context: { call } }) => {
      const viewer = await reader(call);
      const pages = input.parentIds.map((parentId) => ({
        parentId,
        page: pageOfItems(byRank, visibleMatches(parts, viewer, parentId), input.first, ({ rank }) => rank),
      }));
      return groupsOf(parts, pages, input.locale);
    }),
    listByChallenge: os.matches.listByChallenge.handler(async ({ input, context: { call } }) => {
      const viewer = await reader(call);
      const { challengeId, first, after, locale } = input;
      const from = after === undefined ? 0 : decodeNumber(byRank, after);
      const rest = visibleMatches(parts, viewer, challengeId).filter(({ rank }) => rank > from);
      const page = pageOfItems(byRank, rest, first, ({ rank }) => rank);
      const [group] = await groupsOf(parts, [{ parentId: challengeId, page }], locale);
      return group?.page as Page<Match>;
    }),
    listBySolutions: os.matches.listBySolutions.handler(async ({ input, context: { call } }) => {
      const viewer = await reader(call);
      const found = visibleMatchesOf(parts, viewer, input.parentIds);
      const pages = input.parentIds.map((parentId, index) => ({
        parentId,
        page: pageOfItems(byScore, found[index] ?? [], input.first, ({ ranking }) => ranking.id),
      }));
      return groupsOf(parts, pages, input.locale);
    }),
    get: os.matches.get.handler(async ({ input, context: { call } }) => {
      const viewer = await reader(call);
      return theOnly(parts, visibleMatch(parts, viewer, input.id), input.locale);
    }),
    override: os.matches.override.handler(({ input, context: { call } }) =>
      decide(parts, call, input.id, (ranking, solutionId, facts) =>
        overrideMatch(ranking, { solutionId, rank: input.rank, reason: input.reason }, facts),
      ),
    ),
    removeOverride: os.matches.removeOverride.handler(({ input, context: { call } }) =>
      decide(parts, call, input.id, (ranking, solutionId, facts) =>
        removeOverride(ranking, { solutionId, reason: input.reason }, facts),
      ),
    ),
  };
}
