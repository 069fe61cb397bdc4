import { type EventEdition, type PlannedMeeting, SmcError } from '@smc/contracts';
import {
  authorise,
  changeFacts,
  expectVersion,
  type RequestContext,
  toGroupedPages,
  toPage,
} from '@smc/service-kit';
import { beginPublishing, giveUpPublishing } from '../events/publishing.ts';
import type { Implementation } from '../implementation.ts';
import type { SchedulingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { shownRun, type StoredPlan, type StoredRun } from './collections.ts';
import { tryEdits } from './edit-facts.ts';
import { changeRun } from './execution.ts';
import { cancelPlanning, enqueueTask } from './queue.ts';
import { cancelRun, editRun, publishRun, requestRun, reviewRun, type RunWish } from './run.ts';

const newestFirst = [{ field: 'createdAt', direction: 'descending' }] as const;

async function eventOf(parts: SchedulingParts, id: string): Promise<EventEdition> {
  const event = await parts.events.get(id);
  if (event === undefined) throw new SmcError('NOT_FOUND', { field: 'eventId' });
  return event;
}

async function runOf(parts: SchedulingParts, id: string): Promise<StoredRun> {
  const run = await parts.timetableRuns.get(id);
  if (run === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
  return run;
}

/** The plan of a run that has one. Throws `FORBIDDEN_TRANSITION` before. */
async function planOf(parts: SchedulingParts, run: StoredRun): Promise<StoredPlan> {
  const plan = run.planId === null ? undefined : await parts.timetablePlans.get(run.planId);
  if (plan !== undefined) return plan;
  throw new SmcError('FORBIDDEN_TRANSITION', {
    message: 'It has not been planned.',
    details: { state: run.state },
  });
}

async function requestPlanning(parts: SchedulingParts, call: RequestContext, eventId: string, wish: RunWish) {
  authorise(call, policy.manageTimetables, undefined);
  const event = await eventOf(parts, eventId);
  const run = await parts.timetableRuns.insert(
    requestRun(parts.newId(), event, wish, changeFacts(call, parts)),
  );
  await enqueueTask(parts, run);
  return shownRun(run);
}

/** Holds the event, then lets the run go: in this order, so that one timetable at a time is published. */
async function beginToPublish(
  parts: SchedulingParts,
  call: RequestContext,
  run: StoredRun,
): Promise<StoredRun> {
  const facts = changeFacts(call, parts);
  const event = await eventOf(parts, run.eventId);
  const publishing = publishRun(run, event, facts);
  const held = await parts.events.save(beginPublishing(event, run.id, facts.at));
  try {
    return await parts.timetableRuns.save(publishing);
  } catch (error) {
    await parts.events.save(giveUpPublishing(held, run.id, facts.at));
    throw error;
  }
}

function commands(os: Implementation, parts: SchedulingParts) {
  return {
    request: os.timetables.request.handler(({ input: { eventId, ...wish }, context: { call } }) =>
      requestPlanning(parts, call, eventId, { ...wish, kind: 'PLAN' }),
    ),
    replan: os.timetables.replan.handler(({ input: { eventId, seed }, context: { call } }) =>
      requestPlanning(parts, call, eventId, { kind: 'REPLAN', seed }),
    ),
    cancel: os.timetables.cancel.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.manageTimetables, undefined);
      const at = parts.clock.now().toISOString();
      const cancelled = await changeRun(parts, input.id, (run) => cancelRun(run, at));
      await cancelPlanning(parts, input.id);
      return shownRun(cancelled);
    }),
    edit: os.timetables.edit.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.manageTimetables, undefined);
      const run = await runOf(parts, input.id);
      expectVersion(run, input.expectedVersion);
      const [plan, event] = await Promise.all([planOf(parts, run), eventOf(parts, run.eventId)]);
      // Refused here already, so that nothing is tried on what is published.
      const added = plan.meetings.filter(({ isKept }) => !isKept).length;
      editRun(run, plan.id, plan.meetings.length, added);
      const { meetings, findings } = await tryEdits(parts, event, plan, input.edits);
      const isRefused = findings.some(({ level }) => level === 'BLOCK' || !input.acceptsWarnings);
      if (isRefused) return { run: shownRun(run), findings: [...findings], isSaved: false };
      const next = await parts.timetablePlans.insert({
        id: parts.newId(),
        runId: run.id,
        eventId: event.id,
        createdAt: parts.clock.now().toISOString(),
        meetings: [...meetings],
        unplaced: plan.unplaced,
        wishes: plan.wishes,
      });
      const news = meetings.filter(({ isKept }) => !isKept).length;
      const saved = await parts.timetableRuns.save(editRun(run, next.id, meetings.length, news));
      return { run: shownRun(saved), findings: [...findings], isSaved: true };
    }),
    review: os.timetables.review.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.manageTimetables, undefined);
      const run = await runOf(parts, input.id);
      expectVersion(run, input.expectedVersion);
      return shownRun(await parts.timetableRuns.save(reviewRun(run, changeFacts(call, parts))));
    }),
    publish: os.timetables.publish.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.manageTimetables, undefined);
      const run = await runOf(parts, input.id);
      expectVersion(run, input.expectedVersion);
      const publishing = await beginToPublish(parts, call, run);
      await enqueueTask(parts, publishing);
      return shownRun(publishing);
    }),
  };
}

