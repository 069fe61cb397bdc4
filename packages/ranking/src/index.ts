/**
 * Ranks solutions for a need, and needs for a solution: `normalise -> vectorise -> eligible? -> score features -> combine ->
 * diversify -> explain`. Pure: no I/O, no clock, no chance; the same inputs give the same bytes. See docs/ranking.md.
 */
export { checkNeed, checkOffer, checkWeights, featureNames } from './check.ts';
export { stepsPerPoint } from './combine.ts';
export { defaultWeights } from './default-weights.ts';
export { RankingInputError } from './errors.ts';
export { buildCorpusIndex, classifyCorpus, evaluateCorpus, ndcgAt10, searchCorpus } from './evaluate.ts';
export type {
  ClassificationQuality,
  Corpus,
  CorpusDocument,
  CorpusIndex,
  CorpusJudgement,
  CorpusQuery,
  RetrievalQuality,
} from './evaluate.ts';
export { buildIndex, buildNeedIndex } from './indexes.ts';
export type { CorpusModel, NeedIndex, OfferIndex } from './indexes.ts';
export { idsOf, offerById, offersOf, updateIndex } from './update-index.ts';
export type { OfferUpdate } from './update-index.ts';
export { proposePackages } from './packages.ts';
export { rankNeed, rankNeeds, rankOffers } from './rank.ts';
export type { RankedNeed } from './rank.ts';
export { goalScores, suggestSdgs } from './sdg/classify.ts';
export type { SdgSuggestion } from './sdg/classify.ts';
export { giniOf, reportExposure, sizeBandOf } from './fairness/exposure.ts';
export type {
  ExposedProvider,
  ExposureList,
  ExposureOptions,
  ExposureReport,
  GroupExposure,
} from './fairness/exposure.ts';
export { isFirstTime } from './fairness/floor.ts';
export { checkLabel } from './learning/check-labels.ts';
export { gradeOf } from './learning/labels.ts';
export type { FeatureReading, InterestLabel, LabelledMatch, Outcome } from './learning/labels.ts';
export { learnWeights } from './learning/learn.ts';
export type { LearnedWeights, LearnOptions } from './learning/learn.ts';
export { StandingLists } from './standing/standing-lists.ts';
export { StandingNeeds } from './standing/standing-needs.ts';
export type { StandingState } from './standing/standing-state.ts';
export type { StandingUpdate } from './standing/standing-needs.ts';
export type { StandingOptions, Verdict } from './standing/standing-need.ts';
export { fromMessage, sharedBytes, toMessage } from './compiled/shared-memory.ts';
export type { SharedMessage } from './compiled/shared-memory.ts';
export type { ShardAnswer, ShardOptions, ShardQuestion } from './shards/messages.ts';
export { rankOverShards } from './shards/rank-over-shards.ts';
export type { ShardedCatalogue, ShardedRanking, ShardRounds } from './shards/rank-over-shards.ts';
export { Shard } from './shards/shard.ts';
export { cutIntoShards, rankWithShards, splitIndex } from './shards/split.ts';
export type { LocalShards } from './shards/split.ts';
export { SnapshotError } from './snapshot/errors.ts';
export type { SnapshotFault } from './snapshot/errors.ts';
export { dataOfSnapshot, readSnapshot, snapshotFormat, writeSnapshot } from './snapshot/snapshot.ts';
export { detectLanguage } from './text/language.ts';
export type * from './types.ts';
export { modelVersion } from './version.ts';
