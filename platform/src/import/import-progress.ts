import { type ImportKind, type ImportStatus, type SmcError } from '@smc/contracts';
import { transition } from '@smc/service-kit';

type Action = 'add rows' | 'seal' | 'run' | 'complete';
type State = ImportStatus['state'];

/** Receiving -> waiting -> running -> completed; a restart runs a running one again from the last part that was noted. */
export const importTransitions: Readonly<Record<State, Readonly<Partial<Record<Action, State>>>>> = {
  RECEIVING: { 'add rows': 'RECEIVING', seal: 'WAITING' },
  WAITING: { seal: 'WAITING', run: 'RUNNING' },
  RUNNING: { seal: 'RUNNING', run: 'RUNNING', complete: 'COMPLETED' },
  COMPLETED: { seal: 'COMPLETED' },
};

export type RowOutcome = 'created' | 'updated' | 'unchanged' | { readonly error: SmcError };
export interface AppliedRow {
  readonly row: number;
  readonly id: string;
  readonly outcome: RowOutcome;
}

const maximumErrors = 1000;

export function beginImport(
  id: string,
  kind: ImportKind,
  isPublishing: boolean,
  at: string,
): Omit<ImportStatus, 'version'> {
  const counts = { total: 0, done: 0, created: 0, updated: 0, unchanged: 0, failed: 0 };
  return { id, kind, state: 'RECEIVING', isPublishing, ...counts, errors: [], createdAt: at, endedAt: null };
}

export function step(status: ImportStatus, action: Action): ImportStatus {
  return { ...status, state: transition(importTransitions, status.state, action) };
}

/** All rows are there: from now on it is done, and goes on after a restart. */
export function sealWith(status: ImportStatus, total: number): ImportStatus {
  return { ...step(status, 'seal'), total };
}

/** Adds the outcomes of one part. */
export function withOutcomes(status: ImportStatus, applied: readonly AppliedRow[]): ImportStatus {
  const next = { ...status, errors: [...status.errors] };
  for (const { row, id, outcome } of applied) {
    next.done += 1;
    if (typeof outcome === 'string') {
      next[outcome] += 1;
    } else {
      next.failed += 1;
      const { code, field, message } = outcome.error;
      if (next.errors.length < maximumErrors)
        next.errors.push({ row, id, code, field: field ?? null, message });
    }
  }
  return next;
}

export function complete(status: ImportStatus, at: string): ImportStatus {
  return { ...step(status, 'complete'), endedAt: at };
}
