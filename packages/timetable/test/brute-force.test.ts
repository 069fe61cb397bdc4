import { describe, expect, it } from 'vitest';
import { bruteForce } from './brute-force.ts';
import { plan } from './helpers.ts';
import { randomInstance } from './random-instance.ts';

describe('tiny events against brute force', () => {
  it('is optimal, or the bound is above the optimum and says that it was not reached', async () => {
    const wrong: string[] = [];
    let optimal = 0;
    let tried = 0;
    for (let seed = 0; tried < 150; seed += 1) {
      const instance = randomInstance(seed, { people: 4, slots: 2 + (seed % 2), isRich: false });
      if (instance.fixed?.length) continue;
      tried += 1;
      const best = bruteForce(instance);
      const { levels } = await plan(instance, { seed });
      const found = {
        mutual: levels.mutual.achieved,
        shortfall: levels.shortfall.achieved,
        score: levels.score.achieved,
      };
      const isBest =
        found.mutual === best.mutual && found.shortfall === best.shortfall && found.score === best.score;
      optimal += Number(isBest);
      if (levels.mutual.bound < best.mutual) wrong.push(`seed ${seed}: bound of level 1 too low`);
      if (found.mutual === best.mutual && levels.shortfall.bound > best.shortfall)
        wrong.push(`seed ${seed}: bound of level 2 too high`);
      if (isBest && levels.score.bound < best.score) wrong.push(`seed ${seed}: bound of level 3 too low`);
      const isAtBound =
        found.mutual === levels.mutual.bound &&
        found.shortfall === levels.shortfall.bound &&
        found.score === levels.score.bound;
      if (!isBest && isAtBound) wrong.push(`seed ${seed}: claims the optimum wrongly`);
    }
    expect(wrong).toEqual([]);
    expect(optimal).toBeGreaterThanOrEqual(148);
  });
});
