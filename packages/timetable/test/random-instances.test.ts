import { describe, expect, it } from 'vitest';
import { TimetableInputError } from '../src/index.ts';
import { plan } from './helpers.ts';
import { checkPlan } from './naive-checker.ts';
import { randomInstance } from './random-instance.ts';

/** The whole number (10,000) is for machines with time: SMC_TIMETABLE_RANDOM=10000. */
const count = Number(process.env.SMC_TIMETABLE_RANDOM ?? 1_200);

describe(`${count} random instances with everything real events have`, () => {
  it('every plan passes the independent checker, or the input is refused as contradictory', {
    timeout: 600_000,
  }, async () => {
    const faults: string[] = [];
    let planned = 0;
    for (let seed = 0; seed < count; seed += 1) {
      const instance = randomInstance(seed);
      try {
        const made = await plan(instance, { seed });
        planned += 1;
        faults.push(...checkPlan(instance, made).map((fault) => `seed ${seed}: ${fault}`));
      } catch (error) {
        if (!(error instanceof TimetableInputError)) throw error;
      }
    }
    expect(faults).toEqual([]);
    expect(planned).toBeGreaterThan(count * 0.8);
  });
});
