import { z } from 'zod';
import { id, instant, pairId } from '../common.ts';

export const runState = z.enum(['WAITING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED']);

/** What a result depends on beside the challenge and the solutions; two runs with the same versions and data give the same bytes. */
export const runVersions = z.object({
  /** Of a run in which scopes had weights of their own: all of them, sorted, with a comma between. */
  weights: z.string(),
  taxonomy: z.string(),
  model: z.string(),
  /** SHA-256 over the ids and revisions of what was ranked. */
  data: z.string(),
  /** The statistics of words and themes that it was weighed by, see docs/ranking.md; missing in what was ranked before it was kept. */
  corpus: z.string().optional(),
});

export const rankingRun = z.object({
  id,
  version: z.number().int(),
  /** Null: all published challenges. */
  challengeId: id.nullable(),
  state: runState,
  progress: z.object({ done: z.number().int(), total: z.number().int() }),
  /**
   * Of a run that followed changes of solutions: how many published challenges were looked at, and of how many the list still
   * held; only the others were ranked again. Missing in other runs.
   */
  screened: z.object({ lookedAt: z.number().int(), holding: z.number().int() }).optional(),
  versions: runVersions.nullable(),
  requestedBy: z.string(),
  createdAt: instant,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type RankingRun = z.infer<typeof rankingRun>;

/** `value` in 0..1, null where nothing is known; `contribution`s of a match add up to its score exactly. */
export const reason = z.object({
  feature: z.string(),
  value: z.number().nullable(),
  weight: z.number(),
  contribution: z.number(),
  text: z.string(),
  /** The words, names or codes that matched, where there are any. */
  matched: z.array(z.string()),
});

export const requirementCoverage = z.object({
  requirementId: z.string(),
  level: z.enum(['MUST', 'SHOULD']),
  text: z.string(),
  verdict: z.enum(['MET', 'PARTLY', 'NOT_STATED', 'CONTRADICTED']),
  /** The solution's own sentence that shows it; null without evidence. */
  evidence: z.string().nullable(),
});

export const interestLevel = z.enum(['MUST_MEET', 'LIKE_TO_MEET', 'NO_THANKS']);
export type InterestLevel = z.infer<typeof interestLevel>;
export const side = z.enum(['CITY', 'PROVIDER']);

export const override = z.object({
  /** Where the person puts it: a rank, or null for "not shown to the city". */
  rank: z.number().int().min(1).nullable(),
  reason: z.string(),
  by: id,
  at: instant,
});

/** As whom somebody reads a match: a provider sees nothing of its competitors, nor what people decided about the order. */
export const matchReader = z.enum(['CITY', 'PROVIDER', 'SECRETARIAT']);

/** A person who declared a conflict of interest with one of the two organisations of a match. */
export const declaredConflict = z.object({ personId: id, organisationId: id, declaredAt: instant });

export const match = z.object({
  id: pairId,
  /** As whom the viewer sees it; the city where it is both. */
  reader: matchReader,
  challengeId: id,
  solutionId: id,
  challengeOrganisationId: id,
  solutionOrganisationId: id,
  /** 1 is best: after diversification and overrides; for a provider as computed, so that it tells of nobody's decision. */
  rank: z.number().int(),
  /** As computed, before any person's override. */
  computedRank: z.number().int(),
  /** 0..100, six decimals at most. */
  score: z.number(),
  reasons: z.array(reason),
  coverage: z.array(requirementCoverage),
  missing: z.array(z.string()),
  /** What would change the rank, in plain words; for a provider what it could do itself, without places. */
  improvements: z.array(z.string()),
  runId: id,
  versions: runVersions,
  /** The data that the list is known to be right for: `versions.data`, or later data that changed nothing of it. */
  holdsFor: z.string(),
  rankedAt: instant,
  /** True while the challenge or solution has changed since the run. */
  isOutdated: z.boolean(),
  override: override.nullable(),
  /** Standing conflicts of interest with either organisation, by whoever declared them; shown to the secretariat alone. */
  conflicts: z.array(declaredConflict),
  interests: z.object({
    city: interestLevel.nullable(),
    provider: interestLevel.nullable(),
    isMutual: z.boolean(),
  }),
});
export type Match = z.infer<typeof match>;

export const exclusionReason = z.enum([
  'REGION_NOT_SERVED',
  'PROVIDER_KIND_EXCLUDED',
  'NOT_ELIGIBLE',
  'MUST_CONTRADICTED',
  'PRICE_ABOVE_BUDGET',
  'DELIVERY_AFTER_DEADLINE',
]);
export const exclusion = z.object({
  challengeId: id,
  solutionId: id,
  reason: exclusionReason,
  text: z.string(),
  /** What would bring it back into consideration; empty for what was ranked before this was stored. */
  change: z.string(),
});
export type Exclusion = z.infer<typeof exclusion>;

export const exclusionSummary = z.object({
  challengeId: id,
  total: z.number().int(),
  byReason: z.array(z.object({ reason: exclusionReason, count: z.number().int() })),
  /** "12 more excluded: 7 do not serve the region, 5 cost over twice the budget". */
  text: z.string(),
});
export type ExclusionSummary = z.infer<typeof exclusionSummary>;

const floorRule = z.strictObject({
  places: z.number().int().min(0).max(100),
  first: z.number().int().min(1).max(100).optional(),
});
/** Places kept for those who are seldom seen; part of the weights, off where it is null. */
export const fairnessFloor = z.strictObject({
  firstTimeProviders: floorRule.optional(),
  smallCities: floorRule.extend({ population: z.number().int().min(1).optional() }).optional(),
});

export const floorEffect = z.object({
  rule: z.enum(['firstTimeProviders', 'smallCities']),
  places: z.number().int(),
  first: z.number().int(),
  /** Protected ones among the first places before, and as many as there could be. */
  present: z.number().int(),
  possible: z.number().int(),
  /** Points that the first places lost together. */
  cost: z.number(),
  raised: z.array(z.object({ id, from: z.number().int(), to: z.number().int() })),
});

/** The state of one challenge's ranking. */
export const rankingStatus = z.object({
  challengeId: id,
  runId: id.nullable(),
  state: z.enum(['NOT_RANKED', 'WAITING', 'CURRENT', 'OUTDATED']),
  matchCount: z.number().int(),
  rankedAt: instant.nullable(),
  /** What the fairness floor of the weights did; null without one. */
  floor: floorEffect.nullable(),
});

export const solutionPackage = z.object({
  solutionIds: z.array(id),
  /** Requirement ids covered together. */
  covers: z.array(z.string()),
  coverage: z.number(),
  bestSingleCoverage: z.number(),
  text: z.string(),
});
