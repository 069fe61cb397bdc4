import { SmcError, type Viewer } from '@smc/contracts';
import {
  authorise,
  type Changed,
  changeFacts,
  isAllowed,
  type RequestContext,
  toPage,
  retryStale,
} from '@smc/service-kit';
import type { Filter } from '@smc/store';
import { syncViews } from '../due.ts';
import type { Pair, Side } from '../ids.ts';
import {
  interestDocumentId,
  isPositive,
  organisationOf,
  otherSide,
  type PairSides,
  shownInterest,
  stateInterest,
  type StoredInterest,
  withdrawInterest,
} from '../interest.ts';
import type { MatchmakingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import type { Implementation } from './context.ts';

/** Both sides of a published challenge and a listed solution, matched or not; `NOT_FOUND` otherwise. */
function openPair(parts: MatchmakingParts, { challengeId, solutionId }: Pair): PairSides {
  const challenge = parts.catalogue.challenges.get(challengeId);
  if (challenge?.isPublished !== true) throw new SmcError('NOT_FOUND', { field: 'challengeId' });
  const solution = parts.catalogue.solutions.get(solutionId);
  if (solution?.isListed !== true) throw new SmcError('NOT_FOUND', { field: 'solutionId' });
  return {
    challengeId,
    solutionId,
    challengeOrganisationId: challenge.organisationId,
    solutionOrganisationId: solution.organisationId,
    region: challenge.region,
  };
}

/** The side that is meant: as said, or the viewer's own where it has just one. */
function sideOf(
  viewer: Viewer,
  pair: Pick<PairSides, 'challengeOrganisationId' | 'solutionOrganisationId'>,
  said: Side | undefined,
): Side {
  if (said !== undefined) return said;
  const isCity = viewer.organisationId === pair.challengeOrganisationId;
  const isProvider = viewer.organisationId === pair.solutionOrganisationId;
  if (isCity !== isProvider) return isCity ? 'CITY' : 'PROVIDER';
  if (!isCity && !isAllowed(viewer, policy.stateInterest, { organisationId: '' }))
    throw new SmcError('NOT_ALLOWED');
  throw new SmcError('VALIDATION_FAILED', {
    field: 'side',
    message: 'Say for which side: CITY or PROVIDER.',
  });
}

async function save(
  parts: MatchmakingParts,
  { document, events }: Changed<StoredInterest>,
): Promise<StoredInterest> {
  if (events.length === 0) return document;
  return document.version === 0
    ? parts.interests.insert(document, { events })
    : parts.interests.save(document, { events });
}

/** What the viewer may list; narrowed further by what was asked. */
function visibilityFilter(viewer: Viewer): Filter {
  if (isAllowed(viewer, policy.seeAllInterests, undefined)) return {};
  if (isAllowed(viewer, policy.seeRegionalInterests, undefined)) return { region: { in: viewer.regions } };
  return { visibleTo: { contains: viewer.organisationId ?? '-' } };
}

/** The pairs of these interests in which both sides are positive. */
async function mutualAmong(
  parts: MatchmakingParts,
  interests: readonly StoredInterest[],
): Promise<ReadonlySet<string>> {
  const positive = interests.filter(({ level }) => isPositive(level));
  if (positive.length === 0) return new Set();
  const others = await parts.interests.getMany(
    positive.map((one) => interestDocumentId(one, otherSide(one.side))),
  );
  const isAnswered = (other: StoredInterest | undefined) =>
    other !== undefined && other.withdrawnAt === null && isPositive(other.level);
  return new Set(positive.filter((_, index) => isAnswered(others[index])).map(({ matchId }) => matchId));
}

/** The other side's note is for both only once the wish is mutual. */
function noteSeen(viewer: Viewer, interest: StoredInterest, mutual: ReadonlySet<string>): string {
  const isStaff = !('visibleTo' in visibilityFilter(viewer));
  const isOwn = viewer.organisationId === organisationOf(interest);
  return isStaff || isOwn || mutual.has(interest.matchId) ? interest.note : '';
}

export function interestProcedures(os: Implementation, parts: MatchmakingParts) {
  function authoriseSide(call: RequestContext, pair: PairSides, said: Side | undefined): Side {
    const viewer = authorise(call, policy.use, undefined);
    const side = sideOf(viewer, pair, said);
    authorise(call, policy.stateInterest, { organisationId: organisationOf({ ...pair, side }) });
    return side;
  }

  return {
    state: os.interests.state.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.use, undefined);
      await syncViews(parts);
      const pair = openPair(parts, input);
      const side = authoriseSide(call, pair, input.side);
      const wish = { side, level: input.level, note: input.note };
      const stored = await retryStale(async () => {
        const present = await parts.interests.get(interestDocumentId(pair, side));
        return save(parts, stateInterest(present, pair, wish, changeFacts(call, parts)));
      });
      return shownInterest(stored);
    }),
    withdraw: os.interests.withdraw.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.use, undefined);
      await syncViews(parts);
      // A wish can be taken back after the challenge or solution has ended: its own record says whose it was.
      const sides: readonly Side[] = input.side === undefined ? ['CITY', 'PROVIDER'] : [input.side];
      const known = await parts.interests.getMany(sides.map((side) => interestDocumentId(input, side)));
      const pair = known.find((one) => one !== undefined) ?? openPair(parts, input);
      const side = authoriseSide(call, pair, input.side);
      return retryStale(async () => {
        const present = await parts.interests.get(interestDocumentId(input, side));
        if (present === undefined || present.withdrawnAt !== null) return { withdrawn: false };
        await save(parts, withdrawInterest(present, changeFacts(call, parts)));
        return { withdrawn: true };
      });
    }),
    list: os.interests.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const { first, after, challengeId, solutionId, side, level } = input;
      const found = await parts.interests.find({
        filter: {
          withdrawnAt: null,
          ...visibilityFilter(viewer),
          ...(challengeId === undefined ? {} : { challengeId }),
          ...(solutionId === undefined ? {} : { solutionId }),
          ...(side === undefined ? {} : { side }),
          ...(level === undefined ? {} : { level }),
        },
        sort: [{ field: 'statedAt', direction: 'descending' }],
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      const mutual = await mutualAmong(parts, found.documents);
      const shown = found.documents.map((one) => shownInterest(one, noteSeen(viewer, one, mutual)));
      return toPage({ ...found, documents: shown });
    }),
  };
}
