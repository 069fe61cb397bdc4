import { errorOf } from '@smc/service-kit/testing';
import { describe, expect, it } from 'vitest';
import type { PlanningInput, PlanningOptions, PlanningParticipant } from '../src/planning/input.ts';
import { planEvent } from '../src/planning/plan-event.ts';
import { planInThread } from '../src/planning/planning-thread.ts';

const slots = ['09:00', '09:30', '10:00'].map((start, index) => ({
  id: `s${index}`,
  kind: 'MEETING' as const,
  start: `2027-05-04T${start}:00.000Z`,
  end: new Date(Date.parse(`2027-05-04T${start}:00.000Z`) + 1_800_000).toISOString(),
  tables: null,
  label: '',
}));

function participant(id: string, kind: PlanningParticipant['kind']): PlanningParticipant {
  return {
    id,
    kind,
    minimum: 0,
    maximum: 3,
    delegates: [{ id: `${id}-1`, mode: 'IN_PERSON', slotIds: slots.map((slot) => slot.id) }],
    needs: [],
    languages: ['en'],
    themes: ['mobility'],
    population: null,
    incomeGroup: null,
  };
}

const input: PlanningInput = {
  event: {
    format: 'IN_PERSON',
    timeZone: 'UTC',
    slots,
    tables: [{ number: 1, venue: '', features: [] }],
    rest: null,
    walking: [],
    interpreters: [],
  },
  participants: [
    participant('seoul', 'CITY'),
    participant('makati', 'CITY'),
    participant('aqua', 'CORPORATE'),
  ],
  wishes: [],
  matches: [],
  topics: [],
};
const options: PlanningOptions = { seed: 1, standing: [], isRepair: false };
const watching = () => ({ signal: new AbortController().signal, onProgress: () => {} });

describe('a planning thread', () => {
  it('plans what planning here plans, and tells of its progress', async () => {
    const steps: string[] = [];
    const onProgress = ({ level }: { level: string }) => steps.push(level);
    const { plan, planned } = await planInThread({ input, options }, { ...watching(), onProgress });
    const here = await planEvent(input, options);
    expect(plan.meetings.length).toBe(3);
    expect([plan.meetings, planned]).toEqual([here.plan.meetings, here.planned]);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('says what contradicts itself', async () => {
    const twice = { ...input, participants: [...input.participants, participant('aqua', 'CORPORATE')] };
    const refused = planInThread({ input: twice, options }, watching());
    expect((await errorOf(refused)).code).toBe('NO_VALID_PLAN');
  });

  it('ends when it is told to, at its start and at work', async () => {
    const ended = planInThread({ input, options }, { ...watching(), signal: AbortSignal.abort() });
    expect((await errorOf(ended)).code).toBe('CANCELLED');
    const control = new AbortController();
    const long = { input, options: { ...options, iterations: 50_000_000 } };
    const running = planInThread(long, { signal: control.signal, onProgress: () => control.abort() });
    expect((await errorOf(running)).code).toBe('CANCELLED');
  });
});
