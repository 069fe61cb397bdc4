import { errorOf } from '@smc/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { stepWaiting, type StoredWaiting, waitingTransitions } from '../src/diary/waiting.ts';

type State = keyof typeof waitingTransitions;
const actions = ['join', 'offer', 'return', 'meet', 'leave'] as const;
const entry = (state: State): StoredWaiting => ({
  id: 'w',
  version: 1,
  eventId: 'expo',
  organisationId: 'seoul',
  partnerId: 'aqua',
  state,
  meetingId: null,
  by: 'ana',
  since: '2027-01-01T00:00:00.000Z',
  updatedAt: '2027-01-01T00:00:00.000Z',
});

describe('a wish in the waiting list', () => {
  const states = Object.keys(waitingTransitions) as State[];
  const cases = states.flatMap((state) => actions.map((action) => ({ state, action })));
  for (const { state, action } of cases) {
    const next = waitingTransitions[state][action];
    it(`${state} / ${action} -> ${next ?? 'forbidden'}`, async () => {
      const step = async () => stepWaiting(entry(state), action, { at: '2027-01-02T00:00:00.000Z' }, 'm1');
      if (next === undefined) expect((await errorOf(step())).code).toBe('FORBIDDEN_TRANSITION');
      else expect(await step()).toMatchObject({ state: next, meetingId: 'm1' });
    });
  }
});
