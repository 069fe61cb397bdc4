import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSteps, apportion, createCombiner, stepsPerPoint } from '../src/combine.ts';
import { defaultWeights } from '../src/default-weights.ts';
import type { Reading } from '../src/combine.ts';
import { featureNames } from '../src/check.ts';

const reading = fc.oneof(
  fc.constant<Reading>(null),
  fc.constant<Reading>(undefined),
  fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000),
);
const readings = fc.array(reading, { minLength: featureNames.length, maxLength: featureNames.length });

describe('combine', () => {
  it('has contributions that add up to the score exactly, in any order, and to at most 100', () => {
    fc.assert(
      fc.property(readings, fc.array(fc.nat(1000), { minLength: 11, maxLength: 11 }), (given, weights) => {
        const features = Object.fromEntries(featureNames.map((name, index) => [name, weights[index] ?? 0]));
        const { parts, steps } = createCombiner({ version: 'test', features })(given);
        const contributions = parts.map((part) => part.steps / stepsPerPoint);
        const forwards = contributions.reduce((sum, one) => sum + one, 0);
        const backwards = contributions.toReversed().reduce((sum, one) => sum + one, 0);
        expect([forwards, backwards]).toEqual([steps / stepsPerPoint, steps / stepsPerPoint]);
        expect(forwards).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('gives 100 where every known feature is perfect and nothing is silent', () => {
    const combine = createCombiner(defaultWeights);
    expect(combine(featureNames.map(() => 1)).steps).toBe(allSteps);
    expect(combine(featureNames.map((name) => (name === 'text' ? 1 : undefined))).steps).toBe(allSteps);
  });

  it('never lets silence score as a perfect value, nor above the average of what is known', () => {
    fc.assert(
      fc.property(readings, fc.nat(10), (given, place) => {
        const combine = createCombiner(defaultWeights);
        const silent = given.map((one, index) => (index === place ? null : one));
        const perfect = given.map((one, index) => (index === place ? 1 : one));
        const known = silent.filter((one) => typeof one === 'number');
        // Rounding to steps may move each of the eleven parts by half a step.
        expect(combine(silent).steps).toBeLessThanOrEqual(combine(perfect).steps + 11);
        if (known.length > 0 && known.every((one) => one === 1))
          expect(combine(silent).steps).toBeLessThan(allSteps);
      }),
    );
  });

  it('is worth nothing where nothing is known', () => {
    const { steps, knownShare } = createCombiner(defaultWeights)(featureNames.map(() => null));
    expect([steps, knownShare]).toEqual([0, 0]);
  });

  it('states the share of the weights that is known', () => {
    const combine = createCombiner({ version: 'test', features: { text: 3, budget: 1 } });
    const given = featureNames.map(
      (name): Reading => (name === 'text' ? 1 : name === 'budget' ? null : undefined),
    );
    const { steps, knownShare, parts } = combine(given);
    // Half of the silent quarter moves: 87.5 points of 100 are for the text.
    expect([steps / stepsPerPoint, knownShare, (parts[4]?.weightSteps ?? 0) / stepsPerPoint]).toEqual([
      87.5, 0.75, 12.5,
    ]);
  });
});

describe('apportion', () => {
  it('shares out every step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }),
        fc.nat(10_000),
        (weights, total) => {
          const steps = apportion(weights, total);
          const sum = steps.reduce((all, step) => all + step, 0);
          expect(sum).toBe(weights.some((weight) => weight > 0) ? total : 0);
          expect(steps.every((step, index) => step >= 0 && ((weights[index] ?? 0) > 0 || step === 0))).toBe(
            true,
          );
        },
      ),
    );
  });
});
