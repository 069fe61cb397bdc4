import { featureNames } from '../check.ts';
import type { GradedMatch } from './labels.ts';

/** Readings of a match in the order of the features: what a fit looks at again and again. */
export interface Row {
  /** The value; 0 where there is none. */
  readonly values: Float64Array;
  /** 1 where the value is known, 0 else. */
  readonly known: Float64Array;
  /** 1 where the offer was silent, 0 else. */
  readonly silent: Float64Array;
}

export function rowOf({ features }: GradedMatch): Row {
  const readings = featureNames.map((name) => features[name] ?? 'not asked');
  return {
    values: Float64Array.from(readings, (reading) => (typeof reading === 'number' ? reading : 0)),
    known: Float64Array.from(readings, (reading) => (typeof reading === 'number' ? 1 : 0)),
    silent: Float64Array.from(readings, (reading) => (reading === 'silent' ? 1 : 0)),
  };
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/**
 * The score of the ranking before it is rounded to steps, in [0, 1], and its slope by each weight. With K and S the weights of the
 * known and the silent features, q the silence share and V the weighted values: `score = (1 + q S / K) V / (K + S)`.
 */
export function softScore(
  row: Row,
  weights: Float64Array,
  silenceShare: number,
): { readonly score: number; readonly slope: Float64Array } {
  const known = dot(row.known, weights);
  const silent = dot(row.silent, weights);
  const slope = new Float64Array(weights.length);
  if (known <= 0) return { score: 0, slope };
  const earned = dot(row.values, weights);
  const asked = known + silent;
  const lift = 1 + (silenceShare * silent) / known;
  for (let at = 0; at < slope.length; at += 1) {
    const isKnown = row.known[at] ?? 0;
    const isSilent = row.silent[at] ?? 0;
    const liftSlope = (silenceShare * (isSilent * known - isKnown * silent)) / known ** 2;
    slope[at] =
      (liftSlope * earned + lift * (row.values[at] ?? 0)) / asked -
      (lift * earned * (isKnown + isSilent)) / asked ** 2;
  }
  return { score: (lift * earned) / asked, slope };
}
