import { describe, expect, it } from 'vitest';
import { parseInstance } from '../src/index.ts';
import { compileProblem } from '../src/problem/compile-problem.ts';
import { createRandom } from '../src/random.ts';
import { dualBound, evaluateBound } from '../src/selection/dual-bound.ts';
import { PairRows } from '../src/selection/pair-rows.ts';
import { bruteForce } from './brute-force.ts';
import { randomInstance } from './random-instance.ts';

describe('dualBound', () => {
  it('holds for any multipliers, however bad', () => {
    const wrong: number[] = [];
    for (let seed = 0; seed < 120; seed += 1) {
      const json = randomInstance(seed, { people: 4, slots: 2, isRich: false });
      const random = createRandom(seed);
      const problem = compileProblem(parseInstance({ ...json, fixed: [] }));
      const rows = new PairRows(problem);
      const some = (count: number): Float64Array => Float64Array.from({ length: count }, () => random() * 80);
      const duals = {
        maximum: some(problem.participantCount),
        minimum: some(problem.participantCount),
        tables: random() * 40,
        mutual: random() * 90,
        shortfall: random() * 500,
        capRows: some(rows.capRows.length),
      };
      const best = bruteForce({ ...json, fixed: [] });
      const score = evaluateBound(
        problem,
        dualBound(problem, rows, duals, 'score'),
        best.mutual,
        best.shortfall,
      );
      const mutual = evaluateBound(problem, dualBound(problem, rows, duals, 'mutual'), 0, 0);
      const shortfall = evaluateBound(problem, dualBound(problem, rows, duals, 'shortfall'), best.mutual, 0);
      if (score < best.score || mutual < best.mutual || shortfall > best.shortfall) wrong.push(seed);
    }
    expect(wrong).toEqual([]);
  });
});
