/** The part of the package that judges weights and names versions: light, for processes that never rank. */
export { checkWeights, featureNames } from './check.ts';
export { defaultWeights } from './default-weights.ts';
export { RankingInputError } from './errors.ts';
export { modelVersion } from './version.ts';
export { reportExposure, sizeBandOf } from './fairness/exposure.ts';
export type { ExposedProvider, ExposureList, ExposureReport } from './fairness/exposure.ts';
export { isFirstTime } from './fairness/floor.ts';
