import { isSmcError, SmcError } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import {
  advanceRun,
  beginRun,
  cancelRun,
  completeRun,
  failRun,
  hasEnded,
  requestRun,
  type Run,
  runTransitions,
  scopeOfMany,
  shownRun,
} from '../src/run.ts';

const at = '2026-11-21T09:00:00.000Z';
const versions = { weights: 'default-1', taxonomy: 't', model: 'm', data: 'd' };
const waiting: Run = {
  ...requestRun('run', scopeOfMany(null), { queue: 'matchmaking-rank', id: 'rank-run' }, { at, by: 'sam' }),
  version: 1,
};
const start = { challengeIds: ['a', 'b'], weightsVersion: 'default-1' };

const steps = {
  begin: (run: Run) => beginRun(run, start, at),
  complete: (run: Run) => completeRun(run, versions, at),
  fail: (run: Run) => failRun(run, new SmcError('TIMED_OUT'), at),
  cancel: (run: Run) => cancelRun(run, at),
};

describe('a run', () => {
  it('takes every step of the table and refuses every other', () => {
    for (const state of Object.keys(runTransitions) as Run['state'][]) {
      for (const [action, step] of Object.entries(steps) as [keyof typeof steps, (run: Run) => Run][]) {
        const expected = runTransitions[state][action] ?? 'FORBIDDEN_TRANSITION';
        let result: string;
        try {
          result = step({ ...waiting, state }).state;
        } catch (error) {
          result = isSmcError(error) ? error.code : String(error);
        }
        expect([state, action, result]).toEqual([state, action, expected]);
      }
    }
  });

  it('keeps its scope, weights and start when it begins again after a restart', () => {
    const first = beginRun(waiting, start, at);
    const again = beginRun(
      { ...first, progress: { done: 1, total: 2 } },
      { challengeIds: ['z'], weightsVersion: 'default-9' },
      '2026-11-22T09:00:00.000Z',
    );
    expect(again).toEqual({ ...first, progress: { done: 1, total: 2 } });
  });

  it('counts the day it was asked for as its own', () => {
    expect(waiting.today).toBe('2026-11-21');
  });

  it('is complete with all done', () => {
    const done = completeRun(advanceRun(beginRun(waiting, start, at), 1), versions, at);
    expect(done).toMatchObject({
      state: 'COMPLETED',
      progress: { done: 2, total: 2 },
      versions,
      endedAt: at,
    });
    expect(hasEnded(done)).toBe(true);
  });

  it('does not advance once it has ended', () => {
    const cancelled = cancelRun(waiting, at);
    expect(advanceRun(cancelled, 7)).toBe(cancelled);
  });

  it('shows what the contract says and no more', () => {
    expect(Object.keys(shownRun(waiting)).sort()).toEqual([
      'challengeId',
      'createdAt',
      'endedAt',
      'error',
      'id',
      'progress',
      'requestedBy',
      'startedAt',
      'state',
      'version',
      'versions',
    ]);
  });
});
