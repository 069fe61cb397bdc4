import { SmcError, type Viewer } from '@smc/contracts';
import { authorise, changeFacts, isAllowed, type RequestContext, retryStale, toPage } from '@smc/service-kit';
import { syncViews } from '../due.ts';
import type { MatchmakingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { cancelRun, type Run, type RunScope, scopeOfMany, shownRun } from '../run.ts';
import { cancelJob, startRun } from '../run-queue.ts';
import { cancelBatches } from '../spread-run.ts';
import { verifyRun } from '../verify-run.ts';
import type { Implementation } from './context.ts';

/** What is to be ranked, and whether this viewer may ask for it. */
async function scopeOf(
  parts: MatchmakingParts,
  call: RequestContext,
  challengeId: string | null,
): Promise<RunScope> {
  if (challengeId === null) {
    authorise(call, policy.rankAll, undefined);
    return scopeOfMany(null);
  }
  authorise(call, policy.use, undefined);
  await syncViews(parts);
  const challenge = parts.catalogue.challenges.get(challengeId);
  if (challenge?.isPublished !== true)
    throw new SmcError('NOT_FOUND', {
      field: 'challengeId',
      message: 'There is no published challenge with this id.',
    });
  authorise(call, policy.rankOne, challenge);
  const { organisationId, region } = challenge;
  return { challengeId, challengeIds: [challengeId], organisationId, region };
}

async function visibleRun(parts: MatchmakingParts, call: RequestContext, id: string): Promise<Run> {
  authorise(call, policy.use, undefined);
  const run = await parts.runs.get(id);
  if (run === undefined || !isAllowed(call.viewer, policy.seeRun, run))
    throw new SmcError('NOT_FOUND', { field: 'id' });
  return run;
}

/** Staff list all runs; a city lists those of a challenge of its own. */
function authoriseList(
  parts: MatchmakingParts,
  call: RequestContext,
  challengeId: string | undefined,
): Viewer {
  const challenge = challengeId === undefined ? undefined : parts.catalogue.challenges.get(challengeId);
  const isOwn = challenge !== undefined && isAllowed(call.viewer, policy.seeAsCity, challenge);
  const isOwnRegion = challenge !== undefined && isAllowed(call.viewer, policy.seeAsStaff, challenge);
  return authorise(call, isOwn || isOwnRegion ? policy.use : policy.listRuns, undefined);
}

export function runProcedures(os: Implementation, parts: MatchmakingParts) {
  return {
    request: os.runs.request.handler(async ({ input, context: { call } }) => {
      const scope = await scopeOf(parts, call, input.challengeId);
      return shownRun(await startRun(parts, parts.newId(), scope, changeFacts(call, parts)));
    }),
    get: os.runs.get.handler(async ({ input, context: { call } }) =>
      shownRun(await visibleRun(parts, call, input.id)),
    ),
    list: os.runs.list.handler(async ({ input, context: { call } }) => {
      await syncViews(parts);
      const { first, after, challengeId, state } = input;
      authoriseList(parts, call, challengeId);
      const found = await parts.runs.find({
        filter: {
          ...(challengeId === undefined ? {} : { challengeId }),
          ...(state === undefined ? {} : { state }),
        },
        sort: [{ field: 'createdAt', direction: 'descending' }],
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage({ ...found, documents: found.documents.map(shownRun) });
    }),
    verify: os.runs.verify.handler(async ({ input, context: { call }, signal }) => {
      const run = await visibleRun(parts, call, input.id);
      authorise(call, policy.verifyRun, run);
      await syncViews(parts);
      return verifyRun(parts, run, input.challengeId, signal ?? new AbortController().signal);
    }),
    cancel: os.runs.cancel.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.cancelRun, await visibleRun(parts, call, input.id));
      const at = parts.clock.now().toISOString();
      const cancelled = await retryStale(async () =>
        parts.runs.save(cancelRun(await visibleRun(parts, call, input.id), at)),
      );
      await cancelJob(parts, cancelled);
      await cancelBatches(parts, cancelled);
      return shownRun(cancelled);
    }),
  };
}
