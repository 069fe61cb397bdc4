import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCombiner, type Reading, stepsPerPoint } from '../src/combine.ts';
import { defaultWeights, featureNames, learnWeights, type LabelledMatch } from '../src/index.ts';
import { project } from '../src/learning/fit.ts';
import { gradeOf, gradedLists } from '../src/learning/labels.ts';
import { createRandom, shuffled } from '../src/learning/random.ts';
import { rowOf, softScore } from '../src/learning/soft-score.ts';
import type { FeatureReading } from '../src/learning/labels.ts';

const reading = fc.oneof(
  fc.nat(10_000).map((value): FeatureReading => value / 10_000),
  fc.constantFrom<FeatureReading>('silent', 'not asked'),
);
const readings = fc.array(reading, { minLength: featureNames.length, maxLength: featureNames.length });
const weightsOf = (values: readonly number[]) => Float64Array.from(values);
const featuresOf = (given: readonly FeatureReading[]) =>
  Object.fromEntries(featureNames.map((name, at) => [name, given[at] ?? 'not asked']));

const toReading = (given: FeatureReading): Reading =>
  given === 'silent' ? null : given === 'not asked' ? undefined : given;

/** Matches of cities that look at `budget` more than the weights in use do; some noise. */
function outcomes(challenges: number, seed: number, isNoise = false): LabelledMatch[] {
  const random = createRandom(seed);
  return Array.from({ length: challenges }, (_, challenge) =>
    Array.from({ length: 8 }, (_unused, solution): LabelledMatch => {
      const features = { text: random(), concepts: random(), budget: random(), evidence: random() };
      const liking = isNoise ? random() : features.budget + 0.2 * random();
      return {
        challenge: `c${challenge}`,
        solution: `s${solution}`,
        rank: solution + 1,
        features,
        outcome: { cityInterest: liking > 0.8 ? 'MUST_MEET' : liking > 0.5 ? 'LIKE_TO_MEET' : 'NO_THANKS' },
      };
    }),
  ).flat();
}

describe('the score that is fitted', () => {
  it('is the score of the ranking, but for the rounding of its eleven parts', () => {
    const combine = createCombiner(defaultWeights);
    const weights = weightsOf(featureNames.map((name) => defaultWeights.features[name] ?? 0));
    fc.assert(
      fc.property(readings, (given) => {
        const { score } = softScore(rowOf({ id: 's', grade: 0, features: featuresOf(given) }), weights, 0.5);
        const { steps } = combine(given.map(toReading));
        expect(Math.abs(score * 100 - steps / stepsPerPoint)).toBeLessThan(11 / stepsPerPoint);
      }),
    );
  });

  it('has the slope that small changes of the weights show', () => {
    fc.assert(
      fc.property(readings, fc.nat(featureNames.length - 1), (given, place) => {
        const row = rowOf({ id: 's', grade: 0, features: featuresOf(given) });
        const weights = weightsOf(featureNames.map((_, at) => 0.05 + at / 100));
        const moved = (by: number) =>
          softScore(
            row,
            weights.map((value, at) => (at === place ? value + by : value)),
            0.5,
          ).score;
        const slope = softScore(row, weights, 0.5).slope[place] ?? 0;
        expect(Math.abs(slope - (moved(1e-6) - moved(-1e-6)) / 2e-6)).toBeLessThan(1e-4);
      }),
    );
  });
});

describe('shares', () => {
  it('stay non-negative, near the current ones, and add up to one', () => {
    const wanted = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(wanted, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (given, largestChange) => {
        const current = weightsOf([0.4, 0.3, 0.3, 0]);
        const found = project(weightsOf(given), { current, largestChange });
        expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        for (const [at, share] of found.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(Math.abs(share - (current[at] ?? 0))).toBeLessThanOrEqual(largestChange + 1e-12);
        }
        expect(found[3]).toBe(0);
      }),
    );
  });
});

