import { defaultSilenceShare } from './default-weights.ts';
import type { FeatureOutcome } from './features/outcome.ts';
import { features } from './features/index.ts';
import type { Weights } from './types.ts';

/** Points of a perfect match. */
export const fullScore = 100;
/** Steps per point: a power of two, so that every sum of contributions is exact in floating point, in any order. */
export const stepsPerPoint = 64;
/** Steps that the weights of a match share out. */
export const allSteps = fullScore * stepsPerPoint;

/** Values, from 0 on, are read to four decimals: what is printed is what is counted. Without the branch of `Math.round`, for the columns' loops. */
export const roundValue = (value: number): number => Math.floor(value * 10_000 + 0.5) / 10_000;

/** A value from 0 on, cut to 1, as it is read. */
export const readValue = (value: number): number => roundValue(value < 1 ? value : 1);

/** One feature's part in a score, in whole steps. */
export interface Part {
  readonly value: number | null;
  /** Steps it could earn. */
  readonly weightSteps: number;
  /** Steps it earns. */
  readonly steps: number;
}

export interface Combination {
  /** By the order of the features. */
  readonly parts: readonly Part[];
  readonly steps: number;
  /** Share of the asked weights with data on both sides. */
  readonly knownShare: number;
}

/** Shares out whole steps in proportion to weights: largest remainder, the earlier feature first where remainders are equal. */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((left, weight) => left + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const steps = exact.map(Math.floor);
  const left = total - steps.reduce((all, step) => all + step, 0);
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) steps[index] = (steps[index] ?? 0) + 1;
  return steps;
}

/** The weights of a set in the order of the features. */
export const weightsInOrder = (weights: Weights): number[] =>
  features.map(({ name }) => weights.features[name] ?? 0);

/** A known value, `null` where the offer is silent, `undefined` where the need does not ask. */
export type Reading = number | null | undefined;

/** What a feature's outcome comes to. */
export const readingOf = (outcome: FeatureOutcome): Reading =>
  outcome.state === 'known' ? roundValue(outcome.value) : outcome.state === 'silent' ? null : undefined;

/** Which features are known, silent or not asked, as one number: equal patterns share their weights. */
function patternOf(readings: readonly Reading[]): number {
  let pattern = 0;
  for (const reading of readings)
    pattern = pattern * 3 + (reading === undefined ? 0 : reading === null ? 1 : 2);
  return pattern;
}

/** Weights in steps for one pattern of readings. */
interface Distribution {
  readonly weightSteps: readonly number[];
  readonly knownShare: number;
}

/**
 * Where the need does not ask, the weight goes to all others in proportion. Where the offer is silent, `silenceShare` of the
 * weight goes to the known features and the rest stays and earns nothing: silence is worth less than the average of what is
 * known, and never as much as a perfect value.
 */
function distribute(
  readings: readonly Reading[],
  ordered: readonly number[],
  silenceShare: number,
): Distribution {
  const sumOf = (isCounted: (reading: Reading) => boolean) =>
    readings.reduce<number>(
      (sum, reading, index) => sum + (isCounted(reading) ? (ordered[index] ?? 0) : 0),
      0,
    );
  const known = sumOf((reading) => typeof reading === 'number');
  const silent = sumOf((reading) => reading === null);
  const moved = known > 0 ? silent * silenceShare : 0;
  const effective = readings.map((reading, index) => {
    const weight = ordered[index] ?? 0;
    if (reading === undefined) return 0;
    if (known === 0) return weight;
    return reading === null ? weight * (1 - silenceShare) : weight + (moved * weight) / known;
  });
  const asked = known + silent;
  return {
    weightSteps: apportion(effective, allSteps),
    knownShare: asked === 0 ? 0 : roundValue(known / asked),
  };
}

/** Combines readings into scores by one set of weights. */
export interface Combiner {
  (readings: readonly Reading[]): Combination;
  /** The sum alone. */
  readonly stepsOf: (readings: readonly Reading[]) => number;
  /** Steps that each feature could earn, by the order of the features. */
  readonly weightStepsOf: (readings: readonly Reading[]) => readonly number[];
  /** The same thing for combiners that weigh alike, for what is kept of them. */
  readonly weighing: object;
}

/** Distributions by pattern for sets of weights met before: a run meets a few hundred patterns, the same ones for every need. */
const knownDistributions = new Map<string, Map<number, Distribution>>();
const mostSets = 32;

function distributionsOf(ordered: readonly number[], silenceShare: number): Map<number, Distribution> {
  const key = `${ordered.join()} ${silenceShare}`;
  let known = knownDistributions.get(key);
  if (known === undefined) {
    if (knownDistributions.size >= mostSets) knownDistributions.clear();
    knownDistributions.set(key, (known = new Map()));
  }
  return known;
}

/** The weighted sum, in whole steps of 1/64 point: each contribution is rounded by itself, and the score is their sum. */
export function createCombiner(weights: Weights): Combiner {
  const ordered = weightsInOrder(weights);
  const silenceShare = weights.silenceShare ?? defaultSilenceShare;
  const known = distributionsOf(ordered, silenceShare);
  const distributionFor = (readings: readonly Reading[]): Distribution => {
    const pattern = patternOf(readings);
    let distribution = known.get(pattern);
    if (distribution === undefined)
      known.set(pattern, (distribution = distribute(readings, ordered, silenceShare)));
    return distribution;
  };
  const stepsOf = (readings: readonly Reading[]) => {
    const { weightSteps } = distributionFor(readings);
    let steps = 0;
    for (let at = 0; at < readings.length; at++)
      steps += Math.round((readings[at] ?? 0) * (weightSteps[at] ?? 0));
    return steps;
  };
  const combine = (readings: readonly Reading[]): Combination => {
    const { weightSteps, knownShare } = distributionFor(readings);
    let steps = 0;
    const parts = readings.map((reading, index): Part => {
      const share = weightSteps[index] ?? 0;
      const earned = Math.round((reading ?? 0) * share);
      steps += earned;
      return { value: reading ?? null, weightSteps: share, steps: earned };
    });
    return { parts, steps, knownShare };
  };
  const weightStepsOf = (readings: readonly Reading[]) => distributionFor(readings).weightSteps;
  return Object.assign(combine, { stepsOf, weightStepsOf, weighing: known });
}
