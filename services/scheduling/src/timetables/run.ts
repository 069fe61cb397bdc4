import {
  type EventEdition,
  SmcError,
  type TimetableConflict,
  type TimetableRun,
  type TimetableState,
} from '@smc/contracts';
import { type ChangeFacts, transition } from '@smc/service-kit';
import type { StoredRun } from './collections.ts';

type Action = 'start' | 'complete' | 'fail' | 'cancel' | 'edit' | 'review' | 'publish' | 'show' | 'replace';

/** Waiting -> running -> draft -> reviewed -> publishing -> published -> superseded. Drawn in docs/state-machines.md. */
export const timetableTransitions: Readonly<
  Record<TimetableState, Readonly<Partial<Record<Action, TimetableState>>>>
> = {
  WAITING: { start: 'RUNNING', fail: 'FAILED', cancel: 'CANCELLED' },
  RUNNING: { start: 'RUNNING', complete: 'DRAFT', fail: 'FAILED', cancel: 'CANCELLED' },
  DRAFT: { edit: 'DRAFT', review: 'REVIEWED', cancel: 'CANCELLED' },
  REVIEWED: { edit: 'DRAFT', publish: 'PUBLISHING', cancel: 'CANCELLED' },
  PUBLISHING: { show: 'PUBLISHED' },
  PUBLISHED: { replace: 'SUPERSEDED' },
  SUPERSEDED: {},
  FAILED: {},
  CANCELLED: {},
};

export interface RunWish {
  readonly kind: TimetableRun['kind'];
  readonly seed: number;
  readonly iterations?: number | undefined;
  readonly timeLimitSeconds?: number | undefined;
}

/** A run that waits for its turn. Throws `FORBIDDEN_TRANSITION` where the event cannot be planned so. */
export function requestRun(
  id: string,
  event: EventEdition,
  wish: RunWish,
  facts: Pick<ChangeFacts, 'at' | 'by'>,
): Omit<StoredRun, 'version'> {
  checkPlannable(event, wish.kind);
  return {
    id,
    eventId: event.id,
    kind: wish.kind,
    state: 'WAITING',
    basedOn: event.publishedRun,
    seed: wish.seed,
    iterations: wish.iterations ?? null,
    timeLimitSeconds: wish.timeLimitSeconds ?? null,
    progress: null,
    basis: null,
    result: null,
    planId: null,
    edits: 0,
    written: 0,
    conflicts: [],
    requestedBy: facts.by,
    reviewedBy: null,
    publishedBy: null,
    createdAt: facts.at,
    startedAt: null,
    plannedAt: null,
    reviewedAt: null,
    publishedAt: null,
    endedAt: null,
    error: null,
  };
}

function checkPlannable({ state, publishedRun }: EventEdition, kind: TimetableRun['kind']): void {
  const refuse = (message: string): never => {
    throw new SmcError('FORBIDDEN_TRANSITION', {
      field: 'eventId',
      message,
      details: { state, action: 'plan' },
    });
  };
  if (state !== 'OPEN' && state !== 'CLOSED')
    refuse('Only an event that is open or closed for registration is planned.');
  if (kind === 'PLAN' && publishedRun !== null)
    refuse('A timetable is published: plan again beside it (replan), so that no meeting moves.');
  if (kind === 'REPLAN' && publishedRun === null)
    refuse('No timetable is published yet: plan the event first.');
}

export function startRun(run: StoredRun, at: string): StoredRun {
  const state = transition(timetableTransitions, run.state, 'start');
  return { ...run, state, startedAt: run.startedAt ?? at };
}

export function completeRun(
  run: StoredRun,
  { planId, basis, result }: Pick<StoredRun, 'planId' | 'basis' | 'result'>,
  at: string,
): StoredRun {
  const state = transition(timetableTransitions, run.state, 'complete');
  return { ...run, state, planId, basis, result, progress: null, plannedAt: at };
}

export function failRun(run: StoredRun, error: SmcError, at: string): StoredRun {
  const state = transition(timetableTransitions, run.state, 'fail');
  return { ...run, state, progress: null, endedAt: at, error: { code: error.code, message: error.message } };
}

/** Stops planning, or throws away what was planned. */
export function cancelRun(run: StoredRun, at: string): StoredRun {
  const state = transition(timetableTransitions, run.state, 'cancel');
  return { ...run, state, progress: null, endedAt: at };
}

/** Another plan by hand: it has to be reviewed (again). The planner's levels no longer speak of it. */
export function editRun(run: StoredRun, planId: string, meetings: number, added: number): StoredRun {
  const state = transition(timetableTransitions, run.state, 'edit');
  const result = run.result === null ? null : { ...run.result, meetings, added, levels: null };
  return { ...run, state, planId, result, edits: run.edits + 1, reviewedBy: null, reviewedAt: null };
}

export function reviewRun(run: StoredRun, facts: Pick<ChangeFacts, 'at' | 'by'>): StoredRun {
  const state = transition(timetableTransitions, run.state, 'review');
  return { ...run, state, reviewedBy: facts.by, reviewedAt: facts.at };
}

/** From here on its plan is immutable. Throws `FORBIDDEN_TRANSITION` where the event has changed since it was planned. */
export function publishRun(
  run: StoredRun,
  event: EventEdition,
  facts: Pick<ChangeFacts, 'at' | 'by'>,
): StoredRun {
  const state = transition(timetableTransitions, run.state, 'publish');
  const refuse = (message: string): never => {
    throw new SmcError('FORBIDDEN_TRANSITION', { message, details: { state: run.state, action: 'publish' } });
  };
  if (run.basis?.scheduleRevision !== event.scheduleRevision)
    refuse('Slots, tables or rules of the event have changed since it was planned: plan again.');
  if (run.basedOn !== event.publishedRun)
    refuse('Another timetable has been published since it was planned: plan again.');
  return { ...run, state, publishedBy: facts.by, written: 0, conflicts: [] };
}

/** It shows. */
export function showRun(
  run: StoredRun,
  { written, conflicts }: { readonly written: number; readonly conflicts: readonly TimetableConflict[] },
  at: string,
): StoredRun {
  const state = transition(timetableTransitions, run.state, 'show');
  return { ...run, state, written, conflicts: [...conflicts], publishedAt: at };
}

/** A later one holds; its meetings still stand. */
export function replaceRun(run: StoredRun, at: string): StoredRun {
  return { ...run, state: transition(timetableTransitions, run.state, 'replace'), endedAt: at };
}

export const hasEnded = ({ state }: Pick<StoredRun, 'state'>) =>
  state === 'SUPERSEDED' || state === 'FAILED' || state === 'CANCELLED';