describe('grades', () => {
  it.each([
    [{ followUp: true, cityInterest: 'NO_THANKS' }, 5],
    [{ meeting: 'HELD', feedback: 5 }, 4],
    [{ meeting: 'HELD' }, 3],
    [{ meeting: 'HELD', feedback: 2 }, 1],
    [{ meeting: 'NO_SHOW', cityInterest: 'MUST_MEET' }, 2],
    [{ cityInterest: 'LIKE_TO_MEET', providerInterest: 'MUST_MEET' }, 2],
    [{ cityInterest: 'LIKE_TO_MEET' }, 1],
    [{ cityInterest: 'NO_THANKS', providerInterest: 'MUST_MEET' }, 0],
    [{ providerInterest: 'MUST_MEET' }, undefined],
    [{}, undefined],
  ] as const)('%j is %s', (outcome, grade) => {
    expect(gradeOf(outcome)).toBe(grade);
  });

  it('count a match that was passed over as declined, and leave out those further down', () => {
    const match = (solution: string, rank: number, outcome: LabelledMatch['outcome']): LabelledMatch => ({
      challenge: 'c',
      solution,
      rank,
      features: {},
      outcome,
    });
    const [list] = gradedLists([
      match('unseen', 3, {}),
      match('wanted', 2, { cityInterest: 'LIKE_TO_MEET' }),
      match('passed', 1, {}),
    ]);
    expect(list?.matches.map(({ id, grade }) => [id, grade])).toEqual([
      ['passed', 0],
      ['wanted', 1],
    ]);
  });
});

describe('learning', () => {
  it('finds what cities looked at, shows it on challenges held out, and keeps within its bounds', () => {
    const learned = learnWeights(outcomes(60, 7));
    expect(learned.state).toBe('PROPOSED');
    const budget = learned.shares.find(({ feature }) => feature === 'budget');
    expect((budget?.fitted ?? 0) - (budget?.now ?? 0)).toBeGreaterThan(0.05);
    expect((budget?.fitted ?? 0) - (budget?.now ?? 0)).toBeLessThanOrEqual(0.1001);
    expect(learned.evidence?.gain.low).toBeGreaterThan(0);
    const sum = Object.values(learned.proposed ?? {}).reduce((left, value) => left + value, 0);
    expect(sum).toBeCloseTo(110, 0);
    expect(Object.values(learned.proposed ?? {}).every((value) => value >= 0)).toBe(true);
  });

  it('proposes nothing from noise', () => {
    const states = [1, 2, 3].map((seed) => learnWeights(outcomes(40, seed, true)).state);
    expect(states).toEqual(['NOT_BETTER', 'NOT_BETTER', 'NOT_BETTER']);
  });

  it('proposes nothing from too little', () => {
    expect(learnWeights(outcomes(29, 7))).toMatchObject({
      state: 'NOT_ENOUGH_DATA',
      proposed: null,
      evidence: null,
    });
    expect(learnWeights([]).state).toBe('NOT_ENOUGH_DATA');
  });

  it('gives the same answer for the same seed, whatever the order of the labels', () => {
    const labels = outcomes(35, 3);
    const learned = learnWeights(labels, { seed: 5 });
    expect(learnWeights(shuffled(labels, createRandom(9)), { seed: 5 })).toEqual(learned);
    expect(learnWeights(labels, { seed: 6 }).evidence).not.toEqual(learned.evidence);
  });

  it('keeps closer to the weights in use the more they count', () => {
    const moved = (prior: number) =>
      learnWeights(outcomes(60, 7), { prior }).shares.reduce(
        (sum, { now, fitted }) => sum + Math.abs(now - fitted),
        0,
      );
    expect(moved(10_000)).toBeLessThan(moved(10));
  });

  it.each([
    [{ rank: 0 }, 'labels[0].rank'],
    [{ features: { colour: 1 } }, 'labels[0].features.colour'],
    [{ features: { text: 1.5 } }, 'labels[0].features.text'],
    [{ outcome: { feedback: 7 } }, 'labels[0].outcome.feedback'],
    [{ outcome: { meeting: 'MAYBE' } }, 'labels[0].outcome.meeting'],
  ])('refuses %j', (wrong, field) => {
    const label = { challenge: 'c', solution: 's', rank: 1, features: {}, outcome: {}, ...wrong };
    expect(() => learnWeights([label as LabelledMatch])).toThrow(expect.objectContaining({ field }));
  });
});
