import type { Plan, PlanOptions } from '../src/index.ts';
import { parseInstance, planTimetable, startSolver } from '../src/index.ts';
import type { InstanceJson, PairJson } from './naive-checker.ts';

/** Starting the solver costs more than planning a tiny event; the tests of a file share one. */
const solver = await startSolver();

export async function plan(instance: unknown, options: PlanOptions = {}): Promise<Plan> {
  return await planTimetable(parseInstance(structuredClone(instance)), {
    iterations: 4_000,
    solver,
    ...options,
  });
}

/** Slots of 30 minutes on one day from 9:00. */
export function makeSlots(count: number, tables: number): InstanceJson['slots'] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    start: new Date(Date.UTC(2026, 4, 4, 9) + index * 1_800_000).toISOString(),
    end: new Date(Date.UTC(2026, 4, 4, 9) + (index + 1) * 1_800_000).toISOString(),
    day: 'monday',
    tables,
  }));
}

export function makePair(a: string, b: string, more: Partial<PairJson> = {}): PairJson {
  return { a, b, score: 50, requested: 'mutual', ...more };
}

export function people(...ids: string[]): { id: string }[] {
  return ids.map((id) => ({ id }));
}
