import { errorOf } from '@smc/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { beginImport, importTransitions, step } from '../src/import/import-progress.ts';

type State = keyof typeof importTransitions;
const actions = ['add rows', 'seal', 'run', 'complete'] as const;

describe('the steps of an import', () => {
  const states = Object.keys(importTransitions) as State[];
  for (const state of states)
    for (const action of actions) {
      const next = importTransitions[state][action];
      it(`${state} / ${action} -> ${next ?? 'forbidden'}`, async () => {
        const begun = beginImport('i1', 'CHALLENGES', false, '2027-01-01T00:00:00.000Z');
        const take = async () => step({ ...begun, version: 1, state }, action);
        if (next === undefined) expect((await errorOf(take())).code).toBe('FORBIDDEN_TRANSITION');
        else expect((await take()).state).toBe(next);
      });
    }
});
