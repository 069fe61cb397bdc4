import { type GradedList, listQuality } from './labels.ts';
import { type Row, rowOf, softScore } from './soft-score.ts';

/** A list ready for fitting: rows, and which of two rows should stand above the other. */
export interface FitList {
  readonly list: GradedList;
  readonly rows: readonly Row[];
  readonly comparisons: readonly (readonly [better: number, worse: number])[];
}

export function fitListOf(list: GradedList): FitList {
  const { matches } = list;
  const comparisons = matches.flatMap(({ grade }, better) =>
    matches.flatMap((other, worse) => (grade > other.grade ? [[better, worse] as const] : [])),
  );
  return { list, rows: matches.map(rowOf), comparisons };
}

export interface FitOptions {
  /** Shares of the weights in use, adding up to 1. */
  readonly current: Float64Array;
  readonly silenceShare: number;
  /** The weights in use count as much as this many challenges. */
  readonly prior: number;
  /** No share moves further than this. */
  readonly largestChange: number;
}

const iterations = 200;
const stepLength = 0.02;
/** Scores lie within [0, 1]; a difference of a tenth should count as a clear one. */
const steepness = 10;

/**
 * The nearest point with every share within `largestChange` of the current one, none below zero, adding up to 1: shifted and cut, the
 * shift by bisection (Duchi et al. 2008, with upper bounds).
 */
export function project(
  wanted: Float64Array,
  { current, largestChange }: Pick<FitOptions, 'current' | 'largestChange'>,
): Float64Array {
  const cut = (shift: number) =>
    wanted.map((value, at) => {
      const now = current[at] ?? 0;
      // A feature that the weights in use leave out is not brought in behind anybody's back.
      if (now === 0) return 0;
      return Math.min(now + largestChange, Math.max(0, now - largestChange, value - shift));
    });
  // Below the first shift every share is at its top, above the second at its bottom.
  let [low, high] = [Math.min(...wanted) - 2, Math.max(...wanted)];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (cut(middle).reduce((sum, share) => sum + share, 0) > 1) low = middle;
    else high = middle;
  }
  return cut((low + high) / 2);
}

/** Slope of the mean loss: each list counts the same, however many comparisons it holds. */
function slopeOf(lists: readonly FitList[], weights: Float64Array, options: FitOptions): Float64Array {
  const total = new Float64Array(weights.length);
  for (const { rows, comparisons } of lists) {
    const scored = rows.map((row) => softScore(row, weights, options.silenceShare));
    for (const [better, worse] of comparisons) {
      const [a, b] = [scored[better], scored[worse]];
      if (a === undefined || b === undefined) continue;
      const push = steepness / (1 + Math.exp(steepness * (a.score - b.score)));
      const share = push / (comparisons.length * lists.length);
      for (let at = 0; at < total.length; at += 1)
        total[at] = (total[at] ?? 0) - share * ((a.slope[at] ?? 0) - (b.slope[at] ?? 0));
    }
  }
  const pull = (2 * options.prior) / lists.length;
  return total.map((slope, at) => slope + pull * ((weights[at] ?? 0) - (options.current[at] ?? 0)));
}

/**
 * Shares that put better outcomes above worse ones: logistic loss over the pairs of each list (Burges et al. 2005), pulled towards
 * the weights in use, by projected descent with a fixed number of steps. The same lists give the same shares.
 */
export function fitShares(lists: readonly FitList[], options: FitOptions): Float64Array {
  if (lists.length === 0) return options.current;
  let weights = options.current;
  for (let round = 0; round < iterations; round += 1) {
    const slope = slopeOf(lists, weights, options);
    const pace = stepLength / Math.sqrt(1 + round);
    weights = project(
      weights.map((share, at) => share - pace * (slope[at] ?? 0)),
      options,
    );
  }
  return weights;
}

/** nDCG@10 of a list under some shares. */
export function qualityOf({ list, rows }: FitList, shares: Float64Array, silenceShare: number): number {
  const scores = new Map(
    list.matches.map(({ id }, at) => [id, softScore(rows[at] as Row, shares, silenceShare).score]),
  );
  return listQuality(list, ({ id }) => scores.get(id) ?? 0);
}
