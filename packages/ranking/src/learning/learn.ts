import { checkWeights, featureNames } from '../check.ts';
import { defaultSilenceShare, defaultWeights } from '../default-weights.ts';
import type { FeatureName, Weights } from '../types.ts';
import { type FitList, fitListOf, type FitOptions, fitShares, qualityOf } from './fit.ts';
import { gradedLists, type LabelledMatch } from './labels.ts';
import { checkLabels } from './check-labels.ts';
import { createRandom, shuffled } from './random.ts';

export interface LearnOptions {
  /** The weights in use; default {@link defaultWeights}. */
  readonly weights?: Weights | undefined;
  /** Seed of the folds and of the intervals. Default 1. */
  readonly seed?: number | undefined;
  /** Default 5. */
  readonly folds?: number | undefined;
  /** Challenges with outcomes that differ, below which nothing is proposed. Default 30. */
  readonly leastChallenges?: number | undefined;
  /** Comparisons below which nothing is proposed. Default 200. */
  readonly leastComparisons?: number | undefined;
  /** The weights in use count as much as this many challenges. Default 10. */
  readonly prior?: number | undefined;
  /** No share of the whole moves further than this at a time. Default 0.1. */
  readonly largestChange?: number | undefined;
}

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface LearnedWeights {
  /** Only `PROPOSED` carries weights; they are a proposal, and nothing applies them. */
  readonly state: 'PROPOSED' | 'NOT_ENOUGH_DATA' | 'NOT_BETTER';
  readonly current: { readonly version: string; readonly features: Weights['features'] };
  readonly proposed: Weights['features'] | null;
  /** Each feature's share of the whole, now and as fitted on all data, in [0, 1]. */
  readonly shares: readonly {
    readonly feature: FeatureName;
    readonly now: number;
    readonly fitted: number;
  }[];
  readonly data: {
    readonly matches: number;
    readonly challenges: number;
    readonly usedChallenges: number;
    readonly comparisons: number;
  };
  /** nDCG@10 over the challenges held out; the interval of the gain holds 95 % of the resampled means. */
  readonly evidence: {
    readonly folds: number;
    readonly current: number;
    readonly fitted: number;
    readonly gain: Interval;
  } | null;
  readonly seed: number;
}

const resamples = 2_000;
const round = (value: number, digits: number) => Number(value.toFixed(digits));
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Mean and 95 % interval of paired differences, by resampling challenges (Efron's percentile bootstrap). */
function intervalOf(gains: readonly number[], random: () => number): Interval {
  const means = Array.from({ length: resamples }, () =>
    mean(gains.map(() => gains[Math.floor(random() * gains.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (resamples - 1))] ?? 0;
  return { mean: round(mean(gains), 4), low: round(at(0.025), 4), high: round(at(0.975), 4) };
}

/** Each challenge is judged by weights that were fitted without it. */
function crossValidate(lists: readonly FitList[], folds: number, options: FitOptions, seed: number) {
  const random = createRandom(seed);
  const order = shuffled(lists, random);
  const pairs = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const training = order.filter((_list, at) => at % folds !== fold);
    const shares = fitShares(training, options);
    return order
      .filter((_list, at) => at % folds === fold)
      .map((list) => ({
        current: qualityOf(list, options.current, options.silenceShare),
        fitted: qualityOf(list, shares, options.silenceShare),
      }));
  });
  return {
    folds,
    current: round(mean(pairs.map(({ current }) => current)), 4),
    fitted: round(mean(pairs.map(({ fitted }) => fitted)), 4),
    gain: intervalOf(
      pairs.map(({ current, fitted }) => fitted - current),
      random,
    ),
  };
}

function sharesOf(weights: Weights): Float64Array {
  const values = featureNames.map((name) => weights.features[name] ?? 0);
  const sum = values.reduce((left, value) => left + value, 0);
  return Float64Array.from(values, (value) => value / sum);
}

/** Shares as weights that add up to what the weights in use add up to, to two decimals. */
function weightsFrom(shares: Float64Array, { features }: Weights): Weights['features'] {
  const sum = Object.values(features).reduce((left, value) => left + value, 0);
  return Object.fromEntries(
    featureNames.flatMap((name, at) =>
      features[name] === undefined ? [] : [[name, round((shares[at] ?? 0) * sum, 2)]],
    ),
  );
}

/**
 * Learns from what became of earlier matches how the weights might be set. Pure and deterministic: the same labels, options and seed
 * give the same answer, in any order of the labels. It proposes only what is better on challenges it was not fitted on, with the
 * whole 95 % interval of the gain above zero; no weight becomes negative, so that more of a feature never lowers a score.
 *
 * @throws RankingInputError with the field of the first label or option that cannot be used
 */
export function learnWeights(labels: readonly LabelledMatch[], given: LearnOptions = {}): LearnedWeights {
  const weights = given.weights ?? defaultWeights;
  const { seed = 1, folds = 5, leastChallenges = 30, leastComparisons = 200, prior = 10 } = given;
  checkWeights(weights);
  checkLabels(labels, { folds, prior, largestChange: given.largestChange });
  const lists = gradedLists(labels).map(fitListOf);
  const comparisons = lists.reduce((sum, list) => sum + list.comparisons.length, 0);
  const current = sharesOf(weights);
  const silenceShare = weights.silenceShare ?? defaultSilenceShare;
  const options = { current, silenceShare, prior, largestChange: given.largestChange ?? 0.1 };
  const isEnough = lists.length >= Math.max(folds, leastChallenges) && comparisons >= leastComparisons;
  const evidence = isEnough ? crossValidate(lists, folds, options, seed) : null;
  const fitted = isEnough ? fitShares(lists, options) : current;
  const isBetter = evidence !== null && evidence.gain.low > 0;
  return {
    state: evidence === null ? 'NOT_ENOUGH_DATA' : isBetter ? 'PROPOSED' : 'NOT_BETTER',
    current: { version: weights.version, features: weights.features },
    proposed: isBetter ? weightsFrom(fitted, weights) : null,
    shares: featureNames.map((feature, at) => ({
      feature,
      now: round(current[at] ?? 0, 4),
      fitted: round(fitted[at] ?? 0, 4),
    })),
    data: {
      matches: labels.length,
      challenges: new Set(labels.map(({ challenge }) => challenge)).size,
      usedChallenges: lists.length,
      comparisons,
    },
    evidence,
    seed,
  };
}