/** The present plan of each run, in their order. */
async function plansOf(
  parts: SchedulingParts,
  runIds: readonly string[],
): Promise<readonly (StoredPlan | undefined)[]> {
  const runs = await parts.timetableRuns.getMany(runIds);
  const planIds = runs.flatMap((run) => (run?.planId == null ? [] : [run.planId]));
  const plans = new Map((await parts.timetablePlans.getMany(planIds)).map((plan) => [plan?.runId, plan]));
  return runIds.map((id) => plans.get(id));
}

/** A page of a list that never changes: its cursors are places. Throws `BAD_CURSOR`. */
function pageOf<Item>(all: readonly Item[], { first, after }: { first: number; after?: string | undefined }) {
  const start = after === undefined ? 0 : Number(after) + 1;
  if (!Number.isInteger(start) || start < 0) throw new SmcError('BAD_CURSOR', { field: 'after' });
  const items = all.slice(start, start + first);
  const cursors = items.map((_item, index) => String(start + index));
  return { items, cursors, hasNextPage: start + first < all.length };
}

export function timetableProcedures(os: Implementation, parts: SchedulingParts) {
  const { timetableRuns } = parts;
  return {
    ...commands(os, parts),
    check: os.timetables.check.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.seeTimetables, undefined);
      const run = await runOf(parts, input.id);
      const [plan, event] = await Promise.all([planOf(parts, run), eventOf(parts, run.eventId)]);
      return { findings: [...(await tryEdits(parts, event, plan, input.edits)).findings] };
    }),
    get: os.timetables.get.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.seeTimetables, undefined);
      return shownRun(await runOf(parts, input.id));
    }),
    listByEvents: os.timetables.listByEvents.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.seeTimetables, undefined);
      const { parentIds, first } = input;
      const groups = await timetableRuns.findGrouped({
        by: 'eventId',
        values: parentIds,
        sort: newestFirst,
        limit: first,
      });
      return toGroupedPages(
        parentIds,
        groups.map((group) => ({ ...group, documents: group.documents.map(shownRun) })),
      );
    }),
    list: os.timetables.list.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.seeTimetables, undefined);
      const { first, after, eventId, state } = input;
      const found = await timetableRuns.find({
        filter: { ...(eventId === undefined ? {} : { eventId }), ...(state === undefined ? {} : { state }) },
        sort: newestFirst,
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage({ ...found, documents: found.documents.map(shownRun) });
    }),
    meetingsByRuns: os.timetables.meetingsByRuns.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.seeTimetables, undefined);
      const { parentIds, organisationId, slotId, ...page } = input;
      const isWanted = (one: PlannedMeeting) =>
        (organisationId === undefined ||
          one.organisationId === organisationId ||
          one.partnerId === organisationId) &&
        (slotId === undefined || one.slotId === slotId);
      const plans = await plansOf(parts, parentIds);
      return plans.map((plan, index) => ({
        parentId: parentIds[index] as string,
        page: pageOf((plan?.meetings ?? []).filter(isWanted), page),
      }));
    }),
    unplacedByRuns: os.timetables.unplacedByRuns.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.seeTimetables, undefined);
      const { parentIds, ...page } = input;
      const plans = await plansOf(parts, parentIds);
      return plans.map((plan, index) => ({
        parentId: parentIds[index] as string,
        page: pageOf(plan?.unplaced ?? [], page),
      }));
    }),
  };
}
