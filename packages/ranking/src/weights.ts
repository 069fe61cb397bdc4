/** The part of the package that judges weights and names versions: light, for processes that never rank. */
export { checkWeights, featureNames } from './check.ts';
export { defaultWeights } from './default-weights.ts';
export { RankingInputError } from './errors.ts';
export { modelVersion } from './version.ts';
