import { Cadical } from 'cadical-wasm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstance, planTimetable, TimetableCancelledError } from '../src/index.ts';
import { breakBound } from '../src/must-hold/break-bound.ts';
import { ClauseWriter } from '../src/must-hold/clauses.ts';
import { pricedBreakBound } from '../src/must-hold/priced-bound.ts';
import { narrowSlots } from '../src/must-hold/slot-lists.ts';
import { TimetableFormula } from '../src/must-hold/timetable-formula.ts';
import { compileProblem } from '../src/problem/compile-problem.ts';
import { createRandom } from '../src/random.ts';
import { fewestBreaks } from './every-timetable.ts';
import { makePair, makeSlots, people, plan } from './helpers.ts';
import type { InstanceJson } from './naive-checker.ts';
import { checkPlan } from './naive-checker.ts';

/** A small problem with whatever rules the draw gives it; many have no timetable. */
function drawProblem(seed: number): InstanceJson {
  const random = createRandom(seed);
  const draw = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const slots = makeSlots(draw(4, 6), draw(1, 3)).map((slot, index, all) => ({
    ...slot,
    ...(index === 2 && seed % 4 === 0 ? { break: true } : {}),
    ...(index >= all.length / 2 && seed % 5 === 0 ? { day: 'tuesday' } : {}),
  }));
  const some = (share: number): string[] => slots.map(({ id }) => id).filter(() => random() < share);
  const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, draw(3, 5));
  const pairs = Array.from({ length: draw(3, 6) }, () => {
    const one = draw(0, ids.length - 1);
    const two = (one + draw(1, ids.length - 1)) % ids.length;
    const more = random() < 0.2 ? { slots: some(0.6) } : {};
    return makePair(ids[one] as string, ids[two] as string, more);
  });
  return {
    slots,
    participants: ids.map((id) => (random() < 0.4 ? { id, available: some(0.8) } : { id })),
    pairs,
    precedences: random() < 0.4 ? [[0, 1]] : [],
    fixed: [],
    mustHold: true,
    ...(random() < 0.5 ? { maxBreakSpread: draw(0, 1) } : {}),
  };
}

describe('exact search', () => {
  it('ends at the fewest breaks, proven, or proves that there is no timetable: against every timetable tried', async () => {
    const found = { none: 0, breaks: 0 };
    for (let seed = 1; seed <= 150; seed += 1) {
      const instance = drawProblem(seed);
      const fewest = fewestBreaks(instance);
      // So few steps that annealing rarely ends at the fewest by itself.
      const made = await plan(instance, { iterations: 400 });
      expect(checkPlan(instance, made), `seed ${seed}`).toEqual([]);
      const shown =
        made.status === 'infeasible' ? Infinity : made.status === 'complete' ? made.levels.gaps : made.status;
      const expected = fewest === Infinity ? Infinity : { achieved: fewest, bound: fewest };
      expect(shown, `seed ${seed}`).toEqual(expected);
      if (fewest === Infinity) found.none += 1;
      else if (fewest > 0) found.breaks += 1;
    }
    expect(Math.min(found.none, found.breaks)).toBeGreaterThan(10);
  });

  it.each([true, false])(
    'says the same of tables by people (%s) as every timetable tried',
    async (countsPeople) => {
      for (let seed = 1; seed <= 40; seed += 1) {
        const instance = drawProblem(seed);
        const fewest = fewestBreaks(instance);
        if (fewest === Infinity) continue;
        const problem = compileProblem(parseInstance(structuredClone(instance)));
        const { slotsOf } = narrowSlots(problem);
        const { leastOf } = breakBound(problem, slotsOf);
        expect(pricedBreakBound(problem, slotsOf), `seed ${seed}`).toBeLessThanOrEqual(fewest);
        for (const mostBreaks of [fewest - 1, fewest]) {
          const solver = await Cadical.create({ quiet: true });
          const limits = { slotsOf, leastOf, mostBreaks, countsPeople };
          new TimetableFormula(problem, limits, (clause) => solver.addClause(clause));
          const expected = mostBreaks < fewest ? 'unsatisfiable' : 'satisfiable';
          expect(mostBreaks < 0 ? expected : solver.solve(), `seed ${seed}, ${mostBreaks}`).toBe(expected);
          solver.dispose();
        }
      }
    },
  );

  /** Twelve people in a ring, each with six meetings in nine slots, and barely enough tables. */
  const ring: InstanceJson = {
    slots: makeSlots(9, 5),
    participants: people(...Array.from({ length: 12 }, (_, index) => `p${index}`)),
    pairs: [1, 3, 5].flatMap((step) =>
      Array.from({ length: 12 }, (_, index) => makePair(`p${index}`, `p${(index + step) % 12}`)),
    ),
    mustHold: true,
    maxBreakSpread: 2,
  };

  it('gives the same plan for the same seed', async () => {
    const first = await plan(ring, { seed: 5, iterations: 2_000 });
    const second = await plan(ring, { seed: 5, iterations: 2_000 });
    expect(checkPlan(ring, first)).toEqual([]);
    expect(second).toEqual(first);
  });

  it('stops where it is cancelled', async () => {
    const controller = new AbortController();
    const made = planTimetable(parseInstance(structuredClone(ring)), {
      iterations: 100,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(made).rejects.toBeInstanceOf(TimetableCancelledError);
  });
});

describe('ClauseWriter', () => {
  /** Runs a solver over clauses with the first cells set as given. */
  async function withCells<T>(
    values: readonly boolean[],
    write: (writer: ClauseWriter, cells: readonly number[]) => readonly (number | boolean)[],
    read: (outputs: readonly boolean[]) => T,
  ): Promise<T> {
    const solver = await Cadical.create({ quiet: true });
    const writer = new ClauseWriter((clause) => solver.addClause(clause));
    const cells = values.map(() => writer.newVariable());
    const outputs = write(writer, cells);
    const assumptions = cells.map((cell, index) => (values[index] === true ? cell : -cell));
    expect(solver.solve({ assumptions })).toBe('satisfiable');
    const result = read(outputs.map((term) => (typeof term === 'boolean' ? term : solver.value(term))));
    solver.dispose();
    return result;
  }

  it('counts exactly, by sorting and along a row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), async (values) => {
        const count = values.filter(Boolean).length;
        const expected = values.map((_, index) => index < count);
        const sorted = await withCells(
          values,
          (writer, cells) =>
            writer.sorted(
              cells.map((cell) => [cell]),
              cells.length,
              true,
            ),
          (outputs) => outputs,
        );
        const counted = await withCells(
          values,
          (writer, cells) => writer.counter(cells, cells.length).at(-1) ?? [],
          (outputs) => outputs,
        );
        expect([sorted, counted]).toEqual([expected, expected]);
      }),
      { numRuns: 60 },
    );
  });

  it('says from where on a row has been reached', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), async (values) => {
        const reached = await withCells(
          values,
          (writer, cells) => writer.ladder(cells),
          (outputs) => outputs,
        );
        expect(reached).toEqual(values.map((_, index) => values.slice(0, index + 1).includes(true)));
      }),
      { numRuns: 40 },
    );
  });
});
